import { idSchema, ROLE_NAMES } from '@app/kernel';
import { z } from 'zod';
import { QUEUE_GROUP_NAMES } from './office-queue.js';

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
export const SUBJECTS = ['disclosure', 'rights-application', 'publicity-objection', 'rights-deadline'] as const;

/** Counts of what waits for the reader now; each count is the length of its list. */
export const queueSchema = z.object({
  groups: z.array(z.object({ group: z.enum(QUEUE_GROUP_NAMES), role: z.enum(ROLE_NAMES), texts, about: texts, count: z.int(), late: z.int(), oldest: z.iso.datetime().nullable(), dueOn: z.string().nullable() })),
  total: z.int(), late: z.int(),
}).meta({ id: 'OfficeQueue' });
export type QueueView = z.infer<typeof queueSchema>;

/** One thing that waits, since when and until when. `page`: a path of the web app. */
export const queueItemSchema = z.object({
  group: z.enum(QUEUE_GROUP_NAMES), subjectType: z.enum(SUBJECTS), subjectId: idSchema, title: z.string(), since: z.iso.datetime(), dueOn: z.string().nullable(), late: z.boolean(), page: z.string(),
}).meta({ id: 'OfficeQueueItem' });
export type QueueItem = z.infer<typeof queueItemSchema>;
