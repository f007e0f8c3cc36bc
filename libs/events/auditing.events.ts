import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Whose matter it is; texts, reasons and names stay with auditing. */
const subject = { organisationId: idSchema, subjectType: z.string(), subjectId: idSchema };
const move = { act: z.string(), from: z.string().nullable(), to: z.string(), version: z.int() };

/** An auditor raised, accepted or closed a finding, or the unit answered it. */
export const findingMoved = defineEvent('auditing.finding-moved.v1', z.object({ findingId: idSchema, ...subject, ...move, dueOn: z.iso.date(), raisedBy: idSchema.optional() }));
/** A hold was placed, extended or released by an auditor, or ran out. `endsOn` is the last civil day in China on which it holds. */
export const holdMoved = defineEvent('auditing.hold-moved.v1', z.object({ holdId: idSchema, ...subject, ...move, endsOn: z.iso.date() }));
/** The unit objected to a hold; its statement is kept with it. */
export const holdObjected = defineEvent('auditing.hold-objected.v1', z.object({ holdId: idSchema, ...subject, statementId: idSchema }));
