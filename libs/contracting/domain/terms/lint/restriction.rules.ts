import { defineRule, type Breach, type Texts } from '@app/kernel';
import { handsOver, RESTRICTIONS, type Restriction } from '../terms.schema.js';
import type { LintFacts } from './lint-facts.js';
import { found, type LintRule } from './lint-rule.js';
import { scanPhrases } from './restriction-phrases.js';

const ARTICLE = '民法典 第八百五十条；技术合同司法解释 第十条';
const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;

export const RESTRICTION_TEXTS: Readonly<Record<Restriction, Texts>> = {
  improvement: { 'zh-CN': '限制改进或者以不对等条件（如无偿、非互惠）交换改进技术', en: 'limiting improvements, or exchanging them on unequal terms (free of charge, one way)' },
  competing_technology: { 'zh-CN': '限制从其他来源获得类似或者竞争的技术', en: 'no similar or competing technology from others' },
  exploitation: { 'zh-CN': '阻碍按照市场需求充分实施，包括明显不合理地限制数量、品种、价格、销售渠道和出口市场',
    en: 'hindering full use as the market asks, with limits on quantity, range, price, channels or export that are plainly unreasonable' },
  tying: { 'zh-CN': '要求接受并非实施技术必不可少的附带条件', en: 'tying to what the technology does not need' },
  supply: { 'zh-CN': '不合理地限制购买原材料、零部件、产品或者设备的渠道或者来源', en: 'unreasonable limits on where materials, parts, products or equipment are bought' },
  no_challenge: { 'zh-CN': '禁止对知识产权的有效性提出异议或者附加条件', en: 'no challenge of validity, or conditions on one' },
};

const declaredAreReviewed = defineRule<LintFacts>({
  code: 'contracting.lint-monopoly-clause', article: ARTICLE, registry: ['contract.monopoly-clause-types'],
  texts: {
    'zh-CN': '合同含有可能构成非法垄断技术的条款：{restriction}。非法垄断技术的技术合同无效，也不予认定登记；请删除，或者由法务审查通过后再签。',
    en: 'The contract holds a clause that may monopolise technology unlawfully: {restriction}. Such a contract is void and is not registered; take it out, or sign only after a legal review.',
  },
  keeps: ({ terms: { kind, restrictions, improvements }, values: { monopolyClauseTypes = RESTRICTIONS }, facts: { reviewedRestrictions } }) => {
    const flagged = restrictions.map((restriction, index) => ({ restriction, path: `/restrictions/${index}` }));
    // A grant-back without return is the first of the six, whether or not anybody declared it.
    const grantBack = handsOver({ kind }) && (improvements?.sharing === 'free_to_provider' || improvements?.ownership === 'provider');
    const open = [...flagged, ...(grantBack && !restrictions.includes('improvement') ? [{ restriction: 'improvement' as const, path: '/improvements' }] : [])];
    return all(open.filter(({ restriction }) => monopolyClauseTypes.includes(restriction) && !reviewedRestrictions.includes(restriction))
      .map(({ restriction, path }) => ({ path, params: { restriction: RESTRICTION_TEXTS[restriction] } })));
  },
});

const improvementsAreEven = defineRule<LintFacts>({
  code: 'contracting.lint-improvements-uneven', article: ARTICLE, path: '/improvements',
  texts: {
    'zh-CN': '后续改进只无偿提供给或者只归属于受让人、被许可人，交换改进技术的条件不对等；请由法务审阅，或者改为对等条件。',
    en: 'Improvements go, free of charge or in ownership, to the acquiring side only: the exchange is uneven. Have a lawyer read it, or make it even.',
  },
  keeps: ({ terms: { kind, improvements }, facts: { reviewedRestrictions } }) => !handsOver({ kind }) || reviewedRestrictions.includes('improvement')
    || (improvements?.sharing !== 'free_to_acquirer' && improvements?.ownership !== 'acquirer'),
});

const phrasesAreRead = defineRule<LintFacts>({
  code: 'contracting.lint-restrictive-phrase', article: ARTICLE, registry: ['contract.monopoly-clause-types'],
  texts: {
    'zh-CN': '自由条款中的“{phrase}”可能属于：{restriction}。这只是文字提示，不是结论，请由法务审阅。',
    en: 'The words "{phrase}" in a free clause may mean: {restriction}. This only points to words and concludes nothing; have a lawyer read them.',
  },
  keeps: ({ terms: { freeClauses }, values: { monopolyClauseTypes = RESTRICTIONS }, facts: { reviewedRestrictions } }) => all(scanPhrases(freeClauses.map(({ text }) => text))
    .filter(({ restriction }) => monopolyClauseTypes.includes(restriction) && !reviewedRestrictions.includes(restriction))
    .map(({ restriction, phrase, index }) => ({ path: `/freeClauses/${index}/text`, params: { phrase, restriction: RESTRICTION_TEXTS[restriction] } }))),
});

export const restrictionRules: readonly LintRule[] = [found('block', declaredAreReviewed), found('warning', improvementsAreEven), found('warning', phrasesAreRead)];
