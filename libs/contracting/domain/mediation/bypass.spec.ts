import { closingWithin, isProtected, protectedUntil } from './bypass.js';

describe('the protected time after an introduction', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2026-03-10', 12, '2027-03-10'], ['2028-02-29', 12, '2029-02-28']])('from %s for %d months ends on %s', (introducedOn, protectedMonths, last) => {
    expect(protectedUntil({ introducedOn, protectedMonths })).toBe(last);
  });
  it.each([['2026-03-09', false], ['2026-03-10', true], ['2026-09-10', true], ['2026-09-11', false]])('on %s: %s', (on, counts) => {
    expect(isProtected({ introducedOn: '2026-03-10', protectedMonths: 6 }, on)).toBe(counts);
  });
  it('takes the first day that lies within it', () => {
    const days = [{ on: '2026-04-01', cause: 'in_effect' }, { on: '2026-03-01', cause: 'agreed' }] as const;
    expect(closingWithin({ introducedOn: '2026-02-01', protectedMonths: 6 }, days)).toEqual(days[1]);
    expect(closingWithin({ introducedOn: '2026-03-02', protectedMonths: 6 }, days)).toEqual(days[0]);
    expect(closingWithin({ introducedOn: '2026-04-02', protectedMonths: 6 }, days)).toBeUndefined();
    expect(closingWithin({ introducedOn: '2026-02-01', protectedMonths: 6 }, [])).toBeUndefined();
  });
});
