import { Injectable } from '@nestjs/common';
import { challengeMoved } from '@app/events';
import { Clock, decideAct, expectVersion, findAct, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext } from '@app/platform';
import { mayAct } from '../domain/access.js';
import { stamped, type Challenge } from '../domain/challenge.js';
import type { ChallengeActInput } from '../domain/challenge.input.js';
import { challengeMachine } from '../domain/challenge.machine.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { ChallengeFactsOf } from './challenge-facts.js';
import { actingPerson, challengeAudit, ChallengeTable, refOf } from './challenge-table.js';
import { editionOf } from './edition.js';

@Injectable()
export class ActOnChallenge {
  constructor(private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly table: ChallengeTable, private readonly facts: ChallengeFactsOf, private readonly clock: Clock) {}

  /** Moves a challenge by one act of its table. Refuses 404 unseen, 409 illegal move, stale version or over by the database's clock, 403, 422 missing reason or broken rules. Opening freezes the first edition. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason }: ChallengeActInput): Promise<Challenge> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.table.seen(ctx, id, 'for update');
      expectVersion(before.version, version);
      const { permission } = findAct(challengeMachine, before.state, act);
      if (permission === 'system' || !mayAct(person, permission, before)) throw new Problem(challengeProblems['not-yours'], { act });
      // between the deadline and the job that closes it nobody takes back what entrants rely on
      if (before.state === 'open' && before.entriesUntil !== null && await this.challenges.now(ctx) > before.entriesUntil) throw new Problem(challengeProblems['deadline-passed'], { until: before.entriesUntil.toISOString() });
      const { facts, ruleVersionIds } = await this.facts.of(ctx, before);
      const row = decideAct(challengeMachine, before.state, act, facts, reason);
      const after = stamped(before, act, row.to, person.userId, reason, this.clock.now());
      if (act === 'submit') await this.challenges.addMaker(ctx, id, person.userId);
      if (act === 'open') await this.challenges.insertEdition(ctx, editionOf(after, { reason: null, changed: [], restarts: false, openedBy: person.userId, openedAt: after.openedAt! }));
      await this.challenges.save(ctx, after, before.version);
      await this.table.note(ctx, id, act, {
        before: challengeAudit(before), after: challengeAudit(after), reason, ruleVersions: row.rules ? ruleVersionIds : [],
        events: [tell(challengeMoved, id, { ...refOf(after), act, from: before.state, to: after.state, version: after.version, edition: after.edition })],
      });
      return after;
    });
  }
}
