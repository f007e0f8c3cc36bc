import { Injectable } from '@nestjs/common';
import { Clock, enforce, findAct, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { BEFORE_SIGNING, type Contract, type ContractState } from '../domain/contract/contract.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import type { Side } from '../domain/deal.js';
import { cureStanding } from '../domain/performance/cure.js';
import { stillOwed } from '../domain/performance/delivery-list.js';
import { endingMachine } from '../domain/performance/ending.machine.js';
import { milestonesOfPrice } from '../domain/performance/milestone-plan.js';
import type { ContractEnding, EndingKind, Ground } from '../domain/performance/performance.js';
import type { EndingInput } from '../domain/performance/performance.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { endingRules, type EndingStart } from '../domain/rules/ending.rules.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { PerformanceTable, type PerformanceRows } from './performance-table.js';
import { DealPeople, OpenReceivables } from './ports.js';

/** In which states of the contract each may be asked for. */
export const ENDS_FROM: Readonly<Record<EndingKind, readonly ContractState[]>> = { terminate: ['in_effect'], complete: ['in_effect'], rescind: ['in_effect', 'performed', 'terminated'] };
const OPEN_DEMANDS: readonly string[] = ['open', 'disputed', 'said_performed'];

/** Termination, completion and rescission: what both must sign is proposed, what one side may do alone takes effect at once. */
@Injectable()
export class EndContract {
  constructor(
    private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly performance: PerformanceTable, private readonly people: DealPeople,
    private readonly receivables: OpenReceivables, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 409 another state or a proposal that waits, 422 a wrong password, no ground, a cure period that still runs, things that are open. */
  async run(ctx: OperationContext, contractId: string, input: EndingInput): Promise<void> {
    const { kind, reason, paperId, reference, password } = input;
    const ground: Ground = kind === 'complete' ? 'agreement' : kind === 'rescind' ? 'decision' : input.ground;
    await this.performance.seat(ctx, contractId, ENDS_FROM[kind], '');
    await this.people.confirm(ctx, password);
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.performance.seat(ctx, contractId, ENDS_FROM[kind]);
      const rows = await this.performance.rows(ctx, seat.contract);
      const alone = ground === 'demand' || ground === 'force_majeure' || (kind === 'rescind' && reference !== null);
      if (!alone && rows.endings.some(({ state }) => state === 'proposed')) throw new Problem(contractingProblems['ending-waits']);
      const groundId = ground === 'demand' ? input.demandId : ground === 'force_majeure' ? forceMajeureOf(rows)?.id ?? null : null;
      enforce(endingRules, await this.facts(ctx, seat.contract, rows, { side: seat.side, kind, ground, groundId, paperId }));
      if (paperId !== null) await this.performance.expectPapers(ctx, seat, [paperId], 'evidence');
      // a proposal that waits gives way before another one stands
      if (alone) await this.overtake(ctx, seat, rows.endings);
      const ending: ContractEnding = {
        id: newId(), contractId, state: endingMachine.initial, version: 1, side: seat.side, personId: seat.person.userId, at: this.clock.now(), kind, ground, groundId, reason, paperId, reference,
      };
      const said = { reason, paperIds: paperId === null ? [] : [paperId] };
      await this.performance.begin(ctx, seat, 'contract-ending', ending, `propose-${kind}`, said);
      if (!alone) return;
      await this.performance.move(ctx, seat, 'contract-ending', ending, { ...ending, state: findAct(endingMachine, ending.state, 'declare').to }, 'declare', said);
      await this.conclude(ctx, seat, ending);
    });
  }

  /** The other side signed: judged again as of today. */
  async confirm(ctx: TransactionContext, seat: ContractSeat, rows: PerformanceRows, ending: ContractEnding): Promise<void> {
    this.table.expectState(seat.contract, ENDS_FROM[ending.kind]);
    enforce(endingRules, await this.facts(ctx, seat.contract, rows, ending));
    await this.conclude(ctx, seat, ending);
  }

  /** What an ending is judged by today. */
  async facts(ctx: OperationContext, contract: Contract, rows: PerformanceRows, { side, kind, ground, groundId, paperId }: { side: Side; kind: EndingKind; ground: Ground; groundId: string | null; paperId: string | null }): Promise<EndingStart> {
    const demand = rows.demands.find(({ id }) => ground === 'demand' && id === groundId);
    const acceptanceAgreed = rows.terms.acceptance !== null;
    const live = rows.milestones.filter(({ state }) => state !== 'dropped');
    return {
      side, kind, ground, paper: paperId !== null, forceMajeure: forceMajeureOf(rows) !== undefined,
      demand: demand ? { side: demand.side, state: demand.state, cure: cureStanding(demand, rows.pauses, this.performance.today()) } : null,
      open: {
        deliveries: stillOwed(rows.list, rows.handovers, acceptanceAgreed).length || rows.handovers.filter(({ state }) => state === 'handed_over').length,
        milestones: live.filter(({ state }) => state !== 'accepted').length,
        plans: rows.plans.filter(({ state }) => state === 'proposed').length + milestonesOfPrice(rows.terms.price).filter((key) => !live.some((each) => each.key === key)).length,
        demands: rows.demands.filter(({ state }) => OPEN_DEMANDS.includes(state)).length, disputes: rows.disputes.filter(({ state }) => state === 'open').length,
        receivables: await this.receivables.count(ctx, contract.id),
      },
    };
  }

  /** A supplement in preparation goes with the contract that it amends; one out for signature is recalled first. */
  private async conclude(ctx: TransactionContext, seat: ContractSeat, { kind, reason }: ContractEnding): Promise<void> {
    for (const each of (await this.contracts.ofDeal(ctx, seat.deal.id)).filter(({ amends }) => amends === seat.contract.id)) {
      if (each.state === 'signing') throw new Problem(contractingProblems['contract-out-for-signature']);
      if (BEFORE_SIGNING.includes(each.state)) await this.table.move(ctx, seat, each, { ...each, state: findAct(contractMachine, each.state, 'cancel').to, endReason: reason }, 'cancel', reason);
    }
    const { to } = findAct(contractMachine, seat.contract.state, kind);
    await this.table.move(ctx, seat, seat.contract, { ...seat.contract, state: to, endReason: kind === 'complete' ? null : reason }, kind, reason);
  }

  private async overtake(ctx: TransactionContext, seat: ContractSeat, endings: readonly ContractEnding[]): Promise<void> {
    for (const each of endings.filter(({ state }) => state === 'proposed')) await this.performance.move(ctx, seat, 'contract-ending', each, { ...each, state: findAct(endingMachine, each.state, 'overtake').to }, 'overtake');
  }
}

const forceMajeureOf = ({ pauses }: PerformanceRows) => pauses.find(({ state }) => state === 'acknowledged');
