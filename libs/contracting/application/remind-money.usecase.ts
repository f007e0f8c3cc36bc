import { Injectable } from '@nestjs/common';
import { dealTold } from '@app/events';
import { Clock } from '@app/kernel';
import { defineJob, RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { deadlineOf, unpaidLayers } from '../domain/money/distribution/half-taxed.js';
import { standingReports } from '../domain/money/account/statement.js';
import { daysAfter } from '../domain/price/civil-days.js';
import { nextPeriod, statementDueOn } from '../domain/price/royalty-periods.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { DistributionRepository } from '../persistence/distribution.repository.js';
import { MoneyRepository } from '../persistence/money.repository.js';
import { ContractTable } from './contract-table.js';
import { partiesOf } from './deal-table.js';
import { DistributionFacts } from './distribution-facts.js';
import { MoneyBook } from './money-book.js';

export const remindMoney = defineJob({
  name: 'contracting.remind-money', data: z.object({}), schedule: { cron: '35 8 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 300_000, keepCompleted: 30 },
});

interface Reminder { readonly key: string; readonly stage: 'soon' | 'overdue'; readonly whom: 'acquirer' | 'holder' | 'both' }
const PAGE = 200;

/** Tells once for each stage: the payer what falls due and which statement is owed, both what is overdue, the holder which half-taxed award runs out of time. */
@Injectable()
export class RemindMoney {
  constructor(
    private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly money: MoneyRepository, private readonly runs: DistributionRepository, private readonly book: MoneyBook,
    private readonly facts: DistributionFacts, private readonly table: ContractTable, private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** Returns how many. */
  async run(ctx: OperationContext): Promise<number> {
    const before = { due: await this.registry.productDefault(ctx, 'receivable.reminder-days'), clock: await this.registry.productDefault(ctx, 'award.clock-reminder-days') };
    let told = 0;
    for (let page = await this.money.contractsAfter(ctx, null, PAGE); page.length > 0; page = await this.money.contractsAfter(ctx, page.at(-1)!, PAGE)) {
      for (const id of page) for (const reminder of await this.due(ctx, id, before)) told += await this.tell(ctx, id, reminder);
    }
    return told;
  }

  private async due(ctx: OperationContext, contractId: string, before: { due: number; clock: number }): Promise<Reminder[]> {
    const contract = (await this.contracts.find(ctx, contractId))!;
    const { account, royalties, statements, today } = await this.book.state(ctx, contract);
    const stage = (last: string, days: number): Reminder['stage'] | null => (today > last ? 'overdue' : daysAfter(last, -days) <= today ? 'soon' : null);
    const claims = account.claims.flatMap(({ key, dueOn, lastDay, outstandingFen }): Reminder[] => {
      const at = dueOn === null || outstandingFen === 0 ? null : stage(lastDay ?? dueOn, before.due);
      return at === null ? [] : [{ key, stage: at, whom: at === 'overdue' ? 'both' : 'acquirer' }];
    });
    const owed = royalties.flatMap(({ running: royalty }): Reminder[] => {
      if (!royalty) return [];
      const next = nextPeriod(royalty, standingReports(statements, royalty.id).at(-1)?.until ?? null);
      const at = next && next.until < today ? stage(statementDueOn(royalty, next.until), before.due) : null;
      return next && at ? [{ key: `statement:${royalty.id}:${next.until}`, stage: at, whom: at === 'overdue' ? 'both' : 'acquirer' }] : [];
    });
    return [...claims, ...owed, ...(await this.clocks(ctx, contractId, contract.holderId, today, before.clock))];
  }

  /** Only while its end lies ahead: afterwards nothing can be done about it. */
  private async clocks(ctx: OperationContext, contractId: string, holderId: string, today: string, days: number): Promise<Reminder[]> {
    const { months, kinds } = await this.facts.halfTaxed(ctx, holderId);
    if (!months || !kinds) return [];
    const rows = await this.runs.rows(ctx, contractId);
    const runs = (await this.runs.runs(ctx, contractId)).filter(({ state, run }) => state === 'confirmed' && kinds.value.includes(run.route.kind));
    const ends = runs.flatMap(({ run }) => run.shares.flatMap(({ person }) => unpaidLayers([run], person, rows)).map(({ receiptId, receivedOn }) => ({ receiptId, end: deadlineOf(receivedOn, months.value) })));
    return [...new Map(ends.filter(({ end }) => today <= end && daysAfter(end, -days) <= today).map(({ receiptId }) => [receiptId, { key: `clock:${receiptId}`, stage: 'soon' as const, whom: 'holder' as const }])).values()];
  }

  private tell(ctx: OperationContext, contractId: string, { key, stage, whom }: Reminder): Promise<number> {
    return this.transactions.run(ctx, async (ctx) => {
      if (!(await this.money.remind(ctx, { contractId, key, stage, at: this.clock.now() }))) return 0;
      const contract = (await this.contracts.find(ctx, contractId))!;
      const deal = (await this.deals.find(ctx, contract.dealId))!;
      const sides = whom === 'both' ? [deal.acquirerId, deal.holderId] : [whom === 'holder' ? deal.holderId : deal.acquirerId];
      // the holder's clock is the holder's own matter
      await this.table.tell(ctx, { deal, side: null, person: null }, contract, whom === 'holder' ? 'distribution' : 'money-due', {
        act: 'remind-due', after: { key, stage }, events: sides.map((tellOrganisationId) => tell(dealTold, deal.id, { ...partiesOf(deal), tellOrganisationId, what: 'money-due' as const, refId: contract.id })),
      });
      return 1;
    });
  }
}
