import { defineRule, type Fen, type Rule } from '@app/kernel';
import type { Side } from '../deal.js';
import type { ApprovalLevel } from '../contract/approval.js';
import type { PriceDecision } from '../contract/price-decision.js';
import type { ConsentNeeded, TitleStanding } from '../contract/title-standing.js';

/** What submission and approval are judged by, gathered today. */
export interface ContractFacts {
  readonly side: Side;
  readonly actorId: string | null;
  readonly submittedBy: string | null;
  readonly today: string;
  /** Does the law ask this unit for a record of how the price came about? */
  readonly pricingAsked: boolean;
  /** For the terms that stand; null where none was made since they changed. */
  readonly decision: Pick<PriceDecision, 'mode' | 'relatedParty' | 'ties' | 'decidedBy'> | null;
  readonly notice: { readonly state: string; readonly clear: boolean; readonly endsOn: string | null; readonly openObjections: number };
  /** Of the latest recipient check. */
  readonly check: { readonly current: boolean; readonly concerns: readonly string[] } | null;
  readonly ethics: { readonly flagged: boolean; readonly onFile: boolean };
  readonly blockingFindings: number;
  /** Of what the contract disposes of; undefined where there is no title chain or nothing is disposed of. */
  readonly title: Pick<TitleStanding, 'blocks' | 'firstRefusal'> | undefined;
  readonly consentsMissing: readonly ConsentNeeded[];
  readonly level: ApprovalLevel;
  readonly amountFen: Fen;
  readonly isLeader: boolean;
  /** As the act brings them; `next acts` are judged as if they were given. */
  readonly interest: 'none' | 'declared' | null;
  readonly minutes: boolean;
}
const ACT18 = '促进科技成果转化法 第十八条';

export const holderPrepares: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.holder-prepares', texts: { 'zh-CN': '定价、审批由权利方办理。', en: 'Price decision and approval are the right-holder\'s.' }, keeps: ({ side }) => side === 'holder',
});

export const lintIsClear: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.lint-blocks', article: '民法典 第八百四十五条',
  texts: { 'zh-CN': '条款还有 {count} 处必须先处理的问题，见合同文本旁的提示。', en: 'The terms have {count} findings that must be dealt with first; they stand beside the clauses.' },
  keeps: ({ blockingFindings }) => blockingFindings === 0 || { params: { count: blockingFindings } },
});

export const priceIsDecided: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.price-undecided', article: ACT18, registry: ['pricing.record-before-signing'],
  texts: { 'zh-CN': '本单位尚未就现行条款形成定价记录（方式、评估或不评估的书面决定、关联关系的回答）。', en: 'There is no price decision for the terms as they stand: mode, valuation or the written decision against one, and the answer about related parties.' },
  keeps: ({ pricingAsked, decision }) => !pricingAsked || decision !== null,
});

export const agreedPriceWasPublicised: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.price-not-publicised', article: ACT18, registry: ['publicity.agreed-price-required'],
  texts: { 'zh-CN': '协议定价须公示期满且没有未办结或成立的异议（公示至 {until}，未办结 {count} 件）。', en: 'The notice of an agreed price is over and no objection is open or upheld (until {until}, {count} open).' },
  keeps: ({ decision, notice }) => decision?.mode !== 'agreement' || (notice.state === 'ended' && notice.clear) || { params: { until: notice.endsOn ?? '—', count: notice.openObjections } },
});

export const tiesAreApproved: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.tie-without-approval',
  texts: { 'zh-CN': '{person} 在受让方任职或持股，须附兼职或离岗创业的批准文件，且批准在今日仍有效。', en: '{person} works for or holds shares in the acquirer: attach the approval for part-time work or leave to start up, still valid today.' },
  keeps: ({ decision, today }) => (decision?.ties ?? []).flatMap(({ person, kind, paperId, approvedUntil }) => (kind !== 'family' && (paperId === null || approvedUntil === null || approvedUntil < today) ? [{ params: { person } }] : [])),
});

export const recipientIsChecked: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.recipient-check-stale', registry: ['recipient-check.valid-natural-days'],
  texts: { 'zh-CN': '受让方核查缺失或已过有效期，请重新核查。', en: 'The check of the acquirer is missing or too old: check again.' },
  keeps: ({ check }) => check?.current === true,
});

export const concernsAreAnswered: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.relation-unanswered',
  texts: { 'zh-CN': '受让方核查发现与完成人的关系存疑，定价时须按关联方处理并说明。', en: 'The check found a possible relation to the completers: the price decision treats the acquirer as related and explains it.' },
  keeps: ({ pricingAsked, check, decision }) => !pricingAsked || decision === null || !check?.concerns.includes('relations') || decision.relatedParty === 'yes',
});

