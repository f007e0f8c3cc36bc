import { z } from 'zod';
import { dealNextActSchema } from '../response-parts.js';
import { SIDES } from '../deal.js';
import { APPROVAL_LEVELS } from './approval.js';
import { CONTRACT_STATES, PAPER_KINDS } from './contract.js';
import { PRICING_MODES, TIE_KINDS, VALUATIONS } from './price-decision.js';

const instant = z.iso.datetime();
const person = z.object({ id: z.uuid(), name: z.string() });
const party = z.object({ id: z.uuid(), name: z.string() });
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

const titleNeed = z.object({ code: z.string(), texts, article: z.string().nullable(), of: z.array(z.string()) });

const brief = {
  id: z.uuid(), dealId: z.uuid(), number: z.string(), state: z.enum(CONTRACT_STATES), version: z.int(), amends: z.uuid().nullable(), termsNumber: z.int(), holder: party, acquirer: party, mySide: z.enum(SIDES),
  achievementTitle: z.string(), effectiveOn: z.iso.date().nullable(), endReason: z.string().nullable(), createdAt: instant, updatedAt: instant,
};
export const contractBriefSchema = z.object(brief).meta({ id: 'ContractBrief' });

export const paperSchema = z.object({ id: z.uuid(), kind: z.enum(PAPER_KINDS), side: z.enum(SIDES), shared: z.boolean(), name: z.string(), sha256: z.string(), bytes: z.int(), uploadedBy: person, uploadedAt: instant, mine: z.boolean() }).meta({ id: 'ContractPaper' });
export const priceDecisionSchema = z.object({
  id: z.uuid(), current: z.boolean().describe('made for the terms as they stand'), mode: z.enum(PRICING_MODES), priceText: z.string(), fixedFen: z.int(), resultReference: z.string().nullable(), resultPaperId: z.uuid().nullable(), valuation: z.enum(VALUATIONS), valuationPaperId: z.uuid(),
  relatedParty: z.enum(['yes', 'no']), relatedNote: z.string().nullable(), ties: z.array(z.object({ person: z.string(), kind: z.enum(TIE_KINDS), paperId: z.uuid().nullable(), approvedUntil: z.iso.date().nullable() })),
  scope: z.enum(['unit', 'market']), noticeId: z.uuid().nullable(), notice: z.object({ state: z.string(), endsOn: z.iso.date().nullable(), clear: z.boolean(), openObjections: z.int() }).nullable(), decidedBy: person, decidedAt: instant,
}).meta({ id: 'PriceDecision' });
export const approvalSchema = z.object({
  id: z.uuid(), current: z.boolean(), outcome: z.enum(['approved', 'returned']), level: z.enum(APPROVAL_LEVELS), amountFen: z.int(), minutesPaperId: z.uuid().nullable(), reason: z.string().nullable(), decidedBy: person, decidedAt: instant,
}).meta({ id: 'ContractApproval' });

export const contractSchema = z.object({
  ...brief, heading: z.object({ title: texts, kind: texts }), kind: z.string(), termsHash: z.string(), nextActs: z.array(dealNextActSchema), papers: z.array(paperSchema),
  /** For the holder alone: how it came to its decision is its own. */
  preparation: z.object({
    /** What the title chain says of it today; null where there is none, or nothing is disposed of. */
    title: z.object({
      id: z.uuid(), consents: z.array(z.object({ key: z.string(), name: z.string(), article: z.string().nullable(), needed: z.boolean(), given: z.object({ paperId: z.uuid(), recordedAt: instant }).nullable() })),
      blocks: z.array(titleNeed), notes: z.array(titleNeed), firstRefusal: z.object({ mayGoOn: z.boolean(), state: z.string(), article: z.string() }).nullable(),
    }).nullable(),
    pricingAsked: z.boolean(), level: z.enum(APPROVAL_LEVELS), amountFen: z.int(), openEnded: z.boolean().describe('a royalty without a cap'), submittedBy: person.nullable(), decisions: z.array(priceDecisionSchema), approvals: z.array(approvalSchema), mayDecidePrice: z.boolean(),
  }).nullable(),
}).meta({ id: 'Contract' });
export type ContractView = z.infer<typeof contractSchema>;
