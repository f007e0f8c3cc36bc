import { Injectable } from '@nestjs/common';
import { decideAct, enforce, expectVersion, findAct, newId, Problem, type Machine } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { raceIsDecidedFirst } from '../domain/award/award.rules.js';
import type { ContractState, PaperKind } from '../domain/contract/contract.js';
import { demandMachine } from '../domain/performance/demand.machine.js';
import { disputeMachine } from '../domain/performance/dispute.machine.js';
import { endingMachine } from '../domain/performance/ending.machine.js';
import { forceMajeureMachine } from '../domain/performance/force-majeure.machine.js';
import { handoverMachine } from '../domain/performance/handover.machine.js';
import { milestonesOfPrice } from '../domain/performance/milestone-plan.js';
import { milestoneMachine, milestonePlanMachine } from '../domain/performance/milestone.machine.js';
import type { ContractDispute, ContractEnding, Demand, ForceMajeure, Handover, Milestone, MilestonePlan, Thing } from '../domain/performance/performance.js';
import type { PerformanceActInput } from '../domain/performance/performance.schema.js';
import { daysAfter } from '../domain/price/civil-days.js';
import { contractingProblems } from '../domain/problems.js';
import { judgePlan } from './begin-performance.usecase.js';
import { ContractTable, type ContractSeat } from './contract-table.js';
import { EndContract } from './end-contract.usecase.js';
import { PerformanceTable, type PerformanceRows } from './performance-table.js';
import { AwardRace, DealPeople } from './ports.js';

/** These acts are signatures. */
const SIGNED: ReadonlySet<string> = new Set(['handover receive', 'handover accept', 'contract-ending confirm']);
/** What outlives the contract may be moved after it. */
const ANY_STATE: readonly ContractState[] = ['in_effect', 'performed', 'terminated', 'rescinded'];
const WHILE: Readonly<Record<Thing, readonly ContractState[]>> = {
  handover: ['in_effect'], 'milestone-plan': ['in_effect'], milestone: ['in_effect'], 'demand-to-perform': ['in_effect'], 'force-majeure': ['in_effect'], 'contract-dispute': ANY_STATE, 'contract-ending': ANY_STATE,
};
interface Acting<Row> { readonly ctx: TransactionContext; readonly seat: ContractSeat; readonly rows: PerformanceRows; readonly row: Row; readonly act: string; readonly input: PerformanceActInput; readonly today: string }

/** Answers, signatures, submissions and withdrawals on what was begun. */
@Injectable()
export class ActOnPerformance {
  constructor(private readonly transactions: TransactionRunner, private readonly table: ContractTable, private readonly performance: PerformanceTable, private readonly endings: EndContract, private readonly people: DealPeople, private readonly races: AwardRace) {}

