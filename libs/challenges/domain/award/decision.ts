import type { Texts } from '@app/kernel';
import { z } from 'zod';

const digits = z.union([z.string().regex(/^\d+$/), z.int().min(0)]).transform(String);
/** An exact score as JSON keeps it: whole numbers as text. */
export const exactScoreSchema = z.object({ numerator: digits, denominator: digits });
export type ExactScore = z.infer<typeof exactScoreSchema>;

/** One line of a decision's ranking, the best first. What a line does not have is null. */
export const rankedSchema = z.object({
  entryId: z.string(),
  score: exactScoreSchema,
  lowest: exactScoreSchema.nullable().default(null),
  highest: exactScoreSchema.nullable().default(null),
  calibrated: z.number().nullable().default(null),
  experts: z.int().min(0).default(0),
  /** Mean points of the experts by criterion, exact. */
  criteria: z.record(z.string(), exactScoreSchema).default({}),
});
export type Ranked = z.infer<typeof rankedSchema>;

/** Why a decision fell. */
export const VOID_CAUSES = ['objection', 'winner_gave_up'] as const;
export type VoidCause = (typeof VOID_CAUSES)[number];
/** Public with the challenge, and naming no team; what was objected stays with publicity. */
export const VOID_REASONS: Readonly<Record<VoidCause, string>> = { objection: '公示期内的异议成立，原评榜结论作废，重新评榜。', winner_gave_up: '有中榜团队放弃中榜，原评榜结论作废，重新评榜。' };
/** The act as the history tells it. */
export const JUDGED_AGAIN_TEXTS: Readonly<Record<VoidCause, Texts>> = {
  objection: { 'zh-CN': '异议成立，原结论作废，重新评榜', en: 'An objection was upheld: the decision is void, and it is judged again' },
  winner_gave_up: { 'zh-CN': '有中榜团队放弃，原结论作废，重新评榜', en: 'A winner gave up: the decision is void, and it is judged again' },
};
/** Why talks about a contract end with the award; both parties read it. */
export const CALLED_OFF = '中榜结论已经失效，本次洽谈随之终止。The award no longer stands, and this deal ends with it.';

/** What a judging came to. `noticeId`: of its publicity, once it has one. */
export interface Decision {
  readonly id: string;
  readonly challengeId: string;
  readonly round: number;
  readonly ranking: readonly Ranked[];
  readonly winners: readonly string[];
  readonly noticeId: string | null;
  readonly concludedAt: Date;
  readonly voidedAt: Date | null;
  readonly voidCause: VoidCause | null;
}

export const valueOf = ({ numerator, denominator }: ExactScore): number => Number(numerator) / Number(denominator);
/** To two decimals, as it is read out. */
export const said = (score: ExactScore): string => valueOf(score).toFixed(2);

/** Equal scores share a rank. */
export const ranksOf = (ranking: readonly Pick<Ranked, 'score'>[]): readonly number[] => ranking.map(({ score }) => 1 + ranking.filter((other) => isMore(other.score, score)).length);
const isMore = (a: ExactScore, b: ExactScore): boolean => BigInt(a.numerator) * BigInt(b.denominator) > BigInt(b.numerator) * BigInt(a.denominator);

/** The criterion in which an entry lost most to the best of all, weighed; null where nothing is known, or it lost nothing. */
export function weakestCriterion(own: Pick<Ranked, 'criteria'> | undefined, all: readonly Pick<Ranked, 'criteria'>[], weights: readonly { readonly id: string; readonly weight: { readonly numerator: number; readonly denominator: number } }[]): string | null {
  if (!own) return null;
  const lost = weights.flatMap(({ id, weight }) => {
    const mine = own.criteria[id];
    const best = Math.max(...all.flatMap(({ criteria }) => (criteria[id] ? [valueOf(criteria[id])] : [])));
    return mine && best > valueOf(mine) ? [{ id, by: (best - valueOf(mine)) * (weight.numerator / weight.denominator) }] : [];
  });
  return lost.sort((a, b) => b.by - a.by || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}
