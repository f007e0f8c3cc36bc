import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { CHALLENGE_STATES } from './challenge.js';
import { CHALLENGE_KINDS, REGIMES } from './challenge-kinds.js';
import { challengeContentSchema } from './challenge.schema.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const hash = z.string().describe('SHA-256, hex');

export const organiserSchema = z.object({ id: idSchema, name: z.string() }).meta({ id: 'ChallengeOrganiser' });
export const challengeBriefSchema = z.object({
  id: idSchema, state: z.enum(CHALLENGE_STATES), version: z.int(), kind: z.enum(CHALLENGE_KINDS), title: z.string(), organiser: organiserSchema, field: z.string().nullable(), region: z.string().nullable(), regime: z.enum(REGIMES),
  poolFen: fenSchema.nullable(), questionsUntil: instant.nullable(), entriesUntil: instant.nullable(), judgedBy: z.iso.date().nullable(), edition: z.int(), openedAt: instant.nullable(), submittedAt: instant.nullable(), updatedAt: instant,
}).meta({ id: 'ChallengeBrief' });
export type ChallengeBrief = z.infer<typeof challengeBriefSchema>;

export const challengeNextActSchema = z.object({
  act: z.string(), texts, to: z.string(), needsReason: z.boolean(),
  blockedBy: z.array(z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() })),
}).meta({ id: 'ChallengeNextAct' });

/** A challenge whole. What is optional is for the organiser's people and reviewers. */
export const challengeSchema = challengeBriefSchema.extend({
  content: challengeContentSchema.describe('of the edition in force'), withheld: z.boolean().describe('a directed challenge whose content is for the invited organisations only'), endedAt: instant.nullable(), stateReason: z.string().nullable(), followers: z.int(), following: z.boolean(), questions: z.int(),
  keepers: z.object({ named: z.int(), ready: z.int(), needed: z.int() }), keeps: z.boolean().describe('one of its keepers'), editable: z.boolean(), amendable: z.boolean(), answers: z.boolean().describe('may answer questions'), asks: z.boolean().describe('may ask now'),
  nextActs: z.array(challengeNextActSchema), authorId: idSchema.optional(), submittedBy: idSchema.nullable().optional(), reviewedBy: idSchema.nullable().optional(), createdAt: instant.optional(),
}).meta({ id: 'Challenge' });
export type ChallengeView = z.infer<typeof challengeSchema>;

export const editionBriefSchema = z.object({ edition: z.int(), sha256: hash, reason: z.string().nullable(), restarts: z.boolean().describe('the clock started anew'), changed: z.array(z.string()), openedAt: instant }).meta({ id: 'ChallengeEditionBrief' });
export const editionsSchema = z.object({ items: z.array(editionBriefSchema) }).meta({ id: 'ChallengeEditions' });
export const editionSchema = editionBriefSchema.extend({ content: challengeContentSchema, canonical: z.string().describe('the canonical JSON (RFC 8785) of which sha256 is the hash') }).meta({ id: 'ChallengeEdition' });

/** Names are for the organiser, reviewers and the keepers; everybody sees organisations and keys. */
export const keepersViewSchema = z.object({
  challengeId: idSchema, title: z.string(), version: z.int().nullable().describe('for the organiser'), needed: z.int(), fixed: z.boolean(), mine: z.enum(['none', 'named', 'ready']),
  items: z.array(z.object({ organisation: organiserSchema, publicKey: z.string().nullable(), fingerprint: hash.nullable(), madeAt: instant.nullable(), accountId: idSchema.optional(), name: z.string().nullable().optional() })),
}).meta({ id: 'ChallengeKeepersView' });
export type KeepersView = z.infer<typeof keepersViewSchema>;

/** Who asked is never told. */
export const questionSchema = z.object({
  id: idSchema, text: z.string(), askedAt: instant, mine: z.boolean(), answers: z.array(z.object({ id: idSchema, seq: z.int().describe('1 is the answer, the rest supplement it'), text: z.string(), answeredAt: instant })),
}).meta({ id: 'ChallengeQuestion' });
export type QuestionView = z.infer<typeof questionSchema>;
export const followingSchema = z.object({ following: z.boolean(), followers: z.int() }).meta({ id: 'ChallengeFollowing' });
