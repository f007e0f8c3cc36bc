import { defineRule, type Rule } from '@app/kernel';
import type { Side } from '../deal.js';
import type { DisputeKind } from '../performance/performance.js';

/** Who acts on what the side `by` began. */
export interface OfSides { readonly side: Side; readonly by: Side }

const DELIVERY = '民法典 第五百零九条';

export const othersAnswer: Rule<OfSides> = defineRule<OfSides>({
  code: 'contracting.other-side-confirms', texts: { 'zh-CN': '由对方确认或拒绝；一方不能代对方答复自己提出的事项。', en: 'The other side answers; nobody confirms what one\'s own side began.' },
  keeps: ({ side, by }) => side !== by,
});
export const ownTakesBack: Rule<OfSides> = defineRule<OfSides>({
  code: 'contracting.own-side-takes-back', texts: { 'zh-CN': '只有提出的一方可以办理此项；另一方可以确认或拒绝。', en: 'Only the side that began it does this; the other side may confirm or refuse.' },
  keeps: ({ side, by }) => side === by,
});

export interface HandingOver { readonly side: Side; readonly today: string; readonly handedOn: string; readonly unknown: readonly string[]; readonly taken: readonly string[]; readonly papers: number }
export const providerHandsOver: Rule<HandingOver> = defineRule<HandingOver>({
  code: 'contracting.provider-hands-over', article: DELIVERY,
  texts: { 'zh-CN': '技术资料和指导由提供技术的一方交付，对方签收。', en: 'The side that provides the technology hands over; the other side signs for it.' }, keeps: ({ side }) => side === 'holder',
});
export const itemsAreOnTheList: Rule<HandingOver> = defineRule<HandingOver>({
  code: 'contracting.item-not-listed', path: '/itemKeys',
  texts: { 'zh-CN': '有 {count} 项不在合同的交付清单内；清单之外的交付请先以补充协议约定。', en: '{count} items are not on the delivery list of the contract; agree on them in a supplement first.' },
  keeps: ({ unknown }) => unknown.length === 0 || { params: { count: unknown.length } },
});
export const itemsAreNotHandedTwice: Rule<HandingOver> = defineRule<HandingOver>({
  code: 'contracting.item-handed-over', path: '/itemKeys',
  texts: { 'zh-CN': '“{item}”已交付并在等待签收、验收或已验收，不能重复交付。', en: '"{item}" is handed over already: it waits for receipt or acceptance, or was accepted.' },
  keeps: ({ taken }) => taken.map((item) => ({ params: { item } })),
});
export const handedOverByToday: Rule<HandingOver> = defineRule<HandingOver>({
  code: 'contracting.handover-in-future', path: '/handedOn', texts: { 'zh-CN': '交付日期不能晚于今天（{today}）。', en: 'What is handed over was handed over by today ({today}).' },
  keeps: ({ handedOn, today }) => handedOn <= today || { params: { today } },
});
export const handoverHasPapers: Rule<HandingOver> = defineRule<HandingOver>({
  code: 'contracting.handover-without-paper', path: '/paperIds', texts: { 'zh-CN': '请附交付清单、签到表等交付凭证。', en: 'Attach the delivery note, the attendance list or another proof of the handover.' },
  keeps: ({ papers }) => papers > 0,
});
export const handoverRules = [providerHandsOver, itemsAreOnTheList, itemsAreNotHandedTwice, handedOverByToday, handoverHasPapers];

export interface HandoverFacts extends OfSides { readonly today: string; readonly handedOn: string; readonly receivedOn: string | null }
export const receiptHasItsDay: Rule<HandoverFacts> = defineRule<HandoverFacts>({
  code: 'contracting.receipt-day', path: '/receivedOn', texts: { 'zh-CN': '签收日期应在交付日（{from}）与今天（{today}）之间。', en: 'The day of receipt lies between the handover ({from}) and today ({today}).' },
  keeps: ({ receivedOn, handedOn, today }) => receivedOn === null || (receivedOn >= handedOn && receivedOn <= today) || { params: { from: handedOn, today } },
});

