import { enforce, multiplyFractions, sumFractions, type ExactFraction, type Fen } from '@app/kernel';
import { yearOf } from './civil-days.js';
import type { Charge, ReportedPart, Royalty, RoyaltyReport } from './price-schedule.schema.js';
import { endsYear, minimumOfYear, statementDueOn, type Period } from './royalty-periods.js';
import { correctionRules, royaltyReportRules } from './royalty-report.rules.js';
import { keptFen, roundedFen } from './whole-fen.js';

/** What one step of the tiers yields in a period. */
export interface RoyaltyLine {
  /** From 1, in the order of the tiers. */
  readonly step: number;
  /** Where the step begins and ends: units or fen (above, up to), or days; null is open, both null where there are no tiers. */
  readonly from: number | string | null;
  readonly to: number | string | null;
  /** What of the period fell into the step, in units or in fen of the base amount. */
  readonly quantity: bigint;
  readonly quantityIn: 'units' | 'fen';
  /** What the charge is taken of: fen of the base amount for a rate, units for a sum per unit. */
  readonly chargedOn: ExactFraction;
  readonly charge: Charge;
  readonly exactFen: ExactFraction;
  /** Rounded so that the lines of a statement add up to its royalty. */
  readonly fen: Fen;
}

/** The top-up to the minimum royalty of a calendar year, reckoned with its last period. */
export interface YearMinimum extends Period {
  readonly year: number;
  readonly minimumFen: Fen;
  readonly royaltiesFen: Fen;
  readonly topUpFen: Fen;
}

/** Everything stated so far. */
export interface RoyaltyTotals {
  readonly units: bigint;
  readonly baseFen: bigint;
  readonly exactFen: ExactFraction;
  readonly payableFen: Fen;
}

export interface RoyaltyStatement extends Period {
  readonly componentId: string;
  /** The day by which the statement is given. */
  readonly dueOn: string;
  readonly before: RoyaltyTotals;
  readonly after: RoyaltyTotals;
  readonly lines: readonly RoyaltyLine[];
  /** The royalty of the period by its reported figures. */
  readonly royaltyFen: Fen;
  readonly minimum: YearMinimum | null;
  /** What the cap on the total takes off the royalty and the top-up together. */
  readonly cutByCapFen: Fen;
  readonly payableRoyaltyFen: Fen;
  readonly payableTopUpFen: Fen;
  readonly payableFen: Fen;
}

const NOTHING: ExactFraction = { numerator: 0n, denominator: 1n };

/** What the tiers have counted: over the term, or since the calendar year began. */
interface Counted {
  readonly year: number;
  readonly units: bigint;
  readonly baseFen: bigint;
}

type Slice = Pick<RoyaltyLine, 'step' | 'from' | 'to' | 'quantity' | 'quantityIn' | 'charge'>;
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const chargeable = ({ kind }: Charge, { units, baseFen }: ReportedPart): Pick<Slice, 'quantity' | 'quantityIn'> =>
  (kind === 'rate' ? { quantity: BigInt(baseFen), quantityIn: 'fen' } : { quantity: BigInt(units), quantityIn: 'units' });

/** A reported part cut at the bounds of the steps that it reaches into. */
function slicesOf({ tiers }: Royalty, part: ReportedPart, counted: Counted): Slice[] {
  if (tiers.by === 'none') return [{ step: 1, from: null, to: null, ...chargeable(tiers.charge, part), charge: tiers.charge }];
  if (tiers.by === 'date') {
    return tiers.steps.flatMap(({ from, until, charge }, at) =>
      (from <= part.from && (until === null || part.from <= until) ? [{ step: at + 1, from, to: until, ...chargeable(charge, part), charge }] : []));
  }
  const volume = tiers.by === 'volume';
  const start = volume ? counted.units : counted.baseFen;
  const end = start + BigInt(volume ? part.units : part.baseFen);
  return tiers.steps.flatMap(({ above, upTo, charge }, at) => {
    const quantity = (upTo === null ? end : smaller(end, BigInt(upTo))) - larger(start, BigInt(above));
    return quantity > 0n ? [{ step: at + 1, from: above, to: upTo, quantity, quantityIn: volume ? 'units' as const : 'fen' as const, charge }] : [];
  });
}

/**
 * What a slice is charged on. Where tiers count units and the charge is a rate of the amount (or the reverse), the amount of a reported
 * part belongs to its units in equal shares.
 */
