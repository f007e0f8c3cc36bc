import { matchLevelSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { LEAD_STATES } from './lead.machine.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const blocked = z.object({ path: z.string(), code: z.string(), texts, params: z.record(z.string(), z.unknown()).optional(), article: z.string().optional() });
const nextActSchema = z.object({ act: z.string(), texts, to: z.enum(LEAD_STATES), needsReason: z.boolean(), blockedBy: z.array(blocked) }).meta({ id: 'LeadNextAct' });

const noteSchema = z.object({ id: z.uuid(), text: z.string(), authorId: z.uuid(), byMe: z.boolean(), at: instant }).meta({ id: 'LeadNote' });
export type NoteView = z.infer<typeof noteSchema>;

const summary = {
  id: z.uuid(), matchId: z.uuid(), demandId: z.uuid(), achievementId: z.uuid(), level: matchLevelSchema,
  demandTitle: z.string(), achievementTitle: z.string(), anonymousDemand: z.boolean(), fields: z.array(z.string()), regions: z.array(z.string()),
  state: z.enum(LEAD_STATES), mine: z.boolean(), /** Another broker has it; who is not said. */ taken: z.boolean(),
  version: z.int(), createdAt: instant, updatedAt: instant, nextActs: z.array(nextActSchema),
};
export const leadSummarySchema = z.object(summary).meta({ id: 'LeadSummary' });
/** `notes` are the reader's own, and all of them while the lead is the reader's. */
export const leadSchema = z.object({ ...summary, notes: z.array(noteSchema) }).meta({ id: 'Lead' });
export type LeadView = z.infer<typeof leadSchema>;
export type LeadSummaryView = z.infer<typeof leadSummarySchema>;

export const boardSchema = z.object({ columns: z.array(z.object({ state: z.enum(LEAD_STATES), texts, leads: z.int(), mine: z.int() })) }).meta({ id: 'LeadBoard' });
export type BoardView = z.infer<typeof boardSchema>;

export const leadActSchema = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(1_000).optional() }).meta({ id: 'LeadAct' });
export type LeadActInput = z.infer<typeof leadActSchema>;
export const leadNoteSchema = z.strictObject({ text: z.string().trim().min(1).max(4_000) }).meta({ id: 'LeadNoteInput' });
export const leadIdSchema = z.object({ id: idSchema });