export interface Planning { readonly doubled: readonly string[]; readonly missing: readonly string[]; readonly changed: readonly string[] }
export const planNamesEachOnce: Rule<Planning> = defineRule<Planning>({
  code: 'contracting.milestone-doubled', path: '/milestones', texts: { 'zh-CN': '里程碑编号“{key}”重复。', en: 'The milestone id "{key}" stands twice.' }, keeps: ({ doubled }) => doubled.map((key) => ({ params: { key } })),
});
export const planHoldsThePrice: Rule<Planning> = defineRule<Planning>({
  code: 'contracting.milestone-of-price-missing', path: '/milestones', article: '民法典 第八百四十六条',
  texts: { 'zh-CN': '价款以里程碑“{key}”为付款条件，计划须列明该里程碑。', en: 'A payment hangs on the milestone "{key}": the plan has to name it.' }, keeps: ({ missing }) => missing.map((key) => ({ params: { key } })),
});
export const planKeepsWhatIsDone: Rule<Planning> = defineRule<Planning>({
  code: 'contracting.milestone-done', path: '/milestones', texts: { 'zh-CN': '“{title}”已提交或已验收，新计划不能删改。', en: '"{title}" was handed in or accepted: a new plan leaves it as it is.' }, keeps: ({ changed }) => changed.map((title) => ({ params: { title } })),
});
export const planRules = [planNamesEachOnce, planHoldsThePrice, planKeepsWhatIsDone];

export interface MilestoneFacts extends OfSides { readonly evidence: number }
export const performerSubmits: Rule<MilestoneFacts> = defineRule<MilestoneFacts>({
  code: 'contracting.performer-submits', texts: { 'zh-CN': '里程碑由负责完成的一方提交，由对方验收。', en: 'The side that performs a milestone hands it in; the other side accepts.' }, keeps: ({ side, by }) => side === by,
});
export const milestoneHasEvidence: Rule<MilestoneFacts> = defineRule<MilestoneFacts>({
  code: 'contracting.milestone-without-evidence', path: '/paperIds', texts: { 'zh-CN': '提交里程碑须附完成证据。', en: 'Hand in a milestone with evidence of what was done.' }, keeps: ({ evidence }) => evidence > 0,
});

export interface ForceMajeureStart { readonly today: string; readonly since: string; readonly papers: number }
const ART590 = '民法典 第五百九十条';
export const forceMajeureHasBegun: Rule<ForceMajeureStart> = defineRule<ForceMajeureStart>({
  code: 'contracting.force-majeure-day', path: '/since', article: ART590, texts: { 'zh-CN': '不可抗力发生之日不能晚于今天（{today}）。', en: 'Force majeure began by today ({today}).' }, keeps: ({ since, today }) => since <= today || { params: { today } },
});
export const forceMajeureIsProved: Rule<ForceMajeureStart> = defineRule<ForceMajeureStart>({
  code: 'contracting.force-majeure-unproved', path: '/paperIds', article: ART590, texts: { 'zh-CN': '因不可抗力不能履行的，应当及时通知对方并提供证明：请附证明材料。', en: 'Who cannot perform for force majeure gives notice and proof: attach the proof.' }, keeps: ({ papers }) => papers > 0,
});
export const forceMajeureRules = [forceMajeureHasBegun, forceMajeureIsProved];
export interface ForceMajeureFacts extends OfSides { readonly today: string; readonly since: string; readonly endedOn: string | null }
export const forceMajeureEndsInOrder: Rule<ForceMajeureFacts> = defineRule<ForceMajeureFacts>({
  code: 'contracting.force-majeure-end', path: '/endedOn', texts: { 'zh-CN': '结束日期应在发生日（{from}）与今天（{today}）之间。', en: 'The end lies between the beginning ({from}) and today ({today}).' },
  keeps: ({ endedOn, since, today }) => endedOn === null || (endedOn >= since && endedOn <= today) || { params: { from: since, today } },
});

export interface DisputeStart { readonly kind: DisputeKind; readonly agreed: 'court' | 'arbitration' | null }
export const disputeGoesWhereAgreed: Rule<DisputeStart> = defineRule<DisputeStart>({
  code: 'contracting.dispute-kind-not-agreed', path: '/kind', article: '仲裁法 第四条、第五条',
  texts: { 'zh-CN': '合同约定仲裁的不能向法院起诉，未约定仲裁的不能申请仲裁；可以先协商。', en: 'Where the contract agrees on arbitration no court is gone to, and without such a clause there is no arbitration; talking is always open.' },
  keeps: ({ kind, agreed }) => kind === 'negotiation' || (kind === 'arbitration') === (agreed === 'arbitration'),
});
export interface DisputeFacts extends OfSides { readonly paper: boolean }
export const decisionHasItsPaper: Rule<DisputeFacts> = defineRule<DisputeFacts>({
  code: 'contracting.decision-without-paper', path: '/paperIds', texts: { 'zh-CN': '请附裁判文书或裁决书（证据类附件）。', en: 'Attach the judgment or award (a paper of the kind evidence).' }, keeps: ({ paper }) => paper,
});
