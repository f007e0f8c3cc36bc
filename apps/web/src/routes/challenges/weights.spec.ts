import { describe, expect, it } from 'vitest';
import { parsePercent, percentText, weightSum } from './weights';

describe('weights in percent', () => {
  it('reads up to two decimals as an exact fraction in lowest terms', () => {
    expect(parsePercent('12.5')).toEqual({ numerator: 1, denominator: 8 });
    expect(parsePercent(' 33.33 % ')).toEqual({ numerator: 3333, denominator: 10_000 });
    expect(parsePercent('100')).toEqual({ numerator: 1, denominator: 1 });
    expect(parsePercent('0.01')).toEqual({ numerator: 1, denominator: 10_000 });
    expect(parsePercent('5\uff05')).toEqual({ numerator: 1, denominator: 20 });
  });
  it.each(['', 'abc', '0', '0.00', '100.01', '12.345', '-5', '1e2', '1/3', '.5'])('refuses %j', (text) => expect(parsePercent(text)).toBeNull());
  it('writes back what was read', () => {
    for (const text of ['12.5%', '33.33%', '100%', '0.01%', '7%']) expect(percentText(parsePercent(text)!)).toBe(text);
    expect(percentText({ numerator: 1, denominator: 3 })).toBe('1/3');
  });
  it('sums exactly: three times a third is whole, three times 33.33 % is not', () => {
    const third = { numerator: 1, denominator: 3 };
    expect(weightSum([third, third, third])).toEqual({ percent: '100', whole: 'exact', width: 100 });
    expect(weightSum(['33.33', '33.33', '33.33'].map(parsePercent))).toEqual({ percent: '99.99', whole: 'less', width: 99.99 });
    expect(weightSum(['0.1', '0.2', '99.7'].map(parsePercent)).whole).toBe('exact');
    expect(weightSum(['60', '50'].map(parsePercent))).toEqual({ percent: '110', whole: 'more', width: 100 });
  });
  it('never reads as 100 what is less, and counts what is missing as nothing', () => {
    expect(weightSum([{ numerator: 99_999_999, denominator: 100_000_000 }])).toMatchObject({ percent: '99.99', whole: 'less' });
    expect(weightSum([null, undefined, { numerator: Number.NaN, denominator: Number.NaN }])).toEqual({ percent: '0', whole: 'less', width: 0 });
    expect(weightSum([])).toMatchObject({ percent: '0', whole: 'less' });
  });
});
