import { Injectable } from '@nestjs/common';
import { objectionOverdue } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import { CalendarStore, ChangeRecorder, defineJob, RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { overdue, type Objection } from '../domain/objection.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { objectionAudit, placeOf } from './audit-view.js';
import { DUE, dueOn } from './submit-objection.usecase.js';

export const remindOverdue = defineJob({
  name: 'publicity.remind-overdue', data: z.object({}), schedule: { cron: '30 8 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 50;

/** Reminds once a day of what is owed to objectors; it settles nothing. Fills in due days that the calendar could not name before. */
@Injectable()
export class RemindOverdue {
  constructor(
    private readonly transactions: TransactionRunner, private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository, private readonly registry: RuleRegistry,
    private readonly calendars: CalendarStore, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Returns how many were reminded of. Running it again on the same day reminds of none. */
  async run(ctx: OperationContext): Promise<number> {
    let reminded = 0;
    for (;;) {
      const done = await this.transactions.run(ctx, async (ctx) => {
        const now = this.clock.now();
        const today = chinaDate(now);
        const waiting = await this.objections.needAttention(ctx, today, BATCH);
        if (waiting.length === 0) return { looked: 0, told: 0 };
        const calendar = await this.calendars.calendar(ctx);
        const [decideDays, replyDays] = [await this.registry.productDefault(ctx, DUE.decide), await this.registry.productDefault(ctx, DUE.reply)];
        let told = 0;
        for (const before of waiting) {
          const from = chinaDate(before.receivedAt);
          const dated: Objection = { ...before, decideBy: before.decideBy ?? dueOn(calendar, from, decideDays), replyBy: before.replyBy ?? dueOn(calendar, from, replyDays) };
          const owed = overdue(dated, today);
          const after: Objection = { ...dated, remindedOn: today, version: before.version + 1, updatedAt: now };
          await this.objections.save(ctx, after, before.version);
          const notice = (await this.notices.find(ctx, { organisationId: null, everything: true }, before.noticeId))!;
          await this.recorder.record(ctx, {
            aggregateType: 'publicity-objection', aggregateId: before.id, act: 'remind', before: objectionAudit(before), after: objectionAudit(after),
            events: owed ? [tell(objectionOverdue, before.id, { ...placeOf(notice), objectionId: before.id, inTime: before.inTime, ...owed })] : [],
          });
          if (owed) told += 1;
        }
        return { looked: waiting.length, told };
      });
      reminded += done.told;
      if (done.looked < BATCH) return reminded;
    }
  }
}
