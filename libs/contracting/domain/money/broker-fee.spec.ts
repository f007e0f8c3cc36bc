import fc from 'fast-check';
import type { Problem } from '@app/kernel';
import { inForce, share } from '../../testing/money.js';
import { brokerFee, brokerFeeEntry, expensesDue } from './broker-fee.js';
import { type FeeFacts, type FeeTerms, feeTermsSchema } from './broker-fee.schema.js';
import { contractIsEffective } from './broker-fee.rules.js';

const terms = (change: Partial<FeeTerms> = {}): FeeTerms => ({ document: '中介协议', clauseIn: 'mediation_agreement', fee: { kind: 'percentage', of: share(3, 100), capFen: null }, bearer: 'client', expensesFen: null, ...change });
const facts = (change: Partial<FeeFacts> = {}): FeeFacts => ({
  terms: terms(), effectiveOn: '2026-03-10', payments: [{ id: 'a', on: '2026-03-01', technologyFen: 1_050 }, { id: 'b', on: '2026-04-01', technologyFen: 1_050 }], technologyFen: 2_100, hidFacts: null,
  bearerDefault: inForce('broker.fee-bearer-default', { mediation_agreement: 'client', deal_contract: 'each_half' }, '技术合同司法解释 第三十九条'), ...change,
});
const broken = (change: Partial<FeeFacts>): string[] => {
  try {
    brokerFee(facts(change));
    return [];
  } catch (error) {
    return (error as Problem).violations.map(({ code }) => code);
  }
};

