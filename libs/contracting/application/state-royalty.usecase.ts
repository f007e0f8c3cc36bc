import { Injectable } from '@nestjs/common';
import { Clock, enforce, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { periodIsOver } from '../domain/money/account/account.rules.js';
import type { RoyaltyReportInput } from '../domain/money/account/money.schema.js';
import { restate, standingReports, stateNext, type KeptStatement } from '../domain/money/account/statement.js';
import { royaltiesOf, royaltyCapFen } from '../domain/price/price-schedule.js';
import { contractingProblems } from '../domain/problems.js';
import { MoneyRepository } from '../persistence/money.repository.js';
import { ContractTable } from './contract-table.js';
import { toldAs } from './deal-table.js';
import { MoneyBook } from './money-book.js';

/** The payer's statements of royalties and their corrections. */
@Injectable()
export class StateRoyalty {
  constructor(private readonly transactions: TransactionRunner, private readonly book: MoneyBook, private readonly money: MoneyRepository, private readonly table: ContractTable, private readonly clock: Clock) {}

  /** Refuses 404, 403 the payee, 409 no contract in effect, 422 a period that is not over or not the next one, figures that are not whole, parts that do not fit. */
  report(ctx: OperationContext, contractId: string, input: RoyaltyReportInput): Promise<void> {
    return this.state(ctx, contractId, input, false);
  }

  /** Reverses and restates a period. Refuses as `report`, and 422 a period that was not stated, or a correction to the same. */
  correct(ctx: OperationContext, contractId: string, input: RoyaltyReportInput): Promise<void> {
    return this.state(ctx, contractId, input, true);
  }

  private async state(ctx: OperationContext, contractId: string, { componentId, ...report }: RoyaltyReportInput, correction: boolean): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.book.actingSeat(ctx, contractId);
      if (seat.side !== 'acquirer') throw new Problem(contractingProblems['acquirer-only']);
      const { contract, person } = seat;
      const { schedule, royalties, statements, today } = await this.book.state(ctx, contract);
      const royalty = royalties.find(({ agreed }) => agreed.id === componentId)?.running;
      if (!royalty) throw new Problem(contractingProblems['royalty-not-found']);
      enforce([periodIsOver], { until: report.until, today });
      const before = standingReports(statements, componentId);
      // a cap on the total bounds all royalties together: what others have stated is used up
      const cap = royaltyCapFen(schedule);
      const others = royaltiesOf(schedule).filter(({ id }) => id !== componentId).reduce((sum, { id }) => sum + payable(statements, id), 0);
      const capFen = cap === null ? null : Math.max(0, cap - others);
      const ordinal = Math.max(0, ...statements.filter((one) => one.componentId === componentId && one.until === report.until).map((one) => one.ordinal)) + 1;
      const stated = correction ? restate(royalty, before, report, capFen, { on: today, ordinal }) : stateNext(royalty, before, report, capFen, today);
      const kept: KeptStatement = { ...stated, id: newId(), contractId: contract.id, componentId, statedBy: person.userId, statedOn: today, statedAt: this.clock.now() };
      await this.money.addStatement(ctx, kept);
      await this.table.tell(ctx, seat, contract, 'royalty', {
        act: correction ? 'correct-royalty' : 'state-royalty', refId: kept.id, after: { statementId: kept.id, componentId, from: kept.from, until: kept.until, ordinal: kept.ordinal }, events: [toldAs(seat, 'royalty', kept.id)],
      });
    });
  }
}

const payable = (statements: readonly KeptStatement[], componentId: string): number => statements.filter((one) => one.componentId === componentId).reduce((sum, { figures }) => sum + (figures.differenceFen ?? figures.payableFen), 0);
