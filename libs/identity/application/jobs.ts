import { idSchema } from '@app/kernel';
import { defineJob } from '@app/platform';
import { z } from 'zod';

const policy = { concurrency: 2, attempts: 5, backoffMs: 1_000, lockMs: 30_000, keepCompleted: 50 };
/** No account: the same work is asked for when nobody has the address, so that the answer takes the same time. */
const perhapsAnAccount = z.object({ accountId: idSchema.nullable(), effectKey: z.string() });

export const tellLocked = defineJob({ name: 'identity.tell-locked', data: perhapsAnAccount, policy });
export const mailRecovery = defineJob({ name: 'identity.mail-recovery', data: perhapsAnAccount, policy });
export const purgeExpired = defineJob({ name: 'identity.purge-expired', data: z.object({}), policy: { ...policy, concurrency: 1 }, schedule: { cron: '17 3 * * *' } });
