import fc from 'fast-check';
import { aCost, aPlan, aReceipt, dice, inForce, randomTeam, runFacts, share, ZHEJIANG } from '../../testing/money.js';
import { goBack, type GoneBack } from './distribution/going-back.js';
import type { PersonSum } from './distribution/going-back.schema.js';
import { type AwardFacts, classify, payrollRows, unpaidLayers } from './distribution/half-taxed.js';
import type { PayrollRow } from './distribution/half-taxed.schema.js';
import { type Run, runDistribution } from './distribution/run.js';
import { costEntry, dueEntry, payoutEntry, receiptEntry, recoveryEntry } from './everyday-entries.js';
import { balancesOf, Book, reversalEntry, trialBalance } from './ledger.js';
import { netIncomeOf } from './net-income.js';
import type { OpenCost, Receipt } from './net-income.schema.js';

const AWARD: AwardFacts = {
  form: 'cash', standing: 'staff', wageTotal: null, award: { kind: 'licence', subjects: ['patent'], registered: true, publicity: 'clean', separateAccounts: true },
  rules: { months: inForce('award.half-taxed-months', 36), kinds: inForce('award.half-taxed-kinds', ['licence'] as const), excludedSubjects: undefined },
};

/** An `expect` for the many sums of one history; a real one per sum takes most of the time. */
const same = (found: number, wished: number): void => {
  if (found !== wished) expect(found).toBe(wished);
};

/** A contract that lives through anything, kept as a use case would keep it. */
class Contract {
  readonly book = new Book();
  receipts: Receipt[] = [];
  open: OpenCost[] = [];
  runs: Run[] = [];
  rows: PayrollRow[] = [];
  readonly paid: PersonSum[] = [];
  readonly recovered: PersonSum[] = [];
  readonly demanded: PersonSum[] = [];
  private serial = 0;
  private readonly people;

  constructor(private readonly roll: (below: number) => number) {
    this.people = randomTeam(roll).slice(0, 50).map((one) => ({ ...one, mainContributor: true, transferStaff: false, inventor: true }));
  }

  private key = (): string => `k${String((this.serial += 1)).padStart(4, '0')}`;
  private readonly sum = () => 1 + this.roll([9, 5_000, 10 ** 10][this.roll(3)]!);
  private readonly undistributed = () => this.receipts.filter(({ id }) => !this.runs.some(({ netIncome }) => netIncome.receipts.some((one) => one.id === id)));
  readonly entitled = (run: string, person: string): number => this.runs.find(({ origin }) => origin === run)?.shares.find((one) => one.person === person)?.fen ?? 0;
  readonly total = (sums: readonly PersonSum[], run: string, person: string): number => sums.filter((one) => one.run === run && one.person === person).reduce((sum, { fen }) => sum + fen, 0);
  /** The reference: what was paid and not given back, against what a person is entitled to. */
  readonly owes = (run: string, person: string): number => Math.max(0, this.total(this.paid, run, person) - this.total(this.recovered, run, person) - this.entitled(run, person));
  readonly isOwed = (run: string, person: string): number => Math.max(0, this.entitled(run, person) - this.total(this.paid, run, person) + this.total(this.recovered, run, person));
  readonly origins = (): string[] => [...new Set([...this.runs.map(({ origin }) => origin), ...this.paid.map(({ run }) => run)])];
  get team() {
    return this.people;
  }

