import { LOCALES } from '@app/kernel';
import { z } from 'zod';
import { NOTICE_GROUP_NAMES } from './kinds.js';
import { NOTICE_KINDS } from './templates.js';

const instant = z.iso.datetime();

/** One in-app notice in the reader's language. `subject` is the title of the listing or challenge that it is about, as the reader may see it now; `link` is a path of the web app. */
export const noticeSchema = z.object({
  id: z.uuid(), kind: z.enum(NOTICE_KINDS), group: z.enum(NOTICE_GROUP_NAMES),
  title: z.string(), subject: z.string().nullable(), text: z.string(), link: z.string(), createdAt: instant, readAt: instant.nullable(),
}).meta({ id: 'Notification' });
export type NoticeView = z.infer<typeof noticeSchema>;

export const unreadCountSchema = z.object({ unread: z.int() }).meta({ id: 'UnreadCount' });
export const readAllSchema = z.object({ read: z.int() }).meta({ id: 'ReadAll' });

/** A mail that was not sent into the world: this installation has no SMTP server. `state` is `held` while quiet hours or a digest keep it. */
export const localMailSchema = z.object({
  id: z.uuid(), to: z.string(), subject: z.string(), text: z.string(), locale: z.enum(LOCALES), state: z.enum(['sent', 'held']),
  at: instant, simulated: z.literal(true),
}).meta({ id: 'LocalMail' });
export type LocalMailView = z.infer<typeof localMailSchema>;
