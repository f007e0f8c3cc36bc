import { Injectable } from '@nestjs/common';
import { implementationReportMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { DeadlineBook } from '../application/deadline-book.facade.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** The days on which a team owes its yearly report and the answer to a warning are clocks; the report meets both, a hearing or the end of the matter ends the second, the end of the right all. */
@Consumer({ name: 'rights-assignment.on-report', events: [implementationReportMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnReport implements ClaimedConsumer {
  constructor(private readonly book: DeadlineBook, private readonly clock: Clock) {}

  async handle(ctx: TransactionContext, { payload: { reportId, disclosureId, organisationId, year, dueOn, answerBy, act, from, to } }: DomainEvent<PayloadOf<typeof implementationReportMoved>>): Promise<void> {
    const subject = { subjectType: 'implementation-report', subjectId: reportId, period: `year-${year}` } as const;
    const report = { kind: 'implementation_report', ...subject } as const;
    const warning = { kind: 'warning_answer', ...subject } as const;
    const facts = { organisationId, titleId: null, disclosureId, startsOn: null, concerned: [], ruleVersions: [] };
    if (from === null) return this.book.open(ctx, { ...report, ...facts, dueOn });
    if (act === 'warn' && answerBy !== null) return this.book.open(ctx, { ...warning, ...facts, dueOn: answerBy });
    const ended = to === 'recalled' || to === 'lapsed';
    if (act === 'file' || act === 'answer') for (const key of [report, warning]) await this.book.satisfy(ctx, key, { on: chinaDate(this.clock.now()), number: reportId });
    if (ended) await this.book.drop(ctx, report);
    if (ended || act === 'call-hearing' || to === 'closed') await this.book.drop(ctx, warning);
  }
}
