import { z } from 'zod';
import { CONTRACT_STATES } from './contract/contract.js';
import { DEAL_STATES, CHECK_ANSWERS, CHECK_ITEMS, FOREIGN_ANSWERS, SCREEN_OUTCOMES, SIDES } from './deal.js';
import { dealBrokerSchema } from './mediation/mediation.response.js';
import { NDA_STATES } from './nda.js';
import { blocked, dealNextActSchema, instant, party, person, texts } from './response-parts.js';

const brief = {
  id: z.uuid(), state: z.enum(DEAL_STATES), version: z.int(), holder: party, acquirer: party, mySide: z.enum(SIDES), proposedBy: z.enum(SIDES), achievementId: z.uuid().nullable(), award: z.object({ challengeId: z.uuid(), entryId: z.uuid() }).nullable().describe('an entry that won a challenge; then there is no achievement, and the title is the challenge\'s'), achievementTitle: z.string(),
  demandId: z.uuid().nullable(), matchId: z.uuid().nullable(), foreign: z.enum(FOREIGN_ANSWERS).nullable(), createdAt: instant, updatedAt: instant, nextActs: z.array(dealNextActSchema),
  contract: z.object({ id: z.uuid(), number: z.string(), state: z.enum(CONTRACT_STATES) }).nullable().describe('made of the accepted terms; a supplement is another contract'),
};
export const dealBriefSchema = z.object(brief).meta({ id: 'DealBrief' });

export const exportScreenSchema = z.object({ id: z.uuid(), outcome: z.enum(SCREEN_OUTCOMES), catalogueVersion: z.string(), document: z.string().nullable(), reason: z.string(), screenedBy: person, screenedAt: instant }).meta({ id: 'ExportScreen' });
export const recipientCheckSchema = z.object({
  id: z.uuid(), items: z.array(z.object({ item: z.enum(CHECK_ITEMS), answer: z.enum(CHECK_ANSWERS), evidence: z.string() })), checkedBy: person, checkedOn: z.iso.date(), validUntil: z.iso.date().describe('signing later needs a new check'), current: z.boolean(),
}).meta({ id: 'RecipientCheck' });
export const ndaSchema = z.object({
  id: z.uuid(), number: z.int(), state: z.enum(NDA_STATES), version: z.int(), text: z.string(), sha256: z.string(), openUntil: z.iso.date(), expired: z.boolean(), offeredBySide: z.enum(SIDES), offeredBy: person, offeredAt: instant,
  signedBy: person, signedAt: instant.nullable(), endReason: z.string().nullable(), nextActs: z.array(dealNextActSchema),
}).meta({ id: 'Nda' });

export const dealSchema = z.object({
  ...brief, note: z.string(), proposer: person, endReason: z.string().nullable(),
  /** What keeps technical talk from going on; empty when it may. */
  talkBlockedBy: z.array(blocked), screen: exportScreenSchema.nullable(),
  /** For the holder alone. */
  checks: z.array(recipientCheckSchema), ndas: z.array(ndaSchema),
  mayWrite: z.boolean(), mayLook: z.boolean(), brokers: z.array(dealBrokerSchema),
}).meta({ id: 'Deal' });
export type DealView = z.infer<typeof dealSchema>;

export const TIMELINE_KINDS = ['opened', 'moved', 'message', 'check', 'screen', 'nda', 'file', 'file-withdrawn', 'look', 'terms', 'comment', 'contract', 'paper', 'own-paper', 'price-decision', 'owner-consent', 'broker', 'handover', 'milestone-plan', 'milestone', 'demand-to-perform', 'force-majeure', 'contract-dispute', 'contract-ending', 'performance-due', 'royalty', 'payment', 'distribution', 'money-due', 'registration', 'own-registration', 'recordal', 'signatories', 'signature', 'signing'] as const;
export const timelineItemSchema = z.object({
  id: z.uuid().describe('of the audit entry'), auditHash: z.string(), at: instant, kind: z.enum(TIMELINE_KINDS), side: z.enum(SIDES).nullable(), person, act: z.string(), texts: texts.nullable(), reason: z.string().nullable(),
  text: z.string().nullable().describe('of a message'), refId: z.uuid().nullable(), label: z.string().nullable(),
}).meta({ id: 'DealTimelineItem' });

export const roomSchema = z.object({
  open: z.boolean(), blockedBy: z.array(blocked), openUntil: z.iso.date().nullable(), privateText: z.boolean().describe('there is a private text to read'),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), bytes: z.int(), sha256: z.string(), side: z.enum(SIDES), uploadedBy: person, uploadedAt: instant, mine: z.boolean() })),
  looks: z.array(z.object({ at: instant, side: z.enum(SIDES), person, what: z.enum(['private_text', 'file']), fileName: z.string().nullable() })).describe("who looked at one's own side's things"),
}).meta({ id: 'DataRoom' });
export const privateTextSchema = z.object({ text: z.string(), reader: z.string(), at: instant }).meta({ id: 'DealPrivateText' });
export const ndaTextSchema = z.object({ text: z.string().describe('as it would be signed, in Chinese') }).meta({ id: 'NdaText' });
