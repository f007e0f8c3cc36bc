import { z } from 'zod';
import { dealNextActSchema, instant, party, person, texts } from '../response-parts.js';
import { CONCEALMENT_KINDS, CONCEALMENT_STATES } from './concealment.js';

const said = (most: number) => z.string().trim().min(1).max(most);

export const concealmentFields = z.strictObject({ kind: z.enum(CONCEALMENT_KINDS), statement: said(4_000) });
export type ConcealmentInput = z.infer<typeof concealmentFields>;
export const concealmentActBody = z.strictObject({ version: z.int().min(1), reason: said(4_000).optional().describe('the answer, what was found, or why it is withdrawn') }).meta({ id: 'ConcealmentAct' });
export type ConcealmentActInput = z.infer<typeof concealmentActBody>;
export const concealmentFilter = { state: z.enum(CONCEALMENT_STATES).optional() };

export const concealmentSchema = z.object({
  id: z.uuid(), mediationId: z.uuid(), state: z.enum(CONCEALMENT_STATES), stateTexts: texts, version: z.int(), article: z.string(), achievementTitle: z.string(), client: party, broker: person, brokerOrganisation: party,
  kind: z.enum(CONCEALMENT_KINDS), statement: z.string(), evidence: z.object({ name: z.string(), bytes: z.int(), sha256: z.string() }), assertedAt: instant, answerBy: z.iso.date(), answer: z.string().nullable(), answeredAt: instant.nullable(),
  endedAt: instant.nullable(), endReason: z.string().nullable().describe('what was found, or why it was withdrawn'), nextActs: z.array(dealNextActSchema),
}).meta({ id: 'ConcealmentClaim' });
export type ConcealmentView = z.infer<typeof concealmentSchema>;

export const concealmentsSchema = z.object({ items: z.array(concealmentSchema), mayAssert: z.boolean() }).meta({ id: 'ConcealmentClaims' });
