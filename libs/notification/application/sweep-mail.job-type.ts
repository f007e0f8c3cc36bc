import { defineJob } from '@app/platform';
import { z } from 'zod';
import { SWEEPING } from './queue-policy.js';

/** The safety net under the mail consumer: what was held, what is to be tried again, what a dead sender left behind. */
export const sweepMail = defineJob({ name: 'notification.sweep-mail', data: z.object({}), policy: SWEEPING, schedule: { everyMs: 5_000 } });
