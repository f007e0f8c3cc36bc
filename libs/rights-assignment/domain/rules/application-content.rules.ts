import { compareFractions, defineRule, formatFraction, isWhole, sumFractions, type Fraction, type Rule } from '@app/kernel';
import { CONDITION_TEXTS, EXCLUSION_TEXTS } from '../condition-texts.js';
import type { Completer } from '../rights-application.js';
import { CONDITIONS, EXCLUSIONS, type ApplicationContent } from '../rights-application.schema.js';
import { sharesAreKept } from '../title/assignment-effect.js';

/** What the rules of the content ask for; registry values arrive as facts, `null` where nothing is in force. */
export interface ContentFacts {
  readonly content: ApplicationContent;
  readonly completers: readonly Completer[];
  readonly today: string;
  /** Years, from `rights.use-right-min-years`. */
  readonly useRightMinYears: number | null;
  /** May a use right begin with a shorter first stage? The unit's own rule says so. */
  readonly stagedUseRight: boolean;
  /** Percent, from `rights.share-option` of the unit or its province; null where no rule sets a least share. */
  readonly leastTeamPercent: number | null;
  /** The unit's own share of the result, of which the team gets its part. */
  readonly unitShare: Fraction;
}

const FORM = '国科发区〔2020〕128号 二（一）';

export const basisIsLive: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.basis-not-live', path: '/basis', article: '科学技术进步法 第三十三条；国科发区〔2020〕128号',
  registry: ['rights.basis-required'],
  texts: {
    'zh-CN': '赋权须有对本单位现行有效的依据：写明文件、发文机关、适用地区和起止日期；名单类文件须写明本单位在名单中的位置。没有依据的单位不能赋权。',
    en: 'Assigning rights needs a basis in force for this unit: the document, who issued it, where and from when to when it holds, and the unit\'s entry where it is a list.',
  },
  keeps: ({ content: { basis }, today }) => {
    if (!basis) return {};
    if (basis.kind !== 'province-rule' && !basis.listEntry) return { path: '/basis/listEntry' };
    return (basis.validFrom <= today && (basis.validTo === null || today <= basis.validTo)) || {};
  },
});

export const conditionsHaveEvidence: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.condition-without-evidence', article: FORM,
  registry: ['rights.conditions'],
  texts: {
    'zh-CN': '四项条件（权属清晰、应用前景明朗、承接对象明确、转化意愿强烈）均须附说明，缺：{condition}。',
    en: 'Each of the four conditions (clear title, clear prospect, a named recipient, a strong will) needs evidence; missing: {condition}.',
  },
  keeps: ({ content }) => {
    const missing = CONDITIONS.filter((name) => !content.conditions[name]);
    return missing.length === 0 || missing.map((condition) => ({ path: `/conditions/${condition}`, params: { condition: CONDITION_TEXTS[condition] } }));
  },
});

export const nothingExcludes: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.excluded', article: FORM,
  registry: ['rights.exclusions'],
  texts: {
    'zh-CN': '涉及“{exclusion}”的成果不适用赋权。',
    en: 'A result that touches "{exclusion}" is outside the assignment of rights.',
  },
  keeps: ({ content }) => {
    const hit = EXCLUSIONS.filter((name) => content.exclusions[name] === 'yes');
    return hit.length === 0 || hit.map((exclusion) => ({ path: `/exclusions/${exclusion}`, params: { exclusion: EXCLUSION_TEXTS[exclusion] } }));
  },
});

export const exclusionsAreKnown: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.exclusion-unknown', article: FORM,
  registry: ['rights.exclusions'],
  texts: {
    'zh-CN': '“{exclusion}”尚未答复或答复为“不确定”：系统不作推定，须由成果转化办公室会同保密员查明后填写。',
    en: '"{exclusion}" is unanswered or unknown. It is not guessed: the transfer office finds out together with the secrecy officer.',
  },
  keeps: ({ content }) => {
    const open = EXCLUSIONS.filter((name) => (content.exclusions[name] ?? 'unknown') === 'unknown');
    return open.length === 0 || open.map((exclusion) => ({ path: `/exclusions/${exclusion}`, params: { exclusion: EXCLUSION_TEXTS[exclusion] } }));
  },
});

export const splitIsWhole: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.split-not-whole', path: '/split',
  texts: {
    'zh-CN': '内部分配比例之和须恰为 1（按分数精确计算），现为 {sum}。',
    en: 'The internal split must sum to exactly 1 (computed in fractions); it is now {sum}.',
  },
  keeps: ({ content }) => {
    const shares = content.split.map(({ share }) => share);
    return isWhole(shares) || { params: { sum: formatFraction(sumFractions(shares)) } };
  },
});

