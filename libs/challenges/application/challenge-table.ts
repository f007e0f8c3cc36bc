import { Injectable } from '@nestjs/common';
import { belongsTo, Problem, type Actor, type Person } from '@app/kernel';
import { ChangeRecorder, digest, type Change, type OperationContext, type TransactionContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { seesChallenge, seesContent } from '../domain/access.js';
import type { Challenge } from '../domain/challenge.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository, type FoundChallenge } from '../persistence/challenge.repository.js';

/** Commands are people's; a route that lets nobody else in has asked before. */
export function actingPerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Problem(challengeProblems['not-found']);
}

/** Who may come near a challenge, and the one chain in which everything that happens to it is kept. */
@Injectable()
export class ChallengeTable {
  constructor(private readonly challenges: ChallengeRepository, private readonly recorder: ChangeRecorder) {}

  /** Refuses 404 what the actor may not see. */
  async seen(ctx: OperationContext, id: string, lock: '' | 'for update' | 'for share' = ''): Promise<FoundChallenge> {
    const challenge = await this.challenges.find(ctx, id, lock);
    if (!challenge || !seesChallenge(ctx.actor, challenge)) throw new Problem(challengeProblems['not-found']);
    return challenge;
  }

  /** As `seen`, and 404 for the content of a directed challenge to whoever was not asked. */
  async read(ctx: OperationContext, id: string, lock: '' | 'for update' | 'for share' = ''): Promise<FoundChallenge> {
    const challenge = await this.seen(ctx, id, lock);
    if (!this.reads(ctx, challenge)) throw new Problem(challengeProblems['not-found']);
    return challenge;
  }

  /** Whether the content is for the actor, of a challenge that is seen. */
  reads({ actor }: OperationContext, challenge: FoundChallenge): boolean {
    return seesContent(actor, { ...challenge, content: { kind: challenge.content.kind, invited: challenge.content.invited ?? [] } });
  }

  /** Refuses 404 whoever is not of the organiser; the route has asked for the role. */
  async own(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<{ challenge: FoundChallenge; person: Person }> {
    const person = actingPerson(ctx.actor);
    const challenge = await this.challenges.find(ctx, id, lock);
    if (!challenge || !belongsTo(person, challenge.organisationId)) throw new Problem(challengeProblems['not-found']);
    return { challenge, person };
  }

  /** One entry of the audit chain and its events, beside the change itself. */
  async note(ctx: TransactionContext, id: string, act: string, change: Pick<Change, 'before' | 'after' | 'reason' | 'ruleVersions' | 'events'>): Promise<void> {
    await this.recorder.record(ctx, { aggregateType: 'challenge', aggregateId: id, act, ...change });
  }
}

export const refOf = ({ id, organisationId }: Challenge) => ({ challengeId: id, organisationId });

/** As the audit log keeps it: ids, states and instants; what was written only as its digest. */
export const challengeAudit = ({ id, state, version, organisationId, authorId, content, edition, keepersNeeded, secrecyAnsweredBy, submittedBy, reviewedBy, openedAt, endedAt }: Challenge): Record<string, unknown> => ({
  id, state, version, organisationId, authorId, content: digest(canonicalize(content)), kind: content.kind, edition, keepersNeeded, secrecyAnswer: 'no', secrecyAnsweredBy, submittedBy, reviewedBy, openedAt, endedAt,
});
