import { Injectable } from '@nestjs/common';
import { ReferenceLists, type OperationContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Entry } from '../../domain/entry/entry.js';
import type { Candidate, Interested } from '../../domain/experts/draw.js';
import type { PoolExpert } from '../../domain/judging/pool-expert.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ChallengePeople, KnownTies } from '../ports.js';

const organisationsOf = ({ organisationId, proposal }: Entry): string[] => [organisationId, ...(proposal?.members ?? []).map((member) => member.organisationId)];

/** Who is interested in a challenge, and what ties an expert to anybody. */
@Injectable()
export class ExpertTies {
  constructor(private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly people: ChallengePeople, private readonly ties: KnownTies, private readonly lists: ReferenceLists) {}

  /** The organiser with whoever wrote the challenge, and of every entry that is judged all its organisations and whoever sent it. */
  async interested(ctx: OperationContext, challenge: Challenge): Promise<Interested> {
    const judged = (await this.entries.ofChallenge(ctx, challenge.id)).filter(({ state }) => state === 'eligible');
    return {
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
    return active.map(({ accountId, fields, relatedPeople, relatedOrganisations }) => ({
      expertId: accountId, organisationId: units.get(accountId)!, fields: fields.some((code) => above.includes(code)) ? [field] : [], coAuthors: coAuthors.get(accountId) ?? [], relations: relatedPeople,
      dealings: [...(dealings.get(units.get(accountId)!) ?? []), ...relatedOrganisations],
    }));
  }
}
