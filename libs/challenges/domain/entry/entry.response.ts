import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { CHALLENGE_STATES } from '../challenge.js';
import { challengeNextActSchema, organiserSchema } from '../challenge.response.js';
import { sealedHeaderSchema, sealedPartSchema, sha256Schema } from '../sealing/sealed-package.schema.js';
import { ENTRY_STATES } from './entry.js';
import { proposalSchema } from './proposal.schema.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

/** As RFC 8785 writes it, of which sha256 is the hash: everything but sha256, signature and publicKey. */
export const receiptSchema = z.object({
  challengeId: idSchema, sequence: z.int(), entryId: idSchema, edition: z.int(), packageSha256: sha256Schema.describe('of the canonical package (RFC 8785); of a scene, of the canonical proposal'),
  receivedAt: z.string().describe("by the database's clock, UTC, with microseconds"), previous: sha256Schema.nullable(), sha256: sha256Schema, signature: z.string().describe('Ed25519 (RFC 8032), base64'), publicKey: z.string().describe('of the signature, SPKI in base64'),
}).meta({ id: 'EntryReceipt' });
export const receiptsSchema = z.object({
  closed: z.boolean(), received: z.int().nullable().describe('how many stand: before the deadline for the organiser alone'), items: z.array(receiptSchema).describe("everybody's once it is closed, before that one's own"), nextCursor: z.string().nullable(),
}).meta({ id: 'EntryReceipts' });

/** What is optional is for its team, and once opened for the organiser's people and reviewers. */
export const entryBriefSchema = z.object({
  number: z.int(), state: z.enum(ENTRY_STATES), receivedAt: instant, mine: z.boolean(), id: idSchema.optional(), version: z.int().optional(), edition: z.int().optional(), organisation: organiserSchema.optional(), title: z.string().nullable().optional(),
  openedAt: instant.nullable().optional(), faults: z.int().optional(),
}).meta({ id: 'EntryBrief' });
export type EntryBrief = z.infer<typeof entryBriefSchema>;

export const entrySchema = entryBriefSchema.required({ id: true, version: true, edition: true, organisation: true, title: true, openedAt: true }).omit({ faults: true }).extend({
  challengeId: idSchema, proposal: proposalSchema.nullable(), files: z.array(sha256Schema),
  faults: z.array(z.object({ code: z.string(), path: z.string(), texts })).describe('what the opened proposal breaks, or why it could not be opened'),
  whyNot: z.string().nullable(), receipt: receiptSchema.nullable(), nextActs: z.array(challengeNextActSchema),
}).meta({ id: 'Entry' });
export type EntryView = z.infer<typeof entrySchema>;

export const ownEntrySchema = z.object({
  id: idSchema, number: z.int(), state: z.enum(ENTRY_STATES), version: z.int(), edition: z.int(), receivedAt: instant, title: z.string().nullable(),
  challenge: z.object({ id: idSchema, title: z.string(), state: z.enum(CHALLENGE_STATES), entriesUntil: instant.nullable() }),
}).meta({ id: 'OwnEntry' });
export type OwnEntry = z.infer<typeof ownEntrySchema>;

export const storedFileSchema = z.object({ sha256: sha256Schema, bytes: z.int() }).meta({ id: 'EntryFile' });

/** How far the opening is; public once the challenge is closed. */
export const openingSchema = z.object({
  state: z.enum(CHALLENGE_STATES), needed: z.int(), counts: z.object({ sealed: z.int(), opened: z.int(), spoiled: z.int() }),
  keepers: z.array(z.object({ organisation: organiserSchema, fingerprint: sha256Schema, handedIn: z.int().describe('parts'), unopenable: z.int(), lastAt: instant.nullable() })),
  mine: z.object({ fingerprint: sha256Schema, left: z.int().describe('parts that one has not handed in') }).nullable(),
}).meta({ id: 'ChallengeOpening' });
export type OpeningView = z.infer<typeof openingSchema>;
export const sealedForMeSchema = z.object({ entryId: idSchema, number: z.int(), header: sealedHeaderSchema, part: sealedPartSchema }).meta({ id: 'SealedForKeeper' });
export const handedInSchema = openingSchema.extend({ taken: z.int().describe('parts that were new'), openedNow: z.int() }).meta({ id: 'HandedIn' });
