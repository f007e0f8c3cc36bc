import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { dealNextActSchema } from '../response-parts.js';
import { EFFECTS, OBJECT_KINDS, RECORDAL_STATES } from './recordal.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const day = z.iso.date().nullable();

export const recordalObjectBody = z.strictObject({
  kind: z.enum(OBJECT_KINDS), name: z.string().trim().min(1).max(200), number: z.string().trim().min(1).max(60).nullable().default(null),
}).meta({ id: 'RecordalObjectInput' });
export type RecordalObjectInput = z.infer<typeof recordalObjectBody>;
export const recordalActBody = z.strictObject({
  version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional(), registerNumber: z.string().trim().min(1).max(100).optional(), on: z.iso.date().optional(), paperId: idSchema.optional(),
}).meta({ id: 'RecordalActInput' });
export type RecordalActInput = z.infer<typeof recordalActBody>;

export const recordalsSchema = z.object({
  act: z.enum(['assignment', 'licence']).nullable().describe('null: nothing of this contract is entered in a register'), mayAdd: z.boolean(),
  items: z.array(z.object({
    id: z.uuid(), version: z.int(), act: z.enum(['assignment', 'licence']), kind: z.enum(OBJECT_KINDS), name: z.string().nullable(), number: z.string().nullable(), effect: z.enum(EFFECTS), state: z.enum(RECORDAL_STATES), stateTexts: texts,
    standing: texts.describe('where the right stands today'), article: z.string().nullable(), dueOn: day, overdue: z.boolean(), registerNumber: z.string().nullable(), recordedOn: day, paperId: z.uuid().nullable(), dropReason: z.string().nullable(), nextActs: z.array(dealNextActSchema),
  })),
}).meta({ id: 'ContractRecordals' });
export type RecordalsView = z.infer<typeof recordalsSchema>;

export const listedRecordalSchema = z.object({
  id: z.uuid(), contractId: z.uuid(), contractNumber: z.string(), achievementTitle: z.string(), mySide: z.enum(['holder', 'acquirer']), other: z.object({ id: z.uuid(), name: z.string() }), act: z.enum(['assignment', 'licence']), kind: z.enum(OBJECT_KINDS),
  name: z.string().nullable(), number: z.string().nullable(), effect: z.enum(EFFECTS), state: z.enum(RECORDAL_STATES), stateTexts: texts, dueOn: day, overdue: z.boolean(), registerNumber: z.string().nullable(), recordedOn: day, dropReason: z.string().nullable(),
}).meta({ id: 'Recordal' });
export type ListedRecordalView = z.infer<typeof listedRecordalSchema>;

export const recordalFilters = {
  state: z.enum(RECORDAL_STATES).optional(), act: z.enum(['assignment', 'licence']).optional(), kind: z.enum(OBJECT_KINDS).optional(), side: z.enum(['holder', 'acquirer']).optional().describe("the own organisation's side"),
  due: z.enum(['overdue', 'ahead', 'none']).optional().describe('of what is open: past its last day, before it, without one'),
};
