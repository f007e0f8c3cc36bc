import { idSchema, ROLE_NAMES } from '@app/kernel';
import { z } from 'zod';
import { DEADLINE_STATES } from './deadline/deadline.js';
import { DEADLINE_KIND_NAMES } from './deadline/kinds.js';
import { DISCLOSURE_STATES } from './disclosure.js';
import { consentSchema } from './response.schema.js';
import { APPLICATION_STATES } from './rights-application.js';
import { ASSIGNMENT_FORMS } from './rights-application.schema.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const fraction = z.object({ numerator: z.int(), denominator: z.int() });
const instant = z.iso.datetime();

export const deadlineBriefSchema = z.object({
  id: idSchema, kind: z.enum(DEADLINE_KIND_NAMES), kindTexts: texts, state: z.enum(DEADLINE_STATES), period: z.string(), dueOn: z.string().nullable(), lastDay: z.string().nullable(), daysLeft: z.int().nullable(),
}).meta({ id: 'RightsDeadlineBrief' });
export type DeadlineBrief = z.infer<typeof deadlineBriefSchema>;

/** One result of a person with everything that became of it, whose turn it is, and what may be done with it today. */
export const myResultSchema = z.object({
  disclosureId: idSchema, title: z.string(), protection: z.string(), mine: z.boolean(), state: z.enum(DISCLOSURE_STATES), stateTexts: texts, submittedAt: instant.nullable(), assessedAt: instant.nullable(), updatedAt: instant,
  application: z.object({ id: idSchema, state: z.enum(APPLICATION_STATES), stateTexts: texts, form: z.enum(ASSIGNMENT_FORMS), mySignature: z.boolean(), noticeEndsOn: z.string().nullable(), updatedAt: instant }).nullable(),
  step: z.object({ turn: z.enum(['author', 'signers', 'office', 'nobody']), roles: z.array(z.enum(ROLE_NAMES)), turnTexts: texts, texts, mine: z.boolean(), page: z.string() }),
  rights: z.object({
    titleId: idSchema, owners: z.array(z.object({ key: z.string(), name: z.string(), share: fraction, me: z.boolean() })), applicationNumber: z.string().nullable(), grantNumber: z.string().nullable(), licences: z.int(), liens: z.int(),
    /** The reader's own share where they own one; the answers are then for them, else for the unit. */
    asOwner: z.boolean(), consents: z.array(consentSchema), history: z.array(z.object({ kind: z.string(), on: z.string() })),
  }).nullable(),
  /** The next few that run, overdue first. */
  deadlines: z.array(deadlineBriefSchema),
}).meta({ id: 'MyResult' });
export type MyResult = z.infer<typeof myResultSchema>;
