import { LOCALES } from '@app/kernel';
import { z } from 'zod';
import { NOTICE_GROUP_NAMES, type NoticeGroup } from './kinds.js';

export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const quietHoursSchema = z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema });
const channelsSchema = z.strictObject({ app: z.boolean(), mail: z.boolean() });

const groups = (shape: typeof channelsSchema) =>
  z.strictObject(Object.fromEntries(NOTICE_GROUP_NAMES.map((group) => [group, shape])) as Record<NoticeGroup, typeof shape>);

const content = {
  channels: groups(channelsSchema),
  /** `immediate`: each mail by itself; `daily`: one mail a day with all. */
  digest: z.enum(['immediate', 'daily']),
  /** No mail between these times of day in China; null: at any time. */
  quietHours: quietHoursSchema.nullable(),
  /** Language of mails; null: the account's language. */
  locale: z.enum(LOCALES).nullable(),
};

/** `version` is 0 until the person has saved something. */
export const preferenceInputSchema = z.strictObject({ ...content, version: z.int().min(0) }).meta({ id: 'NotificationPreferenceInput' });
export const preferenceSchema = z.object({ ...content, version: z.int().min(0) }).meta({ id: 'NotificationPreference' });

export type PreferenceInput = z.infer<typeof preferenceInputSchema>;
export type Preference = z.infer<typeof preferenceSchema>;

const EVERY_CHANNEL = Object.fromEntries(NOTICE_GROUP_NAMES.map((group) => [group, { app: true, mail: true }])) as Preference['channels'];
/** A group that came with a later release is on every channel until the person chooses. */
export const inAllGroups = (channels: Partial<Preference['channels']>): Preference['channels'] => ({ ...EVERY_CHANNEL, ...channels });

/** What holds for a person who has set nothing: every channel, each mail by itself, quiet hours as the product sets them. */
export const defaultPreference = (quietHours: { from: string; to: string } | null): Preference => ({
  channels: EVERY_CHANNEL,
  digest: 'immediate', quietHours, locale: null, version: 0,
});
