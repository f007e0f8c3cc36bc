import { fenSchema, fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { CHALLENGE_KINDS, REGIMES } from './challenge-kinds.js';

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
const key = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/);

export const RESULT_OWNERS = ['organiser', 'team', 'joint', 'to_be_decided'] as const;
export const criterionSchema = z.strictObject({ id: key, name: line(80), weight: fractionSchema, guide: empty(line(1_000)) });
export const stageSchema = z.strictObject({ id: key, title: line(120), fen: fenSchema, evidence: empty(line(1_000)).describe('what shows that it is reached') });
/** Limits to who may answer: what the law or the regime forbids is refused as the challenge opens. */
export const eligibilitySchema = z.strictObject({ kind: z.enum(['qualification', 'region', 'organisation_type', 'age', 'degree', 'title', 'sales_history', 'other']), text: line(500) });
export const insuranceSchema = z.strictObject({ insurer: line(160), policyNumber: line(100), event: line(1_000).describe('the insured event'), until: z.iso.date() });

/** Public money in the pool: what the organiser has put in place, and whether other support was given to the same. "unknown" never passes. */
export const publicFundsSchema = z.strictObject({ inPlaceFen: fenSchema, otherSupport: z.enum(['yes', 'no', 'unknown']).default('unknown') });

/** Everything that an organiser writes; a draft may leave out what opening needs. */
export const challengeContentSchema = z.strictObject({
  kind: z.enum(CHALLENGE_KINDS),
  title: z.string().trim().min(4).max(80),
  problem: empty(z.string().trim().min(10).max(8_000)),
  targets: z.array(z.strictObject({ name: line(80), value: line(120), unit: empty(line(30)) })).max(20).default([]),
  field: empty(line(60)),
  region: empty(line(40)),
  regime: z.enum(REGIMES).default('firm'),
  eligibility: z.array(eligibilitySchema).max(20).default([]),
  criteria: z.array(criterionSchema).max(12).default([]),
  poolFen: empty(fenSchema),
  stages: z.array(stageSchema).max(12).default([]),
  lanes: empty(z.strictObject({ count: z.int().min(2).max(3), startShare: fractionSchema })),
  /** Of directed commissioning: who is asked. */
  invited: z.array(idSchema).max(50).default([]),
  ip: z.strictObject({ owner: z.enum(RESULT_OWNERS).default('to_be_decided'), use: empty(line(2_000)), secrecy: empty(line(2_000)) }).default({ owner: 'to_be_decided', use: null, secrecy: null }),
  /** Who uses the result in the end, and signs that it is accepted. */
  endUser: empty(line(160)),
  insurance: empty(insuranceSchema),
  publicFunds: empty(publicFundsSchema),
  ethicsFlag: z.boolean().default(false),
  questionsUntil: empty(z.iso.datetime({ offset: true })),
  entriesUntil: empty(z.iso.datetime({ offset: true })),
  judgedBy: empty(z.iso.date()),
}).meta({ id: 'ChallengeContent' });
export type ChallengeContent = z.infer<typeof challengeContentSchema>;
