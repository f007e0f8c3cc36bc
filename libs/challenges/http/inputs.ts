import { idSchema } from '@app/kernel';
import { pageQuery } from '@app/platform';
import { z } from 'zod';
import { archiveFilter } from '../domain/award/award.schema.js';
import { CHALLENGE_BOXES, CHALLENGE_STATES } from '../domain/challenge.js';
import { CHALLENGE_KINDS } from '../domain/challenge-kinds.js';
import { sha256Schema } from '../domain/sealing/sealed-package.schema.js';

export const idParam = z.object({ id: idSchema });
export type IdParam = z.infer<typeof idParam>;
export const actParam = z.object({ id: idSchema, act: z.string().max(40) });
export const editionParam = z.object({ id: idSchema, edition: z.coerce.number().int().min(1).max(1_000_000) });
export const questionParam = z.object({ id: idSchema, questionId: idSchema });
export const listQuery = z.strictObject({
  ...pageQuery, box: z.enum(CHALLENGE_BOXES).default('square').describe('square: opened ones; own: of the own organisation; review: waiting for a reviewer; keeping: where one is named as keeper; invited: to which one was invited'),
  kind: z.enum(CHALLENGE_KINDS).optional(), field: z.string().max(60).optional().describe('a code, with all below it'), state: z.enum(CHALLENGE_STATES).optional(), q: z.string().trim().min(1).max(100).optional().describe('words of the title or the problem'),
});
export const archiveQuery = z.strictObject({ ...pageQuery, ...archiveFilter });
export const questionsQuery = z.strictObject({ ...pageQuery });
export const entryParam = z.object({ id: idSchema, entryId: idSchema });
export type EntryParam = z.infer<typeof entryParam>;
export const memberActParam = entryParam.extend({ act: z.string().max(40) });
export const entryFileParam = entryParam.extend({ sha256: sha256Schema });
export const numbersQuery = z.strictObject({ ...pageQuery });
