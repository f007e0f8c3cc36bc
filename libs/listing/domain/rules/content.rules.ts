import { defineRule, type Breach, type Rule } from '@app/kernel';
import type { AchievementContent } from '../achievement.schema.js';
import type { KnownCodes } from '../known-codes.js';
import { isPatentKind } from '../patent-number.js';
import { isGuarded } from '../public-face.js';

export interface ContentFacts {
  readonly content: AchievementContent;
  readonly codes: KnownCodes;
  /** Completers' user ids that belong to nobody. */
  readonly unknownUsers: ReadonlySet<string>;
}

const kept = (breaches: readonly Breach[]): true | readonly Breach[] => (breaches.length === 0 ? true : breaches);

export const sharesSum: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'listing.shares-not-100',
  path: '/completers',
  texts: { 'zh-CN': '各完成人贡献比例之和须为 100%，现为 {sum}%。', en: 'The completers\' shares must add up to 100 %; they are {sum} %.' },
  keeps: ({ content: { completers } }) => {
    // Hundredths are counted, since 33.33 + 33.33 + 33.34 is not 100 in binary fractions.
    const hundredths = completers.reduce((sum, { sharePercent }) => sum + Math.round(sharePercent * 100), 0);
    return completers.length === 0 || hundredths === 10_000 || { params: { sum: hundredths / 100 } };
  },
});

export const completersKnown: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'listing.completer-unknown',
  texts: { 'zh-CN': '完成人对应的用户不存在。', en: 'There is no such user for this completer.' },
  keeps: ({ content: { completers }, unknownUsers }) => kept(completers.flatMap(({ userId }, index) =>
    (userId !== null && unknownUsers.has(userId) ? [{ path: `/completers/${index}/userId` }] : []))),
});

interface Coded { readonly field: string | null; readonly region: string | null; readonly ipc?: string | null; readonly division?: string | null }

/** Each code that its list does not hold; achievements and demands ask alike. */
export function unknownCodes({ field, region, ipc = null, division = null }: Coded, codes: KnownCodes): Breach[] {
  return [
    ...(field !== null && !codes.isField(field) ? [{ path: '/field', params: { code: field } }] : []),
    ...(region !== null && !codes.isRegion(region) ? [{ path: '/region', params: { code: region } }] : []),
    ...(ipc !== null && !codes.isIpcSubclass(ipc) ? [{ path: '/ipc', params: { code: ipc } }] : []),
    ...(division !== null && !codes.isDivision(division) ? [{ path: '/division', params: { code: division } }] : []),
  ];
}

export const codesKnown: Rule<ContentFacts & { content: Coded }> = defineRule<ContentFacts & { content: Coded }>({
  code: 'listing.unknown-code',
  texts: { 'zh-CN': '代码“{code}”不在基础代码表中。', en: 'The code "{code}" is not in the reference list.' },
  keeps: ({ content, codes }) => kept(unknownCodes(content, codes)),
});

export const onePrice: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'listing.price-and-negotiable',
  path: '/expectedPriceFen',
  texts: { 'zh-CN': '期望价格与“面议”只能填一项。', en: 'Either an expected price or "negotiable", not both.' },
  keeps: ({ content: { expectedPriceFen, priceNegotiable } }) => expectedPriceFen === null || !priceNegotiable || {},
});

/** What is wrong in any state; a draft may be unfinished but not false. */
export const contentRules = [sharesSum, completersKnown, codesKnown, onePrice] as const;

/** What others must be able to read; under the guard, the words to be cleared stand for the author's own. */
const missing = (content: AchievementContent): string[] => {
  const guarded = isGuarded(content);
  const needed: (keyof AchievementContent)[] = ['valueLine', 'field', 'trl', 'region', ...(guarded ? ['clearedTitle', 'clearedAbstract'] as const : ['publicText'] as const),
    ...(isPatentKind(content.kind) ? ['legalStatus'] as const : [])];
  return [
    ...needed.filter((name) => content[name] === null),
    ...(content.completers.length === 0 ? ['completers'] : []),
    ...(content.modes.length === 0 ? ['modes'] : []),
    ...(content.expectedPriceFen === null && !content.priceNegotiable ? ['expectedPriceFen'] : []),
  ];
};

export const complete: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'listing.incomplete',
  texts: { 'zh-CN': '提交前请补全此项。', en: 'Fill this in before submitting.' },
  keeps: ({ content }) => kept(missing(content).map((name) => ({ path: `/${name}`, params: { field: name } }))),
});

export const trlEvidence: Rule<ContentFacts> = defineRule<ContentFacts>({
  code: 'listing.trl-needs-evidence',
  article: 'GB/T 22900-2022',
  path: '/trlEvidence',
  texts: {
    'zh-CN': '技术成熟度 {trl} 级（4 级及以上）须写明依据，如检测报告、试验记录或现场运行证明。',
    en: 'Technology readiness level {trl} (4 and above) needs its evidence in words: a test report, trial record or proof of use on site.',
  },
  keeps: ({ content: { trl, trlEvidence: evidence } }) => trl === null || trl < 4 || evidence !== null || { params: { trl } },
});

export const submissionRules = [complete, trlEvidence] as const;