export const splitNamesAll: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.split-names-others', path: '/split',
  texts: {
    'zh-CN': '内部分配须逐一写明每位完成人，且不得写入他人：{person}。',
    en: 'The internal split names every completer once and nobody else: {person}.',
  },
  keeps: ({ content, completers }) => {
    const names = completers.map(({ name }) => name);
    const named = content.split.map(({ person }) => person);
    const wrong = [...names.filter((name) => named.filter((one) => one === name).length !== 1), ...named.filter((name) => !names.includes(name))];
    return wrong.length === 0 || { params: { person: [...new Set(wrong)].join('、') } };
  },
});

export const representativeIsCompleter: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.representative-missing', path: '/representative', article: '国科发区〔2020〕128号 二（三）',
  texts: { 'zh-CN': '团队须从完成人中推举一名代表。', en: 'The team names one of the completers as its representative.' },
  keeps: ({ content, completers }) => completers.some(({ name }) => name === content.representative) || {},
});

export const planIsThere: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.plan-missing', path: '/plan', article: '国科发区〔2020〕128号 二（三）',
  texts: { 'zh-CN': '须附转化实施方案和承接对象。', en: 'An implementation plan and the recipient are needed.' },
  keeps: ({ content }) => (content.plan !== null && content.recipient !== null) || {},
});

export const useRightIsLong: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.use-right-too-short', path: '/termYears', article: '国科发区〔2020〕128号 二（二）',
  registry: ['rights.use-right-min-years'],
  texts: {
    'zh-CN': '长期使用权不少于 {years} 年；本单位规定允许分期的，各期合计不少于 {years} 年。',
    en: 'A long-term right of use lasts {years} years or more; where the unit\'s rule allows stages, all of them together.',
  },
  keeps: ({ content: { form, termYears, firstStageYears }, useRightMinYears, stagedUseRight }) => {
    if (form !== 'use_right') return true;
    if (useRightMinYears === null) return { params: { years: '?' } };
    if (termYears === null || termYears < useRightMinYears) return { params: { years: useRightMinYears } };
    if (firstStageYears !== null && (!stagedUseRight || firstStageYears >= termYears)) return { path: '/firstStageYears', params: { years: useRightMinYears } };
    return true;
  },
});

export const teamShareFits: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.team-share-outside-rule', path: '/teamShare', article: '国科发区〔2020〕128号 二（一）；单位或省级规定',
  registry: ['rights.share-option'],
  texts: {
    'zh-CN': '赋予所有权须写明团队份额（大于 0 且小于 1，分步全部赋权的第一步亦同），且不低于本单位或本省规定的 {percent}%。国家没有统一比例。',
    en: 'Assigning ownership states the team\'s share (above 0 and below 1, also in the first of two steps), not below the {percent} % of the unit or province. There is no national figure.',
  },
  keeps: ({ content: { form, teamShare }, leastTeamPercent }) => {
    if (form === 'use_right') return true;
    const params = { percent: leastTeamPercent ?? 0 };
    if (!teamShare || teamShare.numerator >= teamShare.denominator) return { params };
    return leastTeamPercent === null || compareFractions(teamShare, { numerator: leastTeamPercent, denominator: 100 }) >= 0 || { params };
  },
});

export const sharesAreExact: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.shares-too-fine', path: '/split',
  texts: {
    'zh-CN': '单位份额 × 团队份额 × 内部分配所得的份额，分母超过十亿，无法精确登记：请改用较简的分数。',
    en: 'The unit\'s share x the team\'s share x the internal split gives shares finer than a billionth, which cannot be kept exactly: write simpler fractions.',
  },
  keeps: ({ content, unitShare }) => content.form === 'use_right' || !content.teamShare || content.teamShare.numerator >= content.teamShare.denominator || !isWhole(content.split.map(({ share }) => share)) || sharesAreKept(content, unitShare),
});

export const residualIsPriced: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'rights.residual-not-priced', path: '/residualPriceFen', article: '促进科技成果转化法 第十八条',
  texts: {
    'zh-CN': '全部赋权分两步：单位留存份额的转让本身是一次技术转让，须写明价格，并按协议定价公示。',
    en: 'Full assignment has two steps: passing on the unit\'s remaining share is itself a transfer, with a price that is publicised.',
  },
  keeps: ({ content: { form, residualPriceFen } }) => form !== 'full_assignment' || residualPriceFen !== null || {},
});

export const contentRules: readonly Rule<ContentFacts>[] = [
  basisIsLive, conditionsHaveEvidence, nothingExcludes, exclusionsAreKnown, splitIsWhole, splitNamesAll, representativeIsCompleter, planIsThere, useRightIsLong, teamShareFits, sharesAreExact, residualIsPriced,
];
