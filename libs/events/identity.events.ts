import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';
import { organisationTypeSchema } from './vocabulary.js';

export const organisationMoved = defineEvent('identity.organisation-moved.v1', z.object({
  organisationId: idSchema, type: organisationTypeSchema, act: z.string(), from: z.string().nullable(), to: z.string(), reason: z.string().nullable(),
}));

/** A separate consent stands no longer: withdrawn by the person, or the person was forgotten. */
export const consentWithdrawn = defineEvent('identity.consent-withdrawn.v1', z.object({ userId: idSchema, organisationId: idSchema, purpose: z.string() }));

export const accountMoved = defineEvent('identity.account-moved.v1', z.object({
  userId: idSchema, organisationId: idSchema, act: z.string(), from: z.string().nullable(), to: z.string(),
}));
