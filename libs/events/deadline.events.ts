import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Which clock of what; `concerned` are organisations beside the unit, such as a licensee. Ids and the kind only. */
const clock = {
  deadlineId: idSchema, organisationId: idSchema, kind: z.string(), subjectType: z.string(), subjectId: idSchema, titleId: idSchema.nullable(), disclosureId: idSchema.nullable(), concerned: z.array(idSchema),
};

/** Public words of a kind, so that whoever tells of it need not know the kinds. */
const words = z.object({ 'zh-CN': z.string(), en: z.string() });

/** A reminder, once for each of its days, and once when the last day is over. */
export const deadlineDue = defineEvent('rights.deadline-due.v1', z.object({ ...clock, kindTexts: words, turn: z.string(), lastDay: z.iso.date(), daysLeft: z.int(), overdue: z.boolean() }));

export const deadlineMoved = defineEvent('rights.deadline-moved.v1', z.object({ ...clock, version: z.int(), act: z.string(), from: z.string(), to: z.string() }));
