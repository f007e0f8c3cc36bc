import { isId, secrecyAnswerSchema } from '@app/kernel';
import { z } from 'zod';
import { sealedPackageSchema, sha256Schema } from '../sealing/sealed-package.schema.js';
import { MOST_FILES, sceneProposalSchema } from './proposal.schema.js';

/** Sealed for a challenge, in the open for a scene; of the files only hashes, for what they are stands in the sealed proposal. */
export const entryInputSchema = z.strictObject({
  secrecyAnswer: secrecyAnswerSchema,
  sealed: sealedPackageSchema.refine(({ header }) => isId(header.entryId), { path: ['header', 'entryId'], message: 'UUIDv7' }).nullable().default(null),
  proposal: sceneProposalSchema.nullable().default(null),
  files: z.array(sha256Schema).max(MOST_FILES).default([]).describe('SHA-256 of encrypted files that were handed in before'),
}).refine(({ sealed, proposal }) => (sealed === null) !== (proposal === null), { path: ['sealed'], message: 'sealed | proposal' }).meta({ id: 'EntryInput' });
export type EntryInput = z.infer<typeof entryInputSchema>;

export const entryActSchema = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional() }).meta({ id: 'EntryAct' });
export type EntryActInput = z.infer<typeof entryActSchema>;

/** What a keeper hands in, a batch at a time; null where the part was sealed so that it cannot be opened. */
export const partsInputSchema = z.strictObject({
  parts: z.array(z.strictObject({ entryId: z.uuid(), part: z.base64().min(1).max(400).nullable().describe('base64; null: sealed so that the keeper cannot open it') })).min(1).max(50),
}).meta({ id: 'OpenedParts' });
export type PartsInput = z.infer<typeof partsInputSchema>;
