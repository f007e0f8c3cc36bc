import { describe, expect, it } from 'vitest';
import { formatFen, parseYuan } from '../../../components/money';
import { formatRate, parseRate } from './rates';

describe('rates as they are typed', () => {
  it('are exact fractions in lowest terms', () => {
    expect(parseRate('5', 'percent')).toEqual({ numerator: 1, denominator: 20 });
    expect(parseRate('5.25', 'percent')).toEqual({ numerator: 21, denominator: 400 });
    expect(parseRate('0.1', 'percent')).toEqual({ numerator: 1, denominator: 1000 });
    expect(parseRate('5', 'perTenThousand')).toEqual({ numerator: 1, denominator: 2000 });
    expect(parseRate('0.35', 'perTenThousand')).toEqual({ numerator: 7, denominator: 200_000 });
    expect(parseRate('100', 'percent')).toEqual({ numerator: 1, denominator: 1 });
    expect(parseRate(' 33 / 99 ', 'percent')).toEqual({ numerator: 1, denominator: 3 });
    expect(parseRate('0', 'percent')).toEqual({ numerator: 0, denominator: 1 });
  });

  it('above the whole are left to the server, which says so in words', () => expect(parseRate('101', 'percent')).toEqual({ numerator: 101, denominator: 100 }));

  it.each(['', 'abc', '-5', '5..1', '1/0', '1/', '5.12345678', '12345678901', '1e3'])('that cannot be read exactly are not read: "%s"', (text) => expect(parseRate(text, 'percent')).toBeNull());

  it('are shown as they were typed, and as a fraction where no decimal is exact', () => {
    for (const unit of ['percent', 'perTenThousand'] as const) for (const text of ['5', '5.25', '0.00001', '12.5', '100', '0']) expect(formatRate(parseRate(text, unit)!, unit)).toBe(text);
    expect(formatRate({ numerator: 1, denominator: 3 }, 'percent')).toBe('1/3');
    expect(formatRate({ numerator: 5, denominator: 100 }, 'percent')).toBe('5');
    expect(formatRate({ numerator: 5, denominator: 10_000 }, 'percent')).toBe('0.05');
  });
});

describe('yuan as they are typed', () => {
  it.each([['0.01', 1], ['0.1', 10], ['1', 100], ['19.99', 1999], ['1.1', 110], ['4.35', 435], ['12,000.5', 1_200_050], ['\u00a51,234,567.89', 123_456_789], ['9999999999999.99', 999_999_999_999_999]])('"%s" is %d fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
    expect(parseYuan(formatFen(fen))).toBe(fen);
  });

  it.each(['', '1.234', 'abc', '-1', '1.', '1e3', '12345678901234'])('"%s" is no amount', (text) => expect(parseYuan(text)).toBeNull());
});
