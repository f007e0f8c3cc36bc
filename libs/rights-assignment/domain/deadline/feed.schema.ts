import { idSchema } from '@app/kernel';
import { z } from 'zod';

/** A calendar address of one person; its secret is shown once, when it is made. */
export const deadlineFeedSchema = z.object({ id: idSchema, createdAt: z.iso.datetime(), revokedAt: z.iso.datetime().nullable() }).meta({ id: 'DeadlineFeed' });
export type DeadlineFeedView = z.infer<typeof deadlineFeedSchema>;
export const newDeadlineFeedSchema = deadlineFeedSchema.extend({ url: z.string() }).meta({ id: 'NewDeadlineFeed' });
export type NewDeadlineFeed = z.infer<typeof newDeadlineFeedSchema>;

/** The part of a feed's address that nobody guesses: 256 bits, base64url. */
export const feedTokenSchema = z.string().length(43).regex(/^[A-Za-z0-9_-]+$/);
