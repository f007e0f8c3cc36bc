import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { MatchRepository } from '../persistence/match.repository.js';
import { lapsedChange } from './match-record.js';

const BATCH = 200;

/** Notes the silence of a side whose answer-by date has passed; it shows in the public answer rate and may still be broken. */
@Injectable()
export class LapseInterests {
  constructor(private readonly transactions: TransactionRunner, private readonly matches: MatchRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Returns how many lapsed. */
  async run(ctx: OperationContext): Promise<number> {
    let lapsed = 0;
    for (let batch = BATCH; batch === BATCH; lapsed += batch) {
      batch = await this.transactions.alone(ctx, async (inner) => {
        const at = this.clock.now();
        const pairs = (await this.matches.lockOverdue(inner, at, BATCH)).flatMap((before) => (before.owingSide === null ? [] : [{
          before, after: { ...before, version: before.version + 1, owingSide: null, answerBy: null, silentSide: before.owingSide, lapsedAt: at },
        }]));
        await this.matches.updateMany(inner, pairs.map(({ after }) => after), at);
        await this.recorder.recordMany(inner, pairs.map(({ before, after }) => lapsedChange(before, after)));
        return pairs.length;
      });
    }
    return lapsed;
  }
}
