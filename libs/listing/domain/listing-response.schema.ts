import { cooperationModeSchema, achievementKindSchema, trlSchema } from '@app/events';
import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { ACHIEVEMENT_STATES } from './achievement.js';
import { legalStatusSchema } from './achievement.schema.js';
import { DEMAND_STATES } from './demand.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

export const nextActSchema = z.object({
  act: z.string(), texts, to: z.string(), needsReason: z.boolean(),
  blockedBy: z.array(z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() })),
}).meta({ id: 'ListingNextAct' });

const owner = z.object({ id: idSchema, nameZh: z.string(), nameEn: z.string().nullable() }).meta({ id: 'ListingOwner' });

/** An achievement in a list. Title, value line and keywords are what the reader may know: cleared words where it is guarded. */
export const achievementBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(ACHIEVEMENT_STATES), kind: achievementKindSchema, guarded: z.boolean(),
  title: z.string(), valueLine: z.string().nullable(), keywords: z.array(z.string()), owner,
  field: z.string().nullable(), ipc: z.string().nullable(), division: z.string().nullable(), trl: trlSchema.nullable(), modes: z.array(cooperationModeSchema),
  expectedPriceFen: fenSchema.nullable(), priceNegotiable: z.boolean(), region: z.string().nullable(),
  publishedAt: instant.nullable(), submittedAt: instant.nullable().optional(), updatedAt: instant,
}).meta({ id: 'AchievementBrief' });
export type AchievementBrief = z.infer<typeof achievementBriefSchema>;

export const attachmentSchema = z.object({
  id: idSchema, name: z.string(), mediaType: z.string(), bytes: z.int(), sha256: z.string(), public: z.boolean(), addedAt: instant,
}).meta({ id: 'Attachment' });

/** An achievement whole. What is optional is for its organisation and reviewers and absent for everybody else. */
export const achievementSchema = achievementBriefSchema.extend({
  publicText: z.string().nullable(),
  applicationNumber: z.string().nullable(), grantNumber: z.string().nullable(), publicationNumber: z.string().nullable(),
  filingDate: z.string().nullable(), grantDate: z.string().nullable(), legalStatus: legalStatusSchema.nullable(),
  completers: z.array(z.object({ name: z.string(), unit: z.string().nullable(), userId: idSchema.nullable().optional(), sharePercent: z.number().optional() })),
  attachments: z.array(attachmentSchema),
  nextActs: z.array(nextActSchema),
  editable: z.boolean(),
  privateText: z.string().nullable().optional(), keepSecret: z.boolean().optional(),
  clearedTitle: z.string().nullable().optional(), clearedValueLine: z.string().nullable().optional(), clearedAbstract: z.string().nullable().optional(),
  clearedBy: idSchema.nullable().optional(), clearedAt: instant.nullable().optional(),
  secrecyReviewedBy: idSchema.nullable().optional(), secrecyReviewedAt: instant.nullable().optional(),
  fundingSource: z.string().nullable().optional(), projectNumber: z.string().nullable().optional(), trlEvidence: z.string().nullable().optional(),
  authorId: idSchema.optional(), submittedBy: idSchema.nullable().optional(), publishedBy: idSchema.nullable().optional(), createdAt: instant.optional(),
}).meta({ id: 'Achievement' });
export type AchievementView = z.infer<typeof achievementSchema>;

/** A demand in a list; `owner` is null where the firm stays unnamed to the reader. */
export const demandBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(DEMAND_STATES), title: z.string(), problem: z.string().nullable(), anonymous: z.boolean(), owner: owner.nullable(),
  budgetMinFen: fenSchema.nullable(), budgetMaxFen: fenSchema.nullable(), deadline: z.string().nullable(), modes: z.array(cooperationModeSchema),
  field: z.string().nullable(), region: z.string().nullable(), wantedTrlMin: trlSchema.nullable(), wantedTrlMax: trlSchema.nullable(), keywords: z.array(z.string()),
  publishedAt: instant.nullable(), submittedAt: instant.nullable().optional(), updatedAt: instant,
}).meta({ id: 'DemandBrief' });
export type DemandBrief = z.infer<typeof demandBriefSchema>;

export const demandSchema = demandBriefSchema.extend({
  targetMetrics: z.array(z.object({ name: z.string(), value: z.string(), unit: z.string().nullable() })), constraints: z.string().nullable(),
  nextActs: z.array(nextActSchema), editable: z.boolean(),
  authorId: idSchema.optional(), submittedBy: idSchema.nullable().optional(), publishedBy: idSchema.nullable().optional(), createdAt: instant.optional(),
}).meta({ id: 'Demand' });
export type DemandView = z.infer<typeof demandSchema>;

export const historySchema = z.object({
  items: z.array(z.object({
    id: idSchema, at: instant, act: z.string(), from: z.string().nullable(), to: z.string().nullable(), reason: z.string().nullable(),
    actor: z.object({ kind: z.string(), userId: z.string().nullable(), name: z.string().nullable() }), hash: z.string(),
  })),
}).meta({ id: 'ListingHistory' });
