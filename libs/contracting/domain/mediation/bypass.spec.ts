import { isProtected, protectedUntil } from './bypass.js';

describe('the protected time after an introduction', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2026-03-10', 12, '2027-03-10'], ['2028-02-29', 12, '2029-02-28']])('from %s for %d months ends on %s', (introducedOn, protectedMonths, last) => {
    expect(protectedUntil({ introducedOn, protectedMonths })).toBe(last);
  });
  it.each([['2026-03-09', false], ['2026-03-10', true], ['2026-09-10', true], ['2026-09-11', false]])('on %s: %s', (on, counts) => {
    expect(isProtected({ introducedOn: '2026-03-10', protectedMonths: 6 }, on)).toBe(counts);
  });
});
