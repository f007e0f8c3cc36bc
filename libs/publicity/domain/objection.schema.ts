import { z } from 'zod';
import { publicityNextActSchema } from './notice.schema.js';
import { OBJECTION_STATES } from './objection.machine.js';

const instant = z.iso.datetime();

export const objectionInputSchema = z.strictObject({
  text: z.string().trim().min(10).max(4_000), password: z.string().min(1).max(200).describe('the objector\'s own, entered again: it signs the objection'),
}).meta({ id: 'PublicityObjectionInput' });
export type ObjectionInput = z.infer<typeof objectionInputSchema>;

export const objectionActSchema = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(4_000).optional().describe('why it is not admitted, or the answer; the objector reads it') }).meta({ id: 'PublicityObjectionAct' });
export type ObjectionActInput = z.infer<typeof objectionActSchema>;

const receiptSchema = z.object({
  number: z.string(), sha256: z.string().describe('of the canonical objection, hex'), canonical: z.string().describe('RFC 8785: what was signed'), receivedAt: instant, inTime: z.boolean(),
}).meta({ id: 'PublicityReceipt' });

export const objectionSchema = z.object({
  id: z.uuid(), noticeId: z.uuid(), objectorId: z.uuid(), objectorName: z.string(), mine: z.boolean(), text: z.string(), state: z.enum(OBJECTION_STATES), inTime: z.boolean(),
  receipt: receiptSchema, decideBy: z.iso.date().nullable(), replyBy: z.iso.date().nullable(),
  overdue: z.object({ owed: z.enum(['admissibility', 'reply']), dueOn: z.iso.date() }).nullable(),
  answer: z.string().nullable(), settledAt: instant.nullable(), version: z.int(), receivedAt: instant, nextActs: z.array(publicityNextActSchema),
}).meta({ id: 'PublicityObjection' });
export type ObjectionView = z.infer<typeof objectionSchema>;
export const objectionListSchema = z.object({ items: z.array(objectionSchema) });
