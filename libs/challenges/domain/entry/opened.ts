import { brokenRules, type Texts, type Violation } from '@app/kernel';
import type { Challenge } from '../challenge.js';
import type { ChallengeContent } from '../challenge.schema.js';
import type { Entry } from './entry.js';
import { membersAreVerified, PROPOSAL_RULES } from './entry.rules.js';
import { proposalSchema, type Proposal } from './proposal.schema.js';

/** Why an entry could not be opened; kept as its only fault and told to its team. */
export const SPOILED = {
  'challenges.not-what-was-sealed': { 'zh-CN': '密封件解密后与其校验值不符，无法开启。', en: 'What came out of the package is not what its hashes say, so it cannot be opened.' },
  'challenges.not-a-proposal': { 'zh-CN': '密封内容不是标准揭榜方案，无法读取。', en: 'The sealed content is no standard proposal, so it cannot be read.' },
  'challenges.parts-unopenable': { 'zh-CN': '密封给各保管人的份额无法打开，不足以开启。', en: 'The parts that were sealed for the keepers cannot be opened, and too few are left.' },
} as const satisfies Record<string, Texts>;
export type SpoiledBy = keyof typeof SPOILED;

/** No NUL and no half of a surrogate pair, which no row could hold. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
}

/** The proposal in a text that was sealed; undefined where it is none. */
export function proposalIn(text: string): Proposal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = proposalSchema.safeParse(value);
    return parsed.success && isStorable(parsed.data) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

type Asked = Pick<Challenge, 'organisationId'> & { readonly content: Pick<ChallengeContent, 'poolFen'> };

/** The rules that an opened proposal breaks, `unverified` being members that are unknown or not verified; a scene without a pool has no budget to be over. */
export const faultsOf = (proposal: Proposal, { organisationId }: Pick<Entry, 'organisationId'>, { organisationId: organiserId, content: { poolFen } }: Asked, unverified: readonly string[]): readonly Violation[] =>
  brokenRules(PROPOSAL_RULES, { proposal, organisationId, organiserId, unverified, poolFen: poolFen ?? Number.MAX_SAFE_INTEGER });

/** As it was found when the entry opened, with where it stands: who is verified today changes nothing of it. */
export function shownFaults(proposal: Proposal, entry: Pick<Entry, 'organisationId' | 'faults'>, challenge: Asked): readonly Violation[] {
  const found = faultsOf(proposal, entry, challenge, []);
  const kept = PROPOSAL_RULES.filter(({ code }) => entry.faults.includes(code) && !found.some((each) => each.code === code));
  return [...found, ...kept.map(({ code, texts }) => ({ code, texts, path: code === membersAreVerified.code ? '/members' : '' }))];
}
