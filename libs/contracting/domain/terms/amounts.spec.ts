import { Problem } from '@app/kernel';
import fc from 'fast-check';
import { contractAmounts, type AmountValues } from './amounts.js';
import { CONTRACT_KINDS, ITEM_KINDS, type Item } from './terms.schema.js';

const VALUES: AmountValues = { nonTechnology: ['equipment', 'instrument', 'part', 'material', 'other'], subjectMatterStaysIn: true, developmentOut: ['equipment', 'material'] };
const item = (change: Partial<Item>): Item => ({ name: '烧结炉', kind: 'equipment', quantity: 1, amountFen: 100_00, inPrice: true, subjectMatter: false, ...change });
const amounts = (items: Item[], agreedFen = 1_000_00, kind: (typeof CONTRACT_KINDS)[number] = 'transfer', values = VALUES) => contractAmounts({ kind, items }, agreedFen, values);
const refused = (run: () => unknown): string | undefined => {
  try { run(); } catch (error) { if (error instanceof Problem) return error.definition.code; throw error; }
  return undefined;
};

describe('the two amounts of a contract', () => {
  it('are equal where there is nothing but technology', () => {
    expect(amounts([])).toMatchObject({ contractFen: 1_000_00, technologyFen: 1_000_00, differenceFen: 0 });
  });

  it('differ by equipment, instruments, parts and material, item by item', () => {
    const all = amounts([item({}), item({ kind: 'instrument', amountFen: 50_00 }), item({ kind: 'part', amountFen: 7 }), item({ kind: 'material', amountFen: 3 })]);
    expect(all).toMatchObject({ contractFen: 1_000_00, technologyFen: 849_90, differenceFen: 150_10 });
    expect(all.lines.map(({ what, item: place, fen }) => [what, place, fen])).toEqual([['agreed', null, 1_000_00], ['deducted', 0, 100_00], ['deducted', 1, 50_00], ['deducted', 2, 7], ['deducted', 3, 3]]);
  });

  it('keep a reasonable quantity of the subject matter in, unless the office does not', () => {
    expect(amounts([item({ subjectMatter: true })]).technologyFen).toBe(1_000_00);
    expect(amounts([item({ subjectMatter: true })]).lines[1]!.texts['zh-CN']).toContain('合理数量标的物');
    expect(amounts([item({ subjectMatter: true })], 1_000_00, 'transfer', { ...VALUES, subjectMatterStaysIn: false }).technologyFen).toBe(900_00);
  });

  it('do not count equipment and material of a development, not even as subject matter', () => {
    for (const kind of ['development_commissioned', 'development_cooperative'] as const) {
      expect(amounts([item({ subjectMatter: true }), item({ kind: 'material', amountFen: 5, subjectMatter: true }), item({ kind: 'part', amountFen: 9, subjectMatter: true })], 1_000_00, kind).differenceFen).toBe(100_05);
    }
  });

  it('take what is paid on top into the contract amount', () => {
    expect(amounts([item({ inPrice: false })])).toMatchObject({ contractFen: 1_100_00, technologyFen: 1_000_00 });
    expect(amounts([item({ inPrice: false, amountFen: 5_000_00 })], 0)).toMatchObject({ contractFen: 5_000_00, technologyFen: 0 });
  });

  it.each([
    ['contracting.amounts-not-fen', () => amounts([], 0.5)], ['contracting.amounts-not-fen', () => amounts([], -1)], ['contracting.amounts-not-fen', () => amounts([item({ amountFen: -1 })])],
    ['contracting.amounts-not-fen', () => amounts([item({ amountFen: 1, inPrice: false })], Number.MAX_SAFE_INTEGER)], ['contracting.amounts-item-open', () => amounts([item({ amountFen: null })])],
    ['contracting.amounts-items-exceed-price', () => amounts([item({ amountFen: 1_000_01 })])],
  ])('are refused by %s', (code, run) => {
    expect(refused(run)).toBe(code);
  });

  it('may be all goods to the last fen', () => {
    expect(amounts([item({ amountFen: 1_000_00 })]).technologyFen).toBe(0);
  });

  it('always differ by exactly the lines that are taken out, whatever the order of the items', () => {
    const items = fc.array(fc.record({ name: fc.constant('甲'), kind: fc.constantFrom(...ITEM_KINDS), quantity: fc.constant(1), amountFen: fc.integer({ min: 0, max: 2 ** 40 }), inPrice: fc.boolean(), subjectMatter: fc.boolean() }), { maxLength: 12 });
    fc.assert(fc.property(items, fc.integer({ min: 0, max: 2 ** 40 }), fc.constantFrom(...CONTRACT_KINDS), (list, more, kind) => {
      const agreed = list.reduce((total, { inPrice, amountFen }) => total + (inPrice ? amountFen : 0), more);
      const all = amounts(list, agreed, kind);
      const lines = (what: string) => all.lines.filter((line) => line.what === what).reduce((total, { fen }) => total + fen, 0);
      expect(all.contractFen - all.technologyFen).toBe(all.differenceFen);
      expect(all.differenceFen).toBe(lines('deducted'));
      expect(all.contractFen).toBe(lines('agreed') + lines('beside'));
      expect(all.technologyFen).toBeGreaterThanOrEqual(0);
      expect(all.lines.filter(({ what }) => what === 'deducted' || what === 'kept')).toHaveLength(list.length);
      expect(amounts([...list].reverse(), agreed, kind)).toMatchObject({ contractFen: all.contractFen, technologyFen: all.technologyFen });
    }));
  });
});
