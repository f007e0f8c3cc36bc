import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';
import { declineReasonSchema, matchLevelSchema } from './vocabulary.js';

/** Both sides of a match, in public words. Organisation ids route notices; the demand's firm may want to stay unnamed. */
const pair = z.object({
  matchId: idSchema, demandId: idSchema, achievementId: idSchema, demandOrganisationId: idSchema, achievementOrganisationId: idSchema,
});

export const matchFound = defineEvent('matching.match-found.v1', pair.extend({
  level: matchLevelSchema, score: z.number(), demandTitle: z.string(), achievementTitle: z.string(),
  fields: z.array(z.string()), regions: z.array(z.string()), anonymousDemand: z.boolean(),
}));

export const matchWithdrawn = defineEvent('matching.match-withdrawn.v1', pair);

/** One side said "interested" or "declined"; `answerBy` is set when the other side now has a date to answer by. */
export const matchAnswered = defineEvent('matching.match-answered.v1', pair.extend({
  side: z.enum(['demand', 'achievement']), answer: z.enum(['interested', 'declined']), reason: declineReasonSchema.nullable(),
  answerBy: z.iso.datetime().nullable(), demandTitle: z.string(), achievementTitle: z.string(),
}));

/** An interest that was met with silence until its answer-by date. */
export const matchLapsed = defineEvent('matching.match-lapsed.v1', pair.extend({ silentSide: z.enum(['demand', 'achievement']) }));
