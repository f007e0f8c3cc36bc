import { trlSchema } from '@app/events';
import { fenSchema, secrecyAnswerSchema } from '@app/kernel';
import { z } from 'zod';
import { keywordsSchema, modesSchema } from './achievement.schema.js';

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

export const targetMetricSchema = z.strictObject({ name: line(80), value: line(120), unit: empty(line(30)) });
export type TargetMetric = z.infer<typeof targetMetricSchema>;

/** Everything that a firm writes; the import template's columns come from here too. */
export const demandContentSchema = z.strictObject({
  title: z.string().trim().min(4).max(120),
  problem: empty(z.string().trim().min(10).max(8_000)),
  targetMetrics: z.array(targetMetricSchema).max(20).default([]),
  constraints: empty(line(4_000)),
  budgetMinFen: empty(fenSchema),
  budgetMaxFen: empty(fenSchema),
  deadline: empty(z.iso.date()),
  modes: modesSchema,
  /** The firm's name is then shown to nobody but itself and the reviewers. */
  anonymous: z.boolean().default(false),
  field: empty(line(60)),
  region: empty(line(40)),
  wantedTrlMin: empty(trlSchema),
  wantedTrlMax: empty(trlSchema),
  keywords: keywordsSchema,
});
export type DemandContent = z.infer<typeof demandContentSchema>;

export const demandDraftSchema = demandContentSchema.extend({ secrecyAnswer: secrecyAnswerSchema }).meta({ id: 'DemandDraft' });
export type DemandDraft = z.infer<typeof demandDraftSchema>;
export type DemandDraftInput = z.input<typeof demandDraftSchema>;

export const demandUpdateSchema = demandDraftSchema.extend({ version: z.int().min(1) }).meta({ id: 'DemandUpdate' });
export type DemandUpdate = z.infer<typeof demandUpdateSchema>;
