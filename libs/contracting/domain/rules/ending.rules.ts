import { defineRule, type Rule } from '@app/kernel';
import type { Side } from '../deal.js';
import type { CureStanding } from '../performance/cure.js';
import type { DemandState, EndingKind, Ground } from '../performance/performance.js';

/** What ending a contract is judged by, gathered today. */
export interface EndingStart {
  readonly side: Side;
  readonly kind: EndingKind;
  readonly ground: Ground;
  readonly demand: { readonly side: Side; readonly state: DemandState; readonly cure: CureStanding } | null;
  /** An acknowledged one that is not over. */
  readonly forceMajeure: boolean;
  readonly paper: boolean;
  readonly open: { readonly deliveries: number; readonly milestones: number; readonly plans: number; readonly demands: number; readonly disputes: number; readonly receivables: number };
}
const CURE = '最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释 第十五条';
const GROUNDS_LAW = '民法典 第五百六十二条、第五百六十三条';
const one = (kind: EndingKind, keeps: (facts: EndingStart) => ReturnType<Parameters<typeof defineRule<EndingStart>>[0]['keeps']>) => (facts: EndingStart) => facts.kind !== kind || keeps(facts);

export const endingHasGround: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.no-ground', article: GROUNDS_LAW, path: '/ground',
  texts: { 'zh-CN': '没有解除事由：可以双方协商一致，或者先催告对方履行并等催告期限届满，或者以对方已确认的不可抗力致使合同目的不能实现为由。',
    en: 'There is no ground to terminate: agree with the other side, demand performance and let the time run out, or rest on acknowledged force majeure that defeats the purpose.' },
  keeps: one('terminate', ({ ground, demand, forceMajeure }) => (ground === 'demand' ? demand !== null : ground === 'force_majeure' ? forceMajeure : ground === 'agreement')),
});
export const demanderTerminates: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.demander-terminates', article: GROUNDS_LAW,
  texts: { 'zh-CN': '只有发出催告的一方可以据此解除合同。', en: 'Only the side that demanded performance may terminate for it.' },
  keeps: one('terminate', ({ ground, demand, side }) => ground !== 'demand' || demand === null || demand.side === side),
});
export const demandStands: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.demand-over', article: CURE, texts: { 'zh-CN': '该催告已履行或已撤回，不能据此解除合同。', en: 'The demand was met or taken back: it is no ground to terminate.' },
  keeps: one('terminate', ({ ground, demand }) => ground !== 'demand' || demand === null || (demand.state !== 'performed' && demand.state !== 'withdrawn')),
});
export const performanceIsAnswered: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.performance-claimed', article: CURE, texts: { 'zh-CN': '对方答复已经履行：请先确认，或写明理由指出仍未履行。', en: 'The other side says it has performed: confirm it, or say why it has not, first.' },
  keeps: one('terminate', ({ ground, demand }) => ground !== 'demand' || demand?.state !== 'said_performed'),
});
export const cureIsNotPaused: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.cure-paused', article: '民法典 第五百九十条', texts: { 'zh-CN': '已确认的不可抗力尚未结束，催告期限暂停计算。', en: 'Acknowledged force majeure is not over: the time to perform stands still.' },
  keeps: one('terminate', ({ ground, demand }) => ground !== 'demand' || demand?.cure.paused !== true),
});
export const cureHasRun: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.cure-running', article: CURE, registry: ['contract.cure-days'],
  texts: { 'zh-CN': '催告期限至 {until} 届满（还有 {days} 天），届满仍未履行的才能解除合同。', en: 'The time to perform runs until {until} ({days} days left); the contract can be terminated only after it, if nothing was performed.' },
  keeps: one('terminate', ({ ground, demand }) => ground !== 'demand' || !demand || demand.cure.paused || demand.cure.over || { params: { until: demand.cure.lastDay!, days: demand.cure.daysLeft! } }),
});
export const decisionIsAttached: Rule<EndingStart> = defineRule<EndingStart>({
  code: 'contracting.rescission-without-paper', path: '/paperId', article: '民法典 第一百四十七条至第一百五十五条',
  texts: { 'zh-CN': '撤销或确认无效以法院、仲裁机构或主管机关的决定为据，请附该文书。', en: 'A contract is rescinded or void by a decision of a court, tribunal or authority: attach it.' }, keeps: one('rescind', ({ paper }) => paper),
});

const closed = (code: string, of: keyof EndingStart['open'], texts: { 'zh-CN': string; en: string }): Rule<EndingStart> =>
  defineRule<EndingStart>({ code, article: '民法典 第五百五十七条', texts, keeps: one('complete', ({ open }) => open[of] === 0 || { params: { count: open[of] } }) });
export const deliveriesAreDone = closed('contracting.deliveries-open', 'deliveries', { 'zh-CN': '还有 {count} 项未交付或未验收。', en: '{count} items are not handed over or not accepted.' });
export const milestonesAreDone = closed('contracting.milestones-open', 'milestones', { 'zh-CN': '还有 {count} 个里程碑未验收。', en: '{count} milestones are not accepted.' });
export const plansAreAgreed = closed('contracting.milestone-plan-open', 'plans', { 'zh-CN': '里程碑计划尚待一致：价款所依的里程碑未列入，或有计划待答复。', en: 'The plan of milestones is not settled: a milestone of the price is in none, or a plan waits for its answer.' });
export const demandsAreDone = closed('contracting.demands-open', 'demands', { 'zh-CN': '还有 {count} 份催告未了结。', en: '{count} demands are open.' });
export const disputesAreOver = closed('contracting.disputes-open', 'disputes', { 'zh-CN': '还有 {count} 件争议未了结。', en: '{count} disputes are open.' });
export const receivablesArePaid = closed('contracting.receivables-open', 'receivables', { 'zh-CN': '还有 {count} 笔款项未付清。', en: '{count} receivables are not paid.' });

export const endingRules = [
  endingHasGround, demanderTerminates, demandStands, performanceIsAnswered, cureIsNotPaused, cureHasRun, decisionIsAttached, deliveriesAreDone, milestonesAreDone, plansAreAgreed, demandsAreDone, disputesAreOver, receivablesArePaid,
];
