import { enforce, type Fen, type Texts } from '@app/kernel';
import { clawbackAccount, rewardAccount } from '../accounts.js';
import { refundEntry } from '../everyday-entries.js';
import { type RuleUsed, usedRules } from '../governed.js';
import { entryOf, reversalEntry } from '../ledger.js';
import type { Entry } from '../entry.js';
import { byDay, contributionOf, netIncomeOf } from '../net-income.js';
import type { OpenCost } from '../net-income.schema.js';
import { goingBackRules } from './going-back.rules.js';
import { fifo, unpaidLayers } from './half-taxed.js';
import type { PayrollRow } from './half-taxed.schema.js';
import { type Run, runDistribution } from './run.js';
import type { GoingBackFacts, PersonSum } from './going-back.schema.js';

export interface Debt extends PersonSum {
  readonly paidFen: Fen;
  readonly recoveredFen: Fen;
  /** What the person is entitled to now. */
  readonly entitledFen: Fen;
}

export interface GoneBack {
  readonly way: 'back';
  /** In order: the refunds, the reversals, the runs computed again, the demands. */
  readonly entries: readonly Entry[];
  /** Keys of the runs that no longer stand, and those computed again from what was kept. */
  readonly reversedRuns: readonly string[];
  readonly runs: readonly Run[];
  /** Costs that no run deducts any longer; open again for the next one. */
  readonly reopenedCosts: readonly OpenCost[];
  /** `fen` is the debt: what was paid and not given back, less what the person is entitled to; never below zero. */
  readonly debts: readonly Debt[];
  readonly demanded: readonly PersonSum[];
  readonly rows: { readonly reversed: readonly PayrollRow[]; readonly restated: readonly PayrollRow[] };
  /** Figures that are taken back, and what stands in their place, in fen. */
  readonly indicators: readonly { readonly reverses: string; readonly indicator: string; readonly fen: Fen; readonly standsFen: Fen }[];
  readonly rulesUsed: readonly RuleUsed[];
}

export type GoingBack = GoneBack | { readonly way: 'stands' | 'person'; readonly texts: Texts; readonly rulesUsed: readonly RuleUsed[] };

const INVALIDITY_TEXTS = {
  stands: { 'zh-CN': '宣告专利权无效对已经履行的合同没有追溯力，已到账款项和已发奖励不变。', en: 'Invalidity does not reach back to a contract performed: what arrived and what was rewarded stands.' },
  person: {
    'zh-CN': '宣告无效后是否返还，须由有权人员依据证据认定（是否恶意、是否明显违反公平原则）并附文件，系统不作推定。',
    en: 'Whether anything goes back after invalidity is for a person to decide on the evidence (bad faith, plainly unfair), with a document; none is assumed.',
  },
} as const satisfies Record<string, Texts>;

function afterInvalidity({ cause, invalidity }: GoingBackFacts): 'back' | 'stands' | 'person' {
  if (cause !== 'invalidity') return 'back';
  const { rule, decision } = invalidity ?? { rule: undefined, decision: null };
  if (rule === undefined || decision === null || decision.document.trim() === '' || decision.decidedBy.trim() === '') return 'person';
  if (decision.ground !== 'none') return rule.value.exceptions.includes(decision.ground) ? 'back' : 'person';
  return rule.value.performedContractsStand ? 'stands' : 'person';
}

/**
 * Takes back what a refund, an invalid patent, a rescission or a cancelled registration leaves without ground: each run that shared refunded
 * money is reversed whole and computed again from what was kept, with its own people, plan and rule versions; who was paid more than that owes
 * the difference, never more than was received. Payroll rows and indicators are taken back and stated anew. Sums in fen, exact.
 * 专利法 第四十七条: nothing performed goes back for invalidity unless a person finds bad faith or plain unfairness.
 */
