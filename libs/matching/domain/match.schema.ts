import { cooperationModeSchema, DECLINE_REASONS, declineReasonSchema, matchLevelSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const side = z.enum(['demand', 'achievement']);
const fen = z.int().nonnegative();

const sides = {
  id: idSchema,
  title: z.string(),
  /** false where the listing has left the market since */
  live: z.boolean(),
  field: z.string().nullable(),
  region: z.string().nullable(),
  modes: z.array(cooperationModeSchema),
};

export const matchedAchievementSchema = z.object({
  ...sides,
  organisationId: idSchema,
  organisationName: z.string().nullable(),
  kind: z.string().nullable(),
  valueLine: z.string().nullable(),
  trl: z.int().nullable(),
  expectedPriceFen: fen.nullable(),
}).meta({ id: 'MatchedAchievement' });

export const matchedDemandSchema = z.object({
  ...sides,
  anonymous: z.boolean(),
  /** null where the firm stays unnamed to the reader */
  organisationId: idSchema.nullable(),
  organisationName: z.string().nullable(),
  wantedTrlMin: z.int().nullable(),
  wantedTrlMax: z.int().nullable(),
  budgetMinFen: fen.nullable(),
  budgetMaxFen: fen.nullable(),
}).meta({ id: 'MatchedDemand' });

export const matchReasonSchema = z.object({
  code: z.string(),
  side: z.enum(['for', 'against', 'open']),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  texts,
}).meta({ id: 'MatchReason' });

export const givenAnswerSchema = z.object({
  answer: z.enum(['interested', 'declined']),
  reason: declineReasonSchema.nullable(),
  comment: z.string().nullable(),
  answeredAt: instant,
}).meta({ id: 'MatchAnswer' });

const nextActSchema = z.object({
  act: z.string(), texts, to: z.string(), needsReason: z.boolean(),
  blockedBy: z.array(z.object({ path: z.string(), code: z.string(), texts, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() })),
});

const summary = {
  id: idSchema,
  state: z.enum(['active', 'withdrawn']),
  level: matchLevelSchema,
  score: z.number().min(0).max(1),
  reasons: z.array(matchReasonSchema),
  demand: matchedDemandSchema,
  achievement: matchedAchievementSchema,
  firstFoundAt: instant,
};
export const matchSummarySchema = z.object(summary).meta({ id: 'MatchSummary' });

export const matchSchema = z.object({
  ...summary,
  version: z.int(),
  /** the side that the reader's organisation is on */
  mySide: side.nullable(),
  answers: z.object({ demand: givenAnswerSchema.nullable(), achievement: givenAnswerSchema.nullable() }),
  /** the side that has to answer, and by when */
  owingSide: side.nullable(),
  answerBy: instant.nullable(),
  /** the side whose answer-by date passed in silence */
  silentSide: side.nullable(),
  lapsedAt: instant.nullable(),
  updatedAt: instant,
  nextActs: z.array(nextActSchema),
}).meta({ id: 'Match' });

const level = z.coerce.number().pipe(matchLevelSchema);
export const listingMatchesQuerySchema = { state: z.enum(['active', 'withdrawn', 'any']).default('active'), minLevel: level.optional() };
export const myMatchesQuerySchema = {
  side: side.optional(), minLevel: level.optional(), answer: z.enum(['open', 'answered', 'lapsed']).optional(), state: z.enum(['active', 'withdrawn', 'any']).default('active'),
};

export const answerInputSchema = z.strictObject({
  version: z.int().min(1),
  answer: z.enum(['interested', 'declined']),
  reason: z.enum(DECLINE_REASONS).nullish(),
  comment: z.string().max(500).nullish(),
}).meta({ id: 'MatchAnswerInput' });
export type AnswerInput = z.infer<typeof answerInputSchema>;

export const answerRateSchema = z.object({
  organisationId: idSchema,
  answered: z.int(),
  lapsed: z.int(),
  /** 0 to 1; null where nobody has waited for an answer yet */
  rate: z.number().min(0).max(1).nullable(),
}).meta({ id: 'AnswerRate' });
