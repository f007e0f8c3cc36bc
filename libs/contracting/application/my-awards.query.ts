import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { MyAwardsView } from '../domain/money/distribution/distribution.response.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DistributionRepository } from '../persistence/distribution.repository.js';
import { personOf } from './deal-table.js';
import { DistributionFacts } from './distribution-facts.js';
import { lineOf, sumsOf } from './distribution.query.js';
import { MoneyBook } from './money-book.js';
import { DealPeople } from './ports.js';

/** A person's own lines in confirmed distributions, wherever they were made; nobody else's. */
@Injectable()
export class MyAwards {
  constructor(
    private readonly runs: DistributionRepository, private readonly contracts: ContractRepository, private readonly book: MoneyBook, private readonly facts: DistributionFacts, private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  async get(ctx: OperationContext): Promise<MyAwardsView> {
    const { userId } = personOf(ctx.actor);
    const found = await this.runs.sharesOf(ctx, userId);
    const names = new Map((await this.people.organisations(ctx, [...new Set(found.map(({ holderId }) => holderId))])).map(({ id, nameZh }) => [id, nameZh]));
    const today = chinaDate(this.clock.now());
    const items: MyAwardsView['items'] = [];
    for (const kept of found) {
      const { id, contractId, holderId, origin, state, run, endReason } = kept;
      const contract = (await this.contracts.find(ctx, contractId))!;
      const [rows, sums, payouts] = [await this.runs.rows(ctx, contractId), await this.facts.sums(ctx, contractId), await this.runs.payouts(ctx, contractId)];
      const award = await this.facts.award(ctx, contractId, await this.book.terms(ctx, contract), run, await this.facts.notice(ctx, origin), true);
      const part = run.shares.find(({ person }) => person === userId)!;
      items.push({
        runId: id, state: state === 'reversed' ? 'reversed' : 'confirmed', contractNumber: kept.contractNumber, achievementTitle: kept.achievementTitle, organisation: names.get(holderId) ?? '', ...sumsOf(run),
        ...lineOf(kept, userId, award, { rules: await this.facts.halfTaxed(ctx, holderId), rows, sums, today }),
        explanation: part.explanation.map(({ code, texts, params }) => ({ code, texts: { ...texts }, params: { ...params } })), payouts: payouts.filter(({ runId, personId }) => runId === origin && personId === userId).map(({ paidOn, fen }) => ({ paidOn, fen })), endReason,
      });
    }
    // a chain that was computed anew counts its payouts and debts once
    const chains = [...new Map(found.map(({ origin }, at) => [origin, items[at]!] as const).reverse()).values()];
    const sum = (list: MyAwardsView['items'], of: (item: MyAwardsView['items'][number]) => number): number => list.reduce((all, item) => all + of(item), 0);
    return { items, totals: { fen: sum(items.filter(({ state }) => state === 'confirmed'), ({ fen }) => fen), paidFen: sum(chains, ({ paidFen }) => paidFen), debtFen: sum(chains, ({ debtFen }) => debtFen) } };
  }
}
