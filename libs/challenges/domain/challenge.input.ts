import { idSchema, secrecyAnswerSchema } from '@app/kernel';
import { z } from 'zod';
import { challengeContentSchema } from './challenge.schema.js';
import { MOST_KEEPERS } from './keepers.js';

const version = z.int().min(1);
const reason = z.string().trim().min(1).max(2_000);
const words = z.string().trim().min(2).max(4_000);

export const challengeDraftSchema = z.strictObject({ secrecyAnswer: secrecyAnswerSchema, content: challengeContentSchema }).meta({ id: 'ChallengeDraft' });
export type ChallengeDraft = z.infer<typeof challengeDraftSchema>;
export const challengeUpdateSchema = challengeDraftSchema.extend({ version }).meta({ id: 'ChallengeUpdate' });
export type ChallengeUpdate = z.infer<typeof challengeUpdateSchema>;
export const amendmentSchema = challengeDraftSchema.extend({ version, reason: reason.describe('public, with the edition') }).meta({ id: 'ChallengeAmendment' });
export type AmendmentInput = z.infer<typeof amendmentSchema>;
export const challengeActSchema = z.strictObject({ version, reason: reason.optional() }).meta({ id: 'ChallengeAct' });
export type ChallengeActInput = z.infer<typeof challengeActSchema>;
export const keepersSchema = z.strictObject({ version, accounts: z.array(idSchema).min(1).max(MOST_KEEPERS), needed: z.int().min(1).max(MOST_KEEPERS).describe('how many together open the entries') }).meta({ id: 'ChallengeKeepers' });
export type KeepersInput = z.infer<typeof keepersSchema>;
export const keeperKeySchema = z.strictObject({ publicKey: z.string().max(400).describe('P-256, SPKI as DER in base64; the private key never leaves the keeper') }).meta({ id: 'ChallengeKeeperKey' });
export type KeeperKeyInput = z.infer<typeof keeperKeySchema>;
export const challengeWordsSchema = z.strictObject({ secrecyAnswer: secrecyAnswerSchema, text: words }).meta({ id: 'ChallengeWords' });
export type ChallengeWords = z.infer<typeof challengeWordsSchema>;