export function goBack(facts: GoingBackFacts): GoingBack {
  const rulesUsed = usedRules([facts.cause === 'invalidity' ? facts.invalidity?.rule : undefined]);
  const way = afterInvalidity(facts);
  if (way !== 'back') return { way, texts: INVALIDITY_TEXTS[way], rulesUsed };
  enforce(goingBackRules, facts);
  const refunded = new Map(facts.refunds.map(({ receiptId, fen }) => [receiptId, fen]));
  const affected = facts.runs.filter(({ netIncome }) => netIncome.receipts.some(({ id }) => refunded.has(id)));
  const again = affected.map((run) => ({ run, ...computedAgain(run, refunded, facts) }));
  const runs = again.flatMap(({ anew }) => anew ?? []);
  const claims = again.flatMap(({ run, anew }) => claimsOf(run, anew, facts));
  const standing = facts.runs.flatMap((run) => {
    const found = again.find((one) => one.run === run);
    return found === undefined ? [run] : found.anew ?? [];
  });
  return {
    way, rulesUsed, runs, rows: restatedRows(facts, standing, affected), reversedRuns: affected.map(({ key }) => key),
    reopenedCosts: again.flatMap(({ reopened }) => reopened).sort(byDay),
    entries: [
      ...facts.refunds.map(({ receiptId, fen }) => refundEntry({ id: `${facts.key}:${receiptId}`, on: facts.on, fen })),
      ...affected.flatMap(({ entries }) => entries.map((entry) => reversalEntry(entry, { key: `${facts.key}:reverse:${entry.key}`, on: facts.on }))),
      ...runs.flatMap(({ entries }) => entries), ...affected.flatMap((run) => demandOf(run, claims, facts)),
    ],
    debts: claims.filter(({ fen }) => fen > 0).map(({ run, person, fen, paidFen, recoveredFen, entitledFen }) => ({ run, person, fen, paidFen, recoveredFen, entitledFen })),
    demanded: claims.filter(({ moreFen }) => moreFen !== 0).map(({ run, person, moreFen }) => ({ run, person, fen: moreFen })),
    indicators: takenBack(facts, refunded, again),
  };
}

function computedAgain(run: Run, refunded: ReadonlyMap<string, Fen>, { key, on }: GoingBackFacts): { readonly anew: Run | undefined; readonly reopened: readonly OpenCost[] } {
  const { netIncome } = run;
  const receipts = netIncome.receipts.map((receipt) => ({ ...receipt, fen: receipt.fen - (refunded.get(receipt.id) ?? 0) })).filter(({ fen }) => fen > 0);
  const borne = netIncome.lines.flatMap(({ cost, deductedFen }) => (deductedFen > 0 ? [{ ...cost, fen: deductedFen }] : []));
  if (receipts.length === 0) return { anew: undefined, reopened: borne };
  // what another run deducts of a cost stays there: only what this run bore counts again
  const shown = netIncome.lines.flatMap(({ cost, treatment }) => (treatment === 'not-on-list' || treatment === 'public-money' ? [cost] : []));
  const left = netIncome.source === 'contribution' ? contributionOf(receipts) : netIncomeOf({ receipts, costs: [...borne, ...shown], basis: netIncome.basis });
  const { plan, people, route, rules, leaderDecision, payable, origin } = run;
  return { anew: runDistribution({ key: `${origin}:after:${key}`, on, netIncome: left, plan, people, route, rules, leaderDecision, payable }, origin), reopened: left.carried };
}

const summed = (sums: readonly PersonSum[], run: string, person: string): Fen => sums.reduce((sum, one) => (one.run === run && one.person === person ? sum + one.fen : sum), 0);

/** What each person of a run owes now, and by how much `clawback_due` has to move for it. */
function claimsOf(run: Run, anew: Run | undefined, { paid, recovered, demanded }: GoingBackFacts) {
  return run.shares.map(({ person }) => {
    const paidFen = summed(paid, run.origin, person);
    const recoveredFen = summed(recovered, run.origin, person);
    const entitledFen = anew?.shares.find((one) => one.person === person)?.fen ?? 0;
    // what was given back stays demanded, so that a right to more of it shows as payable and not as a negative debt
    const demandFen = Math.max(recoveredFen, paidFen - entitledFen, 0);
    return { run: run.origin, person, paidFen, recoveredFen, entitledFen, fen: demandFen - recoveredFen, moreFen: demandFen - summed(demanded, run.origin, person) };
  });
}

