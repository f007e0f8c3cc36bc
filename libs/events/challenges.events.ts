import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Whose challenge it is; titles, words and people stay with challenges. */
const challenge = { challengeId: idSchema, organisationId: idSchema };

export const challengeMoved = defineEvent('challenges.challenge-moved.v1', z.object({ ...challenge, act: z.string(), from: z.string().nullable(), to: z.string(), version: z.int(), edition: z.int() }));
/** An open challenge has another edition; `restarts`: the deadline was set anew because criteria, prizes, intellectual property or eligibility changed. */
export const challengeAmended = defineEvent('challenges.challenge-amended.v1', z.object({ ...challenge, version: z.int(), edition: z.int(), restarts: z.boolean() }));
/** Keepers were named, and wait to make their keys. */
export const keepersNamed = defineEvent('challenges.keepers-named.v1', z.object({ ...challenge, version: z.int() }));
export const questionAsked = defineEvent('challenges.question-asked.v1', z.object({ ...challenge, questionId: idSchema }));
/** `seq` 1 is the answer, the rest supplement it. */
export const questionAnswered = defineEvent('challenges.question-answered.v1', z.object({ ...challenge, questionId: idSchema, seq: z.int() }));
/** Somebody was named to sign for the end user; `accountId` hears of it. */
export const endUserNamed = defineEvent('challenges.end-user-named.v1', z.object({ ...challenge, accountId: idSchema }));
/** The end user signed; what was said stays with challenges. */
export const acceptanceSigned = defineEvent('challenges.acceptance-signed.v1', z.object({ ...challenge, outcome: z.enum(['accepted', 'refused']) }));
/** Of a team's entry; its number, its people and what it says stay with challenges. `entrantId`: the organisation that leads. */
export const entryMoved = defineEvent('challenges.entry-moved.v1', z.object({ ...challenge, entryId: idSchema, entrantId: idSchema, authorId: idSchema, act: z.string(), from: z.string().nullable(), to: z.string(), version: z.int() }));
/** An open challenge was brought to an organisation, or (of an earlier entry) to one account alone. */
export const teamInvited = defineEvent('challenges.team-invited.v1', z.object({ ...challenge, invitedId: idSchema, accountId: idSchema.nullable() }));
/** An organisation that an opened entry names as a member is asked whether it takes part. */
export const memberAsked = defineEvent('challenges.member-asked.v1', z.object({ ...challenge, entryId: idSchema, entrantId: idSchema, memberId: idSchema }));
/** It said so, or that it does not; why not stays with challenges. */
export const memberAnswered = defineEvent('challenges.member-answered.v1', z.object({ ...challenge, entryId: idSchema, authorId: idSchema, memberId: idSchema, to: z.enum(['confirmed', 'denied']) }));
/** Of one expert of a panel: drawn (`act` null), accepted, stepped back, removed, or done. */
export const panelSeatMoved = defineEvent('challenges.panel-seat-moved.v1', z.object({ ...challenge, seatId: idSchema, accountId: idSchema, act: z.string(), from: z.string().nullable(), to: z.string(), version: z.int() }));
/** What a challenge waits for: cards before their day and after it, parts of keepers, steps of the organiser. */
export const CHALLENGE_REMINDERS = ['cards-soon', 'cards-over', 'cards-missing', 'parts-wait', 'opening-late', 'eligibility-waits', 'award-waits', 'contract-waits'] as const;
export type ChallengeReminder = (typeof CHALLENGE_REMINDERS)[number];
/** `accountId` null is for those who handle it at the organiser; `count`: how many people are late, where that is what is told. */
export const challengeReminderDue = defineEvent('challenges.reminder-due.v1', z.object({ ...challenge, what: z.enum(CHALLENGE_REMINDERS), accountId: idSchema.nullable(), count: z.int().nullable() }));
/** The minutes of a judging wait for the signatures of its experts. */
export const minutesWritten = defineEvent('challenges.minutes-written.v1', z.object({ ...challenge, round: z.int(), revision: z.int() }));
