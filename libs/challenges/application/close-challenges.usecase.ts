import { Injectable } from '@nestjs/common';
import { challengeMoved } from '@app/events';
import { Clock, findAct } from '@app/kernel';
import { defineJob, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { stamped } from '../domain/challenge.js';
import { challengeMachine } from '../domain/challenge.machine.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { challengeAudit, ChallengeTable, refOf } from './challenge-table.js';
import { OpenEntries } from './open-entries.js';

export const closeChallenges = defineJob({
  name: 'challenges.close', data: z.object({}), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 50;

@Injectable()
export class CloseChallenges {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly table: ChallengeTable,
    private readonly opening: OpenEntries, private readonly clock: Clock,
  ) {}

  /** Closes what is over by the database's clock, a batch to a transaction; running it again, or twice at once, changes nothing more. Returns how many. */
  async run(ctx: OperationContext): Promise<number> {
    for (let total = 0; ; ) {
      const done = await this.transactions.run(ctx, async (ctx) => {
        const overdue = await this.challenges.overdue(ctx, BATCH);
        const entries = await this.challenges.entryCounts(ctx, overdue.map(({ id }) => id));
        for (const before of overdue) {
          const act = (entries.get(before.id) ?? 0) > 0 ? 'close' : 'no-entry';
          const after = stamped(before, act, findAct(challengeMachine, before.state, act).to, null, undefined, this.clock.now());
          await this.challenges.save(ctx, after, before.version);
          await this.table.note(ctx, before.id, act, {
            before: challengeAudit(before), after: challengeAudit(after), events: [tell(challengeMoved, before.id, { ...refOf(after), act, from: before.state, to: after.state, version: after.version, edition: after.edition })],
          });
          // nothing of a scene is sealed, so nobody has to open it
          if (act === 'close' && before.content.kind === 'scene') await this.opening.openScene(ctx, after);
        }
        return overdue.length;
      });
      total += done;
      if (done < BATCH) return total;
    }
  }
}