function demandOf({ origin, route }: Run, claims: readonly { readonly run: string; readonly person: string; readonly moreFen: Fen }[], { key, on }: GoingBackFacts): Entry[] {
  const mine = claims.filter(({ run, moreFen }) => run === origin && moreFen !== 0);
  return mine.length === 0 ? [] : [entryOf({ key: `${key}:demand:${origin}`, kind: 'clawback', on, of: origin },
    mine.flatMap(({ person, moreFen }) => [{ account: clawbackAccount(person, route.form), fen: moreFen }, { account: rewardAccount(person, route.form), fen: 0 - moreFen }]))];
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Everything in which two rows can differ that matters to payroll. */
const saidBy = ({ payoutId, run, receiptId, fen, taxClass, deadline, wageTotal }: PayrollRow): string =>
  JSON.stringify([payoutId, run, receiptId, fen, taxClass, deadline, wageTotal && [wageTotal.inTotal, wageTotal.limitedByCap, wageTotal.inBase]]);
const inOrder = (a: PayrollRow, b: PayrollRow): number => byDay({ on: a.paidOn, id: a.payoutId }, { on: b.paidOn, id: b.payoutId });

/** Payroll rows that no longer say what is so, and the rows that say it: what a person keeps of each payout, over the receipts that are left, the oldest first. */
function restatedRows({ cause, rows, classify }: GoingBackFacts, standing: readonly Run[], affected: readonly Run[]): GoneBack['rows'] {
  const touched = (row: PayrollRow): boolean => cause === 'registration_cancelled' || affected.some(({ origin }) => origin === row.run);
  const before = rows.filter(touched);
  const after = groupedBy(before, ({ run, person }) => JSON.stringify([run, person])).flatMap((group) => {
    const { run, person } = group[0]!;
    let layers = unpaidLayers(standing.filter(({ origin }) => origin === run), person, []);
    return groupedBy([...group].sort(inOrder), ({ payoutId }) => payoutId).flatMap((payout) => {
      const fen = Math.min(payout.reduce((sum, row) => sum + row.fen, 0), layers.reduce((sum, layer) => sum + layer.fen, 0));
      if (fen === 0) return [];
      const pieces = fifo(layers, fen);
      const taken = new Map(pieces.map((piece) => [piece.receiptId, piece.fen]));
      layers = layers.map((layer) => ({ ...layer, fen: layer.fen - (taken.get(layer.receiptId) ?? 0) })).filter((layer) => layer.fen > 0);
      const { payoutId, paidOn } = payout[0]!;
      return pieces.map((piece): PayrollRow => ({ ...piece, payoutId, person, paidOn, ...classify({ ...piece, person, paidOn }) }));
    });
  });
  const [was, is] = [before, after].map((list) => new Set(list.map(saidBy))) as [Set<string>, Set<string>];
  return { reversed: before.filter((row) => !is.has(saidBy(row))), restated: after.filter((row) => !was.has(saidBy(row))) };
}

function takenBack({ cause, indicators }: GoingBackFacts, refunded: ReadonlyMap<string, Fen>, again: readonly { readonly run: Run; readonly anew: Run | undefined }[]): GoneBack['indicators'] {
  return indicators.flatMap(({ id, indicator, fen, restsOn, needsRegistration }) => {
    const standsFen = (): Fen => {
      if (cause === 'registration_cancelled') return needsRegistration ? 0 : fen;
      if ('receipt' in restsOn) return Math.max(0, fen - (refunded.get(restsOn.receipt) ?? 0));
      if ('reward' in restsOn) {
        const found = again.find(({ run }) => run.origin === restsOn.reward);
        return found === undefined ? fen : found.anew?.split.poolFen ?? 0;
      }
      return fen;
    };
    const stands = standsFen();
    return stands === fen ? [] : [{ reverses: id, indicator, fen: 0 - fen, standsFen: stands }];
  });
}
