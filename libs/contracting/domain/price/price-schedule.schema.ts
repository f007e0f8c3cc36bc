import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { LARGEST_IN_WORDS } from './rmb-in-words.js';

const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** A sum of a contract in fen: whole, not negative, small enough to be put into capital Chinese. Zero is refused by a rule that says why. */
export const priceFenSchema = z.int().min(0).max(LARGEST_IN_WORDS);
/** A rate as an exact fraction. Its shape only: whether it lies in (0, 1] is a rule, so that 101 % is refused in words. */
export const rateSchema = z.strictObject({ numerator: z.int().min(0).max(1_000_000_000), denominator: z.int().min(1).max(1_000_000_000) });
/** Names a component for good: receivables and statements carry it in their keys. */
export const componentIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const milestoneIdSchema = z.string().trim().min(1).max(60);
const days = (max: number) => z.int().min(0).max(max);

/** What a due day may be counted from, apart from a milestone. */
export const EVENTS = ['signing', 'effect', 'delivery', 'acceptance'] as const;
export const triggerSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.enum(EVENTS) }),
  z.strictObject({ event: z.literal('milestone'), milestoneId: milestoneIdSchema }),
]);
export type Trigger = z.infer<typeof triggerSchema>;

/** On a day, or so many days or months after an event; the day of the event itself does not count (Civil Code 201). */
export const dueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), on: z.iso.date() }),
  z.strictObject({ kind: z.literal('after'), trigger: triggerSchema, count: days(3_650), unit: z.enum(['days', 'months']) }),
]);
export type Due = z.infer<typeof dueSchema>;

/** What a royalty is taken of (Civil Code 846): the price of products, the added value, the profit or the sales. */
export const ROYALTY_BASES = ['price', 'added_value', 'profit', 'sales'] as const;
export type RoyaltyBase = (typeof ROYALTY_BASES)[number];
/** Fixed, rising or falling over the tiers (Civil Code 846). */
export const ROYALTY_FORMS = ['fixed', 'rising', 'falling'] as const;
export const STATEMENT_PERIODS = ['month', 'quarter', 'half_year', 'year'] as const;

/** A part of the base amount, or a fixed sum in fen for every unit. */
export const chargeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), rate: rateSchema }),
  z.strictObject({ kind: z.literal('per_unit'), fen: priceFenSchema }),
]);
export type Charge = z.infer<typeof chargeSchema>;

const quantity = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
/** `above` is not in the step, `upTo` is; null is open. Units, or fen of the base amount, added up over the term or anew each calendar year. */
const quantityStep = z.strictObject({ above: quantity, upTo: empty(quantity), charge: chargeSchema });
const counted = z.enum(['over_term', 'per_year']);
export const tiersSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('none'), charge: chargeSchema }),
  z.strictObject({ by: z.literal('volume'), counted, steps: z.array(quantityStep).min(1).max(20) }),
  z.strictObject({ by: z.literal('amount'), counted, steps: z.array(quantityStep).min(1).max(20) }),
  /** Both days are in the step; a null `until` is open. */
  z.strictObject({ by: z.literal('date'), steps: z.array(z.strictObject({ from: z.iso.date(), until: empty(z.iso.date()), charge: chargeSchema })).min(1).max(40) }),
]);
export type Tiers = z.infer<typeof tiersSchema>;

const fixed = { id: componentIdSchema, amountFen: priceFenSchema, due: dueSchema };
export const royaltySchema = z.strictObject({
  kind: z.literal('royalty'),
  id: componentIdSchema,
  base: z.enum(ROYALTY_BASES),
  form: z.enum(ROYALTY_FORMS),
  tiers: tiersSchema,
  /** Calendar periods, cut by the first and the last day of the royalty. */
  period: z.enum(STATEMENT_PERIODS),
  statementDays: days(366).describe('the statement is due so many days after the period ends'),
  paymentDays: days(366).describe('the royalty is due so many days after the statement'),
  /** Of a full calendar year, in fen; a broken first or last year bears its days. */
  minimumAnnualFen: empty(priceFenSchema),
  from: z.iso.date(),
  until: z.iso.date(),
});
export type Royalty = z.infer<typeof royaltySchema>;

export const componentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lump_sum'), ...fixed }),
  z.strictObject({ kind: z.literal('instalment'), ...fixed }),
  z.strictObject({ kind: z.literal('entry_fee'), ...fixed }),
  royaltySchema,
  /** 作价投资: shares for the technology, valued first (Company Law 48). No money is due by it. */
  z.strictObject({ kind: z.literal('equity'), id: componentIdSchema, valueFen: priceFenSchema, valuationId: empty(idSchema) }),
]);
export type PriceComponent = z.infer<typeof componentSchema>;
export type FixedComponent = Extract<PriceComponent, { kind: 'lump_sum' | 'instalment' | 'entry_fee' }>;

/** How the payee looks into the payer's books (Civil Code 846). */
export const inspectionSchema = z.strictObject({
  by: z.enum(['payee', 'independent_accountant', 'either']),
  noticeDays: days(366),
  cost: z.discriminatedUnion('bearer', [
    z.strictObject({ bearer: z.enum(['payee', 'payer']) }),
    /** The payer where more than this part of what was due had not been stated, otherwise the payee. */
    z.strictObject({ bearer: z.literal('payer_if_understated'), above: rateSchema }),
  ]),
});
export type Inspection = z.infer<typeof inspectionSchema>;

export const priceScheduleSchema = z.strictObject({
  components: z.array(componentSchema).max(100),
  inspection: empty(inspectionSchema),
  /** Of what is outstanding, for each day; null where the parties agreed none, and then none is computed. */
  overdueRatePerDay: empty(rateSchema),
  /** The most that is ever payable in money, fixed sums and royalties together. */
  totalCapFen: empty(priceFenSchema),
  /** The sum of the fixed parts as the contract states it, the value of an equity contribution included. */
  statedSumFen: empty(priceFenSchema),
}).meta({ id: 'PriceSchedule' });
export type PriceSchedule = z.infer<typeof priceScheduleSchema>;
export type PriceScheduleInput = z.input<typeof priceScheduleSchema>;

/** What the payer reports of a part of a period: units and base amount in fen, both whole and not negative. */
const reportedPart = z.strictObject({ from: z.iso.date(), until: z.iso.date(), units: z.int(), baseFen: z.int() });
export type ReportedPart = z.infer<typeof reportedPart>;
/** One statement period; more than one part where the rate changes by date inside it. */
export const royaltyReportSchema = z.strictObject({ from: z.iso.date(), until: z.iso.date(), parts: z.array(reportedPart).min(1).max(60) }).meta({ id: 'RoyaltyReport' });
export type RoyaltyReport = z.infer<typeof royaltyReportSchema>;
