import { z } from 'zod';
import { CONTRACT_STATES } from '../contract/contract.js';
import { SIDES } from '../deal.js';
import { dealNextActSchema } from '../response-parts.js';
import { DELIVERY_FORMS } from '../terms/terms.schema.js';
import {
  DEMAND_STATES, DISPUTE_KINDS, DISPUTE_STATES, ENDING_KINDS, ENDING_STATES, FORCE_MAJEURE_STATES, GROUNDS, HANDOVER_STATES, MILESTONE_STATES, PLAN_STATES, THINGS,
} from './performance.js';

const instant = z.iso.datetime();
const day = z.iso.date();
const person = z.object({ id: z.uuid(), name: z.string() });
const moved = { id: z.uuid(), version: z.int(), side: z.enum(SIDES), person, at: instant, nextActs: z.array(dealNextActSchema) };
const item = z.object({ key: z.string(), item: z.string(), form: z.enum(DELIVERY_FORMS), quantity: z.string().nullable(), dueOn: day.nullable() });
const planned = z.object({ key: z.string(), title: z.string(), dueOn: day, by: z.enum(SIDES) });
const papers = z.array(z.uuid());
const violation = dealNextActSchema.shape.blockedBy;

export const performanceSchema = z.object({
  contractId: z.uuid(), state: z.enum(CONTRACT_STATES), mySide: z.enum(SIDES), mayAct: z.boolean(), today: day,
  deliveries: z.array(item.extend({ standing: z.enum(['owed', 'handed_over', 'received', 'accepted']), lateDays: z.int() })),
  acceptance: z.object({ agreed: z.boolean(), days: z.int().nullable() }),
  handovers: z.array(z.object({
    ...moved, state: z.enum(HANDOVER_STATES), items: z.array(item), handedOn: day, paperIds: papers, note: z.string().nullable(), receivedOn: day.nullable(), acceptBy: day.nullable().describe('silence is no acceptance'), acceptedOn: day.nullable(), late: z.boolean(),
  })),
  milestoneIdsOfPrice: z.array(z.string()),
  plans: z.array(z.object({ ...moved, state: z.enum(PLAN_STATES), number: z.int(), milestones: z.array(planned), note: z.string().nullable() })),
  milestones: z.array(planned.extend({ id: z.uuid(), state: z.enum(MILESTONE_STATES), version: z.int(), submittedOn: day.nullable(), acceptedOn: day.nullable(), lateDays: z.int(), nextActs: z.array(dealNextActSchema) })),
  cureDays: z.int().describe('of a demand made today'),
  demands: z.array(z.object({
    ...moved, state: z.enum(DEMAND_STATES), what: z.string(), paperIds: papers, madeOn: day, cureDays: z.int(),
      lastDay: day.nullable().describe('null while force majeure stops the clock'), daysLeft: z.int().nullable(), paused: z.boolean(), pausedDays: z.int(), over: z.boolean(),
    terminateBlockedBy: violation.describe('what keeps whoever demanded from terminating'),
  })),
  forceMajeure: z.array(z.object({ ...moved, state: z.enum(FORCE_MAJEURE_STATES), what: z.string(), since: day, expectedEnd: day.nullable(), paperIds: papers, endedOn: day.nullable() })),
  disputeAgreed: z.enum(['court', 'arbitration']).nullable(),
  disputes: z.array(z.object({ ...moved, state: z.enum(DISPUTE_STATES), kind: z.enum(DISPUTE_KINDS), subject: z.string(),
    reference: z.string().nullable(), outcome: z.string().nullable(), paperId: z.uuid().nullable() })),
  endings: z.array(z.object({ ...moved, state: z.enum(ENDING_STATES), kind: z.enum(ENDING_KINDS), ground: z.enum(GROUNDS), groundId: z.uuid().nullable(), reason: z.string(), paperId: z.uuid().nullable(), reference: z.string().nullable() })),
  completeBlockedBy: violation, happened: z.array(z.object({ event: z.enum(['signing', 'effect', 'delivery', 'acceptance', 'milestone']), milestoneId: z.string().optional(), on: day })),
  history: z.array(z.object({ id: z.uuid(), thing: z.enum(THINGS), thingId: z.uuid(), act: z.string(), texts: z.object({ 'zh-CN': z.string(), en: z.string() }).nullable(), side: z.enum(SIDES), person, words: z.string().nullable(), paperIds: papers, at: instant })),
}).meta({ id: 'ContractPerformance' });
export type PerformanceView = z.infer<typeof performanceSchema>;
