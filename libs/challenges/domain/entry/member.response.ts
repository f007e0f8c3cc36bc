import { fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { CHALLENGE_STATES } from '../challenge.js';
import { challengeNextActSchema, organiserSchema } from '../challenge.response.js';
import { MEMBER_STATES } from './member.js';

const instant = z.iso.datetime();
const answer = {
  state: z.enum(MEMBER_STATES), askedAt: instant, answerBy: z.iso.date().describe('the last day; after it the organiser may refuse the entry for want of an answer'), answeredAt: instant.nullable(), reason: z.string().nullable().describe('of a denial'),
};

/** What a member says, for the organiser's people, reviewers and the team. */
export const entryMemberSchema = z.object({ organisation: organiserSchema, ...answer, overdue: z.boolean().describe('its time is over without an answer') }).meta({ id: 'EntryMember' });
export type EntryMemberView = z.infer<typeof entryMemberSchema>;
export const entryMembersSchema = z.object({ items: z.array(entryMemberSchema).describe('without the lead; empty where nobody was asked') }).meta({ id: 'EntryMembers' });

/** For a handler of the organisation that is asked: who leads, for what, with which share, and nothing else of the proposal. */
export const memberRequestSchema = z.object({
  entryId: idSchema, challenge: z.object({ id: idSchema, title: z.string(), state: z.enum(CHALLENGE_STATES) }), lead: organiserSchema, share: fractionSchema.nullable().describe('of what the team is paid'), ...answer, version: z.int(),
  nextActs: z.array(challengeNextActSchema).describe('empty once the entry is decided on'),
}).meta({ id: 'MemberRequest' });
export type MemberRequestView = z.infer<typeof memberRequestSchema>;
