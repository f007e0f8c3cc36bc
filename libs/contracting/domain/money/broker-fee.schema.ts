import { type Fen, fenSchema, fractionSchema } from '@app/kernel';
import { z } from 'zod';
import type { Governed } from './governed.js';

const line = (max: number) => z.string().trim().min(1).max(max);
export const FEE_BEARERS = ['client', 'other_party', 'each_half', 'silent'] as const;
export const FEE_CLAUSES = ['mediation_agreement', 'deal_contract'] as const;

/** A broker's fee as agreed; there is no default percentage. Sums in fen of the technology amount (技术交易额) that was paid. */
export const feeTermsSchema = z.strictObject({
  /** The mediation agreement, or the deal contract where its clause is the only one. */
  document: line(200),
  clauseIn: z.enum(FEE_CLAUSES),
  fee: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('percentage'), of: fractionSchema, capFen: fenSchema.min(1).nullable().default(null) }),
    /** A fixed sum falls due with the first payment, or with each payment in proportion to the agreed technology amount. */
    z.strictObject({ kind: z.literal('fixed'), fen: fenSchema.min(1), accrues: z.enum(['with_first_payment', 'in_proportion']) }),
    z.strictObject({ kind: z.literal('silent') }),
  ]),
  bearer: z.enum(FEE_BEARERS),
  /** Necessary expenses where no contract comes about, as agreed; null where nothing was. */
  expensesFen: fenSchema.nullable().default(null),
}).meta({ id: 'BrokerFeeTerms' });
export type FeeTerms = z.infer<typeof feeTermsSchema>;

/** Who bears a fee on which the clause is silent (技术合同司法解释 第三十九条). */
export const feeBearerSchema = z.strictObject({ mediation_agreement: z.enum(['client', 'each_half']), deal_contract: z.enum(['client', 'each_half']) });
export type FeeBearerDefault = z.infer<typeof feeBearerSchema>;

export interface FeePayment {
  readonly id: string;
  readonly on: string;
  /** The technology amount in this payment, in fen: equipment and the like are left out. */
  readonly technologyFen: Fen;
}

export interface FeeFacts {
  readonly terms: FeeTerms;
  /** Civil day on which the contract took effect; null while it has not, or where it never came about. */
  readonly effectiveOn: string | null;
  readonly payments: readonly FeePayment[];
  /** The agreed technology amount of the contract; null where it is open (royalties without an end). */
  readonly technologyFen: Fen | null;
  /** The decision that the broker hid material facts: no fee (民法典 第九百六十二条); null where there is none. */
  readonly hidFacts: { readonly document: string } | null;
  /** A claim that the broker hid or misstated facts is undecided: no fee until then. */
  readonly disputed?: boolean;
  /** `broker.fee-bearer-default`. */
  readonly bearerDefault: Governed<FeeBearerDefault> | undefined;
}
