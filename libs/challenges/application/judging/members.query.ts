import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, mayUse, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { entryMemberMachine, isOverdue } from '../../domain/entry/member.js';
import type { EntryMemberView, MemberRequestView } from '../../domain/entry/member.response.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { MemberRepository, type MemberRequestRow } from '../../persistence/member.repository.js';
import { actingPerson } from '../challenge-table.js';
import { EntriesQuery } from '../entries.query.js';
import { ChallengePeople } from '../ports.js';
import { servedActs } from './served-acts.js';

/** What members say: to whoever reads the entry, and to those who are asked. */
@Injectable()
export class MembersQuery {
  constructor(private readonly members: MemberRepository, private readonly entries: EntriesQuery, private readonly people: ChallengePeople, private readonly clock: Clock) {}

  /** Refuses 404 whoever may not read the entry. */
  async ofEntry(ctx: OperationContext, challengeId: string, entryId: string): Promise<{ items: readonly EntryMemberView[] }> {
    await this.entries.readable(ctx, challengeId, entryId);
    return { items: (await this.ofEntries(ctx, [entryId])).get(entryId) ?? [] };
  }

  /** By entry; whether the actor may read them is for the caller to have asked. */
  async ofEntries(ctx: OperationContext, entryIds: readonly string[]): Promise<ReadonlyMap<string, EntryMemberView[]>> {
    const rows = await this.members.ofEntries(ctx, entryIds);
    const names = await this.names(ctx, rows.map(({ organisationId }) => organisationId));
    const today = chinaDate(this.clock.now());
    return new Map(entryIds.map((id) => [id, rows.filter(({ entryId }) => entryId === id).map((row) => ({
      organisation: { id: row.organisationId, name: names.get(row.organisationId) ?? '' }, state: row.state, askedAt: row.askedAt.toISOString(), answerBy: row.answerBy, answeredAt: row.answeredAt?.toISOString() ?? null, reason: row.reason, overdue: isOverdue(row, today),
    }))]));
  }

  /** What the actor's organisation is asked, the newest first. Up to `limit` + 1. */
  async requests(ctx: OperationContext, after: readonly [string, string] | undefined, limit: number): Promise<MemberRequestView[]> {
    return this.shown(ctx, await this.members.requests(ctx, actingPerson(ctx.actor).organisationId, { after, limit }));
  }

  /** The one of an entry. Refuses 404. */
  async request(ctx: OperationContext, entryId: string): Promise<MemberRequestView> {
    const [found] = await this.shown(ctx, await this.members.requests(ctx, actingPerson(ctx.actor).organisationId, { limit: 1, entryId }));
    if (!found) throw new Problem(challengeProblems['member-not-asked']);
    return found;
  }

  private async shown(ctx: OperationContext, rows: readonly MemberRequestRow[]): Promise<MemberRequestView[]> {
    const names = await this.names(ctx, rows.map(({ leadId }) => leadId));
    return rows.map(({ entryId, challengeId, challengeTitle, challengeState, leadId, share, state, version, askedAt, answerBy, answeredAt, reason, open }) => ({
      entryId, challenge: { id: challengeId, title: challengeTitle, state: challengeState }, lead: { id: leadId, name: names.get(leadId) ?? '' }, share, state, version, askedAt: askedAt.toISOString(), answerBy, answeredAt: answeredAt?.toISOString() ?? null, reason,
      nextActs: open ? servedActs(entryMemberMachine, state, undefined, (permission) => permission === may['member.answer'] && mayUse(ctx.actor, permission)) : [],
    }));
  }

  private async names(ctx: OperationContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(ids.length === 0 ? [] : (await this.people.organisations(ctx, [...new Set(ids)])).map(({ id, name }) => [id, name]));
  }
}
