import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Events of disclosures and titles carry ids only: before filing even a title line would disclose. */
export const disclosureMoved = defineEvent('rights.disclosure-moved.v1', z.object({
  disclosureId: idSchema, organisationId: idSchema, authorId: idSchema, version: z.int(), act: z.string(), from: z.string().nullable(), to: z.string(),
}));

/** The unit has taken a service achievement on; its title chain begins. */
export const disclosureAccepted = defineEvent('rights.disclosure-accepted.v1', z.object({
  disclosureId: idSchema, titleId: idSchema, organisationId: idSchema, authorId: idSchema, achievementId: idSchema.nullable(), version: z.int(),
}));

/** Something was written into a title chain: an owner, a licence, a lien, a date. */
export const titleChanged = defineEvent('rights.title-changed.v1', z.object({
  titleId: idSchema, organisationId: idSchema, entryId: idSchema, kind: z.string(), version: z.int(),
}));
