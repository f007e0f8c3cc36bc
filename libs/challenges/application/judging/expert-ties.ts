import { Injectable } from '@nestjs/common';
import { AuditLog, ReferenceLists, type OperationContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Entry } from '../../domain/entry/entry.js';
import type { Candidate, Interested } from '../../domain/experts/draw.js';
import type { PoolExpert } from '../../domain/judging/pool-expert.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { KeeperRepository } from '../../persistence/keeper.repository.js';
import { ChallengePeople, KnownTies } from '../ports.js';

const organisationsOf = ({ organisationId, proposal }: Entry): string[] => [organisationId, ...(proposal?.members ?? []).map((member) => member.organisationId)];

/** Who is interested in a challenge, and what ties an expert to anybody. */
@Injectable()
export class ExpertTies {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly keepers: KeeperRepository, private readonly people: ChallengePeople, private readonly ties: KnownTies, private readonly lists: ReferenceLists,
    private readonly audit: AuditLog,
  ) {}

  /** The organiser with whoever wrote the challenge, and of every entry that is judged all its organisations and whoever sent it; the keepers. */
  async interested(ctx: OperationContext, challenge: Challenge): Promise<Interested> {
    const judged = (await this.entries.ofChallenge(ctx, challenge.id)).filter(({ state }) => state === 'eligible');
    const { entriesUntil } = challenge.content;
    return {
      keepers: (await this.keepers.of(ctx, challenge.id)).map(({ accountId }) => accountId), organiser: entriesUntil === null ? null : { organisationId: challenge.organisationId, closedAt: new Date(entriesUntil) },
      organisations: [...new Set([challenge.organisationId, ...judged.flatMap(organisationsOf)])],
      people: [...new Set([challenge.authorId, ...(challenge.reviewedBy === null ? [] : [challenge.reviewedBy]), ...await this.challenges.makers(ctx, challenge.id), ...judged.map(({ authorId }) => authorId)])],
    };
  }

  /** The field and all that contain it: whoever knows a group of fields knows each in it. */
  async fieldsAbove(ctx: OperationContext, field: string): Promise<string[]> {
    return [...new Set([field, ...(await this.lists.list(ctx, 'industry')).ancestry(field)])];
  }

  /** Those of them whose account is active, with their unit of today and everything that ties them. */
  async candidates(ctx: OperationContext, experts: readonly PoolExpert[], field: string): Promise<Candidate[]> {
    const above = await this.fieldsAbove(ctx, field);
    const units = new Map((await this.people.accounts(ctx, experts.map(({ accountId }) => accountId))).map(({ id, organisationId }) => [id, organisationId]));
    const active = experts.filter(({ accountId }) => units.has(accountId));
    const coAuthors = await this.ties.coAuthors(ctx, active.map(({ accountId }) => accountId));
    const dealings = await this.ties.dealings(ctx, [...new Set(units.values())]);
    return active.map(({ accountId, fields, relatedPeople, relatedOrganisations, decidedFor, decidedAt }) => ({
      expertId: accountId, organisationId: units.get(accountId)!, fields: fields.some((code) => above.includes(code)) ? [field] : [], coAuthors: coAuthors.get(accountId) ?? [], relations: relatedPeople,
      dealings: [...(dealings.get(units.get(accountId)!) ?? []), ...relatedOrganisations], admitted: decidedFor !== null && decidedAt !== null ? { organisationId: decidedFor, at: decidedAt } : null,
    }));
  }

  /** What tied an expert at this moment already, at the unit of then: whoever has seen the scores must not make a tie afterwards. */
  async before(ctx: OperationContext, expert: PoolExpert, organisationId: string, at: Date): Promise<Candidate> {
    const { relatedPeople, relatedOrganisations } = expert.updatedAt <= at ? expert : await this.declaredBefore(ctx, expert.id, at);
    const [coAuthors, dealings] = [await this.ties.coAuthors(ctx, [expert.accountId], at), await this.ties.dealings(ctx, [organisationId], at)];
    return {
      expertId: expert.accountId, organisationId, fields: [], coAuthors: coAuthors.get(expert.accountId) ?? [], relations: relatedPeople, dealings: [...(dealings.get(organisationId) ?? []), ...relatedOrganisations],
      admitted: null,
    };
  }

  /** As the profile said it then; the row has only what it says now. */
  private async declaredBefore(ctx: OperationContext, id: string, at: Date): Promise<Pick<PoolExpert, 'relatedPeople' | 'relatedOrganisations'>> {
    const last = (await this.audit.history(ctx, 'pool-expert', id)).filter((entry) => new Date(entry.at) <= at).at(-1)?.after as Partial<PoolExpert> | undefined;
    return { relatedPeople: last?.relatedPeople ?? [], relatedOrganisations: last?.relatedOrganisations ?? [] };
  }
}
