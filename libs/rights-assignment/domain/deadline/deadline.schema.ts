import { idSchema, ROLE_NAMES, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';
import { DEADLINE_STATES } from './deadline.js';
import { DEADLINE_KIND_NAMES } from './kinds.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const text = z.string().nullable();
const line = (max: number) => z.string().trim().min(1).max(max);

/** What shows that it was kept: the number of the receipt or certificate, the day, and the document where there is one. */
export const meetBody = z.strictObject({ version: z.int().min(1), number: line(80), on: z.iso.date(), document: line(200).nullable().default(null) }).meta({ id: 'DeadlineEvidence' });
export type MeetInput = z.infer<typeof meetBody>;

/** `unit`: the unit's, for its office; `mine`: of results in which one is named; `concerned`: of others' rights that touch one's organisation. */
export const DEADLINE_BOXES = ['mine', 'unit', 'concerned'] as const;
export type DeadlineBox = (typeof DEADLINE_BOXES)[number];

const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });

export const deadlineSchema = z.object({
  id: idSchema, version: z.int(), kind: z.enum(DEADLINE_KIND_NAMES), kindTexts: texts, state: z.enum(DEADLINE_STATES), stateTexts: texts, organisationId: idSchema,
  subjectType: z.string(), subjectId: idSchema, period: z.string(), titleId: idSchema.nullable(), disclosureId: idSchema.nullable(),
  /** Of the disclosure, for those who may see it; null for a licensee. */
  title: text,
  startsOn: text, dueOn: text,
  /** With a day off rolled to the next working day; null where the calendar of that year is not known yet. */
  lastDay: text, daysLeft: z.int().nullable(),
  turn: z.enum(ROLE_NAMES), turnTexts: texts,
  fulfilment: z.object({ on: z.string(), source: z.enum(['act', 'office']), number: z.string(), document: text }).nullable(),
  rules: z.array(z.object({ rule: z.string(), texts, article: text, mark: ruleMarkSchema })),
  nextActs: z.array(z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'DeadlineNextAct' })),
}).meta({ id: 'RightsDeadline' });
export type DeadlineView = z.infer<typeof deadlineSchema>;
