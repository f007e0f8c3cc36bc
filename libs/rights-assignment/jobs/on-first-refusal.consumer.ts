import { Injectable } from '@nestjs/common';
import { firstRefusalMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { DeadlineBook } from '../application/deadline-book.facade.js';
import { firstRefusalMachine } from '../domain/first-refusal/offer.machine.js';
import { TitleRepository } from '../persistence/title.repository.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** The time in which completers answer an offer is a clock of its own; it ends with the last answer, or with the offer. */
@Consumer({ name: 'rights-assignment.on-first-refusal', events: [firstRefusalMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnFirstRefusal implements ClaimedConsumer {
  constructor(private readonly book: DeadlineBook, private readonly titles: TitleRepository, private readonly clock: Clock) {}

  async handle(ctx: TransactionContext, { payload: { firstRefusalId, titleId, organisationId, deadline, from, to } }: DomainEvent<PayloadOf<typeof firstRefusalMoved>>): Promise<void> {
    const key = { kind: 'first_refusal', subjectType: 'first-refusal', subjectId: firstRefusalId, period: 'offer' } as const;
    const today = chinaDate(this.clock.now());
    if (from === null) {
      const title = await this.titles.find(ctx, titleId);
      return this.book.open(ctx, { ...key, organisationId, titleId, disclosureId: title?.disclosureId ?? null, startsOn: today, dueOn: deadline, concerned: [], ruleVersions: [] });
    }
    if (to === 'withdrawn') return this.book.drop(ctx, key);
    if (to !== firstRefusalMachine.initial) await this.book.satisfy(ctx, key, { on: today, number: firstRefusalId });
  }
}
