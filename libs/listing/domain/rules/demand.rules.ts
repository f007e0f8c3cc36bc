import { defineRule, type Breach, type Rule } from '@app/kernel';
import type { DemandContent } from '../demand.schema.js';
import type { KnownCodes } from '../known-codes.js';
import { unknownCodes } from './content.rules.js';

export interface DemandContentFacts {
  readonly demand: DemandContent & { readonly ownerNameZh: string; readonly ownerNameEn: string | null };
  readonly codes: KnownCodes;
  /** The civil date in China. */
  readonly today: string;
}

const kept = (breaches: readonly Breach[]): true | readonly Breach[] => (breaches.length === 0 ? true : breaches);
const LONGEST_YEARS = 3;
const yearsLater = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

export const budgetInOrder: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.budget-order',
  path: '/budgetMaxFen',
  texts: { 'zh-CN': '预算上限不得低于下限。', en: 'The upper end of the budget is not below the lower end.' },
  keeps: ({ demand: { budgetMinFen, budgetMaxFen } }) => budgetMinFen === null || budgetMaxFen === null || budgetMinFen <= budgetMaxFen || {},
});

export const deadlineAhead: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.deadline-past',
  path: '/deadline',
  texts: { 'zh-CN': '截止日期 {deadline} 已过。', en: 'The deadline {deadline} has passed.' },
  keeps: ({ demand: { deadline }, today }) => deadline === null || deadline >= today || { params: { deadline } },
});

export const deadlineNear: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.deadline-too-far',
  path: '/deadline',
  texts: { 'zh-CN': `截止日期最远为 ${LONGEST_YEARS} 年以后。`, en: `A deadline is at most ${LONGEST_YEARS} years ahead.` },
  keeps: ({ demand: { deadline }, today }) => deadline === null || deadline <= yearsLater(today, LONGEST_YEARS) || {},
});

export const trlInOrder: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.trl-order',
  path: '/wantedTrlMax',
  texts: { 'zh-CN': '期望成熟度的上限不得低于下限。', en: 'The highest wanted readiness level is not below the lowest.' },
  keeps: ({ demand: { wantedTrlMin, wantedTrlMax } }) => wantedTrlMin === null || wantedTrlMax === null || wantedTrlMin <= wantedTrlMax || {},
});

export const demandCodesKnown: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.unknown-demand-code',
  texts: { 'zh-CN': '代码“{code}”不在基础代码表中。', en: 'The code "{code}" is not in the reference list.' },
  keeps: ({ demand, codes }) => kept(unknownCodes(demand, codes)),
});

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

export const staysUnnamed: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.anonymous-but-named',
  texts: { 'zh-CN': '匿名需求的文字中出现了本单位名称，请删去。', en: 'The words of this anonymous demand contain the name of the organisation; take it out.' },
  keeps: ({ demand }) => {
    if (!demand.anonymous) return true;
    const names = [demand.ownerNameZh, demand.ownerNameEn].filter((name) => name !== null).map(plain).filter((name) => name !== '');
    const named = (...texts: (string | null)[]) => texts.some((text) => text !== null && names.some((name) => plain(text).includes(name)));
    return kept([
      ...(['title', 'problem', 'constraints'] as const).filter((field) => named(demand[field])).map((field) => ({ path: `/${field}` })),
      ...(named(...demand.keywords) ? [{ path: '/keywords' }] : []),
      ...(named(...demand.targetMetrics.flatMap(({ name, value, unit }) => [name, value, unit])) ? [{ path: '/targetMetrics' }] : []),
    ]);
  },
});

/** What is wrong in any state. */
export const demandContentRules = [budgetInOrder, deadlineAhead, deadlineNear, trlInOrder, demandCodesKnown, staysUnnamed] as const;

export const demandComplete: Rule<DemandContentFacts> = defineRule<DemandContentFacts>({
  code: 'listing.demand-incomplete',
  texts: { 'zh-CN': '提交前请补全此项。', en: 'Fill this in before submitting.' },
  keeps: ({ demand }) => kept([
    ...(['problem', 'deadline', 'field', 'region'] as const).filter((name) => demand[name] === null),
    ...(demand.modes.length === 0 ? ['modes'] : []),
  ].map((name) => ({ path: `/${name}`, params: { field: name } }))),
});
