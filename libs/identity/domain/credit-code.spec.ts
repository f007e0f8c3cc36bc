import { stdnum } from 'stdnum';
import { creditCodeCheck, hasValidCheck, isCreditCodeShape } from './credit-code.js';

describe('统一社会信用代码 (GB 32100-2015)', () => {
  it('knows the code that is quoted everywhere as an example', () => expect(hasValidCheck('91350100M000100Y43')).toBe(true));

  it('agrees with the formula written out and with a second implementation, which knows no 0', () => {
    const bodies = Array.from({ length: 500 }, (_, index) => `91430100${((index * 7_919 + 31) ** 2).toString(24).toUpperCase().replaceAll(/[IOSVZ]/g, 'Y').padStart(9, 'M').slice(0, 9)}`);
    const checks = bodies.map(creditCodeCheck);
    expect(checks).toEqual(bodies.map(bySum));
    const comparable = bodies.filter((_, index) => checks[index] !== '0');
    expect(comparable.length).toBeGreaterThan(400);
    expect(comparable.filter((body) => stdnum.CN?.['uscc']?.validate(body + creditCodeCheck(body)).isValid !== true)).toEqual([]);
  });

  it('refuses every other check character, and every neighbour that was swapped', () => {
    const code = '91350100M000100Y43';
    const others = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((sign) => sign !== code[17]);
    expect(others.filter((sign) => hasValidCheck(code.slice(0, 17) + sign))).toEqual([]);
    expect(hasValidCheck('93150100M000100Y43')).toBe(false);
  });

  it('gives 0 where the weighted sum is a multiple of 31', () => {
    expect(creditCodeCheck('00000000000000000')).toBe('0');
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100M000100I43', '9135O100M000100Y43', '91350100m000100y43'])('%s does not have the form', (code) => {
    expect(isCreditCodeShape(code)).toBe(false);
  });
});

/** The standard's formula written out: weights are powers of 3 modulo 31. */
function bySum(front: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let sum = 0;
  let weight = 1;
  for (const sign of front) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}
