import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, mayUse, nextActs, Problem, ruleMark } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { holds as isActive, type Hold } from '../domain/hold.js';
import { holdMachine } from '../domain/hold.machine.js';
import type { HoldBrief, HoldFilter, HoldView } from '../domain/hold.schema.js';
import { auditingPermissions as may } from '../domain/permissions.js';
import { auditingProblems } from '../domain/problems.js';
import { HoldRepository } from '../persistence/hold.repository.js';
import { shownActs } from './finding.query.js';
import { PlaceHold } from './place-hold.usecase.js';
import { AuditedParties } from './ports.js';
import { AuditReader, personOf } from './reader.js';

@Injectable()
export class HoldQuery {
  constructor(private readonly holds: HoldRepository, private readonly placing: PlaceHold, private readonly reader: AuditReader, private readonly parties: AuditedParties, private readonly clock: Clock) {}

  async limits(ctx: OperationContext) {
    const { maxDays, maxExtensions, versions } = await this.placing.limits(ctx);
    return { maxDays, maxExtensions, mark: ruleMark(versions[0]!) };
  }

  /** Those of the reader's organisations, newest first. */
  async page(ctx: OperationContext, filter: HoldFilter, page: { before: string | undefined; limit: number }): Promise<HoldBrief[]> {
    return this.briefs(ctx, await this.holds.page(ctx, await this.reader.scopeOfMatters(ctx), filter, page));
  }

  /** With the unit's statements and what the reader may do next. Refuses: 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<HoldView> {
    const person = personOf(ctx);
    const found = await this.holds.find(ctx, await this.reader.scopeOfMatters(ctx), id);
    if (!found) throw new Problem(auditingProblems['hold-not-found']);
    const [[shown], statements, earlier, limits, audits] = [
      await this.briefs(ctx, [found]), await this.holds.statements(ctx, id), await this.holds.ofSubject(ctx, found), await this.placing.limits(ctx), await this.reader.audits(ctx, found.organisationId),
    ];
    const names = await this.names(ctx, [...statements.map(({ by }) => by), ...(found.endedBy ? [found.endedBy] : [])]);
    const today = chinaDate(this.clock.now());
    const facts = { organisationId: found.organisationId, actorOrganisationId: person.organisationId, earlier: earlier.map(({ basis }) => basis), basis: null, endsOn: null, today, maxDays: limits.maxDays, maxExtensions: limits.maxExtensions };
    return {
      ...shown!, reason: found.reason, maxDays: found.maxDays, follows: found.follows, endedAt: found.endedAt?.toISOString() ?? null, endedBy: found.endedBy === null ? null : names(found.endedBy), endReason: found.endReason, createdAt: found.createdAt.toISOString(),
      statements: statements.map(({ by, at, ...statement }) => ({ ...statement, by: names(by), at: at.toISOString() })),
      mayObject: isActive(found, today) && belongsTo(person, found.organisationId) && mayUse(person, may['hold.object']),
      nextActs: isActive(found, today) && audits ? shownActs(nextActs(holdMachine, found.state, facts, (permission) => mayUse(person, permission))) : [],
    };
  }

  private async briefs(ctx: OperationContext, found: readonly Hold[]): Promise<HoldBrief[]> {
    const today = chinaDate(this.clock.now());
    const names = await this.names(ctx, found.map(({ placedBy }) => placedBy));
    const units = new Map((await this.parties.organisations(ctx, [...new Set(found.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each]));
    return found.map((h) => ({
      id: h.id, version: h.version, state: h.state, organisationId: h.organisationId, organisation: units.get(h.organisationId) ?? null, subjectType: h.subjectType, subjectId: h.subjectId, subjectTitle: h.subjectTitle, basis: h.basis,
      placedOn: h.placedOn, endsOn: h.endsOn, active: isActive(h, today), placedBy: names(h.placedBy),
    }));
  }

  private async names(ctx: OperationContext, ids: readonly string[]) {
    const known = new Map((await this.parties.people(ctx, [...new Set(ids)])).map(({ userId, name }) => [userId, name]));
    return (userId: string) => ({ userId, name: known.get(userId) ?? null });
  }
}
