import { Injectable } from '@nestjs/common';
import type { firstRefusalMoved, PayloadOf } from '@app/events';
import { chinaDate, Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { firstRefusalMachine } from '../domain/first-refusal/offer.machine.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { DeadlineBook } from './deadline-book.facade.js';

/** Keeps the clock of an offer of first refusal: it opens with the announcement and ends with the last answer, or with the offer. */
@Injectable()
export class FollowOffer {
  constructor(private readonly book: DeadlineBook, private readonly titles: TitleRepository, private readonly clock: Clock) {}

  async moved(ctx: TransactionContext, { firstRefusalId, titleId, organisationId, deadline, from, to }: PayloadOf<typeof firstRefusalMoved>): Promise<void> {
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
