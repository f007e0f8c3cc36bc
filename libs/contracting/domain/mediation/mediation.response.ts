import { fenSchema } from '@app/kernel';
import { z } from 'zod';
import { DEAL_STATES } from '../deal.js';
import { blocked, dealNextActSchema, instant, party, person, texts } from '../response-parts.js';
import { BYPASS_CAUSES } from './bypass.js';
import { feeClauseSchema } from './fee-clause.js';
import { BYPASS_STATES, INTRODUCTION_STATES, MEDIATION_SIDES, MEDIATION_STATES } from './mediation.js';

const brief = {
  id: z.uuid(), state: z.enum(MEDIATION_STATES), version: z.int(), mySide: z.enum(MEDIATION_SIDES), broker: person, brokerOrganisation: party, client: party, other: party.nullable().describe('null: open'),
  achievementId: z.uuid(), achievementTitle: z.string(), protectedMonths: z.int(), offeredAt: instant, openAlerts: z.int().describe('alerts that nobody settled'), toConfirm: z.int().describe('introductions without an answer'),
};
export const mediationBriefSchema = z.object(brief).meta({ id: 'MediationBrief' });

export const introductionSchema = z.object({
  id: z.uuid(), state: z.enum(INTRODUCTION_STATES), introduced: party, introducedOn: z.iso.date(), protectedUntil: z.iso.date(), how: z.string(), loggedAt: instant,
  answeredBy: person, answeredAt: instant.nullable(), answerReason: z.string().nullable(), nextActs: z.array(dealNextActSchema),
}).meta({ id: 'Introduction' });

export const bypassAlertSchema = z.object({
  id: z.uuid(), state: z.enum(BYPASS_STATES), version: z.int(), introductionId: z.uuid(), dealId: z.uuid(), cause: z.enum(BYPASS_CAUSES), agreedOn: z.iso.date().describe('when the two agreed, or their contract took effect'), protectedUntil: z.iso.date(), raisedAt: instant,
  question: z.object({ texts, article: z.string() }), answeredBy: person, answeredAt: instant.nullable(), answer: z.string().nullable(), settledAt: instant.nullable(), settlement: z.string().nullable(), nextActs: z.array(dealNextActSchema),
}).meta({ id: 'BypassAlert' });

export const FEE_STATES = ['accrued', 'not_effective', 'suspended', 'lost', 'person'] as const;
/** The fee as the agreement and the payments confirmed so far make it; sums in fen. */
export const feeDueSchema = z.object({
  dealId: z.uuid().nullable().describe('null: no deal names the broker yet'), state: z.enum(FEE_STATES), totalFen: fenSchema, expensesFen: fenSchema.describe('agreed necessary expenses, where the deal came to nothing'),
  accruals: z.array(z.object({ paymentId: z.string(), on: z.iso.date(), fen: fenSchema, clientFen: fenSchema, otherFen: fenSchema })),
  explanation: z.array(z.object({ code: z.string(), texts, params: z.record(z.string(), z.unknown()) })),
}).meta({ id: 'BrokerFeeDue' });

export const mediationSchema = z.object({
  ...brief, matchId: z.uuid().nullable(), dealId: z.uuid().nullable(), fee: feeClauseSchema, conflict: z.string().nullable(), text: z.string(), sha256: z.string(), replacesId: z.uuid().nullable(),
  signedBy: person, signedAt: instant.nullable(), endedAt: instant.nullable(), endReason: z.string().nullable(),
  /** What the fee clause leaves open. */
  notices: z.array(blocked), introductions: z.array(introductionSchema), alerts: z.array(bypassAlertSchema),
  /** That they exist and how they stand, never what is in them. */
  deals: z.array(z.object({ id: z.uuid(), state: z.enum(DEAL_STATES), openedAt: instant, brokered: z.boolean().describe('the deal comes through the broker') })),
  due: z.array(feeDueSchema), nextActs: z.array(dealNextActSchema), mayLog: z.boolean(), mayNameDeal: z.boolean(),
}).meta({ id: 'Mediation' });
export type MediationView = z.infer<typeof mediationSchema>;

/** A broker beside a deal. The agreement itself is its client's; the other side hears of a broker once the deal comes through that broker. */
export const dealBrokerSchema = z.object({ broker: person, organisation: party, client: party, brokered: z.boolean(), mediationId: z.uuid().nullable().describe("for the broker's client alone") }).meta({ id: 'DealBroker' });