  /** Refuses 404, 403, 409 stale or illegal, 422 a wrong password, the wrong side, no reason, no evidence. */
  async run(ctx: OperationContext, contractId: string, thing: Thing, thingId: string, act: string, input: PerformanceActInput): Promise<void> {
    await this.table.seat(ctx, contractId);
    if (SIGNED.has(`${thing} ${act}`)) await this.people.confirm(ctx, input.password ?? '');
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.performance.seat(ctx, contractId, WHILE[thing]);
      const rows = await this.performance.rows(ctx, seat.contract);
      const on = <Row extends { id: string; version: number }>(found: readonly Row[]): Acting<Row> => {
        const row = found.find(({ id }) => id === thingId);
        if (!row) throw new Problem(contractingProblems['performance-not-found']);
        expectVersion(row.version, input.version);
        return { ctx, seat, rows, row, act, input, today: this.performance.today() };
      };
      switch (thing) {
        case 'handover': return this.handover(on(rows.handovers));
        case 'milestone-plan': return this.plan(on(rows.plans));
        case 'milestone': return this.milestone(on(rows.milestones));
        case 'demand-to-perform': return this.demand(on(rows.demands));
        case 'force-majeure': return this.forceMajeure(on(rows.pauses));
        case 'contract-dispute': return this.dispute(on(rows.disputes));
        case 'contract-ending': return this.ending(on(rows.endings));
      }
    });
  }

  private async handover({ ctx, seat, rows, row, act, input, today }: Acting<Handover>): Promise<void> {
    const receivedOn = act === 'receive' ? input.on ?? today : null;
    const { to } = decide(handoverMachine, row.state, act, { side: seat.side, by: row.side, today, handedOn: row.handedOn, receivedOn }, input.reason);
    await this.performance.expectPapers(ctx, seat, input.paperIds, 'acceptance');
    const days = rows.terms.acceptance?.days ?? null;
    const changed = { ...row, state: to, ...(receivedOn !== null && { receivedOn, acceptBy: days === null ? null : daysAfter(receivedOn, days) }), ...(to === 'accepted' && { acceptedOn: today }) };
    await this.performance.move(ctx, seat, 'handover', row, changed, act, said(input));
  }

  private async plan({ ctx, seat, rows, row, act, input }: Acting<MilestonePlan>): Promise<void> {
    const { to } = decide(milestonePlanMachine, row.state, act, { side: seat.side, by: row.side }, input.reason);
    if (to === 'agreed') {
      judgePlan(row.milestones, rows);
      const old = rows.plans.find(({ state }) => state === 'agreed');
      if (old) await this.performance.move(ctx, seat, 'milestone-plan', old, { ...old, state: findAct(milestonePlanMachine, old.state, 'supersede').to }, 'supersede');
    }
    await this.performance.move(ctx, seat, 'milestone-plan', row, { ...row, state: to }, act, said(input));
    if (to === 'agreed') await this.take(ctx, seat, row, rows.milestones.filter(({ state }) => state !== 'dropped'));
  }

  /** The agreed plan becomes the list of milestones: what is left out is dropped, what stays keeps its history. */
  private async take(ctx: TransactionContext, seat: ContractSeat, plan: MilestonePlan, kept: readonly Milestone[]): Promise<void> {
    for (const old of kept.filter(({ key }) => !plan.milestones.some((each) => each.key === key))) {
      await this.performance.move(ctx, seat, 'milestone', old, { ...old, state: findAct(milestoneMachine, old.state, 'drop').to }, 'drop');
    }
    for (const { key, title, dueOn, by } of plan.milestones) {
      const old = kept.find((each) => each.key === key);
      if (!old) await this.performance.begin(ctx, seat, 'milestone', { id: newId(), contractId: seat.contract.id, planId: plan.id, state: milestoneMachine.initial, version: 1, key, title, dueOn, by, submittedOn: null, acceptedOn: null }, 'plan');
      else if (old.title !== title || old.dueOn !== dueOn || old.by !== by) await this.performance.move(ctx, seat, 'milestone', old, { ...old, planId: plan.id, title, dueOn, by }, 'change');
    }
  }

  private async milestone({ ctx, seat, rows, row, act, input, today }: Acting<Milestone>): Promise<void> {
    const { to } = decide(milestoneMachine, row.state, act, { side: seat.side, by: row.by, evidence: input.paperIds.length }, input.reason);
    const { award } = seat.deal;
    if (to === 'accepted' && award) enforce([raceIsDecidedFirst], { paid: milestonesOfPrice(rows.terms.price).includes(row.key), running: await this.races.running(ctx, award.challengeId) });
    await this.performance.expectPapers(ctx, seat, input.paperIds, act === 'submit' ? 'evidence' : 'acceptance');
    await this.performance.move(ctx, seat, 'milestone', row, { ...row, state: to, ...(to === 'submitted' && { submittedOn: today }), ...(to === 'accepted' && { acceptedOn: today }) }, act, said(input));
  }

  private async demand({ ctx, seat, row, act, input }: Acting<Demand>): Promise<void> {
    const { to } = decide(demandMachine, row.state, act, { side: seat.side, by: row.side }, input.reason);
    await this.evidence(ctx, seat, input);
    await this.performance.move(ctx, seat, 'demand-to-perform', row, { ...row, state: to }, act, said(input));
  }

  private async forceMajeure({ ctx, seat, row, act, input, today }: Acting<ForceMajeure>): Promise<void> {
    const endedOn = act === 'end' ? input.on ?? today : null;
    const { to } = decide(forceMajeureMachine, row.state, act, { side: seat.side, by: row.side, today, since: row.since, endedOn }, input.reason);
    await this.evidence(ctx, seat, input);
    await this.performance.move(ctx, seat, 'force-majeure', row, { ...row, state: to, endedOn }, act, said(input));
  }

  private async dispute({ ctx, seat, row, act, input }: Acting<ContractDispute>): Promise<void> {
    const { to } = decide(disputeMachine, row.state, act, { side: seat.side, by: row.side, paper: input.paperIds.length > 0 }, input.reason);
    await this.evidence(ctx, seat, input);
    await this.performance.move(ctx, seat, 'contract-dispute', row, { ...row, state: to, outcome: input.reason!, paperId: input.paperIds[0] ?? null, reference: input.reference ?? row.reference }, act, said(input));
  }

  private async ending({ ctx, seat, rows, row, act, input }: Acting<ContractEnding>): Promise<void> {
    const { to } = decide(endingMachine, row.state, act, { side: seat.side, by: row.side }, input.reason);
    await this.performance.move(ctx, seat, 'contract-ending', row, { ...row, state: to }, act, said(input));
    if (to === 'effective') await this.endings.confirm(ctx, seat, rows, row);
  }

  private evidence(ctx: OperationContext, seat: ContractSeat, { paperIds }: PerformanceActInput, kind: PaperKind = 'evidence'): Promise<void> {
    return this.performance.expectPapers(ctx, seat, paperIds, kind);
  }
}

const said = ({ reason, paperIds }: PerformanceActInput) => ({ reason, paperIds });

/** As `decideAct`; what only the product does is no act of people. */
function decide<S extends string, F>(machine: Machine<S, F>, state: S, act: string, facts: F, reason?: string) {
  if (findAct(machine, state, act).permission === 'system') throw new Problem(contractingProblems['not-yours'], { act });
  return decideAct(machine, state, act, facts, reason);
}
