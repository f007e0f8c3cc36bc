import { Injectable } from '@nestjs/common';
import { noticeEnded, noticeOpened, noticeSuperseded, noticeWithdrawn, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { DeadlineBook } from '../application/deadline-book.facade.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };
type Told = PayloadOf<typeof noticeOpened> | PayloadOf<typeof noticeEnded> | PayloadOf<typeof noticeSuperseded> | PayloadOf<typeof noticeWithdrawn>;

/** The end of a publicity period is a clock of its own; publicity computed the day. */
@Consumer({ name: 'rights-assignment.on-notice', events: [noticeOpened, noticeEnded, noticeSuperseded, noticeWithdrawn] as never, policy, effect: 'claimed' })
@Injectable()
export class OnNotice implements ClaimedConsumer {
  constructor(private readonly book: DeadlineBook) {}

  async handle(ctx: TransactionContext, { type, payload }: DomainEvent<Told>): Promise<void> {
    const key = { kind: 'publicity_end', subjectType: 'publicity-notice', subjectId: payload.noticeId, period: 'notice' } as const;
    if (type === noticeOpened.type) {
      const { organisationId, startsOn, endsOn } = payload as PayloadOf<typeof noticeOpened>;
      return this.book.open(ctx, { ...key, organisationId, titleId: null, disclosureId: null, startsOn, dueOn: endsOn, concerned: [], ruleVersions: [] });
    }
    return type === noticeEnded.type ? this.book.satisfy(ctx, key, { on: (payload as PayloadOf<typeof noticeEnded>).endsOn, number: payload.noticeId }) : this.book.drop(ctx, key);
  }
}
