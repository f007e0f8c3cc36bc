import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { seesWhole } from '../../domain/access.js';
import type { Challenge } from '../../domain/challenge.js';
import type { Entry } from '../../domain/entry/entry.js';
import { WON, type Lane } from '../../domain/performing/lane.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { AwardContracts } from './ports.js';

/** Of the team: who leads it, wrote the entry, or belongs to a member of the consortium. */
export const ofTeam = (actor: Actor, { organisationId, authorId, proposal }: Entry): boolean =>
  actor.kind === 'person' && (actor.userId === authorId || actor.organisationId === organisationId || (proposal?.members ?? []).some((member) => member.organisationId === actor.organisationId));

/** Who won, with their contracts, in the order of arrival. */
@Injectable()
export class LanesOf {
  constructor(private readonly entries: EntryRepository, private readonly contracts: AwardContracts) {}

  async of(ctx: OperationContext, challengeId: string): Promise<Lane[]> {
    const won = (await this.entries.ofChallenge(ctx, challengeId)).filter(({ state }) => WON.includes(state));
    const deals = new Map(won.length === 0 ? [] : (await this.contracts.of(ctx, challengeId)).map((deal) => [deal.entryId, deal]));
    return won.map((entry) => ({ entry, deal: deals.get(entry.id) ?? null }));
  }

  /** Those that the actor may see: all for the organiser's people and reviewers, one's own for a team. */
  seen(actor: Actor, challenge: Challenge, lanes: readonly Lane[]): Lane[] {
    return lanes.filter(({ entry }) => seesWhole(actor, challenge) || ofTeam(actor, entry));
  }
}
