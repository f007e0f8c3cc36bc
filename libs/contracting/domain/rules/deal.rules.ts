import { defineRule, type Rule } from '@app/kernel';
import { CHECK_ITEMS, type CheckedItem, type ForeignAnswer, type ScreenOutcome, type Side } from '../deal.js';

export interface DealFacts {
  readonly side: Side;
  readonly proposedBy: Side;
  readonly foreign: ForeignAnswer | null;
}

export const otherSideAnswers = defineRule<DealFacts>({
  code: 'contracting.other-side-answers',
  texts: { 'zh-CN': '邀约由对方答复；发起方可以撤回。', en: 'The other side answers a proposal; whoever made it may withdraw it.' },
  keeps: ({ side, proposedBy }) => side !== proposedBy,
});

export const proposerWithdraws = defineRule<DealFacts>({
  code: 'contracting.proposer-withdraws',
  texts: { 'zh-CN': '只有发起方可以撤回邀约；对方可以谢绝。', en: 'Only the side that proposed withdraws; the other one may decline.' },
  keeps: ({ side, proposedBy }) => side === proposedBy,
});

/** The acquirer knows itself; the question comes before the first word. */
export const foreignIsAnswered = defineRule<DealFacts>({
  code: 'contracting.foreign-unanswered', article: '技术进出口管理条例 第二条', path: '/foreign',
  texts: { 'zh-CN': '请受让方先回答：受让方、其控制人或技术的实际使用人中是否有境外因素（不清楚的选“不清楚”，由人核查）。', en: 'The acquirer first says whether it, whoever controls it, or whoever would use the technology is foreign ("unknown" goes to a person).' },
  keeps: ({ foreign }) => foreign !== null,
});

/** Everything technical waits: messages, files, terms. */
export const exportIsCleared = defineRule<{ readonly cleared: boolean; readonly outcome: ScreenOutcome | null }>({
  code: 'contracting.export-not-cleared', article: '技术进出口管理条例 第二条、第三十一条', registry: ['export.letter-of-intent-before-negotiation'],
  texts: {
    'zh-CN': '存在或不能排除境外因素，须先由权利方完成技术出口审查：禁止出口的不得洽谈；限制出口的，取得意向书前不得进行实质性谈判。',
    en: 'Something foreign is there or not ruled out: the right-holder screens the export first. Prohibited technology is not talked about; restricted technology not before the letter of intent.',
  },
  keeps: ({ cleared }) => cleared,
});

export const screenHasItsPaper = defineRule<{ readonly outcome: ScreenOutcome; readonly document: string | null }>({
  code: 'contracting.screen-without-paper', article: '技术进出口管理条例 第三十一条至第三十三条', path: '/document',
  texts: { 'zh-CN': '限制出口技术已获意向书或许可的，须填写文号。', en: 'For restricted technology that was permitted, name the letter of intent or licence.' },
  keeps: ({ outcome, document }) => outcome !== 'restricted_permitted' || document !== null,
});

export const everyItemIsChecked: Rule<{ readonly items: readonly CheckedItem[] }> = defineRule<{ readonly items: readonly CheckedItem[] }>({
  code: 'contracting.check-incomplete', path: '/items',
  texts: { 'zh-CN': '尚未核查：{missing}。查不清的选“不清楚”并写明查了什么。', en: 'Not checked yet: {missing}. Where it cannot be found out, say "unknown" and what was looked at.' },
  keeps: ({ items }) => {
    const missing = CHECK_ITEMS.filter((item) => items.filter((each) => each.item === item).length !== 1);
    return missing.length === 0 || { params: { missing: missing.map((item) => CHECK_TEXTS[item]) } };
  },
});

export const CHECK_TEXTS = {
  credit: { 'zh-CN': '信用', en: 'credit' }, capacity: { 'zh-CN': '实施能力', en: 'capacity to implement' }, ownership: { 'zh-CN': '股权与控制关系', en: 'ownership and control' },
  relations: { 'zh-CN': '与完成人及其近亲属的关系', en: 'relations to the completers and their families' }, sanctions: { 'zh-CN': '制裁与失信名单', en: 'sanctions and blacklists' },
} as const;
