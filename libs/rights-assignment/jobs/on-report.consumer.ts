import { Injectable } from '@nestjs/common';
import { implementationReportMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { DeadlineBook } from '../application/deadline-book.facade.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** The day on which a team owes its yearly report is a clock; it is met by the report, also where a warning brought it, and ends with the right. */
@Consumer({ name: 'rights-assignment.on-report', events: [implementationReportMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnReport implements ClaimedConsumer {
  constructor(private readonly book: DeadlineBook, private readonly clock: Clock) {}

  async handle(ctx: TransactionContext, { payload: { reportId, disclosureId, organisationId, year, dueOn, act, from, to } }: DomainEvent<PayloadOf<typeof implementationReportMoved>>): Promise<void> {
    const key = { kind: 'implementation_report', subjectType: 'implementation-report', subjectId: reportId, period: `year-${year}` } as const;
    if (from === null) return this.book.open(ctx, { ...key, organisationId, titleId: null, disclosureId, startsOn: null, dueOn, concerned: [], ruleVersions: [] });
    if (act === 'file' || act === 'answer') return this.book.satisfy(ctx, key, { on: chinaDate(this.clock.now()), number: reportId });
    if (to === 'recalled' || to === 'lapsed') await this.book.drop(ctx, key);
  }
}
