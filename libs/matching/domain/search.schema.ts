import { ACHIEVEMENT_KINDS, COOPERATION_MODES, cooperationModeSchema, LISTING_KINDS, trlSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';

const fen = z.int().nonnegative();
const trl = z.coerce.number().pipe(trlSchema);

/** What a person may ask the market. `field` and `region` include everything below them; `priceMaxFen` keeps negotiable prices. */
export const searchFiltersSchema = {
  q: z.string().max(200).default(''),
  kind: z.enum(LISTING_KINDS).optional(),
  achievementKind: z.enum(ACHIEVEMENT_KINDS).optional(),
  field: z.string().max(60).optional(),
  region: z.string().max(60).optional(),
  mode: z.enum(COOPERATION_MODES).optional(),
  trlMin: trl.optional(),
  trlMax: trl.optional(),
  priceMaxFen: z.coerce.number().pipe(fen).optional(),
};
export type SearchFilters = z.infer<z.ZodObject<typeof searchFiltersSchema>>;

/** Stretches of a text in UTF-16 code units, end exclusive. */
const spans = z.array(z.object({ start: z.int(), end: z.int() }));

export const searchHitSchema = z.object({
  kind: z.enum(LISTING_KINDS),
  id: idSchema,
  title: z.string(),
  titleSpans: spans,
  /** the value line, or the stretch of the text where the search terms stand */
  summary: z.string(),
  summarySpans: spans,
  achievementKind: z.string().nullable(),
  field: z.string().nullable(),
  region: z.string().nullable(),
  trl: z.int().nullable(),
  wantedTrlMin: z.int().nullable(),
  wantedTrlMax: z.int().nullable(),
  modes: z.array(cooperationModeSchema),
  expectedPriceFen: fen.nullable(),
  budgetMinFen: fen.nullable(),
  budgetMaxFen: fen.nullable(),
  anonymous: z.boolean(),
  /** null where the firm stays unnamed */
  organisationId: idSchema.nullable(),
  organisationName: z.string().nullable(),
  publishedAt: z.iso.datetime(),
  /** 0 to 1: how much of the search text the listing answers; null for the newest listings without one */
  score: z.number().nullable(),
}).meta({ id: 'SearchHit' });

const facet = z.array(z.object({ value: z.string(), count: z.int() }));
export const searchAnswerSchema = z.object({
  items: z.array(searchHitSchema),
  nextCursor: z.string().nullable(),
  /** results counted; `capped` where there may be more than were looked at */
  total: z.int(),
  capped: z.boolean(),
  /** counts over the whole result, not only this page */
  facets: z.object({ kind: facet, achievementKind: facet, field: facet, region: facet, mode: facet, trl: facet }),
}).meta({ id: 'SearchAnswer' });

export type SearchHit = z.infer<typeof searchHitSchema>;
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