function chargedOn({ quantity, quantityIn, charge }: Slice, { units, baseFen }: ReportedPart): ExactFraction {
  const chargedIn = charge.kind === 'rate' ? 'fen' : 'units';
  if (chargedIn === quantityIn) return { numerator: quantity, denominator: 1n };
  const [all, charged] = quantityIn === 'units' ? [units, baseFen] : [baseFen, units];
  return multiplyFractions({ numerator: quantity, denominator: BigInt(all) }, { numerator: BigInt(charged), denominator: 1n });
}

type ExactLine = Omit<RoyaltyLine, 'fen'>;

function lineOf(slice: Slice, part: ReportedPart): ExactLine {
  const on = chargedOn(slice, part);
  return { ...slice, chargedOn: on, exactFen: multiplyFractions(on, slice.charge.kind === 'rate' ? slice.charge.rate : { numerator: slice.charge.fen, denominator: 1 }) };
}

/** One line per step, however many parts fell into it; parts follow in time, so their steps rise already. */
function joined(lines: readonly ExactLine[]): ExactLine[] {
  const bySteps = new Map<number, ExactLine>();
  const both = (a: ExactLine, b: ExactLine): ExactLine =>
    ({ ...a, quantity: a.quantity + b.quantity, chargedOn: sumFractions([a.chargedOn, b.chargedOn]), exactFen: sumFractions([a.exactFen, b.exactFen]) });
  for (const line of lines) {
    const first = bySteps.get(line.step);
    bySteps.set(line.step, first ? both(first, line) : line);
  }
  return [...bySteps.values()];
}

/** Cumulative rounding: each line is the rounded sum with it less the rounded sum before it. */
function withFen(lines: readonly ExactLine[], before: ExactFraction): { lines: RoyaltyLine[]; after: ExactFraction } {
  let sum = before;
  const kept = lines.map((line) => {
    const next = sumFractions([sum, line.exactFen]);
    const fen = keptFen(roundedFen(next) - roundedFen(sum));
    sum = next;
    return { ...line, fen };
  });
  return { lines: kept, after: sum };
}

function yearMinimum(royalty: Royalty, period: Period, royaltiesFen: bigint): YearMinimum | null {
  if (royalty.minimumAnnualFen === null || !endsYear(royalty, period)) return null;
  const year = yearOf(period.until);
  const { from, until, ...least } = minimumOfYear(royalty, year);
  const minimum = roundedFen(least);
  return { year, from, until, minimumFen: keptFen(minimum), royaltiesFen: keptFen(royaltiesFen), topUpFen: keptFen(larger(0n, minimum - royaltiesFen)) };
}

/**
 * The statements of a royalty from all its reports in order. Rounding is cumulative: a period's royalty is the half-up rounded exact total
 * to its end less the rounded total to its beginning, so periods add up to what one period would have been, and no fen is lost over years.
 * The minimum of a calendar year is rounded once and topped up with the year's last period. `capFen` is the most this royalty may yield
 * in all (`royaltyCapFen`), null without a cap; the royalty is cut before the top-up. The reports are taken as they are: see `royaltyStatement`.
 */
