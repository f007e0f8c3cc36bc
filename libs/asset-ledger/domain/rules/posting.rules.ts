import { defineRule, type Rule } from '@app/kernel';
import type { AssetFacts } from '../asset.js';
import { amountOf, type Book } from '../book.js';
import type { ChangeContent, Papers } from '../posting.schema.js';

export interface ChangeFacts {
  readonly content: ChangeContent;
  readonly papers: Papers;
  readonly book: Book;
  readonly today: string;
  /** `equity.valuation-required` of the registry; undefined where it has no row in force. */
  readonly valuationRequired: boolean | undefined;
}

const FUTURE = { 'zh-CN': '生效日期和决定日期不得晚于今天（{today}）：台账只记已经发生的事。', en: 'Neither the day of effect nor that of the decision lies after today ({today}): the ledger keeps what has happened.' } as const;
const past = (papers: Papers, today: string): boolean => papers.effectiveOn <= today && papers.decidedOn <= today;

export const changeHasHappened = defineRule<ChangeFacts>({
  code: 'asset-ledger.future-date', path: '/effectiveOn', texts: FUTURE, keeps: ({ papers, today }) => past(papers, today) || { params: { today } },
});

export const noMoreThanCarried = defineRule<ChangeFacts>({
  code: 'asset-ledger.more-than-carried', path: '/content/reductionFen',
  texts: { 'zh-CN': '减少额不得大于账面价值；未计价的成果减少额为零。', en: 'The carrying amount cannot fall below zero; what is not valued falls by nothing.' },
  keeps: ({ content, book }) => content.kind === 'revaluation' || book.carryingFen + amountOf(content, book) >= 0,
});

/** Company Law asks for it whatever the unit may decide of other conversions (财政部令第100号). */
export const contributionIsValued = defineRule<ChangeFacts>({
  code: 'asset-ledger.contribution-unvalued', article: '公司法（2023年修订） 第四十八条、第四十九条', path: '/content/valuation', registry: ['equity.valuation-required'],
  texts: { 'zh-CN': '作价入股须先评估作价，请填写评估报告和评估值。', en: 'A contribution to capital is valued first: name the valuation report and its value.' },
  keeps: ({ content, valuationRequired }) => content.kind !== 'contribution' || content.valuation !== null || valuationRequired === false,
});

export const lossFollowsContribution = defineRule<ChangeFacts>({
  code: 'asset-ledger.loss-without-contribution', path: '/content/kind',
  texts: { 'zh-CN': '只有已登记作价入股的成果，才能记载作价入股后的减值。', en: 'A loss after contribution to capital is noted only where a contribution is on the ledger.' },
  keeps: ({ content, book }) => content.kind !== 'loss_note' || book.contributed,
});

export const changeRules: readonly Rule<ChangeFacts>[] = [changeHasHappened, noMoreThanCarried, contributionIsValued, lossFollowsContribution];

export const entryIsGiven = defineRule<AssetFacts>({
  code: 'asset-ledger.entry-missing', path: '/entry',
  texts: { 'zh-CN': '入账须写明计价方式、理由、文件和决定人。', en: 'An entry needs its basis of value, the reason, the paper and who decided.' },
  keeps: ({ entry }) => entry !== undefined,
});

/** A value, or the written decision not to value; never nothing. */
export const entryHasAValue = defineRule<AssetFacts>({
  code: 'asset-ledger.value-missing', path: '/entry/valueFen',
  texts: { 'zh-CN': '按成本、名义金额或评估值入账须填写金额；选择“不计价”的不得填写金额，并以书面决定为依据。', en: 'Cost, nominal and appraised entries need a sum; one that is not valued has none and rests on the written decision.' },
  keeps: ({ entry }) => entry === undefined || (entry.basis === 'not_valued') === (entry.valueFen === null),
});

export const entryHasHappened = defineRule<AssetFacts>({
  code: 'asset-ledger.entry-future', path: '/entry/effectiveOn', texts: FUTURE, keeps: ({ entry, today }) => entry === undefined || past(entry, today) || { params: { today } },
});

export const writeOffIsGiven = defineRule<AssetFacts>({
  code: 'asset-ledger.write-off-missing', path: '/writeOff',
  texts: { 'zh-CN': '核销须写明原因、理由、文件、决定人和决定日期。', en: 'A write-off needs its cause, the reason, the paper, who decided and when.' },
  keeps: ({ writeOff }) => writeOff !== undefined,
});

export const writeOffHasHappened = defineRule<AssetFacts>({
  code: 'asset-ledger.write-off-future', path: '/writeOff/effectiveOn', texts: FUTURE, keeps: ({ writeOff, today }) => writeOff === undefined || past(writeOff, today) || { params: { today } },
});

export const checkerIsNotMaker = defineRule<AssetFacts>({
  code: 'asset-ledger.checker-is-maker',
  texts: { 'zh-CN': '提出核销的人不能复核同一核销，请由其他人复核。', en: 'Whoever proposed the write-off does not check it; somebody else does.' },
  keeps: ({ actorId, proposedBy }) => actorId !== proposedBy,
});

export const papersAreGiven = defineRule<AssetFacts>({
  code: 'asset-ledger.papers-missing', path: '/papers',
  texts: { 'zh-CN': '更正或恢复须写明理由、文件、决定人和决定日期。', en: 'A correction or reinstatement needs the reason, the paper, who decided and when.' },
  keeps: ({ papers }) => papers !== undefined,
});

export const papersHaveHappened = defineRule<AssetFacts>({
  code: 'asset-ledger.papers-future', path: '/papers/effectiveOn', texts: FUTURE, keeps: ({ papers, today }) => papers === undefined || past(papers, today) || { params: { today } },
});

export const onlyTheEntryStands = defineRule<AssetFacts>({
  code: 'asset-ledger.later-postings-stand',
  texts: { 'zh-CN': '入账之后还有有效的变动记录，请先逐笔冲销，再更正入账。', en: 'Later postings stand: counter them first, then the entry can be corrected.' },
  keeps: ({ standingPostings }) => standingPostings <= 1,
});
