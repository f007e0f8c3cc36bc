import { enforce, type Fen } from '@app/kernel';
import { monthsAfter } from '../../price/civil-days.js';
import type { RewardForm } from '../accounts.js';
import { payoutIsCovered } from './half-taxed.rules.js';
import type { PERSON_STANDINGS } from './plan.js';
import type { WageTotal } from './route.schema.js';
import { fenByReceipt, type Run } from './run.js';
import { type AwardStanding, type HalfTaxedRules, type HalfTaxedStatus, NOT_ELIGIBLE, type PayrollRow, type RewardLayer, UNDECIDED } from './half-taxed.schema.js';

/** The last day of the clock. It does not roll over a day off: the earlier reading is the safe one. */
export const deadlineOf = (receivedOn: string, months: number): string => monthsAfter(receivedOn, months);

/** Whether an award from a receipt of `receivedOn` that is paid on `paidOn` is half-taxed (财税〔2018〕58号); which tax follows is not computed. */
export function halfTaxedStatus(receivedOn: string, paidOn: string, award: AwardStanding, rules: HalfTaxedRules): HalfTaxedStatus {
  if (rules.months === undefined || rules.kinds === undefined) return { status: 'undecided', reason: 'rule' };
  if (!rules.kinds.value.includes(award.kind)) return { status: 'not_eligible', reason: 'kind' };
  if (award.subjects.some((one) => rules.excludedSubjects?.value.includes(one))) return { status: 'not_eligible', reason: 'subject' };
  if (!award.registered) return { status: 'not_eligible', reason: 'registration' };
  if (!award.separateAccounts) return { status: 'not_eligible', reason: 'accounts' };
  if (award.publicity !== 'clean') return { status: 'not_eligible', reason: 'publicity' };
  if (rules.excludedSubjects === undefined && award.subjects.includes('know_how')) return { status: 'undecided', reason: 'subject' };
  const deadline = deadlineOf(receivedOn, rules.months.value);
  return paidOn <= deadline ? { status: 'eligible', until: deadline } : { status: 'expired', deadline };
}

const older = (a: RewardLayer, b: RewardLayer): number =>
  a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.run < b.run ? -1 : a.run > b.run ? 1 : a.receiptId < b.receiptId ? -1 : a.receiptId > b.receiptId ? 1 : 0;

/** A person's unpaid reward by receipt, the oldest first: what the runs gave less what payroll rows have used. */
export function unpaidLayers(runs: readonly Pick<Run, 'origin' | 'netIncome' | 'shares'>[], person: string, rows: readonly PayrollRow[]): RewardLayer[] {
  const used = new Map<string, number>();
  for (const row of rows) if (row.person === person) used.set(`${row.run}|${row.receiptId}`, (used.get(`${row.run}|${row.receiptId}`) ?? 0) + row.fen);
  const left = (run: string, receiptId: string, fen: Fen): Fen => fen - (used.get(`${run}|${receiptId}`) ?? 0);
  return runs.flatMap((run) => fenByReceipt(run, person).map(({ receiptId, on, fen }) => ({ run: run.origin, receiptId, receivedOn: on, fen: left(run.origin, receiptId, fen) })))
    .filter(({ fen }) => fen > 0).sort(older);
}

/** A payout over the layers, the oldest first; the pieces sum to it. Refuses more than is unpaid. */
export function fifo(layers: readonly RewardLayer[], fen: Fen): RewardLayer[] {
  enforce([payoutIsCovered], { fen, unpaidFen: layers.reduce((sum, layer) => sum + layer.fen, 0) });
  let left = fen;
  return [...layers].sort(older).flatMap((layer) => {
    const part = Math.min(left, layer.fen);
    left -= part;
    return part > 0 ? [{ ...layer, fen: part }] : [];
  });
}

export interface AwardFacts {
  readonly form: RewardForm;
  readonly award: AwardStanding;
  readonly rules: HalfTaxedRules;
  readonly standing: (typeof PERSON_STANDINGS)[number];
  /** Of the run's route; for development, consulting and service it holds only while the contract is registered. */
  readonly wageTotal: WageTotal | null;
}
export type Classified = Pick<PayrollRow, 'taxClass' | 'deadline' | 'texts' | 'wageTotal'>;

/** The class of one piece of a payout: paid in time, paid late (fully taxed), never eligible (fully taxed), or for people to decide. */
export function classify({ receivedOn }: Pick<RewardLayer, 'receivedOn'>, paidOn: string, { form, award, rules, standing, wageTotal }: AwardFacts): Classified {
  if (form === 'equity') return { taxClass: 'equity', deadline: null, texts: null, wageTotal: null };
  const status = halfTaxedStatus(receivedOn, paidOn, award, rules);
  if (status.status === 'undecided') return { taxClass: 'undecided', deadline: null, texts: UNDECIDED[status.reason], wageTotal };
  if (status.status === 'not_eligible') return { taxClass: 'fully_taxed', deadline: null, texts: NOT_ELIGIBLE[status.reason], wageTotal };
  const deadline = status.status === 'eligible' ? status.until : status.deadline;
  if (status.status === 'expired') return { taxClass: 'fully_taxed', deadline, texts: null, wageTotal };
  return standing === 'staff' ? { taxClass: 'half_taxed', deadline, texts: null, wageTotal } : { taxClass: 'undecided', deadline, texts: UNDECIDED.person, wageTotal };
}

export interface Payout {
  readonly id: string;
  readonly person: string;
  readonly fen: Fen;
  readonly paidOn: string;
}

/** The payroll rows of one payout; their fen sum to it. */
export function payrollRows(payout: Payout, layers: readonly RewardLayer[], facts: (run: string) => AwardFacts): PayrollRow[] {
  return fifo(layers, payout.fen).map((layer) => ({ ...layer, payoutId: payout.id, person: payout.person, paidOn: payout.paidOn, ...classify(layer, payout.paidOn, facts(layer.run)) }));
}

/** The clocks of what is unpaid, for reminders: each receipt with its status if it were paid on `today`. */
export const openClocks = (layers: readonly RewardLayer[], today: string, award: AwardStanding, rules: HalfTaxedRules): (RewardLayer & { readonly clock: HalfTaxedStatus })[] =>
  layers.map((layer) => ({ ...layer, clock: halfTaxedStatus(layer.receivedOn, today, award, rules) }));