  readonly acts = {
    receive: () => {
      const receipt = aReceipt(this.key(), this.sum());
      this.receipts.push(receipt);
      this.book.post(dueEntry(receipt), receiptEntry(receipt));
    },
    spend: () => {
      const cost = aCost(this.key(), this.sum(), { kind: 'upkeep', publicMoney: this.roll(3) === 0 });
      this.open.push(cost);
      this.book.post(costEntry(cost));
    },
    correct: () => {
      const cost = this.open.find(({ id, fen }) => this.book.entry(`cost:${id}`)?.postings[0]?.fen === fen);
      if (!cost) return;
      this.open = this.open.filter((one) => one !== cost);
      this.book.post(reversalEntry(this.book.entry(`cost:${cost.id}`)!, { key: this.key(), on: '2026-04-01' }));
    },
    distribute: () => {
      const receipts = this.undistributed();
      if (receipts.length === 0) return;
      const netIncome = netIncomeOf({ receipts, costs: this.open, basis: ZHEJIANG });
      const run = runDistribution(runFacts({ key: this.key(), netIncome, people: this.people, plan: aPlan({ rewardShare: share(50 + this.roll(50), 100) }) }));
      this.open = [...netIncome.carried];
      this.runs.push(run);
      this.book.post(...run.entries);
    },
    pay: () => {
      const { person } = this.people[this.roll(this.people.length)]!;
      const layers = unpaidLayers(this.runs, person, this.rows);
      const unpaid = layers.reduce((sum, { fen }) => sum + fen, 0);
      if (unpaid === 0) return;
      const payout = { id: this.key(), person, fen: 1 + this.roll(unpaid), paidOn: '2026-05-01' };
      const rows = payrollRows(payout, layers, () => AWARD);
      this.rows.push(...rows);
      this.paid.push(...rows);
      this.book.post(payoutEntry({ ...payout, on: payout.paidOn }));
    },
    recover: () => {
      const debts = this.origins().flatMap((run) => this.people.map(({ person }) => ({ run, person, owes: this.owes(run, person) }))).filter(({ owes }) => owes > 0);
      const debt = debts[this.roll(debts.length || 1)];
      if (!debt) return;
      const fen = 1 + this.roll(debt.owes);
      this.recovered.push({ run: debt.run, person: debt.person, fen });
      this.book.post(recoveryEntry({ id: this.key(), on: '2026-06-01', fen, person: debt.person }));
    },
    refund: () => {
      const chosen = this.receipts.filter(() => this.roll(3) === 0);
      if (chosen.length === 0) return;
      const refunds = chosen.map(({ id, fen }) => ({ receiptId: id, fen: this.roll(2) === 0 ? fen : 1 + this.roll(fen) }));
      const result = goBack({
        key: this.key(), on: '2026-07-01', cause: 'refund', document: '退款协议', refunds, receipts: this.receipts, runs: this.runs, paid: this.paid, recovered: this.recovered, demanded: this.demanded, rows: this.rows,
        classify: (piece) => classify(piece, piece.paidOn, AWARD), indicators: [], invalidity: null,
      }) as GoneBack;
      this.book.post(...result.entries);
      this.runs = [...this.runs.filter(({ key }) => !result.reversedRuns.includes(key)), ...result.runs];
      const split = (cost: OpenCost): OpenCost => this.open.find(({ id }) => id === cost.id) ?? { ...cost, fen: 0 };
      for (const cost of result.reopenedCosts) this.open = [...this.open.filter(({ id }) => id !== cost.id), { ...cost, fen: split(cost).fen + cost.fen }];
      this.demanded.push(...result.demanded);
      this.rows = [...this.rows.filter((row) => !result.rows.reversed.includes(row)), ...result.rows.restated];
      this.receipts = this.receipts.map((one) => ({ ...one, fen: one.fen - (refunds.find(({ receiptId }) => receiptId === one.id)?.fen ?? 0) })).filter(({ fen }) => fen > 0);
      // the debt that it names is the reference's, to the fen
      for (const { run, person, fen, paidFen } of result.debts) {
        same(fen, this.owes(run, person));
        if (fen > paidFen) expect.fail(`${person} owes more than was received`);
      }
    },
  };
}

describe('a contract that lives through anything', () => {
  it('keeps its trial balance at zero, and each reward account at exactly what is owed or due back', () => {
    const act = fc.constantFrom(...(['receive', 'receive', 'receive', 'spend', 'correct', 'distribute', 'distribute', 'pay', 'pay', 'pay', 'recover', 'refund', 'refund'] as const));
    const reached = { debts: 0, refunds: 0, carried: 0 };
    fc.assert(fc.property(fc.integer(), fc.array(act, { minLength: 1, maxLength: 40, size: 'max' }), (seed, acts) => {
      const contract = new Contract(dice(seed));
      for (const one of acts) {
        contract.acts[one]();
        if (trialBalance(contract.book.entries).differenceFen !== 0) expect.fail(`after ${one} the book does not balance`);
        reached.refunds += one === 'refund' ? 1 : 0;
      }
      const balances = balancesOf(contract.book.entries);
      const sumOver = (of: (run: string) => number): number => contract.origins().reduce((sum, run) => sum + of(run), 0);
      for (const { person } of contract.team) {
        const owes = sumOver((run) => contract.owes(run, person));
        same(balances.get(`clawback_due:${person}`) ?? 0, owes);
        same(0 - (balances.get(`reward_payable:${person}`) ?? 0), sumOver((run) => contract.isOwed(run, person)));
        for (const run of contract.origins()) {
          // payroll says of nobody more than the person may keep, and what it leaves unpaid is what the book owes
          same(contract.total(contract.rows, run, person), contract.entitled(run, person) - contract.isOwed(run, person));
        }
        reached.debts += owes > 0 ? 1 : 0;
      }
      expect(balances.get('net_income') ?? 0).toBe(0);
      // income that no run has shared is what was received since, and costs that no run bore are the open ones
      const shared = new Set(contract.runs.flatMap(({ netIncome }) => netIncome.receipts.map(({ id }) => id)));
      expect(0 - (balances.get('contract_income') ?? 0)).toBe(contract.receipts.filter(({ id }) => !shared.has(id)).reduce((sum, { fen }) => sum + fen, 0) + 0);
      const borne = contract.runs.reduce((sum, { netIncome }) => sum + netIncome.deductedFen, 0);
      const spent = contract.book.entries.filter(({ key, kind }) => kind === 'cost' && contract.book.reversalOf(key) === undefined).reduce((sum, { postings }) => sum + postings[0]!.fen, 0);
      expect(balances.get('cost:upkeep') ?? 0).toBe(spent - borne);
      reached.carried += contract.open.length > 0 ? 1 : 0;
    }), { numRuns: 400, seed: 42 });
    expect(reached.debts).toBeGreaterThan(100);
    expect(reached.refunds).toBeGreaterThan(500);
    expect(reached.carried).toBeGreaterThan(50);
  });
});
