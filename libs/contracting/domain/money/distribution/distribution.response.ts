import { RULE_STATUSES } from '@app/kernel';
import { z } from 'zod';
import { dealNextActSchema } from '../../response-parts.js';
import { COST_KINDS } from '../accounts.js';
import { DEDUCTION_WORDS } from '../net-income.schema.js';
import { RUN_STATES } from './distribution-run.js';
import { BACK_STATES } from './going-back.machine.js';
import { GOING_BACK_CAUSES } from './going-back.schema.js';
import { PERSON_STANDINGS } from './plan.js';
import { DEPARTURES, DISCLOSED_STATUSES, DISCLOSED_TAX_CLASSES } from './proposal.js';
import { CONVERSION_KINDS } from './route.schema.js';

const day = z.iso.date();
const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const person = z.object({ id: z.uuid(), name: z.string() });
const share = z.object({ numerator: z.int(), denominator: z.int() });
const forms = z.enum(['cash', 'equity']);
const explanation = z.object({ code: z.string(), texts, params: z.record(z.string(), z.unknown()) }).meta({ id: 'AwardExplanation' });
const clock = z.object({ receivedOn: day, fen: z.int(), status: z.enum(['eligible', 'expired', 'not_eligible', 'undecided']), until: day.nullable().describe('last day on which it is half-taxed'), texts: texts.nullable() }).meta({ id: 'AwardClock' });

const line = { share, fen: z.int(), paidFen: z.int(), debtFen: z.int().describe('to be given back'), clocks: z.array(clock).describe('of what is unpaid') };
export const runSchema = z.object({
  id: z.uuid(), origin: z.uuid(), state: z.enum(RUN_STATES), version: z.int(), on: day, kind: z.enum(CONVERSION_KINDS), form: forms, way: z.enum(['floor', 'default', 'agreed', 'contract']), grossFen: z.int(), deductedFen: z.int(), netFen: z.int(), poolFen: z.int(),
  remainder: z.object({ college: z.int(), unit: z.int(), team: z.int(), office: z.int() }), document: z.string(), rewardShare: share,
  people: z.array(z.object({ person, mainContributor: z.boolean(), ...line })), explanation: z.array(explanation).describe('what is the same for everybody'),
  publicity: z.object({ required: z.boolean(), noticeId: z.uuid().nullable(), state: z.string(), endsOn: day.nullable(), clear: z.boolean() }), rules: z.array(z.object({ rule: z.string(), versionId: z.string(), article: z.string().nullable(), status: z.enum(RULE_STATUSES) })),
  preparedBy: person, preparedAt: instant, confirmedBy: person.nullable(), confirmedAt: instant.nullable(), endReason: z.string().nullable(), nextActs: z.array(dealNextActSchema), mayPay: z.boolean(),
  departure: z.object({ of: z.array(z.enum(DEPARTURES)), reason: z.string() }).nullable().describe('in what it departs from the proposal, and why'),
}).meta({ id: 'DistributionRun' });

export const goingBackSchema = z.object({
  id: z.uuid(), cause: z.enum(GOING_BACK_CAUSES), state: z.enum(BACK_STATES), version: z.int(), document: z.string(), refunds: z.array(z.object({ receiptId: z.uuid(), fen: z.int() })), preparedBy: person, preparedAt: instant, confirmedBy: person.nullable(), endReason: z.string().nullable(),
  debts: z.array(z.object({ person, fen: z.int(), paidFen: z.int(), entitledFen: z.int() })), nextActs: z.array(dealNextActSchema),
}).meta({ id: 'GoingBack' });

export const distributionSchema = z.object({
  contractId: z.uuid(), today: day, kind: z.enum(CONVERSION_KINDS), registered: z.boolean(),
  waiting: z.array(z.object({ paymentId: z.uuid(), on: day, form: forms, fen: z.int() })).describe('confirmed and not distributed yet'),
  costs: z.array(z.object({ id: z.uuid(), kind: z.enum(COST_KINDS), on: day, fen: z.int(), evidence: z.string(), publicMoney: z.boolean(), usedFen: z.int(), reversed: z.boolean(), enteredBy: person })),
  deductions: z.object({ deduct: z.array(z.enum(DEDUCTION_WORDS)), article: z.string().nullable(), status: z.enum(RULE_STATUSES) }).nullable().describe('in force for the unit; null: the unit enters its own list'),
  runs: z.array(runSchema), goingBack: z.array(goingBackSchema), balances: z.array(z.object({ account: z.string(), balanceFen: z.string() })),
  may: z.object({ enterCost: z.boolean(), prepare: z.boolean(), pay: z.boolean(), goBack: z.boolean() }),
}).meta({ id: 'ContractDistribution' });
export type DistributionView = z.infer<typeof distributionSchema>;

const remainderPart = share.nullable();
export const distributionProposalSchema = z.object({
  contractId: z.uuid(), form: forms, kind: z.enum(CONVERSION_KINDS),
  people: z.array(z.object({
    name: z.string(), account: person.nullable().describe('null: no account is known, somebody has to be chosen'), status: z.enum(DISCLOSED_STATUSES), taxClass: z.enum(DISCLOSED_TAX_CLASSES), unit: z.string().nullable(), standing: z.enum(PERSON_STANDINGS),
    share: share.nullable().describe('of the whole reward, as declared; null where several results were disclosed'), mainContributor: z.boolean(), inventor: z.boolean(), transferStaff: z.boolean(), contribution: z.string(),
    sources: z.array(z.object({ disclosureId: z.uuid(), list: z.enum(['recipients', 'inventors']), share })),
  })),
  disclosures: z.array(z.object({ id: z.uuid(), achievementId: z.uuid(), title: z.string(), unitShare: share, coOwners: z.array(z.object({ name: z.string(), share })) })),
  undisclosed: z.array(z.object({ achievementId: z.uuid(), title: z.string() })).describe('achievements of the unit without an accepted disclosure: their people are entered by the office'),
  split: z.object({
    runId: z.uuid(), contractId: z.uuid(), contractNumber: z.string(), on: day, document: z.string(), decidedOn: day, rewardShare: share, remainder: z.object({ college: remainderPart, unit: remainderPart, team: remainderPart, office: remainderPart }),
  }).nullable().describe("as in the unit's last decided distribution of this kind; null: there was none"),
}).meta({ id: 'DistributionProposal' });
export type DistributionProposalView = z.infer<typeof distributionProposalSchema>;

export const myAwardSchema = z.object({
  runId: z.uuid(), state: z.enum(['confirmed', 'reversed']), contractNumber: z.string(), achievementTitle: z.string(), organisation: z.string(), on: day, form: forms, grossFen: z.int(), deductedFen: z.int(), netFen: z.int(), poolFen: z.int(), ...line,
  explanation: z.array(explanation), payouts: z.array(z.object({ paidOn: day, fen: z.int() })), endReason: z.string().nullable(),
}).meta({ id: 'MyAward' });
export const myAwardsSchema = z.object({ items: z.array(myAwardSchema), totals: z.object({ fen: z.int(), paidFen: z.int(), debtFen: z.int() }) }).meta({ id: 'MyAwards' });
export type MyAwardsView = z.infer<typeof myAwardsSchema>;
