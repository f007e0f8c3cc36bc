import type { CooperationMode } from '@app/events';
import { renderText, type Locale, type TextParams, type Texts } from '@app/kernel';
import type { CorpusStatistics } from './corpus-statistics.js';
import { fitFeatures } from './features.js';
import type { AchievementProfile, DemandProfile, MatchProfile } from './profile.js';
import { comparedText, compareTerms, type ComparedText } from './shared-terms.js';
import type { Tokenise, Wording } from './terms.js';

/** Whether a reason speaks for the match, against it, or names what nobody has said yet. */
export type ReasonSide = 'for' | 'against' | 'open';

/** Every sentence states facts of the two listings, so that a person can check it against them. */
export const REASON_TEXTS = {
  shared_terms: { side: 'for', texts: { 'zh-CN': '双方都提到：{terms}', en: 'Both name: {terms}' } },
  missing_terms: { side: 'against', texts: { 'zh-CN': '成果未提到需求中的：{terms}', en: 'The achievement does not name: {terms}' } },
  same_field: { side: 'for', texts: { 'zh-CN': '同一领域：{field}', en: 'Same field: {field}' } },
  near_field: { side: 'for', texts: { 'zh-CN': '相近领域：需求为{wanted}，成果为{offered}', en: 'Near fields: wanted {wanted}, offered {offered}' } },
  other_field: { side: 'against', texts: { 'zh-CN': '领域不同：需求为{wanted}，成果为{offered}', en: 'Different fields: wanted {wanted}, offered {offered}' } },
  same_ipc: { side: 'for', texts: { 'zh-CN': '专利分类相同：{ipc}', en: 'Same patent class: {ipc}' } },
  same_industry: { side: 'for', texts: { 'zh-CN': '同一国民经济行业大类：{division}', en: 'Same industry division: {division}' } },
  trl_fits: { side: 'for', texts: { 'zh-CN': '技术成熟度符合：成果为 TRL {trl}，需求为 TRL {wanted}', en: 'Readiness fits: TRL {trl}, wanted TRL {wanted}' } },
  trl_too_early: { side: 'against', texts: { 'zh-CN': '技术成熟度偏低：成果为 TRL {trl}，需求为 TRL {wanted}', en: 'Too early: TRL {trl}, wanted TRL {wanted}' } },
  trl_riper: { side: 'for', texts: { 'zh-CN': '技术成熟度高于要求：成果为 TRL {trl}，需求为 TRL {wanted}', en: 'Riper than asked: TRL {trl}, wanted TRL {wanted}' } },
  mode_shared: { side: 'for', texts: { 'zh-CN': '合作方式一致：{modes}', en: 'Shared ways to cooperate: {modes}' } },
  mode_none: { side: 'against', texts: { 'zh-CN': '合作方式不一致：需求为{wanted}，成果为{offered}', en: 'No shared way to cooperate: wanted {wanted}, offered {offered}' } },
  within_budget: { side: 'for', texts: { 'zh-CN': '期望价格{price}在预算{budget}以内', en: 'Price {price} is within the budget {budget}' } },
  above_budget: { side: 'against', texts: { 'zh-CN': '期望价格{price}高于预算{budget}', en: 'Price {price} is above the budget {budget}' } },
  price_open: { side: 'open', texts: { 'zh-CN': '价格面议，预算为{budget}', en: 'Price negotiable, the budget is {budget}' } },
  same_region: { side: 'for', texts: { 'zh-CN': '同在一地：{region}', en: 'Same place: {region}' } },
  same_province: { side: 'for', texts: { 'zh-CN': '同在一省：需求在{wanted}，成果在{offered}', en: 'Same province: demand in {wanted}, achievement in {offered}' } },
} as const satisfies Record<string, { side: ReasonSide; texts: Texts }>;

export type ReasonCode = keyof typeof REASON_TEXTS;

export interface MatchReason {
  code: ReasonCode;
  side: ReasonSide;
  /** codes as they stand in the listings (fields, regions, modes), amounts in fen as `priceFen`, `budgetMaxFen` */
  params: Record<string, string | number | string[]>;
}

/** One side of a match as its reasons see it, made once for many counterparts. */
export interface Explained<P extends MatchProfile> {
  readonly profile: P;
  readonly compared: ComparedText;
}

export function explained<P extends MatchProfile>(profile: P, tokenise: Tokenise): Explained<P> {
  return { profile, compared: comparedText(profile, tokenise) };
}

/** Reasons of one match, those for it first. Made from public words of both sides only. */
export function reasonsOf(demand: DemandProfile, achievement: AchievementProfile, wording: Wording, statistics: CorpusStatistics): MatchReason[] {
  return reasonsBetween(explained(demand, wording.tokenise), explained(achievement, wording.tokenise), wording, statistics);
}

