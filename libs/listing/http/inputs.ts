import { ACHIEVEMENT_KINDS, COOPERATION_MODES, trlSchema } from '@app/events';
import { fenSchema, idSchema, secrecyAnswerSchema } from '@app/kernel';
import { decodeCursor, type Page, pageFrom, pageQuery } from '@app/platform';
import { z } from 'zod';
import { ACHIEVEMENT_STATES } from '../domain/achievement.js';
import { DEMAND_STATES } from '../domain/demand.js';

export const idParam = z.object({ id: idSchema });
export const actParam = z.object({ id: idSchema, act: z.string().max(40) });
export const attachmentParam = z.object({ id: idSchema, attachmentId: idSchema });
export const actBody = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional() }).meta({ id: 'ListingAct' });
export const versionQuery = z.strictObject({ version: z.coerce.number().int().min(1) });
export const secrecyBody = z.strictObject({ answer: secrecyAnswerSchema }).meta({ id: 'SecrecyAnswer' });

/** `a,b`, `?x=a&x=b` or one value. */
const several = <T extends z.ZodType<unknown, string>>(item: T) => z.union([z.string().max(2_000), z.array(z.string().max(100)).max(50)])
  .transform((value) => (typeof value === 'string' ? value.split(',') : value)).pipe(z.array(item).min(1).max(50)).optional();
const trl = z.coerce.number().pipe(trlSchema).optional();
const yes = z.enum(['true', 'false']).transform((text) => text === 'true').optional();

const filters = {
  ...pageQuery, field: several(z.string().min(1).max(60)), region: several(z.string().min(1).max(40)), mode: several(z.enum(COOPERATION_MODES)), trlMin: trl, trlMax: trl,
  priceMax: z.coerce.number().pipe(fenSchema).optional().describe('in fen'), organisationId: idSchema.optional(), mine: yes, queue: z.enum(['review']).optional(),
};
export const achievementQuery = z.strictObject({ ...filters, kind: several(z.enum(ACHIEVEMENT_KINDS)), state: z.enum(ACHIEVEMENT_STATES).optional() });
export const demandQuery = z.strictObject({ ...filters, state: z.enum(DEMAND_STATES).optional() });

interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly field?: string[] | undefined;
  readonly region?: string[] | undefined;
  readonly mode?: string[] | undefined;
  readonly kind?: string[] | undefined;
  readonly trlMin?: number | undefined;
  readonly trlMax?: number | undefined;
  readonly priceMax?: number | undefined;
  readonly organisationId?: string | undefined;
  readonly mine?: boolean | undefined;
  readonly queue?: 'review' | undefined;
  readonly state?: string | undefined;
}

const sortKey = [z.iso.datetime(), idSchema] as const;

/** The question behind a query string. */
export function questionOf({ cursor, field, region, mode, kind, priceMax, ...rest }: Asked) {
  return { ...rest, after: decodeCursor(cursor, sortKey), fields: field, regions: region, modes: mode, kinds: kind, priceMaxFen: priceMax };
}

/** The page with the cursor that fits the list's order. */
export function pageOfList<T extends { id: string; publishedAt: string | null; submittedAt?: string | null | undefined; updatedAt: string }>(rows: readonly T[], { limit, mine, queue }: Asked): Page<T> {
  return pageFrom(rows, limit, (row) => [(mine ? row.updatedAt : queue ? row.submittedAt : row.publishedAt) ?? row.updatedAt, row.id]);
}
