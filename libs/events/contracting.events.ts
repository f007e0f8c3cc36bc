import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Who deals about what; titles, words and sums stay with contracting. */
const deal = { dealId: idSchema, holderId: idSchema, acquirerId: idSchema };
const move = { act: z.string(), from: z.string().nullable(), to: z.string(), version: z.int() };
/** The organisation that hears of it: the other side of whoever acted; null where a job did. */
const told = { tellOrganisationId: idSchema.nullable() };

export const dealMoved = defineEvent('contracting.deal-moved.v1', z.object({ ...deal, ...move, ...told, achievementId: idSchema, matchId: idSchema.nullable() }));
export const ndaMoved = defineEvent('contracting.nda-moved.v1', z.object({ ...deal, ...move, ...told, ndaId: idSchema }));
/** Something was said, shown or checked in the room; never the words. */
export const dealTold = defineEvent('contracting.deal-told.v1', z.object({ ...deal, ...told, what: z.enum(['message', 'file', 'terms', 'comment', 'screen', 'paper', 'signature']), refId: idSchema }));
/** A contract moved; its number and its words stay with contracting. `termsNumber`: the version of the terms that it stands on. */
export const contractMoved = defineEvent('contracting.contract-moved.v1', z.object({ ...deal, ...move, ...told, contractId: idSchema, amends: idSchema.nullable(), achievementId: idSchema, termsNumber: z.int() }));