export function royaltyAccount(royalty: Royalty, reports: readonly RoyaltyReport[], capFen: Fen | null): RoyaltyStatement[] {
  let totals: RoyaltyTotals = { units: 0n, baseFen: 0n, exactFen: NOTHING, payableFen: 0 };
  let counted: Counted = { year: yearOf(royalty.from), units: 0n, baseFen: 0n };
  let year = { year: counted.year, royaltiesFen: 0n };
  return reports.map(({ from, until, parts }) => {
    const before = totals;
    const exact: ExactLine[] = [];
    for (const part of parts) {
      const anew = 'counted' in royalty.tiers && royalty.tiers.counted === 'per_year' && yearOf(part.from) !== counted.year;
      if (anew) counted = { year: yearOf(part.from), units: 0n, baseFen: 0n };
      exact.push(...slicesOf(royalty, part, counted).map((slice) => lineOf(slice, part)));
      counted = { ...counted, units: counted.units + BigInt(part.units), baseFen: counted.baseFen + BigInt(part.baseFen) };
    }
    const { lines, after } = withFen(joined(exact), before.exactFen);
    const royaltyFen = roundedFen(after) - roundedFen(before.exactFen);
    year = { year: yearOf(until), royaltiesFen: (yearOf(until) === year.year ? year.royaltiesFen : 0n) + royaltyFen };
    const minimum = yearMinimum(royalty, { from, until }, year.royaltiesFen);
    const topUpFen = BigInt(minimum?.topUpFen ?? 0);
    const left = capFen === null ? royaltyFen + topUpFen : larger(0n, BigInt(capFen) - BigInt(before.payableFen));
    const payableRoyalty = smaller(royaltyFen, left);
    const payableTopUp = smaller(topUpFen, left - payableRoyalty);
    const payable = payableRoyalty + payableTopUp;
    const sum = (name: 'units' | 'baseFen'): bigint => parts.reduce((all, part) => all + BigInt(part[name]), before[name]);
    totals = { units: sum('units'), baseFen: sum('baseFen'), exactFen: after, payableFen: keptFen(BigInt(before.payableFen) + payable) };
    return {
      componentId: royalty.id, from, until, dueOn: statementDueOn(royalty, until), before, after: totals, lines, royaltyFen: keptFen(royaltyFen), minimum,
      cutByCapFen: keptFen(royaltyFen + topUpFen - payable), payableRoyaltyFen: keptFen(payableRoyalty), payableTopUpFen: keptFen(payableTopUp), payableFen: keptFen(payable),
    };
  });
}

export interface RoyaltyQuestion {
  readonly royalty: Royalty;
  /** The reports that stand (corrections in place), in order, from the first period on. */
  readonly before: readonly RoyaltyReport[];
  readonly report: RoyaltyReport;
  readonly capFen: Fen | null;
}

/** The statement of the next period. Refuses (422) a report that is not whole, not of the next period, or not cut where the rate changes. */
export function royaltyStatement({ royalty, before, report, capFen }: RoyaltyQuestion): RoyaltyStatement {
  enforce(royaltyReportRules, { royalty, last: before.at(-1)?.until ?? null, report });
  return royaltyAccount(royalty, [...before, report], capFen).at(-1)!;
}

/** A stated period is never edited: what it said is reversed and restated. */
export interface CorrectionEntry extends Period {
  readonly kind: 'reversal' | 'restatement';
  /** Below zero for a reversal. */
  readonly fen: Fen;
}

export interface RoyaltyCorrection extends Period {
  readonly componentId: string;
  /** The corrected period first, then later ones whose sum moves because their tiers, top-up or cap do. */
  readonly entries: readonly CorrectionEntry[];
  /** What the payer owes on top; below zero what the payee owes back. The sum of the entries. */
  readonly differenceFen: Fen;
  readonly restated: readonly RoyaltyStatement[];
  /** What stands from now on: `before` of the next statement. */
  readonly standing: readonly RoyaltyReport[];
}

const samePayment = (a: RoyaltyStatement, b: RoyaltyStatement): boolean => a.payableRoyaltyFen === b.payableRoyaltyFen && a.payableTopUpFen === b.payableTopUpFen;

/** The difference statement that corrects one stated period. `before` holds all reports that stand. Refuses (422) like `royaltyStatement`, and a correction of nothing or to the same. */
export function royaltyCorrection({ royalty, before, report, capFen }: RoyaltyQuestion): RoyaltyCorrection {
  const at = before.findIndex(({ from, until }) => from === report.from && until === report.until);
  enforce(correctionRules, { standing: before[at], corrected: report });
  enforce(royaltyReportRules, { royalty, last: before[at - 1]?.until ?? null, report });
  const standing = before.map((each, index) => (index === at ? report : each));
  const stated = royaltyAccount(royalty, before, capFen);
  const restated = royaltyAccount(royalty, standing, capFen);
  const entries = restated.flatMap((statement, index): CorrectionEntry[] => {
    const old = stated[index]!;
    if (index !== at && samePayment(old, statement)) return [];
    const { from, until } = statement;
    return [{ kind: 'reversal', from, until, fen: 0 - old.payableFen }, { kind: 'restatement', from, until, fen: statement.payableFen }];
  });
  const difference = entries.reduce((sum, { fen }) => sum + BigInt(fen), 0n);
  return { componentId: royalty.id, from: report.from, until: report.until, entries, differenceFen: keptFen(difference), restated, standing };
}
