import { filterSql } from './index-filter.js';
import { checkSpec, completeRow, type IndexRow, type IndexSpec } from './index-spec.js';

const spec: IndexSpec = {
  table: 'notes', key: 'id',
  columns: { id: { type: 'text' }, words: { type: 'text', index: 'terms' }, modes: { type: 'texts', index: 'labels' }, price: { type: 'number', index: 'range' }, trl: { type: 'integer' } },
};

describe('filters', () => {
  it('let everything pass when there is nothing to hold', () => {
    expect(filterSql(spec, undefined)).toBeUndefined();
    expect(filterSql(spec, [])).toBeUndefined();
  });

  it('quote texts and join conditions', () => {
    expect(filterSql(spec, [{ column: 'id', is: "a' OR 'b" }, { column: 'price', from: 1, to: 2 }])).toBe("`id` = 'a'' OR ''b' AND (`price` >= 1 AND `price` <= 2)");
  });

  it('let an absent value pass a range only when told', () => {
    expect(filterSql(spec, [{ column: 'trl', from: 5, orAbsent: true }])).toBe('((`trl` >= 5) OR `trl` IS NULL)');
  });

  it('hold nothing for an empty list, and an absent value is not what is excluded', () => {
    expect(filterSql(spec, [{ column: 'id', in: [] }])).toBe('false');
    expect(filterSql(spec, [{ anyOf: [] }])).toBe('false');
    expect(filterSql(spec, [{ not: { column: 'modes', hasAny: ['x'] } }])).toBe("(NOT coalesce(array_has_any(`modes`, ['x']), false))");
  });

  it.each([
    [{ column: 'nowhere', is: 1 }],
    [{ column: 'constructor', is: 1 }],
    [{ column: 'price', is: Number.NaN }],
    [{ column: 'id', is: 'a\0' }],
  ])('refuse %j', (condition) => {
    expect(() => filterSql(spec, [condition])).toThrow();
  });
});

describe('the form of a table', () => {
  it('completes a row with nulls', () => {
    expect(completeRow(spec, { id: 'a', price: 2 ** 53 - 1 })).toEqual({ id: 'a', words: null, modes: null, price: 2 ** 53 - 1, trl: null });
  });

  it.each<IndexRow>([{ id: null }, { id: '' }, { id: 'a', trl: 1.5 }, { id: 'a', trl: 2 ** 31 }, { id: 'a', price: Infinity }, { id: 'a', modes: 'x' }, { id: 'a', other: 1 }])('refuses the row %j', (row) => {
    expect(() => completeRow(spec, row)).toThrow();
  });

  it.each<[string, Partial<IndexSpec>]>([
    ['a key that is no text column', { key: 'price' }],
    ['a table name that is not plain', { table: 'a b' }],
    ['terms in a number', { columns: { ...spec.columns, price: { type: 'number', index: 'terms' } } }],
    ['labels on a text', { columns: { ...spec.columns, words: { type: 'text', index: 'labels' } } }],
    ['a range on texts', { columns: { ...spec.columns, modes: { type: 'texts', index: 'range' } } }],
  ])('is refused with %s', (_what, changes) => {
    expect(() => checkSpec({ ...spec, ...changes })).toThrow();
  });
});
