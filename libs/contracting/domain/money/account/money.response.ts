import { z } from 'zod';
import { SIDES } from '../../deal.js';
import { dealNextActSchema } from '../../response-parts.js';
import { royaltyReportSchema } from '../../price/price-schedule.schema.js';
import { CLAIM_KINDS, CLAIM_STATES } from './money-account.js';
import { PAYMENT_STATES } from './payment.js';

const day = z.iso.date();
const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const person = z.object({ id: z.uuid(), name: z.string() });
const period = z.object({ from: day, until: day });

export const claimSchema = z.object({
  key: z.string(), componentId: z.string(), kind: z.enum(CLAIM_KINDS), amountFen: z.int(), dueOn: day.nullable(), lastDay: day.nullable().describe('the due day moved off a day off; null where the calendar does not reach'), awaits: z.object({ event: z.string(), milestoneId: z.string().optional() }).nullable(),
  basis: texts, confirmedFen: z.int(), declaredFen: z.int(), creditFen: z.int(), outstandingFen: z.int(), openFen: z.int().describe('room for a further declaration'), state: z.enum(CLAIM_STATES),
  interest: z.object({ fen: z.int(), asOf: day, spans: z.array(period.extend({ days: z.int(), outstandingFen: z.int() })) }).nullable().describe('null where no rate was agreed or the calendar does not reach'),
}).meta({ id: 'MoneyClaim' });

export const paymentSchema = z.object({
  id: z.uuid(), receivableKey: z.string(), form: z.enum(['cash', 'equity']), fen: z.int(), refundedFen: z.int(), paidOn: day, bankReference: z.string(), state: z.enum(PAYMENT_STATES), version: z.int(), declaredBy: person, declaredAt: instant, decidedBy: person.nullable(), decidedAt: instant.nullable(),
  reason: z.string().nullable(), nextActs: z.array(dealNextActSchema),
}).meta({ id: 'Payment' });

export const statementSchema = z.object({
  id: z.uuid(), componentId: z.string(), from: day, until: day, ordinal: z.int().describe('0: the statement; from 1: its corrections'), parts: royaltyReportSchema.shape.parts, statedBy: person, statedOn: day, standing: z.boolean(),
  royaltyFen: z.int(), topUpFen: z.int(), cutByCapFen: z.int(), payableFen: z.int(), differenceFen: z.int().nullable(), minimumFen: z.int().nullable(), lines: z.array(z.object({ step: z.int(), fen: z.int(), texts })),
  entries: z.array(period.extend({ kind: z.enum(['reversal', 'restatement']), fen: z.int() })),
}).meta({ id: 'RoyaltyStatement' });

export const moneySchema = z.object({
  contractId: z.uuid(), mySide: z.enum(SIDES), today: day, claims: z.array(claimSchema), owedBackFen: z.int(), payments: z.array(paymentSchema), statements: z.array(statementSchema),
  royalties: z.array(z.object({
    componentId: z.string(), words: texts, begun: z.boolean().describe('false before the contract is in effect'), next: period.extend({ dueOn: day, over: z.boolean().describe('the period has ended'), parts: z.array(period) }).nullable().describe('the period to report next, from the one that contains the day of effect; null before effect and after the last one'),
  })),
  totals: z.object({ agreedFen: z.int(), confirmedFen: z.int(), outstandingFen: z.int(), overdueFen: z.int(), interestFen: z.int() }),
  nextDue: z.object({ key: z.string(), dueOn: day, outstandingFen: z.int() }).nullable(),
  may: z.object({ report: z.boolean(), declare: z.boolean() }),
}).meta({ id: 'ContractMoney' });
export type MoneyView = z.infer<typeof moneySchema>;
