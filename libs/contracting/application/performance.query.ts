import { Injectable } from '@nestjs/common';
import { brokenRules, mayUse, nextActs, type Machine, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { cureDaysOf, cureStanding } from '../domain/performance/cure.js';
import { keysIn } from '../domain/performance/delivery-list.js';
import { demandMachine } from '../domain/performance/demand.machine.js';
import { disputeMachine } from '../domain/performance/dispute.machine.js';
import { endingMachine } from '../domain/performance/ending.machine.js';
import { forceMajeureMachine } from '../domain/performance/force-majeure.machine.js';
import { handoverMachine } from '../domain/performance/handover.machine.js';
import { happenedOf } from '../domain/performance/happened.js';
import { lateDays, milestonesOfPrice } from '../domain/performance/milestone-plan.js';
import { milestoneMachine, milestonePlanMachine } from '../domain/performance/milestone.machine.js';
import type { DeliveryItem } from '../domain/performance/performance.js';
import type { PerformanceView } from '../domain/performance/performance.response.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { endingRules } from '../domain/rules/ending.rules.js';
import { daysBetween } from '../domain/price/civil-days.js';
import { PerformanceRepository } from '../persistence/performance.repository.js';
import { BeginPerformance } from './begin-performance.usecase.js';
import { ContractTable } from './contract-table.js';
import { EndContract } from './end-contract.usecase.js';
import { PerformanceTable, type PerformanceRows } from './performance-table.js';
import { DealPeople, SigningDay } from './ports.js';

const MACHINES = [handoverMachine, milestonePlanMachine, milestoneMachine, demandMachine, forceMajeureMachine, disputeMachine, endingMachine] as readonly { readonly aggregate: string; readonly acts: readonly { readonly act: string; readonly texts: Texts }[] }[];
const BEGINNINGS: readonly (readonly [string, Texts])[] = [
  ['handover-hand-over', { 'zh-CN': '交付并签名', en: 'Handed over and signed' }], ['milestone-plan-propose', { 'zh-CN': '提出里程碑计划', en: 'Proposed a plan of milestones' }], ['milestone-plan', { 'zh-CN': '列入里程碑', en: 'Took the milestone into the plan' }],
  ['milestone-change', { 'zh-CN': '按新计划变更', en: 'Changed by the new plan' }], ['demand-to-perform-demand', { 'zh-CN': '催告履行', en: 'Demanded performance' }], ['force-majeure-notify', { 'zh-CN': '通知不可抗力', en: 'Gave notice of force majeure' }],
  ['contract-dispute-open', { 'zh-CN': '提起争议', en: 'Opened a dispute' }], ['contract-ending-propose-terminate', { 'zh-CN': '提出解除', en: 'Put forward the termination' }],
  ['contract-ending-propose-complete', { 'zh-CN': '提出履行完毕', en: 'Put forward the completion' }],
  ['contract-ending-propose-rescind', { 'zh-CN': '提出撤销或无效', en: 'Put forward the rescission' }], ['performance-remind', { 'zh-CN': '到期或未答复提醒', en: 'Reminded of what is due or unanswered' }],
];
/** What an act on the performance is called on the timeline and in the history, by `<thing>-<act>`. */
export const PERFORMANCE_SAID: Readonly<Record<string, Texts>> = Object.fromEntries([...MACHINES.flatMap(({ aggregate, acts }) => acts.map(({ act, texts }): [string, Texts] => [`${aggregate}-${act}`, texts])), ...BEGINNINGS]);

/** Everything about the performance of a contract that its two sides see. */
@Injectable()
export class Performance {
  constructor(
    private readonly table: ContractTable, private readonly performance: PerformanceTable, private readonly kept: PerformanceRepository, private readonly begin: BeginPerformance, private readonly endings: EndContract,
    private readonly people: DealPeople, private readonly signing: SigningDay,
  ) {}

  /** Refuses 404 whoever is no party. */
  async get(ctx: OperationContext, contractId: string): Promise<PerformanceView> {
    const seat = await this.table.seat(ctx, contractId);
    const { contract, side } = seat;
    const rows = await this.performance.rows(ctx, contract);
    const today = this.performance.today();
    const steps = await this.kept.steps(ctx, contractId);
    const names = await this.people.names(ctx, [...new Set([...steps, ...rows.handovers, ...rows.plans, ...rows.demands, ...rows.pauses, ...rows.disputes, ...rows.endings].map(({ personId }) => personId))]);
    const who = (id: string) => ({ id, name: names.get(id) ?? '' });
    const live = contract.state === 'in_effect' && contract.amends === null;
    const acts = <S extends string, F>(machine: Machine<S, F>, state: S, facts: F, open = live) =>
      (open ? nextActs(machine, state, facts, (permission) => mayUse(seat.person, permission)) : []).map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) }));
    const begun = <R extends { id: string; contractId: string; personId: string; at: Date }>({ contractId: _, personId, at, ...rest }: R) => ({ ...rest, person: who(personId), at: at.toISOString() });
    const judge = async (question: { kind: 'terminate' | 'complete'; ground: 'demand' | 'agreement'; groundId: string | null }, by = side) => brokenRules(endingRules, await this.endings.facts(ctx, contract, rows, { ...question, side: by, paperId: null })).map((each) => ({ ...each }));
    const demands = await Promise.all(rows.demands.map(async ({ ruleVersionId: _, ...demand }) => ({
      ...begun(demand), paperIds: [...demand.paperIds],
        ...cureStanding(demand, rows.pauses, today), nextActs: acts(demandMachine, demand.state, { side, by: demand.side }), terminateBlockedBy: await judge({ kind: 'terminate', ground: 'demand', groundId: demand.id }, demand.side),
    })));
    return {
      contractId, state: contract.state, mySide: side, mayAct: live && mayUse(seat.person, may['contract.perform']), today, deliveries: deliveries(rows, today),
      acceptance: { agreed: rows.terms.acceptance !== null, days: rows.terms.acceptance?.days ?? null },
      handovers: rows.handovers.map((h) => ({ ...begun(h), items: h.items.map((each) => ({ ...each })), paperIds: [...h.paperIds],
        late: h.state === 'received' && h.acceptBy !== null && h.acceptBy < today, nextActs: acts(handoverMachine, h.state, { side, by: h.side, today, handedOn: h.handedOn, receivedOn: null }) })),
      milestoneIdsOfPrice: milestonesOfPrice(rows.terms.price),
      plans: rows.plans.map((p) => ({ ...begun(p), milestones: p.milestones.map((each) => ({ ...each })), nextActs: acts(milestonePlanMachine, p.state, { side, by: p.side }) })),
      milestones: rows.milestones.map(({ contractId: _, planId: __, ...m }) => ({ ...m, lateDays: lateDays(m, today), nextActs: acts(milestoneMachine, m.state, { side, by: m.by, evidence: 1 }) })),
      cureDays: cureDaysOf(rows.terms.cureDays, (await this.begin.cureLaw(ctx, contract.holderId)).days), demands,
      forceMajeure: rows.pauses.map((f) => ({ ...begun(f), paperIds: [...f.paperIds], nextActs: acts(forceMajeureMachine, f.state, { side, by: f.side, today, since: f.since, endedOn: null }) })),
      disputeAgreed: rows.terms.dispute?.kind ?? null,
      disputes: rows.disputes.map((d) => ({ ...begun(d), nextActs: acts(disputeMachine, d.state, { side, by: d.side, paper: true }, true) })),
      endings: rows.endings.map((e) => ({ ...begun(e), nextActs: acts(endingMachine, e.state, { side, by: e.side }, true) })),
      completeBlockedBy: await judge({ kind: 'complete', ground: 'agreement', groundId: null }),
      happened: happenedOf({ signedOn: await this.signing.of(ctx, contract), effectiveOn: contract.effectiveOn, list: rows.list, handovers: rows.handovers, milestones: rows.milestones }),
      history: steps.map(({ contractId: _, personId, at, paperIds, ...s }) => ({ ...s, texts: PERFORMANCE_SAID[`${s.thing}-${s.act}`] ?? null, person: who(personId), paperIds: [...paperIds], at: at.toISOString() })),
    };
  }
}

function deliveries({ list, handovers }: PerformanceRows, today: string) {
  const [accepted, received, handed] = [keysIn(handovers, ['accepted']), keysIn(handovers, ['received']), keysIn(handovers, ['handed_over'])];
  return list.map((item: DeliveryItem) => {
    const standing = accepted.has(item.key) ? 'accepted' as const : received.has(item.key) ? 'received' as const : handed.has(item.key) ? 'handed_over' as const : 'owed' as const;
    const on = handovers.find((each) => (each.state === 'accepted' || each.state === 'received') && each.items.some(({ key }) => key === item.key))?.receivedOn ?? today;
    return { ...item, standing, lateDays: item.dueOn === null ? 0 : Math.max(0, daysBetween(item.dueOn, on)) };
  });
}
