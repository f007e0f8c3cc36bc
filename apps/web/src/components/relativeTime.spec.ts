import { describe, expect, it } from 'vitest';
import { relativeTime } from './relativeTime';

const DAY = 86_400;
describe('a relative time', () => {
  it('is told in days up to two months, then in months and years', () => {
    expect(relativeTime(36 * DAY, 'en', 'second')).toBe('in 36 days');
    expect(relativeTime(-45 * DAY, 'en', 'second')).toBe('45 days ago');
    expect(relativeTime(61 * DAY, 'en', 'second')).toBe('in 2 months');
    expect(relativeTime(800 * DAY, 'en', 'second')).toBe('in 2 years');
  });
  it('never says more than is left', () => {
    expect(relativeTime(2 * DAY - 1, 'en', 'second')).toBe('tomorrow');
    expect(relativeTime(3_599, 'en', 'second')).toBe('in 59 minutes');
    expect(relativeTime(0, 'en', 'day')).toBe('today');
  });
});
