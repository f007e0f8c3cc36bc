import { brokenRules, defineRule, enforce, formatYuan, sumFractions, type ExactFraction, type Fen, type Fraction, type Rule } from '@app/kernel';
import { daysAfter, daysOf } from './civil-days.js';
import { keptFen, roundedFen, saidYuan, sumFen } from './whole-fen.js';

/** Money that came in on a day. */
export interface PartPayment {
  readonly on: string;
  readonly fen: Fen;
}

export interface PaymentFacts {
  readonly outstandingFen: bigint;
  readonly paymentFen: Fen;
}

export const paymentIsWhole = defineRule<PaymentFacts>({
  code: 'contracting.payment-not-whole-fen', path: '/fen',
  texts: { 'zh-CN': '付款金额须为大于零的整数分。', en: 'A payment is a whole number of fen above zero.' },
  keeps: ({ paymentFen }) => Number.isSafeInteger(paymentFen) && paymentFen > 0,
});

export const paymentFitsWhatIsOutstanding = defineRule<PaymentFacts>({
  code: 'contracting.payment-over-outstanding', path: '/fen',
  texts: {
    'zh-CN': '付款 {payment} 超过未付金额 {outstanding}：请核对金额，或先登记相应的应收款。',
    en: 'The payment of {payment} is more than the {outstanding} outstanding: check the sum, or enter the receivable it belongs to first.',
  },
  keeps: ({ outstandingFen, paymentFen }) => !Number.isSafeInteger(paymentFen) || BigInt(paymentFen) <= outstandingFen
    || { params: { payment: formatYuan(paymentFen), outstanding: saidYuan(outstandingFen) } },
});

export const paymentRules: readonly Rule<PaymentFacts>[] = [paymentIsWhole, paymentFitsWhatIsOutstanding];

export interface LateClaim {
  readonly amountFen: Fen;
  /** The last day on which payment is in time (`lastDayToPay`). */
  readonly lastDay: string;
  readonly payments: readonly PartPayment[];
}

/** Days in a row on which the same sum was outstanding; both days count. */
export interface OverdueSpan {
  readonly from: string;
  readonly until: string;
  readonly days: number;
  readonly outstandingFen: Fen;
  readonly exactFen: ExactFraction;
}

export interface OverdueInterest {
  readonly asOf: string;
  readonly spans: readonly OverdueSpan[];
  readonly exactFen: ExactFraction;
  /** Half up, rounded once over all spans. */
  readonly interestFen: Fen;
}

/** The payments of a claim in order of their days. Refuses (422) one that is not whole or more than what was left. */
function checkedPayments({ amountFen, payments }: Pick<LateClaim, 'amountFen' | 'payments'>): PartPayment[] {
  const inOrder = [...payments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let outstandingFen = BigInt(amountFen);
  for (const { fen } of inOrder) {
    enforce(paymentRules, { outstandingFen, paymentFen: fen });
    outstandingFen -= BigInt(fen);
  }
  return inOrder;
}

/** What is left of a claim at the end of a day, in fen. Refuses (422) payments that do not fit the claim. */
export const outstandingOn = (claim: Pick<LateClaim, 'amountFen' | 'payments'>, day: string): Fen =>
  Number(BigInt(claim.amountFen) - sumFen(checkedPayments(claim).filter(({ on }) => on <= day).map(({ fen }) => fen)));

/**
 * Simple interest of a claim for each day after its last day to `asOf`, the day of a payment included for what it paid. `ratePerDay` is what
 * the parties agreed; null where they agreed none, and then the answer is null: no rate of the law is put in its place.
 * Refuses (422) payments that do not fit the claim.
 */
export function overdueInterest(claim: LateClaim, ratePerDay: Fraction | null, asOf: string): OverdueInterest | null {
  const payments = checkedPayments(claim);
  if (ratePerDay === null) return null;
  // The sum outstanding changes on the day after a payment.
  const changes = [...new Set(payments.filter(({ on }) => on > claim.lastDay && on < asOf).map(({ on }) => daysAfter(on, 1)))];
  const starts = claim.lastDay < asOf ? [daysAfter(claim.lastDay, 1), ...changes] : [];
  const spans = starts.flatMap((from, at): OverdueSpan[] => {
    const until = at + 1 < starts.length ? daysAfter(starts[at + 1]!, -1) : asOf;
    const outstanding = BigInt(claim.amountFen) - sumFen(payments.filter(({ on }) => on < from).map(({ fen }) => fen));
    const days = daysOf(from, until);
    const exactFen = { numerator: outstanding * BigInt(days) * BigInt(ratePerDay.numerator), denominator: BigInt(ratePerDay.denominator) };
    return outstanding > 0n ? [{ from, until, days, outstandingFen: Number(outstanding), exactFen }] : [];
  });
  const exactFen = sumFractions(spans.map((span) => span.exactFen));
  return { asOf, spans, exactFen, interestFen: keptFen(roundedFen(exactFen)) };
}

/** A claim that is not wholly paid. */
export interface OpenClaim {
  readonly key: string;
  /** Null while it is not due yet; such claims are served last. */
  readonly dueOn: string | null;
  readonly outstandingFen: Fen;
}

export interface Allocation {
  readonly key: string;
  readonly fen: Fen;
}

const byAge = (a: OpenClaim, b: OpenClaim): number => {
  const [left, right] = [`${a.dueOn ?? '9999-99-99'} ${a.key}`, `${b.dueOn ?? '9999-99-99'} ${b.key}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Spreads a payment over claims, the one due first before all others, then by key. The order of the list is of no account.
 * Refuses (422) a payment that is not a whole number of fen above zero, or more than all that is outstanding.
 */
export function allocatePayment(claims: readonly OpenClaim[], paymentFen: Fen): Allocation[] {
  enforce(paymentRules, { outstandingFen: sumFen(claims.map(({ outstandingFen }) => outstandingFen)), paymentFen });
  let left = paymentFen;
  return [...claims].sort(byAge).flatMap(({ key, outstandingFen }) => {
    const fen = Math.min(left, outstandingFen);
    left -= fen;
    return fen > 0 ? [{ key, fen }] : [];
  });
}

/** Whether a payment fits a claim, as findings instead of a refusal. */
export const paymentFindings = (claim: Pick<LateClaim, 'amountFen' | 'payments'>, payment: PartPayment) =>
  brokenRules(paymentRules, { outstandingFen: BigInt(claim.amountFen) - sumFen(claim.payments.map(({ fen }) => fen)), paymentFen: payment.fen });
