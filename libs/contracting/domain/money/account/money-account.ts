import type { Fen, Texts, WorkingCalendar } from '@app/kernel';
import { later } from '../../price/civil-days.js';
import { outstandingOn, overdueInterest, type OverdueSpan, type PartPayment } from '../../price/overdue.js';
import type { PriceSchedule, Trigger } from '../../price/price-schedule.schema.js';
import type { Names } from '../../price/price-words.js';
import { fixedReceivables, lastDayToPay, type DealFacts, type Receivable, type RoyaltyCredit } from '../../price/receivables.js';

export const CLAIM_KINDS = ['lump_sum', 'instalment', 'entry_fee', 'royalty', 'minimum_royalty', 'royalty_correction', 'equity', 'overdue_interest'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const CLAIM_STATES = ['awaited', 'open', 'overdue', 'paid'] as const;

/** What a statement or its correction made due, kept as it was stated: a later change of terms does not touch it. */
export interface StatedClaims {
  readonly statedOn: string;
  readonly receivables: readonly Receivable[];
  readonly credits: readonly RoyaltyCredit[];
}
export interface PaidPart {
  readonly key: string;
  readonly on: string;
  readonly fen: Fen;
  readonly confirmed: boolean;
}
export interface MoneyFacts {
  readonly schedule: PriceSchedule;
  readonly facts: DealFacts;
  readonly names?: Names;
  readonly stated: readonly StatedClaims[];
  readonly payments: readonly PaidPart[];
  readonly calendar: WorkingCalendar;
  readonly today: string;
}

export interface Claim {
  readonly key: string;
  readonly componentId: string;
  readonly kind: ClaimKind;
  readonly amountFen: Fen;
  readonly dueOn: string | null;
  /** The due day moved off a day off (Civil Code 203); null where nothing is due or the calendar does not reach. */
  readonly lastDay: string | null;
  readonly awaits: Trigger | null;
  readonly basis: Texts;
  readonly confirmedFen: Fen;
  /** Declared by the payer, not yet confirmed. */
  readonly declaredFen: Fen;
  /** Set off against it out of a corrected statement. */
  readonly creditFen: Fen;
  /** What is left after confirmed payments and credit. */
  readonly outstandingFen: Fen;
  /** Room for a further declaration. */
  readonly openFen: Fen;
  readonly interest: { readonly fen: Fen; readonly asOf: string; readonly spans: readonly Pick<OverdueSpan, 'from' | 'until' | 'days' | 'outstandingFen'>[] } | null;
  readonly state: (typeof CLAIM_STATES)[number];
}
export interface MoneyAccount {
  readonly claims: readonly Claim[];
  /** What the payee owes back because nothing was left to set it off against, in fen. */
  readonly owedBackFen: Fen;
}

type Due = Omit<Receivable, 'kind'> & { readonly kind: ClaimKind };
const STAKE: Texts = { 'zh-CN': '按约定交付股权或出资', en: 'shares or contribution, delivered as agreed' };
const INTEREST: Texts = { 'zh-CN': '按约定的逾期利率计至付清之日', en: 'at the agreed rate to the day on which the sum was paid' };
const sum = (parts: readonly { readonly fen: Fen }[]): Fen => parts.reduce((all, { fen }) => all + fen, 0);

/** Credits are set off against what is still owed of the same component, the oldest claim first: a later statement moves none of it. */
function setOff(dues: readonly Due[], confirmed: (key: string) => Fen, stated: readonly StatedClaims[]): { parts: ReadonlyMap<string, readonly PartPayment[]>; left: Fen } {
  const parts = new Map<string, PartPayment[]>();
  let owedBack = 0;
  for (const { statedOn, credits } of stated) {
    for (const { componentId, amountFen } of credits) {
      let left = amountFen;
      for (const due of dues) {
        if (due.componentId !== componentId || left === 0) continue;
        const taken = parts.get(due.key) ?? [];
        const fen = Math.min(left, due.amountFen - confirmed(due.key) - sum(taken));
        if (fen <= 0) continue;
        parts.set(due.key, [...taken, { on: statedOn, fen }]);
        left -= fen;
      }
      owedBack += left;
    }
  }
  return { parts, left: owedBack };
}

/**
 * Everything that is due under a contract on a day, from the schedule, what has happened, what was stated and what was paid. Derived anew every time:
 * only statements and payments are kept. A sum that was paid late and in full makes a claim of its own of its interest.
 */
export function moneyAccount({ schedule, facts, names, stated, payments, calendar, today }: MoneyFacts): MoneyAccount {
  const dues: Due[] = [
    ...fixedReceivables(schedule, facts, names ?? {}), ...stated.flatMap(({ receivables }) => receivables),
    ...schedule.components.flatMap((component): Due[] => (component.kind === 'equity' ? [{ key: `equity:${component.id}`, componentId: component.id, kind: 'equity', amountFen: component.valueFen, dueOn: null, awaits: null, basis: STAKE }] : [])),
  ];
  const of = (key: string, confirmed: boolean) => payments.filter((payment) => payment.key === key && payment.confirmed === confirmed);
  const credit = setOff(dues, (key) => sum(of(key, true)), stated);
  const claims = dues.flatMap((due): Claim[] => {
    const paid = of(due.key, true);
    const parts = [...paid, ...(credit.parts.get(due.key) ?? [])];
    const one = claimOf(due, { paid, parts, declaredFen: sum(of(due.key, false)) }, { calendar, today, rate: schedule.overdueRatePerDay });
    if (one.outstandingFen > 0 || !one.interest || one.interest.fen === 0) return [one];
    const key = `interest:${due.key}`;
    const last = parts.reduce((day, { on }) => later(day, on), '0000-01-01');
    const interest: Due = { key, componentId: due.componentId, kind: 'overdue_interest', amountFen: one.interest.fen, dueOn: last, awaits: null, basis: INTEREST };
    return [one, claimOf(interest, { paid: of(key, true), parts: of(key, true), declaredFen: sum(of(key, false)) }, { calendar, today, rate: null })];
  });
  return { claims, owedBackFen: credit.left };
}

function claimOf(due: Due, { paid, parts, declaredFen }: { paid: readonly PartPayment[]; parts: readonly PartPayment[]; declaredFen: Fen }, { calendar, today, rate }: { calendar: WorkingCalendar; today: string; rate: PriceSchedule['overdueRatePerDay'] }): Claim {
  const outstandingFen = outstandingOn({ amountFen: due.amountFen, payments: parts }, '9999-12-31');
  const lastDay = due.dueOn === null ? null : lastDayToPay(due.dueOn, calendar);
  const late = lastDay === null ? null : overdueInterest({ amountFen: due.amountFen, lastDay, payments: parts }, rate, today);
  return {
    ...due, lastDay, confirmedFen: sum(paid), declaredFen, creditFen: sum(parts) - sum(paid), outstandingFen, openFen: Math.max(0, outstandingFen - declaredFen),
    interest: late && { fen: late.interestFen, asOf: today, spans: late.spans.map(({ from, until, days, outstandingFen: left }) => ({ from, until, days, outstandingFen: left })) },
    state: outstandingFen === 0 ? 'paid' : due.awaits !== null ? 'awaited' : lastDay !== null && today > lastDay ? 'overdue' : 'open',
  };
}
