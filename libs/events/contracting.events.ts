import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { defineEvent } from './event.js';

/** Who deals about what; titles, words and sums stay with contracting. */
const deal = { dealId: idSchema, holderId: idSchema, acquirerId: idSchema };
const move = { act: z.string(), from: z.string().nullable(), to: z.string(), version: z.int() };
/** The organisation that hears of it: the other side of whoever acted; null where a job did. */
const told = { tellOrganisationId: idSchema.nullable() };

export const dealMoved = defineEvent('contracting.deal-moved.v1', z.object({ ...deal, ...move, ...told, achievementId: idSchema.nullable(), matchId: idSchema.nullable() }));
export const ndaMoved = defineEvent('contracting.nda-moved.v1', z.object({ ...deal, ...move, ...told, ndaId: idSchema }));
/** Something was said, shown or checked in the room; never the words. */
export const dealTold = defineEvent('contracting.deal-told.v1', z.object({ ...deal, ...told, what: z.enum(['message', 'file', 'terms', 'comment', 'screen', 'paper', 'royalty', 'payment', 'money-due', 'signature']), refId: idSchema }));
/** A contract moved; its number and its words stay with contracting. `termsNumber`: the version of the terms that it stands on. */
export const contractMoved = defineEvent('contracting.contract-moved.v1', z.object({ ...deal, ...move, ...told, contractId: idSchema, amends: idSchema.nullable(), achievementId: idSchema.nullable(), awardChallengeId: idSchema.nullable().default(null).describe('of a contract with who won a challenge'), termsNumber: z.int(), actorId: idSchema.nullable().describe('who moved it; null where a job did') }));

/** A broker's agreement, its introductions and what became of them; `tellUserId` is the broker where the broker is to hear of it. Never words or sums. */
const mediation = { mediationId: idSchema, brokerId: idSchema, clientId: idSchema };
const toldOf = { tellUserId: idSchema.nullable(), tellOrganisationId: idSchema.nullable() };
export const mediationMoved = defineEvent('contracting.mediation-moved.v1', z.object({ ...mediation, ...move, ...toldOf }));
export const introductionMoved = defineEvent('contracting.introduction-moved.v1', z.object({ ...mediation, ...toldOf, introductionId: idSchema, act: z.string(), from: z.string().nullable(), to: z.string() }));
export const bypassMoved = defineEvent('contracting.bypass-moved.v1', z.object({ ...mediation, ...move, ...toldOf, alertId: idSchema, dealId: idSchema }));
/** A client's claim that its broker hid or misstated material facts moved; never its words. */
export const concealmentMoved = defineEvent('contracting.concealment-moved.v1', z.object({ ...mediation, ...move, ...toldOf, concealmentId: idSchema }));
/** Something about performing a contract moved: a handover, a milestone, a demand; ids and states, never words. */
export const performanceMoved = defineEvent('contracting.performance-moved.v1', z.object({ ...deal, ...move, ...told, contractId: idSchema, thing: z.string(), thingId: idSchema }));
/** Something waits for an answer or is due; once for each stage and organisation. */
export const performanceDue = defineEvent('contracting.performance-due.v1', z.object({ ...deal, ...told, contractId: idSchema, thing: z.string(), thingId: idSchema, stage: z.string(), dueOn: z.iso.date() }));
/** A registered contract was counted, or a count taken back: every figure that statistics ask for, no party. Sums in fen of CNY, negative in a reversal; regions by GB/T 2260. */
export const contractCounted = defineEvent('contracting.contract-counted.v1', z.object({
  countId: idSchema, contractId: idSchema, sellerId: idSchema, entry: z.enum(['count', 'reversal']), cause: z.string(), reverses: idSchema.nullable(), countedOn: z.iso.date(), contractFen: z.int(), technologyFen: z.int(), kind: z.string(), field: z.string(),
  industry: z.string(), sellerRegion: z.string().nullable(), buyerRegion: z.string().nullable(), placeRegion: z.string(), nationalNumber: z.string(), effectiveOn: z.iso.date(), daysFromPublication: z.int().nullable(), daysFromMatch: z.int().nullable(),
}));
/** An answer of the registration office, a recordal or a task about a registered contract is due soon, or overdue. Told once for each stage, to the side whose it is. */
export const registrationDue = defineEvent('contracting.registration-due.v1', z.object({ ...deal, contractId: idSchema, organisationId: idSchema, what: z.enum(['answer', 'application', 'recordal']), refId: idSchema, dueOn: z.iso.date(), stage: z.string() }));
/** A payment of a contract was claimed, confirmed, disputed or taken back; never the sum. */
export const paymentMoved = defineEvent('contracting.payment-moved.v1', z.object({ ...deal, ...move, ...told, contractId: idSchema, paymentId: idSchema, actorId: idSchema }));
/** A distribution of the holder's income waits for its check, or was decided on; the holder's own matter, never the sums or the people. */
export const distributionMoved = defineEvent('contracting.distribution-moved.v1', z.object({ ...move, dealId: idSchema, contractId: idSchema, holderId: idSchema, runId: idSchema, actorId: idSchema }));
