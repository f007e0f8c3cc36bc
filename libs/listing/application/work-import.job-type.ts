import { idSchema } from '@app/kernel';
import { defineJob } from '@app/platform';
import { z } from 'zod';

/** Checks or writes one batch; by itself it takes up work that a dead worker left. A failed attempt is told in the batch, not tried again. */
export const workImport = defineJob({
  name: 'listing.work-import', data: z.object({ batchId: idSchema.optional() }), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 1, backoffMs: 1_000, lockMs: 60_000, keepCompleted: 50 },
});
