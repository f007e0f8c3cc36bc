import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, ruleInForce } from '@app/kernel';
import { CalendarStore, RuleRegistry, TransactionRunner, type OperationContext } from '@app/platform';
import { DEADLINE_KIND_NAMES, DEADLINE_KINDS } from '../domain/deadline/kinds.js';
import { deadlinesOfTitle, type PeriodLaw } from '../domain/deadline/of-title.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { DeadlineBook } from './deadline-book.facade.js';
import { RightsUnits } from './ports.js';

const OF_TITLE = DEADLINE_KIND_NAMES.filter((kind) => DEADLINE_KINDS[kind].ofTitle);

/** Derives the clocks of a title anew from its chain, its disclosure and the registry. */
@Injectable()
export class DeriveDeadlines {
  constructor(
    private readonly transactions: TransactionRunner, private readonly titles: TitleRepository, private readonly disclosures: DisclosureRepository, private readonly book: DeadlineBook,
    private readonly registry: RuleRegistry, private readonly units: RightsUnits, private readonly calendars: CalendarStore, private readonly clock: Clock,
  ) {}

  /** Nothing happens where there is no such title, or nothing changed. */
  async ofTitle(ctx: OperationContext, titleId: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      // before the chain is read: whoever waits here must not go on with what the chain said earlier
      await this.book.hold(ctx, titleId);
      const title = await this.titles.find(ctx, titleId);
      const disclosure = title && (await this.disclosures.find(ctx, title.disclosureId));
      if (!title || !disclosure) return;
      const law = await this.law(ctx, title.organisationId);
      const wanted = deadlinesOfTitle({ ...title, publicFunded: disclosure.publicFunded, projects: disclosure.projects }, law, await this.calendars.calendar(ctx), chinaDate(this.clock.now()));
      await this.book.derive(ctx, { subjectType: 'title', subjectId: titleId }, OF_TITLE, wanted);
    });
  }

  private async law(ctx: OperationContext, organisationId: string): Promise<PeriodLaw> {
    const unit = await this.units.unit(ctx, organisationId);
    const where = { jurisdictions: [...(unit ? [unit.region, `${unit.region.slice(0, 2)}0000`] : []), 'CN'], unitClass: unit?.unitClass ?? 'any', organisationId };
    // one after the other: inside a transaction there is one connection
    const recordal = await this.registry.versions(ctx, 'recordal.licence-months', organisationId);
    const open = await this.registry.versions(ctx, 'open-licence.queue-years-after-acceptance', organisationId);
    const agreed = await this.registry.versions(ctx, 'conversion.agreed-period-ends', organisationId);
    return {
      recordalMonths: (on) => ruleInForce(recordal, { rule: 'recordal.licence-months', ...where, on }),
      openLicenceYears: (on) => ruleInForce(open, { rule: 'open-licence.queue-years-after-acceptance', ...where, on }),
      agreedPeriod: (on) => ruleInForce(agreed, { rule: 'conversion.agreed-period-ends', ...where, on }),
    };
  }
}
