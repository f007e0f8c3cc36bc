import { achievementKindSchema } from '@app/events';
import { idSchema, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';
import { ASSET_STATES, OCCURRENCE_KINDS } from './asset.js';
import { POSTING_KINDS, VALUE_BASES, WRITE_OFF_CAUSES } from './posting.schema.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const civil = z.iso.date();

/** A row of the rule registry as it is shown: with its article, its mark, and whether it holds for the unit. */
export const sourceSchema = z.object({
  ruleVersionId: z.uuid(), rule: z.string(), jurisdiction: z.string(), article: z.string().nullable(), articleText: z.string().nullable(), mark: ruleMarkSchema, holdsHere: z.boolean(),
}).meta({ id: 'LedgerSource' });
export type Source = z.infer<typeof sourceSchema>;

export const regimeSchema = z.object({
  regime: z.literal('achievement'), generalExport: z.literal('never'), texts, source: sourceSchema.nullable().describe('null where the registry is silent: a person decides'),
}).meta({ id: 'LedgerRegime' });
/** What is known, and what is not, of leaving a loss after 作价入股 out of the assessment of preserved value. */
export const lossSchema = z.object({ texts, holdsHere: z.boolean(), sources: z.array(sourceSchema), national: texts }).meta({ id: 'LedgerLossNote' });

export const assetBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(ASSET_STATES), organisationId: idSchema, titleId: idSchema, disclosureId: idSchema, name: z.string(), protection: achievementKindSchema,
  basis: z.enum(VALUE_BASES).nullable(), carryingFen: z.int().nullable().describe('null before the entry and where it is not valued'), openOccurrences: z.int(), createdAt: instant, updatedAt: instant,
}).meta({ id: 'LedgerAssetBrief' });
export type AssetBrief = z.infer<typeof assetBriefSchema>;

export const postingSchema = z.object({
  id: idSchema, seq: z.int(), kind: z.enum(POSTING_KINDS), content: z.record(z.string(), z.unknown()), amountFen: z.int(), balanceFen: z.int(), effectiveOn: civil, reason: z.string(), document: z.string(), decidedBy: z.string(), decidedOn: civil,
  titleEntryId: idSchema.nullable(), applicationId: idSchema.nullable(), counters: idSchema.nullable(), counteredBy: idSchema.nullable(), postedByName: z.string(), approvedByName: z.string().nullable(), postedAt: instant, mayCounter: z.boolean(),
}).meta({ id: 'LedgerPosting' });
export type PostingView = z.infer<typeof postingSchema>;

export const occurrenceSchema = z.object({
  id: idSchema, kind: z.enum(OCCURRENCE_KINDS), titleEntryId: idSchema.nullable(), applicationId: idSchema.nullable(), noticedAt: instant, open: z.boolean(), postingId: idSchema.nullable(), dismissReason: z.string().nullable(),
}).meta({ id: 'LedgerOccurrence' });

const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() });
export const ledgerNextAct = z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'LedgerNextAct' });

export const assetSchema = assetBriefSchema.extend({
  postings: z.array(postingSchema), occurrences: z.array(occurrenceSchema), contributed: z.boolean(),
  writeOff: z.object({ cause: z.enum(WRITE_OFF_CAUSES), reason: z.string(), document: z.string(), decidedBy: z.string(), decidedOn: civil, effectiveOn: civil, proposedByName: z.string() }).nullable(),
  regime: regimeSchema, loss: lossSchema.nullable().describe('where it was contributed to capital'), nextActs: z.array(ledgerNextAct), mayPost: z.boolean(),
}).meta({ id: 'LedgerAsset' });
export type AssetView = z.infer<typeof assetSchema>;

export const balanceSchema = z.object({
  organisationId: idSchema, assets: z.int(), byState: z.object(Object.fromEntries(ASSET_STATES.map((state) => [state, z.int()])) as Record<(typeof ASSET_STATES)[number], z.ZodInt>),
  carryingFen: z.int(), notValued: z.int(), openOccurrences: z.int(), regime: regimeSchema,
}).meta({ id: 'LedgerBalance' });
export type BalanceView = z.infer<typeof balanceSchema>;
