import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { CostInput } from '../domain/money/account/money.schema.js';
import { costRules } from '../domain/money/distribution/distribution.rules.js';
import { costEntry } from '../domain/money/everyday-entries.js';
import { reversalEntry } from '../domain/money/ledger.js';
import { contractingProblems } from '../domain/problems.js';
import { DistributionRepository } from '../persistence/distribution.repository.js';
import { ContractTable } from './contract-table.js';
import { DistributionFacts } from './distribution-facts.js';
import { LedgerBook } from './ledger-book.js';

/** What the conversion cost the unit, with its paper; a wrong one is taken back, never changed. */
@Injectable()
export class EnterCost {
  constructor(
    private readonly transactions: TransactionRunner, private readonly facts: DistributionFacts, private readonly runs: DistributionRepository, private readonly ledger: LedgerBook, private readonly table: ContractTable, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 403, 409 no contract in effect, 422 no whole fen, a day to come. */
  async run(ctx: OperationContext, contractId: string, input: CostInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.facts.seat(ctx, contractId, true);
      enforce(costRules, { ...input, today: chinaDate(this.clock.now()) });
      const cost = { ...input, id: newId(), contractId: seat.contract.id, enteredBy: seat.person.userId, enteredAt: this.clock.now() };
      await this.runs.addCost(ctx, cost);
      await this.ledger.post(ctx, seat.contract.id, [costEntry(cost)]);
      await this.table.tell(ctx, seat, seat.contract, 'distribution', { act: 'enter-cost', refId: cost.id, after: { costId: cost.id, kind: cost.kind } });
    });
  }

  /** Refuses 404, 403, 409 a cost that a distribution deducts, 422 one that was taken back. */
  async reverse(ctx: OperationContext, contractId: string, costId: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.facts.seat(ctx, contractId, true);
      const costs = await this.runs.costs(ctx, seat.contract.id);
      const cost = costs.find(({ id }) => id === costId);
      if (!cost) throw new Problem(contractingProblems['cost-not-found']);
      const open = this.facts.openCosts(costs, await this.runs.runs(ctx, seat.contract.id)).find(({ id }) => id === costId);
      if (open && open.usedFen > 0) throw new Problem(contractingProblems['cost-used']);
      await this.ledger.post(ctx, seat.contract.id, [reversalEntry(costEntry(cost), { key: `reverse:cost:${costId}`, on: chinaDate(this.clock.now()) })]);
      await this.table.tell(ctx, seat, seat.contract, 'distribution', { act: 'reverse-cost', refId: costId, after: { costId } });
    });
  }
}
