import { defineEvent } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';

/** Mails that a committed transaction wants sent now; through the outbox, so that none is sent for a change that was rolled back. */
export const mailQueued = defineEvent('notification.mail-queued.v1', z.object({ mailIds: z.array(idSchema).min(1) }));
