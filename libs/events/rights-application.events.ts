import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Every move of a 赋权 application; it carries no text of the result. */
export const rightsApplicationMoved = defineEvent('rights.application-moved.v1', z.object({
  applicationId: idSchema, disclosureId: idSchema, organisationId: idSchema, applicantId: idSchema, version: z.int(),
  act: z.string(), from: z.string().nullable(), to: z.string(),
}));

/** A team's yearly report and what follows from it. The days are civil dates in China: `dueOn` of the report, `answerBy` of a warning, `hearingOn`. */
export const implementationReportMoved = defineEvent('rights.implementation-report-moved.v1', z.object({
  reportId: idSchema, applicationId: idSchema, disclosureId: idSchema, organisationId: idSchema, applicantId: idSchema, version: z.int(), year: z.int(),
  dueOn: z.iso.date(), answerBy: z.iso.date().nullable(), hearingOn: z.iso.date().nullable(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));

/** Terms of an intended transfer were announced to the completers, answered or closed; `deadline` is the last civil day to answer. No sum, no name. */
export const firstRefusalMoved = defineEvent('rights.first-refusal-moved.v1', z.object({
  firstRefusalId: idSchema, titleId: idSchema, organisationId: idSchema, completerIds: z.array(idSchema), version: z.int(), deadline: z.iso.date(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));

/** The second step of a full assignment moved; the price is in no event. */
export const secondStepMoved = defineEvent('rights.second-step-moved.v1', z.object({
  stepId: idSchema, applicationId: idSchema, disclosureId: idSchema, organisationId: idSchema, applicantId: idSchema, version: z.int(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));
