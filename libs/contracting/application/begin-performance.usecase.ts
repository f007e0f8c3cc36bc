import { Injectable } from '@nestjs/common';
import { Clock, enforce, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { contractingProblems } from '../domain/problems.js';
import { cureDaysOf } from '../domain/performance/cure.js';
import { keysIn } from '../domain/performance/delivery-list.js';
import { demandMachine } from '../domain/performance/demand.machine.js';
import { disputeMachine } from '../domain/performance/dispute.machine.js';
import { forceMajeureMachine } from '../domain/performance/force-majeure.machine.js';
import { handoverMachine } from '../domain/performance/handover.machine.js';
import { changesWhatIsDone, milestonesOfPrice } from '../domain/performance/milestone-plan.js';
import { milestonePlanMachine } from '../domain/performance/milestone.machine.js';
import type { DemandInput, DisputeInput, ForceMajeureInput, HandoverInput, MilestonePlanInput } from '../domain/performance/performance.schema.js';
import type { PlannedMilestone } from '../domain/performance/performance.js';
import { disputeGoesWhereAgreed, forceMajeureRules, handoverRules, planRules } from '../domain/rules/performance.rules.js';
import { ContractFactsOf } from './contract-facts.js';
import type { ContractSeat } from './contract-table.js';
import { PerformanceTable, type PerformanceRows } from './performance-table.js';
import { DealPeople } from './ports.js';

/** What one side begins in the performance of a contract: each waits for the other side's answer. */
@Injectable()
export class BeginPerformance {
  constructor(private readonly transactions: TransactionRunner, private readonly performance: PerformanceTable, private readonly factsOf: ContractFactsOf, private readonly people: DealPeople, private readonly clock: Clock) {}

  /** Hands over items of the list, signed. Refuses 404, 409, 422 a wrong password, items that are not owed, no paper, a day to come. */
  async handOver(ctx: OperationContext, contractId: string, { itemKeys, handedOn, paperIds, note, password }: HandoverInput): Promise<void> {
    await this.performance.seat(ctx, contractId, ['in_effect'], '');
    await this.people.confirm(ctx, password);
    await this.within(ctx, contractId, async (ctx, seat) => {
      const { list, handovers } = await this.performance.rows(ctx, seat.contract);
      const taken = keysIn(handovers, ['handed_over', 'received', 'accepted']);
      const items = list.filter(({ key }) => itemKeys.includes(key));
      enforce(handoverRules, {
        side: seat.side, today: this.performance.today(), handedOn, papers: paperIds.length,
        unknown: itemKeys.filter((key) => !list.some((each) => each.key === key)), taken: items.filter(({ key }) => taken.has(key)).map(({ item }) => item),
      });
      await this.performance.expectPapers(ctx, seat, paperIds, 'delivery');
      await this.performance.begin(ctx, seat, 'handover', { ...this.begun(seat), state: handoverMachine.initial, items, handedOn, paperIds, note, receivedOn: null, acceptBy: null, acceptedOn: null }, 'hand-over', { words: note, paperIds });
    });
  }

  /** Proposes a plan. Refuses 404, 409 while one waits, 422 a plan that leaves out what a payment hangs on or changes what is done. */
  planMilestones(ctx: OperationContext, contractId: string, { milestones, note }: MilestonePlanInput): Promise<void> {
    return this.within(ctx, contractId, async (ctx, seat) => {
      const rows = await this.performance.rows(ctx, seat.contract);
      if (rows.plans.some(({ state }) => state === 'proposed')) throw new Problem(contractingProblems['plan-waits']);
      judgePlan(milestones, rows);
      await this.performance.begin(ctx, seat, 'milestone-plan', { ...this.begun(seat), state: milestonePlanMachine.initial, number: rows.plans.length + 1, milestones, note }, 'propose', { words: note });
    });
  }

  /** Demands what is owed; the clock of the cure period starts, its days frozen with the version of the rule. Refuses 404, 409. */
  demand(ctx: OperationContext, contractId: string, { what, paperIds }: DemandInput): Promise<void> {
    return this.within(ctx, contractId, async (ctx, seat) => {
      await this.performance.expectPapers(ctx, seat, paperIds, 'evidence');
      const { cureDays } = await this.performance.termsNow(ctx, seat.contract);
      const law = await this.cureLaw(ctx, seat.contract.holderId);
      const row = { ...this.begun(seat), state: demandMachine.initial, what, paperIds, madeOn: this.performance.today(), cureDays: cureDaysOf(cureDays, law.days), ruleVersionId: law.id };
      await this.performance.begin(ctx, seat, 'demand-to-perform', row, 'demand', { words: what, paperIds });
    });
  }

  /** Days of the cure period in force for the holder, and the version of the row. */
  async cureLaw(ctx: OperationContext, holderId: string): Promise<{ days: number; id: string }> {
    const row = (await this.factsOf.row(ctx, 'contract.cure-days', holderId))!;
    return { days: z.int().min(1).parse(row.value), id: row.id };
  }

  /** Refuses 404, 409, 422 a beginning to come, no proof. */
  forceMajeure(ctx: OperationContext, contractId: string, { what, since, expectedEnd, paperIds }: ForceMajeureInput): Promise<void> {
    return this.within(ctx, contractId, async (ctx, seat) => {
      enforce(forceMajeureRules, { today: this.performance.today(), since, papers: paperIds.length });
      await this.performance.expectPapers(ctx, seat, paperIds, 'evidence');
      await this.performance.begin(ctx, seat, 'force-majeure', { ...this.begun(seat), state: forceMajeureMachine.initial, what, since, expectedEnd, paperIds, endedOn: null }, 'notify', { words: what, paperIds });
    });
  }

  /** A dispute outlives the contract. Refuses 404, 409, 422 a way that the contract does not agree on. */
  async dispute(ctx: OperationContext, contractId: string, { kind, subject, reference }: DisputeInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.performance.seat(ctx, contractId, ['in_effect', 'performed', 'terminated', 'rescinded']);
      enforce([disputeGoesWhereAgreed], { kind, agreed: (await this.performance.termsNow(ctx, seat.contract)).dispute?.kind ?? null });
      await this.performance.begin(ctx, seat, 'contract-dispute', { ...this.begun(seat), state: disputeMachine.initial, kind, subject, reference, outcome: null, paperId: null }, 'open', { words: subject });
    });
  }

  private async within(ctx: OperationContext, contractId: string, work: (ctx: TransactionContext, seat: ContractSeat) => Promise<void>): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => work(ctx, await this.performance.seat(ctx, contractId, ['in_effect'])));
  }

  private begun({ contract, side, person }: ContractSeat) {
    return { id: newId(), contractId: contract.id, version: 1, side, personId: person.userId, at: this.clock.now() };
  }
}

/** Asked when a plan is proposed, and again when it is agreed to: milestones may have moved between. */
export function judgePlan(milestones: readonly PlannedMilestone[], { terms, milestones: kept }: Pick<PerformanceRows, 'terms' | 'milestones'>): void {
  const keys = milestones.map(({ key }) => key);
  enforce(planRules, { doubled: [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))], missing: milestonesOfPrice(terms.price).filter((key) => !keys.includes(key)), changed: changesWhatIsDone(milestones, kept) });
}
