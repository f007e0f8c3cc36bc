import { Injectable } from '@nestjs/common';
import { noticeEnded, noticeSuperseded, noticeWithdrawn, objectionAdmitted, objectionReceived, objectionSettled, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type KeyedConsumer, type OperationContext, type QueuePolicy } from '@app/platform';
import { MakeReport } from '../application/make-report.usecase.js';

const policy: QueuePolicy = { concurrency: 1, attempts: 8, backoffMs: 2_000, lockMs: 120_000, keepCompleted: 100 };

/** When a period is over its report is made; what is said, decided or answered later makes a new edition. The edition's number is the effect's unique key. */
@Consumer({ name: 'publicity.report', events: [noticeEnded, noticeSuperseded, noticeWithdrawn, objectionReceived, objectionAdmitted, objectionSettled] as never, policy, effect: 'keyed' })
@Injectable()
export class OnNotice implements KeyedConsumer {
  constructor(private readonly reports: MakeReport) {}

  async handle(ctx: OperationContext, { payload }: DomainEvent<PayloadOf<typeof noticeEnded>>): Promise<void> {
    await this.reports.run(ctx, payload.noticeId);
  }
}
