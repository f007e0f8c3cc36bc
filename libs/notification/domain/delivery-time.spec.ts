import fc from 'fast-check';
import { isQuiet, nextTime, timeMail } from './delivery-time.js';

/** An instant of a day in China. */
const china = (time: string, day = '2026-11-22') => new Date(`${day}T${time}:00+08:00`);
const night = { from: '22:00', to: '07:00' };

describe('quiet hours', () => {
  it.each([['21:59', false], ['22:00', true], ['00:00', true], ['06:59', true], ['07:00', false], ['12:00', false]])('across midnight: at %s quiet is %s', (time, quiet) => {
    expect(isQuiet(china(time), night)).toBe(quiet);
  });
  it.each([['11:59', false], ['12:00', true], ['13:29', true], ['13:30', false]])('within a day: at %s quiet is %s', (time, quiet) => {
    expect(isQuiet(china(time), { from: '12:00', to: '13:30' })).toBe(quiet);
  });
});

describe('the time of a mail', () => {
  it('is now outside quiet hours, and their end inside', () => {
    expect(timeMail(china('12:00'), { digest: 'immediate', quietHours: night }, '08:30')).toEqual({ state: 'queued', heldFor: null, dueAt: china('12:00') });
    expect(timeMail(china('23:00'), { digest: 'immediate', quietHours: night }, '08:30')).toEqual({ state: 'held', heldFor: 'quiet-hours', dueAt: china('07:00', '2026-11-23') });
    expect(timeMail(china('01:00'), { digest: 'immediate', quietHours: night }, '08:30').dueAt).toEqual(china('07:00'));
    expect(timeMail(china('23:00'), { digest: 'immediate', quietHours: null }, '08:30').state).toBe('queued');
  });
  it('is the next digest, after the quiet hours where the digest falls into them', () => {
    expect(timeMail(china('08:00'), { digest: 'daily', quietHours: night }, '08:30')).toEqual({ state: 'held', heldFor: 'digest', dueAt: china('08:30') });
    expect(timeMail(china('08:30'), { digest: 'daily', quietHours: null }, '08:30').dueAt).toEqual(china('08:30', '2026-11-23'));
    expect(timeMail(china('20:00'), { digest: 'daily', quietHours: { from: '08:00', to: '09:15' } }, '08:30').dueAt).toEqual(china('09:15', '2026-11-23'));
  });
  it('is never in quiet hours and never in the past, whatever they are', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(fc.property(instant, time, time, time, fc.constantFrom('immediate' as const, 'daily' as const), (now, from, to, digestAt, digest) => {
      fc.pre(from !== to);
      const { dueAt } = timeMail(now, { digest, quietHours: { from, to } }, digestAt);
      return dueAt >= now && !isQuiet(dueAt, { from, to }) && dueAt.getTime() - now.getTime() <= 2 * 86_400_000;
    }));
  });
  it('finds the next time of day strictly later', () => {
    expect(nextTime(china('08:30'), '08:30')).toEqual(china('08:30', '2026-11-23'));
    expect(nextTime(china('08:29'), '08:30')).toEqual(china('08:30'));
  });
});
