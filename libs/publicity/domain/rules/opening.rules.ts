import type { NoticeKind, PublicityScope } from '@app/events';
import { defineRule } from '@app/kernel';
import type { Consent, Fact } from '../notice.js';

export interface OpeningFacts {
  readonly kind: NoticeKind;
  readonly facts: readonly Fact[];
  readonly relatedParty: 'yes' | 'no' | 'unknown';
  readonly scope: PublicityScope;
  readonly basis: { readonly kind: 'no-person' } | { readonly kind: 'rule' } | { readonly kind: 'consents'; readonly consents: readonly Consent[] } | null;
  /** A province's rule in force lets, and makes, the unit go beyond its own people. */
  readonly marketRequired: boolean;
  readonly today: string;
  /** `account:name` of those whose consent stands in the consent ledger. */
  readonly standing: ReadonlySet<string>;
}

export const relatedPartyIsAnswered = defineRule<OpeningFacts>({
  code: 'publicity.related-party-unanswered', path: '/relatedParty',
  texts: { 'zh-CN': '是否涉及完成人或其关联方须明确回答“是”或“否”；不清楚的，请查明后再公示。', en: 'Say whether a completer or a related party is involved, yes or no. Where that is not known, find out before the notice.' },
  keeps: ({ relatedParty }) => relatedParty !== 'unknown',
});

export const widerScopeHasABasis = defineRule<OpeningFacts>({
  code: 'publicity.scope-without-basis', article: '促进科技成果转化法 第十八条；个人信息保护法 第二十五条', path: '/scope',
  texts: { 'zh-CN': '公示范围以本单位为限；面向市场公示须有现行地方规定或者所涉个人的单独同意，并写明依据。', en: 'A notice stays inside the unit. To show it on the market, name a province\'s rule in force or the separate consents.' },
  keeps: ({ kind, scope, basis, marketRequired }) => scope === 'unit' || (basis !== null && (basis.kind === 'consents' || (basis.kind === 'no-person' ? kind === 'challenge-result' : marketRequired))),
});

export const everyPersonConsents = defineRule<OpeningFacts>({
  code: 'publicity.consent-missing', article: '个人信息保护法 第二十五条', path: '/basis/consents',
  texts: { 'zh-CN': '“{person}”没有单独同意的记录，公示不得扩大到本单位之外。', en: 'There is no separate consent of "{person}" on record, so the notice cannot leave the unit.' },
  keeps: ({ scope, basis, facts, today, standing }) => {
    if (scope === 'unit' || basis?.kind !== 'consents') return true;
    const given = new Set(basis.consents.filter(({ person, accountId, givenOn }) => givenOn <= today && (!accountId || standing.has(`${accountId}:${person}`))).map(({ person }) => person));
    const missing = [...new Set(facts.flatMap(({ person }) => (person === null || given.has(person) ? [] : [person])))];
    return missing.map((person) => ({ params: { person } }));
  },
});

/** What was called for in public is answered in public, so a result may go to everybody; but then it names units only. */
export const nobodyIsNamed = defineRule<OpeningFacts>({
  code: 'publicity.person-named', article: '个人信息保护法 第二十五条', path: '/facts',
  texts: { 'zh-CN': '“{label}”涉及自然人：以“不涉及自然人”为依据面向市场公示的，不得写有个人信息。', en: '"{label}" is about a natural person: a notice that goes to the market because it names nobody must name nobody.' },
  keeps: ({ scope, basis, facts }) => scope === 'unit' || basis?.kind !== 'no-person' || facts.flatMap(({ person, personalSum, label }, index) => (person === null && !personalSum ? [] : [{ path: `/facts/${index}/person`, params: { label: label['zh-CN'] } }])),
});

export const provinceMarketIsKept = defineRule<OpeningFacts>({
  code: 'publicity.market-required', path: '/scope',
  texts: { 'zh-CN': '本省规定协议定价还须在技术交易市场公示，请选择面向市场的公示范围。', en: 'This province wants an agreed price shown on the technology market too: choose the market scope.' },
  keeps: ({ kind, scope, marketRequired }) => kind !== 'agreed-price' || !marketRequired || scope === 'market',
});

/** A figure with a currency beside it, in the ways people write it. */
const MONEY = /(?:[¥￥]|RMB|CNY|人民币)\s*[\d,.]+|[\d,.]+\s*(?:[十百千万亿]*元|yuan|RMB|CNY)/iu;

export const personalSumsAreMarked = defineRule<OpeningFacts>({
  code: 'publicity.personal-sum-unmarked', article: '个人信息保护法 第二十五条', path: '/facts',
  texts: { 'zh-CN': '“{label}”写有个人的金额，须标为个人金额（不公开显示）。', en: '"{label}" holds a person\'s sum of money; mark it as personal, so that it is not shown in public.' },
  keeps: ({ facts }) => facts.flatMap(({ label, value, person, personalSum }, index) =>
    (person !== null && !personalSum && (MONEY.test(value['zh-CN']) || MONEY.test(value.en)) ? [{ path: `/facts/${index}/personalSum`, params: { label: label['zh-CN'] } }] : [])),
});

export const somethingIsShown = defineRule<OpeningFacts>({
  code: 'publicity.nothing-to-show', path: '/facts',
  texts: { 'zh-CN': '除个人金额外，至少须有一项公示内容。', en: 'Besides personal sums at least one fact is shown.' },
  keeps: ({ facts }) => facts.some(({ personalSum }) => !personalSum),
});

export const openingRules = [relatedPartyIsAnswered, widerScopeHasABasis, everyPersonConsents, nobodyIsNamed, provinceMarketIsKept, personalSumsAreMarked, somethingIsShown];

export const somethingChanged = defineRule<{ readonly same: boolean }>({
  code: 'publicity.nothing-changed', path: '/changes',
  texts: { 'zh-CN': '更正须改变公示内容；内容不变的，原公示继续有效。', en: 'A notice is superseded by changed content; with the same content the old one stands.' },
  keeps: ({ same }) => !same,
});
