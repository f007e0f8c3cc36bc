import fc from 'fast-check';
import { fenSchema, formatYuan, parseYuan } from './money.js';

describe('money', () => {
  it.each([[0, '¥0.00'], [5, '¥0.05'], [123_456_700, '¥1,234,567.00'], [-150, '-¥1.50']])('writes %d fen as %s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  it('reads back every amount it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (fen) => parseYuan(formatYuan(fen)) === fen));
  });

  it.each(['1.005', '1,23', '12a', '', '-1', '1e3', '99999999999999999'])('takes "%s" for no amount', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  it.each([1.5, -1, 2 ** 53, '100'])('refuses %p as fen', (value) => {
    expect(fenSchema.safeParse(value).success).toBe(false);
  });
});
