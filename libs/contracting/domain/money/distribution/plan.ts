import { type Fen, type Fraction, fractionSchema, isWhole, splitFen } from '@app/kernel';
import { z } from 'zod';
import type { Governed } from '../governed.js';
import { CONVERSION_KINDS, type OpenRoute } from './route.schema.js';

const line = (max: number) => z.string().trim().min(1).max(max);
const part = fractionSchema.nullable().default(null as never);

/** Who shares what is left after the reward: the college, the unit itself, the team's fund and the transfer office. */
export const REMAINDER_PARTS = ['college', 'unit', 'team', 'office'] as const;
export type RemainderPart = (typeof REMAINDER_PARTS)[number];

/** The unit's rule as data. Shares are exact: `rewardShare` of net income (of the stake, for 作价投资), the others of what is left. */
export const planSchema = z.strictObject({
  kinds: z.array(z.enum(CONVERSION_KINDS)).min(1).describe('kinds of contract for which the rule was made'),
  document: line(200).describe('the unit\'s rule, agreement or contract clause'),
  decidedOn: z.iso.date(),
  rewardShare: fractionSchema,
  remainder: z.strictObject({ college: part, unit: part, team: part, office: part }),
}).meta({ id: 'DistributionPlan' });
export type Plan = z.infer<typeof planSchema>;

export const LEADER_RANKS = ['none', 'principal', 'other'] as const;
export const PERSON_STANDINGS = ['staff', 'student', 'retiree', 'external'] as const;

/** One person who is rewarded, by the agreed list. `share` is of the whole reward; inventors and those rewarded are different lists (Act 44, 45). */
export const beneficiarySchema = z.strictObject({
  /** Stable: the person's id. Ties are broken by it, never by the order of the list. */
  person: line(80), name: line(80), share: fractionSchema,
  mainContributor: z.boolean(),
  inventor: z.boolean(),
  transferStaff: z.boolean().describe('staff who worked on the conversion; they need not be inventors'),
  contribution: line(400).describe('what the person did to complete or convert the result'),
  standing: z.enum(PERSON_STANDINGS),
  leaderRank: z.enum(LEADER_RANKS),
}).meta({ id: 'RewardBeneficiary' });
export type Beneficiary = z.infer<typeof beneficiarySchema>;
export const beneficiariesSchema = z.array(beneficiarySchema).min(1).max(200);

/** Values of the registry for one unit on the day of the run; undefined where nothing is in force. */
export interface PlanRules {
  /** `reward.main-contributor-share`, percent of the reward. */
  readonly mainContributors: Governed<number> | undefined;
  /** `reward.transfer-staff-share`, percent of the reward. */
  readonly transferStaff: Governed<number> | undefined;
  /** `leader.principal-equity-allowed`, `leader.other-equity-allowed`, `leader.reward-publicity-required`. */
  readonly principalEquity: Governed<boolean> | undefined;
  readonly otherEquity: Governed<boolean> | undefined;
  readonly leaderPublicity: Governed<boolean> | undefined;
  /** `award.cash-publicity-required`. */
  readonly cashPublicity: Governed<boolean> | undefined;
}

export interface PlanFacts {
  readonly plan: Plan;
  readonly people: readonly Beneficiary[];
  readonly route: OpenRoute;
  readonly rules: PlanRules;
  /** A written decision on leaders' shares where no rule on them is in force; null where there is none. */
  readonly leaderDecision: string | null;
}

export interface PublicityNeed {
  readonly required: boolean;
  readonly because: readonly ('cash-award' | 'leader' | 'leader-rule-unknown')[];
}

/** Whether the award is publicised before it is paid. A leader among the rewarded forces it also where no rule on leaders is in force: the careful side. */
export function publicityNeed({ people, route, rules }: Pick<PlanFacts, 'people' | 'route' | 'rules'>): PublicityNeed {
  const leader = people.some(({ leaderRank }) => leaderRank !== 'none');
  const because = [
    ...(route.form === 'cash' && rules.cashPublicity?.value === true ? ['cash-award' as const] : []),
    ...(leader && rules.leaderPublicity?.value === true ? ['leader' as const] : []),
    ...(leader && rules.leaderPublicity === undefined ? ['leader-rule-unknown' as const] : []),
  ];
  return { required: because.length > 0, because };
}

export const remainderIsWhole = ({ rewardShare, remainder }: Pick<Plan, 'rewardShare' | 'remainder'>): boolean => {
  const given = REMAINDER_PARTS.flatMap((one) => remainder[one] ?? []);
  return rewardShare.numerator === rewardShare.denominator ? given.length === 0 : isWhole(given);
};

/** A fraction of an amount in fen, rounded up: a floor is never missed by a part of a fen. */
export function fenUp(fen: Fen, { numerator, denominator }: Fraction): Fen {
  const product = BigInt(fen) * BigInt(numerator);
  return Number((product + BigInt(denominator) - 1n) / BigInt(denominator));
}

export interface PlanSplit {
  readonly poolFen: Fen;
  readonly remainder: Readonly<Record<RemainderPart, Fen>>;
}

/** Net income in fen by the plan: the reward rounded up to the fen, what is left by largest remainder in the order college, unit, team, office. */
export function splitByPlan(netFen: Fen, plan: Pick<Plan, 'rewardShare' | 'remainder'>): PlanSplit {
  const poolFen = fenUp(netFen, plan.rewardShare);
  const parts = REMAINDER_PARTS.flatMap((one) => (plan.remainder[one] ? [{ one, share: plan.remainder[one] }] : []));
  const fen = parts.length === 0 ? [] : splitFen(netFen - poolFen, parts.map(({ share }) => share));
  const remainder = { college: 0, unit: 0, team: 0, office: 0 };
  parts.forEach(({ one }, at) => { remainder[one] = fen[at]!; });
  return { poolFen, remainder };
}
