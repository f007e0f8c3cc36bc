import { defineRule, type Rule } from '@app/kernel';
import type { Offered } from '../first-refusal/offer.js';

export interface OfferFacts {
  readonly unitOwns: boolean;
  readonly completers: readonly Offered[];
  /** Working days by the unit's own rule in the title; null where it announced none. */
  readonly unitRuleDays: number | null;
  /** The last day by that rule. */
  readonly byRule: string | null;
  /** The day that the office names with its document. */
  readonly byDocument: string | null;
  readonly today: string;
}
const ARTICLE = '民法典 第八百四十七条';

export const unitTransfers: Rule<OfferFacts> = defineRule<OfferFacts>({
  code: 'rights.first-refusal-unit-owns-nothing', path: '/titleId', article: ARTICLE,
  texts: { 'zh-CN': '单位今天在该成果中没有份额，没有可转让的权利。', en: 'The unit holds no share of the result today and has nothing to transfer.' },
  keeps: ({ unitOwns }) => unitOwns || {},
});

export const somebodyCompleted: Rule<OfferFacts> = defineRule<OfferFacts>({
  code: 'rights.first-refusal-nobody', path: '/titleId', article: ARTICLE,
  registry: ['completer.first-refusal'],
  texts: { 'zh-CN': '该成果没有登记完成人，无须告知。', en: 'The result names no completer; nobody need be told.' },
  keeps: ({ completers }) => completers.length > 0 || {},
});

export const deadlineIsTheUnits: Rule<OfferFacts> = defineRule<OfferFacts>({
  code: 'rights.first-refusal-no-deadline', path: '/deadline',
  texts: {
    'zh-CN': '法律没有规定答复期限：须先在权属链登记单位事先公布的答复期，或填写答复截止日及公布它的单位文件。',
    en: 'The law sets no time to answer: enter the unit\'s announced rule into the title chain, or give the last day with the document that announced it.',
  },
  keeps: ({ byRule, byDocument }) => byRule !== null || byDocument !== null || {},
});

export const deadlineLiesAhead: Rule<OfferFacts> = defineRule<OfferFacts>({
  code: 'rights.first-refusal-deadline-past', path: '/deadline/on',
  texts: { 'zh-CN': '答复截止日须晚于今日（{today}）。', en: 'The last day to answer lies after today ({today}).' },
  keeps: ({ byDocument, today }) => byDocument === null || byDocument > today || { params: { today } },
});

export const ruleIsNotShortened: Rule<OfferFacts> = defineRule<OfferFacts>({
  code: 'rights.first-refusal-deadline-shortened', path: '/deadline/on',
  texts: { 'zh-CN': '单位规定的答复期至 {until}，不能缩短。', en: 'By the unit\'s rule completers have until {until}; that is not shortened.' },
  keeps: ({ byRule, byDocument }) => byRule === null || byDocument === null || byDocument >= byRule || { params: { until: byRule } },
});

export const offerRules: readonly Rule<OfferFacts>[] = [unitTransfers, somebodyCompleted, deadlineIsTheUnits, deadlineLiesAhead, ruleIsNotShortened];
