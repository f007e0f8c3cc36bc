import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { DEAL_STATES, CHECK_ANSWERS, CHECK_ITEMS, FOREIGN_ANSWERS, SCREEN_OUTCOMES, SIDES } from './deal.js';

const said = (most: number) => z.string().trim().min(1).max(most);
const version = z.int().min(1);

export const dealOpening = z.strictObject({
  from: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('match'), id: idSchema }), z.strictObject({ kind: z.literal('achievement'), id: idSchema })]),
  note: said(2_000).describe('what the other side should know before it answers; nothing confidential yet'),
  foreign: z.enum(FOREIGN_ANSWERS).nullable().default(null).describe("the acquirer's own answer; left out by the holder"),
}).meta({ id: 'DealOpening' });
export type DealOpening = z.infer<typeof dealOpening>;

export const dealActBody = z.strictObject({ version, reason: said(2_000).optional(), foreign: z.enum(FOREIGN_ANSWERS).optional() }).meta({ id: 'DealAct' });
export type DealActInput = z.infer<typeof dealActBody>;

export const messageBody = z.strictObject({ text: said(8_000) }).meta({ id: 'DealMessageInput' });
export const checkBody = z.strictObject({ items: z.array(z.strictObject({ item: z.enum(CHECK_ITEMS), answer: z.enum(CHECK_ANSWERS), evidence: said(1_000) })).min(1).max(CHECK_ITEMS.length) }).meta({ id: 'RecipientCheckInput' });
export const screenBody = z.strictObject({ outcome: z.enum(SCREEN_OUTCOMES), catalogueVersion: z.iso.date(), document: said(200).nullable().default(null), reason: said(2_000) }).meta({ id: 'ExportScreenInput' });

export const ndaBody = z.strictObject({
  text: said(20_000).nullable().default(null).describe("own words; null takes the product's text"), years: z.int().min(1).max(30).default(3), openUntil: z.iso.date(), password: z.string().min(1).max(200).describe('offering signs'),
}).meta({ id: 'NdaInput' });
export type NdaInput = z.infer<typeof ndaBody>;
export const ndaTextQuery = z.strictObject({ years: z.coerce.number().int().min(1).max(30).default(3), openUntil: z.iso.date() });
export const ndaActBody = z.strictObject({ version, password: z.string().min(1).max(200).optional().describe('needed to sign'), reason: said(2_000).optional() }).meta({ id: 'NdaAct' });
export type NdaActInput = z.infer<typeof ndaActBody>;

export const dealFilter = { state: z.enum(DEAL_STATES).optional(), side: z.enum(SIDES).optional() };
