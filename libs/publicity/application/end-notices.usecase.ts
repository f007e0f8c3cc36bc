import { Injectable } from '@nestjs/common';
import { noticeEnded } from '@app/events';
import { chinaDate, Clock, findAct } from '@app/kernel';
import { ChangeRecorder, defineJob, tell, TransactionRunner, type Change, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { standingOf, type Notice } from '../domain/notice.js';
import { noticeMachine } from '../domain/notice.machine.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { noticeAudit, placeOf } from './audit-view.js';

export const endNotices = defineJob({
  name: 'publicity.end-notices', data: z.object({}), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 50;

@Injectable()
export class EndNotices {
  constructor(
    private readonly transactions: TransactionRunner, private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Ends notices whose last day is over in China, a batch to a transaction; running it again changes nothing. Returns how many. */
  async run(ctx: OperationContext): Promise<number> {
    for (let total = 0; ; ) {
      const done = await this.transactions.run(ctx, async (ctx) => {
        const now = this.clock.now();
        const over = await this.notices.overdue(ctx, chinaDate(now), BATCH);
        const changes: Change[] = [];
        for (const before of over) {
          const { to } = findAct(noticeMachine, before.state, 'end');
          const after: Notice = { ...before, state: to, endedAt: now, version: before.version + 1, updatedAt: now };
          await this.notices.save(ctx, after, before.version);
          const { openObjections, clear } = standingOf(after, await this.objections.blocking(ctx, after));
          changes.push({
            aggregateType: 'publicity-notice', aggregateId: before.id, act: 'end', before: noticeAudit(before), after: noticeAudit(after),
            events: [tell(noticeEnded, before.id, { ...placeOf(after), endsOn: after.endsOn, openObjections, clear })],
          });
        }
        await this.recorder.recordMany(ctx, changes);
        return over.length;
      });
      total += done;
      if (done < BATCH) return total;
    }
  }
}
