import { z } from 'zod';
import { ENVELOPE_STATES } from './envelope.js';
import { CAPACITIES, SEAL_TYPES } from './signatory.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const person = z.object({ id: z.uuid(), name: z.string() });
const told = z.object({ path: z.string(), code: z.string(), texts, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() });

export const signatorySchema = z.object({
  id: z.uuid(), person, capacity: z.enum(CAPACITIES), powerPaperId: z.uuid().nullable(), powerUntil: z.iso.date().nullable(), sealType: z.enum(SEAL_TYPES), sealName: z.string().nullable(),
  signedAt: instant.nullable(), me: z.boolean(),
}).meta({ id: 'ContractSignatory' });
const side = z.object({ party: z.string(), edition: z.int(), signatories: z.array(signatorySchema) });
export const envelopeSchema = z.object({
  id: z.uuid(), state: z.enum(ENVELOPE_STATES), provider: z.string(), simulated: z.boolean(), documentSha256: z.string(), currentSha256: z.string().describe('what a signer has to have seen'), contentSha256: z.string(),
  expiresAt: instant, sentBy: person, sentAt: instant, closedAt: instant.nullable(), closeReason: z.string().nullable(), verificationUrl: z.url(),
}).meta({ id: 'SigningEnvelope' });
export const signingSchema = z.object({
  contractId: z.uuid(), version: z.int().describe('of the contract'), sides: z.object({ holder: side, acquirer: side }), warnings: z.array(told).describe('seals that would block the registration'),
  mayName: z.boolean(), candidates: z.array(person).describe("people of one's own organisation who may sign"),
  send: z.object({ blockedBy: z.array(told) }).nullable().describe('for the right-holder while the contract is approved'),
  sign: z.object({ blockedBy: z.array(told) }).nullable().describe('for a signatory whose signature is missing'),
  mayDecline: z.boolean(), mayRecall: z.boolean(), envelope: envelopeSchema.nullable().describe('the newest one'),
}).meta({ id: 'ContractSigning' });
export type SigningView = z.infer<typeof signingSchema>;
export const signedSchema = signingSchema.extend({ goTo: z.url().nullable().describe("where the provider asks for the signer's will; null: it is signed") }).meta({ id: 'ContractSigned' });

/** What a paper copy shows to whoever holds it, and nothing else. */
export const VERIFICATION_STATES = ['signing', 'signed', 'terminated', 'rescinded', 'recalled', 'lapsed'] as const;
export const verificationSchema = z.object({
  code: z.string(), contractNumber: z.string(), title: z.string(), parties: z.array(z.string()), state: z.enum(VERIFICATION_STATES), simulated: z.boolean(), provider: z.string(), signedAt: instant.nullable(),
  signatures: z.int(), sha256: z.string().nullable().describe('of the file with all signatures'), contentSha256: z.string().describe('at the foot of every page'), effectiveOn: z.iso.date().nullable(),
}).meta({ id: 'ContractVerification' });
export type VerificationView = z.infer<typeof verificationSchema>;
/** `incomplete`: the right file before its last signature; `altered`: made from it. */
export const FILE_RESULTS = ['original', 'incomplete', 'altered', 'another'] as const;
const fault = z.object({ code: z.string(), texts });
export const verifiedFileSchema = z.object({
  result: z.enum(FILE_RESULTS), sha256: z.string(), simulated: z.boolean(), state: z.enum(VERIFICATION_STATES), checked: z.boolean().describe('false: the signatures inside could not be checked now, only the hash'),
  signatures: z.array(z.object({ number: z.int(), signedAt: instant.nullable(), faults: z.array(fault) })), faults: z.array(fault),
}).meta({ id: 'VerifiedFile' });
export type VerifiedFileView = z.infer<typeof verifiedFileSchema>;
