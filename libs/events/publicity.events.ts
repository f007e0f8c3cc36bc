import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';
import { noticeKindSchema, publicityScopeSchema } from './vocabulary.js';

/** Where a notice belongs; texts, names and sums stay with publicity. */
const place = { noticeId: idSchema, organisationId: idSchema, kind: noticeKindSchema, subjectType: z.string(), subjectId: idSchema };

export const noticeOpened = defineEvent('publicity.notice-opened.v1', z.object({
  ...place, scope: publicityScopeSchema, relatedParty: z.boolean(), startsOn: z.iso.date(), endsOn: z.iso.date(), supersedes: idSchema.nullable(),
}));
/** The last day is over. `clear` is false while an objection that came in time is open or was upheld. */
export const noticeEnded = defineEvent('publicity.notice-ended.v1', z.object({ ...place, endsOn: z.iso.date(), openObjections: z.int(), clear: z.boolean() }));
export const noticeSuperseded = defineEvent('publicity.notice-superseded.v1', z.object({ ...place, supersededBy: idSchema }));
export const noticeWithdrawn = defineEvent('publicity.notice-withdrawn.v1', z.object(place));
/** The market no longer sees it, since somebody whom it names withdrew the consent; inside the unit it goes on. */
export const noticeLeftMarket = defineEvent('publicity.notice-left-market.v1', z.object(place));

/** Never the text, nor who objected. `inTime` false: a complaint, which blocks nothing. */
const objection = { ...place, objectionId: idSchema, inTime: z.boolean() };
export const objectionReceived = defineEvent('publicity.objection-received.v1', z.object({ ...objection, decideBy: z.iso.date().nullable(), replyBy: z.iso.date().nullable() }));
export const objectionAdmitted = defineEvent('publicity.objection-admitted.v1', z.object(objection));
export const objectionSettled = defineEvent('publicity.objection-settled.v1', z.object({
  ...objection, outcome: z.enum(['inadmissible', 'upheld', 'dismissed', 'withdrawn']),
  /** How many objections of the subject are still open, and whether it may be decided now. */
  openObjections: z.int(), clear: z.boolean(),
}));
/** A day has passed by which somebody owed the objector a decision or an answer. Told once a day until it is given. */
export const objectionOverdue = defineEvent('publicity.objection-overdue.v1', z.object({ ...objection, owed: z.enum(['admissibility', 'reply']), dueOn: z.iso.date() }));
/** The report of a period that is over was made or made anew, one copy for each kind of reader; by hash, never the text. */
export const reportMade = defineEvent('publicity.report-made.v1', z.object({
  ...place, reports: z.array(z.object({ copy: z.enum(['unit', 'reviewers']), edition: z.int(), sha256: z.string(), contentSha256: z.string(), bytes: z.int() })).min(1),
}));