/** The same for a listing that is compared with many. */
export function reasonsBetween(wanted: Explained<DemandProfile>, offered: Explained<AchievementProfile>, wording: Wording, statistics: CorpusStatistics): MatchReason[] {
  const { shared, missing } = compareTerms(wanted.compared, offered.compared, wording, statistics);
  const demand = wanted.profile;
  const achievement = offered.profile;
  const reasons: MatchReason[] = [];
  const give = (code: ReasonCode, params: MatchReason['params']): void => void reasons.push({ code, side: REASON_TEXTS[code].side, params });
  const fit = fitFeatures(demand, achievement);

  if (shared.length > 0) give('shared_terms', { terms: shared });
  const fields = { wanted: demand.field ?? '', offered: achievement.field ?? '' };
  if (fit.field === 1) give('same_field', { field: fields.wanted });
  else if (fit.field !== null) give(fit.field > 0 ? 'near_field' : 'other_field', fields);
  if (fit.ipc) give('same_ipc', { ipc: sharedIpc(demand.ipc ?? [], achievement.ipc ?? []) });
  if (fit.industry) give('same_industry', { division: demand.industryDivision ?? '' });
  if (fit.trl !== null) give(fit.trl === 1 ? 'trl_fits' : fit.trl > 0 ? 'trl_riper' : 'trl_too_early', { trl: achievement.trl ?? 0, wanted: wantedTrl(demand) });
  if (fit.mode === 1) give('mode_shared', { modes: (demand.modes ?? []).filter((mode) => achievement.modes?.includes(mode)) });
  else if (fit.mode !== null) give('mode_none', { wanted: demand.modes ?? [], offered: achievement.modes ?? [] });
  if (fit.budget !== null) give(fit.budget === 1 ? 'within_budget' : 'above_budget', { priceFen: achievement.expectedPriceFen ?? 0, budgetMaxFen: demand.budgetMaxFen ?? 0 });
  else if (demand.budgetMaxFen != null) give('price_open', { budgetMaxFen: demand.budgetMaxFen });
  if (fit.region === 1) give('same_region', { region: demand.region ?? '' });
  else if (fit.region) give('same_province', { wanted: demand.region ?? '', offered: achievement.region ?? '' });
  if (missing.length > 0) give('missing_terms', { terms: missing });

  const order: readonly ReasonSide[] = ['for', 'against', 'open'];
  return reasons.sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
}

function wantedTrl({ wantedTrlMin, wantedTrlMax }: DemandProfile): string {
  const from = wantedTrlMin ?? 1;
  const to = wantedTrlMax ?? 9;
  return from === to ? String(from) : `${from}–${to}`;
}

function sharedIpc(a: readonly string[], b: readonly string[]): string[] {
  const heads = (length: number): string[] =>
    [...new Set(a.filter((code) => code.length >= length && b.some((other) => other.startsWith(code.slice(0, length)))).map((code) => code.slice(0, length)))];
  const subclasses = heads(4);
  return subclasses.length > 0 ? subclasses : heads(3);
}

export const MODE_TEXTS: Record<CooperationMode, Texts> = {
  transfer: { 'zh-CN': '转让', en: 'transfer' },
  exclusive_licence: { 'zh-CN': '独占许可', en: 'exclusive licence' },
  sole_licence: { 'zh-CN': '排他许可', en: 'sole licence' },
  ordinary_licence: { 'zh-CN': '普通许可', en: 'ordinary licence' },
  equity: { 'zh-CN': '作价投资', en: 'equity' },
  joint_development: { 'zh-CN': '合作开发', en: 'joint development' },
  pay_later: { 'zh-CN': '先使用后付费', en: 'use first, pay later' },
};

/** Names of fields, regions and industry divisions in a language; the code itself where there is none. */
export type NameOf = (kind: 'field' | 'region' | 'division', code: string, locale: Locale) => string;

export function reasonText(reason: MatchReason, locale: Locale, nameOf: NameOf = (_kind, code) => code): string {
  const { params } = reason;
  const shown: Record<string, TextParams[string]> = { ...params };
  const kind = reason.code === 'same_region' || reason.code === 'same_province' ? 'region' : 'field';
  const named = reason.code === 'mode_none' ? [] : (['field', 'region', 'wanted', 'offered'] as const);
  if (!reason.code.startsWith('trl')) {
    for (const name of named) if (typeof params[name] === 'string') shown[name] = nameOf(kind, params[name], locale);
  }
  if (typeof params['division'] === 'string') shown['division'] = nameOf('division', params['division'], locale);
  for (const name of ['modes', 'wanted', 'offered']) {
    const modes = params[name];
    if (Array.isArray(modes)) shown[name] = modes.map((mode) => MODE_TEXTS[mode as CooperationMode]?.[locale] ?? mode);
  }
  if (typeof params['priceFen'] === 'number') shown['price'] = money(params['priceFen'], locale);
  if (typeof params['budgetMaxFen'] === 'number') shown['budget'] = money(params['budgetMaxFen'], locale);
  return renderText(REASON_TEXTS[reason.code].texts, locale, shown);
}

const FEN_PER_WAN = 1_000_000;

/** Chinese readers count in 万元 (10,000 yuan). */
function money(fen: number, locale: Locale): string {
  if (locale === 'zh-CN' && fen >= FEN_PER_WAN) return `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false }).format(fen / FEN_PER_WAN)}万元`;
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(fen / 100);
  return locale === 'zh-CN' ? `${amount}元` : `CNY ${amount}`;
}
