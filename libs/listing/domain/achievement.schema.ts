import { achievementKindSchema, cooperationModeSchema, trlSchema } from '@app/events';
import { fenSchema, idSchema, secrecyAnswerSchema } from '@app/kernel';
import { z } from 'zod';

export const LEGAL_STATUSES = ['pending', 'granted', 'lapsed', 'not_applicable'] as const;
export const legalStatusSchema = z.enum(LEGAL_STATUSES);

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

export const completerSchema = z.strictObject({
  name: line(80),
  userId: empty(idSchema),
  unit: empty(line(160)),
  /** Percent with at most two decimals. */
  sharePercent: z.number().min(0).max(100).multipleOf(0.01),
});
export type Completer = z.infer<typeof completerSchema>;

export const keywordsSchema = z.array(line(40)).max(10).default([]);
export const modesSchema = z.array(cooperationModeSchema).max(7).default([]);

/** Everything that an author writes; the import template's columns come from here too. A draft may leave out what publication needs. */
export const achievementContentSchema = z.strictObject({
  kind: achievementKindSchema,
  title: z.string().trim().min(4).max(120),
  valueLine: empty(z.string().trim().min(10).max(160)).describe('one line: the value against the best alternative in use'),
  publicText: empty(line(8_000)),
  privateText: empty(line(8_000)).describe('for the own organisation and reviewers only'),
  keywords: keywordsSchema,
  /** The public words of an achievement under the novelty guard. */
  clearedTitle: empty(z.string().trim().min(4).max(120)),
  clearedValueLine: empty(z.string().trim().min(10).max(160)),
  clearedAbstract: empty(z.string().trim().min(10).max(2_000)),
  keepSecret: z.boolean().default(false),
  applicationNumber: empty(line(40)),
  grantNumber: empty(line(40)),
  publicationNumber: empty(line(40)),
  filingDate: empty(z.iso.date()),
  grantDate: empty(z.iso.date()),
  legalStatus: empty(legalStatusSchema),
  completers: z.array(completerSchema).max(50).default([]),
  fundingSource: empty(line(200)),
  projectNumber: empty(line(100)),
  field: empty(line(60)),
  ipc: empty(line(20)),
  division: empty(line(10)),
  trl: empty(trlSchema),
  trlEvidence: empty(line(4_000)),
  modes: modesSchema,
  expectedPriceFen: empty(fenSchema),
  priceNegotiable: z.boolean().default(false),
  region: empty(line(40)),
});
export type AchievementContent = z.infer<typeof achievementContentSchema>;

/** The secrecy answer is asked anew with every text that is taken in; only "no" is ever kept. */
export const achievementDraftSchema = achievementContentSchema.extend({ secrecyAnswer: secrecyAnswerSchema }).meta({ id: 'AchievementDraft' });
export type AchievementDraft = z.infer<typeof achievementDraftSchema>;
export type AchievementDraftInput = z.input<typeof achievementDraftSchema>;

export const achievementUpdateSchema = achievementDraftSchema.extend({ version: z.int().min(1) }).meta({ id: 'AchievementUpdate' });
export type AchievementUpdate = z.infer<typeof achievementUpdateSchema>;
