import { idSchema, LOCALES, ROLE_NAMES, type Locale, type Role } from '@app/kernel';
import { z } from 'zod';
import { ACCOUNT_STATES, type AccountState } from './account.machine.js';
import { nextActSchema, organisationBriefSchema, organisationDraftSchema } from './organisation.schema.js';

export const roleSchema = z.enum(ROLE_NAMES);
export const localeSchema = z.enum(LOCALES);
const rolesSchema = z.array(roleSchema).min(1).max(ROLE_NAMES.length);

const email = z.email().max(254).toLowerCase();
const name = z.string().trim().min(1).max(100);
const phone = z.string().trim().regex(/^\+?[\d -]{5,25}$/);
/** Length and content are rules, whose refusals explain themselves; this only bounds the work. */
const newPassword = z.string().max(1_000);
const typedPassword = z.string().max(1_000);
const token = z.string().min(1).max(200);
const version = z.int().min(1);

export const registrationSchema = z.strictObject({
  email, password: newPassword, name, phone: phone.nullish(), locale: localeSchema.default('zh-CN'), organisation: organisationDraftSchema,
}).meta({ id: 'Registration' });
export type Registration = z.infer<typeof registrationSchema>;

/** The same for a known and an unknown address: nobody learns here who has an account. */
export const mailSentSchema = z.object({ mailSent: z.literal(true) }).meta({ id: 'MailSent' });

export const mailTokenSchema = z.strictObject({ token }).meta({ id: 'MailToken' });
export const loginSchema = z.strictObject({ email: z.string().trim().toLowerCase().min(1).max(320), password: typedPassword.min(1) }).meta({ id: 'Login' });
export const passwordChangeSchema = z.strictObject({ currentPassword: typedPassword.min(1), newPassword }).meta({ id: 'PasswordChange' });
export const passwordForgottenSchema = z.strictObject({ email: z.string().trim().toLowerCase().min(1).max(320) }).meta({ id: 'PasswordForgotten' });
export const passwordResetSchema = z.strictObject({ token, newPassword }).meta({ id: 'PasswordReset' });

export const invitationSchema = z.strictObject({ email, name, roles: rolesSchema, locale: localeSchema.default('zh-CN') }).meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitationSchema>;
export const invitationAcceptanceSchema = z.strictObject({ token, password: newPassword }).meta({ id: 'InvitationAcceptance' });

export const rolesChangeSchema = z.strictObject({ roles: rolesSchema, version }).meta({ id: 'RolesChange' });
export const profileChangeSchema = z.strictObject({ name: name.optional(), locale: localeSchema.optional(), phone: phone.nullable().optional(), version }).meta({ id: 'ProfileChange' });
export type ProfileChange = z.infer<typeof profileChangeSchema>;
export const actSchema = z.strictObject({ version, reason: z.string().trim().max(2_000).optional() }).meta({ id: 'IdentityAct' });
export type ActCommand = z.infer<typeof actSchema>;

export const accountStateSchema = z.enum(ACCOUNT_STATES);

export const userSchema = z.object({
  id: idSchema, email: z.string(), name: z.string(), phone: z.string().nullable(), locale: localeSchema, roles: z.array(roleSchema), version: z.int(),
  organisation: organisationBriefSchema,
}).meta({ id: 'User' });
export type User = z.infer<typeof userSchema>;

export const sessionAnswerSchema = z.object({ accessToken: z.string(), expiresInSeconds: z.int(), user: userSchema }).meta({ id: 'SessionAnswer' });
export const meSchema = userSchema.extend({ permissions: z.array(z.string()) }).meta({ id: 'Me' });

export const colleagueSchema = z.object({
  id: idSchema, name: z.string(), email: z.string(), roles: z.array(roleSchema), state: accountStateSchema, invited: z.boolean(), version: z.int(), createdAt: z.iso.datetime(),
  nextActs: z.array(nextActSchema),
}).meta({ id: 'Colleague' });
export type Colleague = z.infer<typeof colleagueSchema>;
export const accountSchema = colleagueSchema.extend({ organisation: organisationBriefSchema, erased: z.boolean().describe('the person was forgotten') }).meta({ id: 'Account' });
export type AccountView = z.infer<typeof accountSchema>;

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
export const permissionTableSchema = z.object({
  items: z.array(z.object({ name: z.string(), texts, holders: z.array(z.string()) })),
  roles: z.array(z.object({ name: z.string(), texts })),
}).meta({ id: 'PermissionTable' });

/** A person's account as it is kept. */
export interface Account {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly roles: readonly Role[];
  readonly state: AccountState;
  readonly passwordHash: string | null;
  readonly invitedBy: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
