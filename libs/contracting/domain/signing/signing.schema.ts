import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { CAPACITIES, SEAL_TYPES } from './signatory.js';

const said = (most: number) => z.string().trim().min(1).max(most);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const signatoryInput = z.strictObject({
  accountId: idSchema, capacity: z.enum(CAPACITIES), powerPaperId: idSchema.nullable().default(null).describe('a paper of the kind power_of_attorney; an agent needs one'),
  powerUntil: z.iso.date().nullable().default(null).describe('last day of the power of attorney'), sealType: z.enum(SEAL_TYPES), sealName: said(200).nullable().default(null).describe('as it stands on the seal'),
});
export type SignatoryInput = z.infer<typeof signatoryInput>;
export const signatoriesBody = z.strictObject({
  basedOn: z.int().min(0).describe("the edition of one's own list that was read; 0 for the first"), signatories: z.array(signatoryInput).min(1).max(5),
}).meta({ id: 'SignatoriesInput' });
export type SignatoriesInput = z.infer<typeof signatoriesBody>;

export const sendBody = z.strictObject({ version: z.int().min(1) }).meta({ id: 'SendForSignatureInput' });
export const signBody = z.strictObject({ documentSha256: sha256.describe('of the document that the signer saw'), password: z.string().min(1).max(1_000) }).meta({ id: 'SignContractInput' });
export type SignInput = z.infer<typeof signBody>;
export const closeBody = z.strictObject({ version: z.int().min(1), reason: said(2_000) }).meta({ id: 'CloseSigningInput' });
export type CloseInput = z.infer<typeof closeBody>;
/** 130 random bits in base 32, without letters that look alike on paper. */
export const verificationCode = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);
