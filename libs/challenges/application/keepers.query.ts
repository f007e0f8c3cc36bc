import { Injectable } from '@nestjs/common';
import { belongsTo, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { seesChallenge, seesWhole } from '../domain/access.js';
import { BEFORE_OPENING } from '../domain/challenge.js';
import type { KeepersView } from '../domain/challenge.response.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { ChallengePeople } from './ports.js';

@Injectable()
export class KeepersQuery {
  constructor(private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly people: ChallengePeople) {}

  /** For whoever sees the challenge, and for those named before it opens; names of people for the organiser, reviewers and the keepers alone. Refuses 404. */
  async of(ctx: OperationContext, id: string): Promise<KeepersView> {
    const { actor } = ctx;
    const challenge = await this.challenges.find(ctx, id);
    const keepers = challenge ? await this.keepers.of(ctx, id) : [];
    const mine = actor.kind === 'person' ? keepers.find(({ accountId }) => accountId === actor.userId) : undefined;
    if (!challenge || !(mine || seesChallenge(actor, challenge))) throw new Problem(challengeProblems['not-found']);
    const named = mine !== undefined || seesWhole(actor, challenge);
    const organisations = new Map((await this.people.organisations(ctx, [...new Set(keepers.map(({ organisationId }) => organisationId))])).map(({ id: organisationId, name }) => [organisationId, name]));
    const names = new Map(named ? (await this.people.accounts(ctx, keepers.map(({ accountId }) => accountId))).map((account) => [account.id, account.name]) : []);
    return {
      challengeId: id, title: challenge.content.title, version: belongsTo(actor, challenge.organisationId) ? challenge.version : null, needed: challenge.keepersNeeded, fixed: !BEFORE_OPENING.includes(challenge.state),
      mine: mine === undefined ? 'none' : mine.publicKey === null ? 'named' : 'ready',
      items: keepers.map(({ accountId, organisationId, publicKey, fingerprint, madeAt }) => ({
        organisation: { id: organisationId, name: organisations.get(organisationId) ?? '' }, publicKey, fingerprint, madeAt: madeAt?.toISOString() ?? null, ...(named && { accountId, name: names.get(accountId) ?? null }),
      })),
    };
  }
}