export const ethicsIsOnFile: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.ethics-not-on-file', article: '科技伦理审查办法（试行）（国科发监〔2023〕167号） 第二条',
  texts: { 'zh-CN': '条款标明涉及科技伦理，须先有审查、复核或登记的编号。', en: 'The terms carry an ethics flag: the number of the review, re-review or registration has to be on file first.' },
  keeps: ({ ethics }) => !ethics.flagged || ethics.onFile,
});

export const nothingStandsInTheWay: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.title-in-the-way',
  texts: { 'zh-CN': '权属链显示不能办理：{why}', en: 'The title chain stands in the way: {why}' },
  // that nobody was asked stands in the way until they were
  keeps: ({ title }) => (title?.blocks ?? []).filter(({ code }) => !(code.startsWith('first-refusal') && title?.firstRefusal?.mayGoOn)).map(({ texts }) => ({ params: { why: texts } })),
});

export const ownersConsented: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.owner-consent-missing', article: '专利法 第十四条', registry: ['co-owner.default-powers'],
  texts: { 'zh-CN': '尚缺同意：{who}。共有人没有约定的，除单独实施和普通许可外须经全体共有人同意；请附书面同意并登记。', en: 'Consent is missing of {who}. Without an agreement everything but practising alone and ordinary licences needs all co-owners: attach and record their consent.' },
  keeps: ({ consentsMissing }) => consentsMissing.length === 0 || { params: { who: consentsMissing.map(({ name }) => name).join('、') } },
});

export const completersCameFirst: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.first-refusal-open', article: '民法典 第八百四十七条', registry: ['completer.first-refusal'],
  texts: { 'zh-CN': '转让职务技术成果，完成人同等条件下有优先受让权：须先以不高于本次的价格告知并取得答复（现为 {state}）。', en: 'Completers have first refusal of a transfer on equal terms: offer it to them for this price or less and have their answers first (now {state}).' },
  keeps: ({ title }) => title?.firstRefusal == null || title.firstRefusal.mayGoOn || { params: { state: REFUSAL_STATES[title.firstRefusal.state] ?? title.firstRefusal.state } },
});
const REFUSAL_STATES: Readonly<Record<string, { 'zh-CN': string; en: string }>> = {
  'not-offered': { 'zh-CN': '尚未告知', en: 'not offered' }, open: { 'zh-CN': '等待答复', en: 'waiting for answers' }, taken: { 'zh-CN': '完成人已接受', en: 'taken by completers' }, 'other-terms': { 'zh-CN': '告知的价格高于本次', en: 'offered for more than now' },
};

export const checkerIsNotMaker: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.maker-approves', texts: { 'zh-CN': '提交审批或办理定价的人不能批准同一合同。', en: 'Whoever submitted the contract or decided its price does not approve it.' },
  keeps: ({ actorId, submittedBy, decision }) => actorId === null || (actorId !== submittedBy && actorId !== decision?.decidedBy),
});

export const limitIsKept: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.beyond-delegation', registry: ['contract.office-limit-fen', 'contract.meeting-from-fen'],
  texts: { 'zh-CN': '该金额超出转化办公室的授权，须由单位负责人批准。', en: 'The amount is beyond what the office may approve: the unit\'s leader decides.' },
  keeps: ({ level, isLeader }) => level === 'office' || isLeader,
});

export const interestIsAnswered: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.interest-undeclared', path: '/interest',
  texts: { 'zh-CN': '批准前请如实回答与受让方、完成人有无利益关系；有利益关系的应当回避，由他人批准。', en: 'Say whether you have an interest in the acquirer or with the completers; whoever has one steps aside for somebody else.' },
  keeps: ({ interest }) => interest === 'none',
});

export const meetingHasMinutes: Rule<ContractFacts> = defineRule<ContractFacts>({
  code: 'contracting.minutes-missing', path: '/minutesPaperId', registry: ['contract.meeting-from-fen'],
  texts: { 'zh-CN': '该金额须经单位集体决策，批准时请附会议纪要。', en: 'At this amount the unit decides together: attach the minutes when approving.' },
  keeps: ({ level, minutes }) => level !== 'meeting' || minutes,
});

export const submissionRules = [holderPrepares, lintIsClear, priceIsDecided, agreedPriceWasPublicised, tiesAreApproved, recipientIsChecked, concernsAreAnswered, ethicsIsOnFile, nothingStandsInTheWay, ownersConsented, completersCameFirst];
export const approvalRules = [holderPrepares, checkerIsNotMaker, limitIsKept, interestIsAnswered, meetingHasMinutes, agreedPriceWasPublicised];
