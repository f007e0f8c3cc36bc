import { Injectable } from '@nestjs/common';
import { challengeMoved } from '@app/events';
import { Clock, decideAct, findAct, Problem } from '@app/kernel';
import { tell, type TransactionContext } from '@app/platform';
import { mayAct } from '../domain/access.js';
import type { ChallengeFacts } from '../domain/challenge-facts.js';
import { stamped, type Challenge } from '../domain/challenge.js';
import { challengeMachine } from '../domain/challenge.machine.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { ChallengeFactsOf } from './challenge-facts.js';
import { actingPerson, challengeAudit, ChallengeTable, refOf } from './challenge-table.js';

export interface Move {
  readonly act: string;
  readonly reason?: string | undefined;
  /** The caller knows that it is this person's: who signs for the end user may be of another organisation. */
  readonly asked?: true;
  /** What a form brings to the facts of the table, before the rules are asked. */
  readonly facts?: Partial<ChallengeFacts>;
  /** Ids, states and digests that the audit entry keeps beside those of the challenge. */
  readonly kept?: Record<string, unknown>;
}

/** One act of the table on a challenge that is locked already: decided, kept, audited and told. */
@Injectable()
export class MoveChallenge {
  constructor(private readonly challenges: ChallengeRepository, private readonly table: ChallengeTable, private readonly facts: ChallengeFactsOf, private readonly clock: Clock) {}

  /** Refuses 403 whose act it is not, 409 an illegal move, 422 a missing reason or broken rules. Acts of the system are for the caller to have a reason for. */
  async run(ctx: TransactionContext, before: Challenge, { act, reason, asked, facts: brought, kept }: Move): Promise<Challenge> {
    const { permission } = findAct(challengeMachine, before.state, act);
    if (permission !== 'system' && !asked && !mayAct(actingPerson(ctx.actor), permission, before)) throw new Problem(challengeProblems['not-yours'], { act });
    const { facts, ruleVersionIds } = await this.facts.of(ctx, before);
    const row = decideAct(challengeMachine, before.state, act, { ...facts, ...brought }, reason);
    const after = stamped(before, act, row.to, ctx.actor.kind === 'person' ? ctx.actor.userId : null, reason, this.clock.now());
    await this.challenges.save(ctx, after, before.version);
    await this.table.note(ctx, before.id, act, {
      before: challengeAudit(before), after: { ...challengeAudit(after), ...kept }, reason, ruleVersions: row.rules ? ruleVersionIds : [],
      events: [tell(challengeMoved, before.id, { ...refOf(after), act, from: before.state, to: after.state, version: after.version, edition: after.edition })],
    });
    return after;
  }
}
