import { idSchema } from '@app/kernel';
import { z } from 'zod';

/** Sealed content may have this many bytes: a page of text, and the hashes of the files beside it. */
export const MOST_SEALED_BYTES = 256 * 1024;
const base64 = (most: number) => z.base64().min(1).max(Math.ceil(most / 3) * 4);
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What every encryption of a package is bound to. */
export const sealedHeaderSchema = z.strictObject({ format: z.literal('luqiao-sealed-entry-1'), challengeId: idSchema, entryId: idSchema, organisationId: idSchema, edition: z.int().min(1), needed: z.int().min(2).max(9) });
export type SealedHeader = z.infer<typeof sealedHeaderSchema>;

/** One part of the content key, sealed for one keeper (docs/decisions/0019). */
export const sealedPartSchema = z.strictObject({
  keeper: sha256Schema.describe('SHA-256 of the public key (SPKI), hex'), ephemeral: base64(120).describe('public key of the sender for this part, raw P-256 point'), iv: base64(12), sealed: base64(96), sha256: sha256Schema.describe('of the part itself'),
});
export type SealedPart = z.infer<typeof sealedPartSchema>;

/** An entry as it is sent: nobody reads it without `needed` of the parts. */
export const sealedPackageSchema = z.strictObject({
  header: sealedHeaderSchema, iv: base64(12), content: base64(MOST_SEALED_BYTES + 16), contentSha256: sha256Schema.describe('of the nonce and the content, as they are encrypted'), parts: z.array(sealedPartSchema).min(2).max(9),
}).meta({ id: 'SealedPackage' });
export type SealedPackage = z.infer<typeof sealedPackageSchema>;
