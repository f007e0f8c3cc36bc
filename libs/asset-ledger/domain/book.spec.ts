import fc from 'fast-check';
import { amountOf, bookOf, standing, type Posting } from './book.js';
import { changeRules } from './rules/posting.rules.js';
import type { ChangeContent } from './posting.schema.js';

type Line = Pick<Posting, 'id' | 'counters' | 'content' | 'amountFen'>;
const line = (id: string, content: Posting['content'], amountFen: number, counters: string | null = null): Line => ({ id, content, amountFen, counters });
const entry = line('e', { kind: 'entry', basis: 'cost' }, 100_000);
const transfer = (reductionFen: number): ChangeContent => ({ kind: 'transfer', counterparty: '甲公司', reductionFen });
const papers = { effectiveOn: '2026-11-01', reason: '转让', document: '合同', decidedBy: '校长办公会', decidedOn: '2026-11-01' };
const broken = (content: ChangeContent, lines: readonly Line[] = [entry], change: { valuationRequired?: boolean | undefined; effectiveOn?: string } = {}) =>
  changeRules.flatMap((rule) => rule.check({ content, papers: { ...papers, ...(change.effectiveOn && { effectiveOn: change.effectiveOn }) }, book: bookOf(lines), today: '2026-11-26', valuationRequired: 'valuationRequired' in change ? change.valuationRequired : true })).map(({ code }) => code);

describe('the book of one achievement', () => {
  it('sums what stands, whatever was countered', () => {
    fc.assert(fc.property(fc.array(fc.record({ fall: fc.integer({ min: 0, max: 1_000 }), countered: fc.boolean() }), { maxLength: 40 }), (changes) => {
      const lines = [entry, ...changes.flatMap(({ fall, countered }, i) => [line(`t${i}`, transfer(fall), -fall), ...(countered ? [line(`c${i}`, { kind: 'counter', of: 'transfer' }, fall, `t${i}`)] : [])])];
      const left = standing(lines).reduce((sum, { amountFen }) => sum + amountFen, 0);
      expect(bookOf(lines).carryingFen).toBe(left);
      expect(left).toBe(100_000 - changes.reduce((sum, { fall, countered }) => sum + (countered ? 0 : fall), 0));
    }));
  });

  it('knows the last basis that stands, and what is written off or contributed', () => {
    const revalued = line('r', { kind: 'revaluation', basis: 'appraised', valueFen: 70_000 }, -30_000);
    expect(bookOf([])).toEqual({ carryingFen: 0, basis: null, entered: false, contributed: false, writtenOff: false });
    expect(bookOf([entry, revalued])).toMatchObject({ carryingFen: 70_000, basis: 'appraised' });
    expect(bookOf([entry, revalued, line('c', { kind: 'counter', of: 'revaluation' }, 30_000, 'r')])).toMatchObject({ carryingFen: 100_000, basis: 'cost' });
    expect(bookOf([entry, line('w', { kind: 'write_off', cause: 'expiry' }, -100_000)])).toMatchObject({ carryingFen: 0, writtenOff: true });
  });

  it('moves by the reduction, to the new value, or not at all', () => {
    const book = bookOf([entry]);
    expect([amountOf(transfer(300), book), amountOf({ kind: 'revaluation', basis: 'appraised', valueFen: 150_000 }, book), amountOf({ kind: 'licence', counterparty: '甲' }, book)]).toEqual([-300, 50_000, 0]);
  });
});

describe('a change', () => {
  const contribution = (valued: boolean): ChangeContent => ({ kind: 'contribution', counterparty: '甲公司', reductionFen: 0, valuation: valued ? { document: '评估报告', valueFen: 5 } : null });
  it('takes no more than is carried, and nothing where nothing is valued', () => {
    expect([broken(transfer(100_000)), broken(transfer(100_001)), broken(transfer(1), [line('e', { kind: 'entry', basis: 'not_valued' }, 0)])]).toEqual([[], ['asset-ledger.more-than-carried'], ['asset-ledger.more-than-carried']]);
  });
  it('of contribution to capital is valued, also where the registry says nothing', () => {
    expect([broken(contribution(true)), broken(contribution(false)), broken(contribution(false), [entry], { valuationRequired: undefined }), broken(contribution(false), [entry], { valuationRequired: false })])
      .toEqual([[], ['asset-ledger.contribution-unvalued'], ['asset-ledger.contribution-unvalued'], []]);
  });
  it('that is a loss follows a contribution, and nothing is of tomorrow', () => {
    const loss: ChangeContent = { kind: 'loss_note', counterparty: '甲公司', lossFen: 1 };
    expect([broken(loss), broken(loss, [entry, line('k', contribution(true) as Posting['content'], 0)]), broken(transfer(1), [entry], { effectiveOn: '2026-11-27' })]).toEqual([['asset-ledger.loss-without-contribution'], [], ['asset-ledger.future-date']]);
  });
});
