import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { CHALLENGE_STATES } from '../challenge.js';
import { ENTRY_STATES } from '../entry/entry.js';
import { LINE_WHYS } from './pool-settlement.js';
import { evaluationContentSchema } from './performing.schema.js';

const instant = z.iso.datetime();
const day = z.iso.date();
const organisation = z.object({ id: idSchema, name: z.string() });
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const blocked = z.array(z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() }));

export const PAYMENT_STANDINGS = ['none', 'awaited', 'due', 'part', 'paid'] as const;
const money = { fen: fenSchema.nullable().describe('null where no payment hangs on it'), payment: z.enum(PAYMENT_STANDINGS), paymentDueOn: day.nullable(), paidFen: z.int().describe('confirmed, less what went back') };
export const MILESTONE_STANDINGS = ['unplanned', 'planned', 'submitted', 'sent_back', 'accepted', 'dropped'] as const;
export const boardSchema = z.object({
  challengeId: idSchema, version: z.int(), state: z.enum(CHALLENGE_STATES), race: z.boolean(), today: day,
  pool: z.object({ poolFen: fenSchema, paidFen: z.int(), dueFen: z.int(), openFen: z.int(), refundFen: z.int() }).nullable().describe('for the organiser and reviewers'),
  lanes: z.array(z.object({
    entryId: idSchema, entryVersion: z.int(), number: z.int(), state: z.enum(ENTRY_STATES), organisation, mine: z.boolean(), whyNot: z.string().nullable(),
    dealId: idSchema.nullable(), dealState: z.string().nullable(), contract: z.object({ id: idSchema, number: z.string(), state: z.string(), effectiveOn: day.nullable(), endReason: z.string().nullable() }).nullable(),
    start: z.object(money).nullable(),
    items: z.array(z.object({
      ...money, milestoneId: idSchema.nullable(), key: z.string(), title: z.string(), gate: z.boolean().describe('no payment hangs on it'), dueOn: day.nullable(), state: z.enum(MILESTONE_STANDINGS), submittedOn: day.nullable(), acceptedOn: day.nullable(),
      lateDays: z.int(), missed: z.boolean(), evidence: z.array(z.object({ paperId: idSchema, name: z.string(), sha256: z.string() })),
    })),
    mayContract: z.boolean(), mayEliminate: z.boolean(),
  })),
}).meta({ id: 'ChallengeBoard' });
export type BoardView = z.infer<typeof boardSchema>;

export const milestoneRowSchema = z.object({
  id: idSchema, challengeId: idSchema, challengeTitle: z.string(), entryId: idSchema, contractId: idSchema, key: z.string(), title: z.string(), dueOn: day, state: z.enum(MILESTONE_STANDINGS), submittedOn: day.nullable(), acceptedOn: day.nullable(),
  team: organisation, organiser: organisation, mySide: z.enum(['team', 'organiser', 'member']),
}).meta({ id: 'ChallengeMilestone' });
export type MilestoneRow = z.infer<typeof milestoneRowSchema>;
export const awardContractAnswer = z.object({ dealId: idSchema, entryId: idSchema }).meta({ id: 'AwardContract' });

export const acceptanceViewSchema = z.object({
  challengeId: idSchema, title: z.string(), version: z.int(), state: z.enum(CHALLENGE_STATES), endUser: z.string().nullable().describe('as the challenge says it'),
  person: z.object({ accountId: idSchema, name: z.string(), organisation }).nullable(), mine: z.boolean(), mayName: z.boolean(), blockedBy: blocked.describe('what keeps it from being accepted'), stages: z.array(z.object({ id: z.string(), title: z.string(), accepted: z.boolean() })),
  signed: z.array(z.object({ id: idSchema, outcome: z.enum(['accepted', 'refused']), opinion: z.string(), sha256: z.string(), by: z.object({ id: idSchema, name: z.string() }), at: instant })),
}).meta({ id: 'ChallengeAcceptance' });
export type AcceptanceView = z.infer<typeof acceptanceViewSchema>;

export const settlementSchema = z.object({
  challengeId: idSchema, version: z.int(), state: z.enum(CHALLENGE_STATES), poolFen: fenSchema, owedFen: z.int(), paidFen: z.int(), refundFen: z.int(), refundTo: z.enum(['organiser', 'public_funds']),
  lines: z.array(z.object({
    entryId: idSchema, number: z.int(), organisation, part: z.enum(['start', 'stage']), id: z.string(), title: z.string().nullable(), owedFen: z.int(), paidFen: z.int(), why: z.enum(LINE_WHYS).nullable().describe('why it differs; `contract_settled` where the ended contract settled less than the edition owes'),
    members: z.array(z.object({ organisationId: idSchema, name: z.string(), fen: z.int() })).describe('empty where the shares are not whole'),
  })),
  running: z.array(idSchema).describe('entries whose contract has to end first'), addsUp: z.boolean(), maySettle: z.boolean(), whole: z.boolean().describe("false where only one's own lane is shown"),
  correctionFen: z.int().nullable().describe("what was paid, less what went back, since it was frozen; null before that and where only one's own lane is shown"),
  settled: z.object({ sha256: z.string(), canonical: z.string().nullable(), by: z.string(), at: instant }).nullable(),
}).meta({ id: 'ChallengeSettlement' });
export type SettlementView = z.infer<typeof settlementSchema>;

export const evaluationViewSchema = z.object({
  challengeId: idSchema, version: z.int(), state: z.enum(CHALLENGE_STATES), mayWrite: z.boolean(), evaluation: evaluationContentSchema.extend({ public: z.boolean(), by: z.string(), at: instant }).nullable(),
}).meta({ id: 'ChallengeEvaluation' });
export type EvaluationView = z.infer<typeof evaluationViewSchema>;
