import { declineReasonSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { INVITATION_GROUNDS } from './invitation.js';

const instant = z.iso.datetime();
const reason = z.object({ code: z.string(), side: z.enum(['for', 'against', 'open']), texts: z.object({ 'zh-CN': z.string(), en: z.string() }) });

/** One's own invitations; the organiser sees those by achievements and by name, and of past entries only how many. */
export const invitationSchema = z.object({
  id: idSchema, ground: z.enum(INVITATION_GROUNDS), organisation: z.object({ id: idSchema, name: z.string() }), achievement: z.object({ id: idSchema, title: z.string() }).nullable(), level: z.int().nullable(), score: z.number().nullable(), reasons: z.array(reason),
  invitedAt: instant, declinedAt: instant.nullable(), declineReason: declineReasonSchema.nullable(), declineComment: z.string().nullable(), mine: z.boolean(),
}).meta({ id: 'ChallengeInvitation' });
export type InvitationView = z.infer<typeof invitationSchema>;
export const invitationsSchema = z.object({ items: z.array(invitationSchema), pastTeams: z.int().describe('teams of earlier challenges that were told; for the organiser'), comparedAt: instant.nullable() }).meta({ id: 'ChallengeInvitations' });

export const declineSchema = z.strictObject({ reason: declineReasonSchema, comment: z.string().trim().min(1).max(500).nullable().default(null) }).meta({ id: 'ChallengeInvitationDecline' });
export type DeclineInput = z.infer<typeof declineSchema>;
