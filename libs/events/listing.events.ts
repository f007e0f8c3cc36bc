import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';
import { achievementKindSchema, cooperationModeSchema, trlSchema } from './vocabulary.js';

const instant = z.iso.datetime();

/** What everybody may know of a published achievement: the novelty guard has passed every text in it. */
export const achievementPublished = defineEvent('listing.achievement-published.v1', z.object({
  achievementId: idSchema, version: z.int(), organisationId: idSchema, organisationName: z.string(), authorId: idSchema.nullable(),
  kind: achievementKindSchema, title: z.string(), valueLine: z.string(), text: z.string(), keywords: z.array(z.string()),
  field: z.string(), ipc: z.string().nullable(), division: z.string().nullable(), trl: trlSchema,
  modes: z.array(cooperationModeSchema), expectedPriceFen: fenSchema.nullable(), region: z.string(), publishedAt: instant,
}));

/** What everybody may know of a published demand. `organisationName` is null where the firm wants to stay unnamed; the id is for routing only. */
export const demandPublished = defineEvent('listing.demand-published.v1', z.object({
  demandId: idSchema, version: z.int(), organisationId: idSchema, organisationName: z.string().nullable(), authorId: idSchema.nullable(), anonymous: z.boolean(),
  title: z.string(), text: z.string(), keywords: z.array(z.string()), field: z.string(),
  wantedTrlMin: trlSchema.nullable(), wantedTrlMax: trlSchema.nullable(), modes: z.array(cooperationModeSchema),
  budgetMinFen: fenSchema.nullable(), budgetMaxFen: fenSchema.nullable(), region: z.string(), deadline: z.iso.date(), publishedAt: instant,
}));

const removal = z.object({ listingId: idSchema, version: z.int(), act: z.string() });
/** Suspended, withdrawn, transferred, closed, expired: no longer on the market. */
export const achievementUnpublished = defineEvent('listing.achievement-unpublished.v1', removal);
export const demandUnpublished = defineEvent('listing.demand-unpublished.v1', removal);

/** Every move of a listing, for those who follow its state; it carries no text of the listing. */
const move = z.object({
  listingId: idSchema, organisationId: idSchema, authorId: idSchema.nullable(), version: z.int(),
  act: z.string(), from: z.string().nullable(), to: z.string(), reason: z.string().nullable(),
});
export const achievementMoved = defineEvent('listing.achievement-moved.v1', move);
export const demandMoved = defineEvent('listing.demand-moved.v1', move);
