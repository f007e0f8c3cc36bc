import fc from 'fast-check';
import { canonicalJson, canonicalTerms } from './canonical.js';
import { fullTerms } from './testing/sample-terms.js';
import { termsSchema } from './terms.schema.js';

/** The same value with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, turned(each)]));
};

describe('the canonical form of terms', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalTerms(turned(fullTerms('licence')) as never)).toBe(canonicalTerms(fullTerms('licence')));
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(canonicalJson(turned(value))).toBe(canonicalJson(value)); }));
  });

  it('is JSON that says the same', () => {
    expect(termsSchema.parse(JSON.parse(canonicalTerms(fullTerms('transfer'))))).toEqual(fullTerms('transfer'));
    expect(canonicalJson({ b: 1, a: [true, null, 'x"'], c: undefined })).toBe('{"a":[true,null,"x\\""],"b":1}');
  });

  it('changes with every word', () => {
    expect(canonicalTerms({ ...fullTerms('licence'), title: '高镍正极材料制备技木' })).not.toBe(canonicalTerms(fullTerms('licence')));
  });
});

describe('the schema of terms', () => {
  it('takes any JSON as price and nothing else', () => {
    const price = (value: unknown) => termsSchema.safeParse({ ...fullTerms('service'), price: value }).success;
    expect([null, 1, 'x', { tiers: [{ upTo: 1, rate: { numerator: 1, denominator: 3 } }] }].map(price)).toEqual([true, true, true, true]);
    expect([NaN, Infinity, () => 1, new Date(0), new Map(), 1n, JSON.parse('{"__proto__": 1}') as unknown, Symbol('x')].map(price)).toEqual([false, false, false, false, false, false, false, false]);
    expect(price(Array.from({ length: 30 }).reduce<unknown>((inner) => [inner], 1))).toBe(false);
  });

  it('refuses fields that it does not know, fractional fen and unknown kinds', () => {
    const refuses = (change: object) => !termsSchema.safeParse({ ...fullTerms('service'), ...change }).success;
    expect([{ extra: 1 }, { kind: 'sale' }, { items: [{ name: '炉', kind: 'equipment', quantity: 1, amountFen: 0.5 }] }, { items: [{ name: '炉', kind: 'equipment', quantity: 1, amountFen: -1 }] }, { cureDays: 0 }, { term: { from: null, until: { kind: 'date', on: '2026-02-30' } } }].map(refuses))
      .toEqual([true, true, true, true, true, true]);
  });
});
