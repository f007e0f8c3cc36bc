import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Every move of a 赋权 application; it carries no text of the result. */
export const rightsApplicationMoved = defineEvent('rights.application-moved.v1', z.object({
  applicationId: idSchema, disclosureId: idSchema, organisationId: idSchema, applicantId: idSchema, version: z.int(),
  act: z.string(), from: z.string().nullable(), to: z.string(),
}));