describe('a broker\'s fee', () => {
  it('accrues with payments that arrived, from the day of effect, and sums exactly', () => {
    const result = brokerFee(facts());
    expect(result.accruals.map(({ on, fen }) => [on, fen])).toEqual([['2026-03-10', 31], ['2026-04-01', 32]]);
    expect(result).toMatchObject({ state: 'accrued', totalFen: 63 });
  });

  it('is nothing before the contract takes effect, and nothing after hidden facts', () => {
    expect(brokerFee(facts({ effectiveOn: null }))).toMatchObject({ state: 'not_effective', accruals: [], totalFen: 0 });
    expect(brokerFee(facts({ hidFacts: { document: '认定书' } }))).toMatchObject({ state: 'lost', totalFen: 0 });
    expect(brokerFee(facts({ disputed: true }))).toMatchObject({ state: 'suspended', totalFen: 0, accruals: [] });
    expect(brokerFee(facts({ disputed: true, hidFacts: { document: '认定书' } }))).toMatchObject({ state: 'lost' });
    expect(contractIsEffective.check({ effectiveOn: null }).map(({ code }) => code)).toEqual(['contracting.broker-fee-before-effect']);
    expect(contractIsEffective.check({ effectiveOn: '2026-03-10' })).toEqual([]);
  });

  it('stops at the cap', () => {
    expect(brokerFee(facts({ terms: terms({ fee: { kind: 'percentage', of: share(1, 2), capFen: 600 } }) })).accruals.map(({ fen }) => fen)).toEqual([525, 75]);
  });

  it('has no default percentage: what is silent goes to a person', () => {
    expect(feeTermsSchema.safeParse({ document: 'x', clauseIn: 'mediation_agreement', fee: { kind: 'percentage' }, bearer: 'client' }).success).toBe(false);
    expect(brokerFee(facts({ terms: terms({ fee: { kind: 'silent' } }) }))).toMatchObject({ state: 'person', totalFen: 0 });
  });

  it('is fixed, in proportion or with the first payment', () => {
    const fixed = (accrues: 'in_proportion' | 'with_first_payment') => brokerFee(facts({ terms: terms({ fee: { kind: 'fixed', fen: 101, accrues } }) })).accruals.map(({ fen }) => fen);
    expect(fixed('in_proportion')).toEqual([50, 51]);
    expect(fixed('with_first_payment')).toEqual([101, 0]);
    expect(broken({ technologyFen: null, terms: terms({ fee: { kind: 'fixed', fen: 101, accrues: 'in_proportion' } }) })).toEqual(['contracting.broker-fee-without-amount']);
    expect(brokerFee(facts({ payments: [], terms: terms({ fee: { kind: 'fixed', fen: 101, accrues: 'with_first_payment' } }) })).totalFen).toBe(0);
  });

  it('is borne as agreed, else as the rule in force says, else a person decides', () => {
    const borne = (change: Partial<FeeTerms>, more: Partial<FeeFacts> = {}) => brokerFee(facts({ terms: terms(change), ...more })).accruals.map(({ clientFen, otherFen }) => [clientFen, otherFen]);
    expect(borne({ bearer: 'other_party' })).toEqual([[0, 31], [0, 32]]);
    expect(borne({ bearer: 'each_half' })).toEqual([[16, 15], [16, 16]]);
    const oneFenEach = [1, 2, 3, 4].map((at) => ({ id: `p${at}`, on: '2026-04-01', technologyFen: 2 }));
    expect(borne({ bearer: 'each_half', fee: { kind: 'percentage', of: share(1, 2), capFen: null } }, { payments: oneFenEach })).toEqual([[1, 0], [0, 1], [1, 0], [0, 1]]);
    expect(borne({ bearer: 'silent' })).toEqual([[31, 0], [32, 0]]);
    expect(borne({ bearer: 'silent', clauseIn: 'deal_contract' })).toEqual([[16, 15], [16, 16]]);
    expect(brokerFee(facts({ terms: terms({ bearer: 'silent' }) })).rulesUsed).toMatchObject([{ rule: 'broker.fee-bearer-default' }]);
    expect(brokerFee(facts({ terms: terms({ bearer: 'silent' }), bearerDefault: undefined }))).toMatchObject({ state: 'person', accruals: [] });
  });

  it('refuses bad sums and a fee without a document', () => {
    for (const technologyFen of [-1, 0.5, 2 ** 53]) expect(broken({ payments: [{ id: 'a', on: '2026-03-01', technologyFen }] })).toEqual(['contracting.broker-fee-payments']);
    expect(broken({ payments: [facts().payments[0]!, facts().payments[0]!] })).toEqual(['contracting.broker-fee-payments']);
    expect(broken({ terms: terms({ document: ' ' }) })).toEqual(['contracting.broker-fee-without-agreement']);
  });

  it('leaves only agreed expenses where nothing came about', () => {
    expect(expensesDue({ terms: terms({ expensesFen: 700 }), effectiveOn: null }, true)).toBe(700);
    expect(expensesDue({ terms: terms(), effectiveOn: null }, true)).toBe(0);
    expect(expensesDue({ terms: terms({ expensesFen: 700 }), effectiveOn: '2026-03-10' }, true)).toBe(0);
    expect(expensesDue({ terms: terms({ expensesFen: 700 }), effectiveOn: null }, false)).toBe(0);
  });

  it('is booked as a cost of the contract', () => {
    expect(brokerFeeEntry({ paymentId: 'a', on: '2026-03-10' }, 31).postings).toEqual([{ account: 'cost:brokerage', fen: 31 }, { account: 'broker_fee_payable', fen: -31 }]);
  });

  it('has parts that sum to the whole, each at least zero, whoever bears it and however it was paid', () => {
    const sum = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(fc.property(fc.array(sum, { maxLength: 30 }), fc.integer({ min: 1, max: 10_000 }), fc.option(fc.integer({ min: 1, max: 10 ** 12 })), fc.constantFrom('client', 'other_party', 'each_half'), (paid, rate, capFen, bearer) => {
      const result = brokerFee(facts({ terms: terms({ bearer, fee: { kind: 'percentage', of: share(rate, 10_000), capFen } }), payments: paid.map((technologyFen, at) => ({ id: `p${at}`, on: '2026-04-01', technologyFen })) }));
      const whole = paid.reduce((total, fen) => total + BigInt(fen), 0n) * BigInt(rate) / 10_000n;
      expect(BigInt(result.totalFen)).toBe(capFen !== null && whole > BigInt(capFen) ? BigInt(capFen) : whole);
      expect(result.accruals.reduce((total, { clientFen, otherFen }) => total + clientFen + otherFen, 0)).toBe(result.totalFen);
      for (const { fen, clientFen, otherFen } of result.accruals) {
        expect(clientFen + otherFen).toBe(fen);
        expect(Math.min(clientFen, otherFen)).toBeGreaterThanOrEqual(0);
      }
    }));
  });
});
