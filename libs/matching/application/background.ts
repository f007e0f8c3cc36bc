import { defineJob, type QueuePolicy } from '@app/platform';
import { z } from 'zod';

/** Many at once, as those of one moment share a write of the index; tried for an hour when the index or the database is away. */
export const MATCHING: QueuePolicy = { concurrency: 64, attempts: 12, backoffMs: 500, lockMs: 60_000, keepCompleted: 500 };
/** A sweep comes again by itself, so a failed one is not tried twice. */
const SWEEPING: QueuePolicy = { concurrency: 1, attempts: 1, backoffMs: 1_000, lockMs: 120_000, keepCompleted: 20 };
const nothing = z.object({});

export const lapseInterestsJob = defineJob({ name: 'matching.lapse-interests', data: nothing, policy: SWEEPING, schedule: { everyMs: 60_000 } });
export const optimiseIndexJob = defineJob({ name: 'matching.optimise-index', data: nothing, policy: SWEEPING, schedule: { everyMs: 60_000 } });
export const refreshStatisticsJob = defineJob({ name: 'matching.refresh-statistics', data: nothing, policy: SWEEPING, schedule: { everyMs: 300_000 } });
export const catchUpJob = defineJob({ name: 'matching.catch-up', data: nothing, policy: SWEEPING, schedule: { everyMs: 60_000 } });
