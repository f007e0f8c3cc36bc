import { afterFailure, networkPolicy, waitSeconds, type FailureCount } from './login-throttle.js';

const policy = { slowAfter: 3, lockAfter: 10, lockMinutes: 30 };
const start = new Date('2026-11-22T04:00:00Z');
const later = (seconds: number, from = start) => new Date(from.getTime() + seconds * 1_000);

describe('failed log-ins', () => {
  it('go unpunished twice, then cost twice the time each, then lock', () => {
    let count: FailureCount | undefined;
    let now = start;
    const waits: number[] = [];
    for (let failure = 1; failure <= 10; failure += 1) {
      count = afterFailure(count, now, policy);
      waits.push(waitSeconds(count, now));
      now = later(waits.at(-1) ?? 0, now);
    }
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 64, 1_800]);
  });

  it('say when the lock begins, once', () => {
    const nine: FailureCount = { failures: 9, blockedUntil: null, lastFailedAt: start };
    expect(afterFailure({ ...nine, failures: 8 }, start, policy).locked).toBe(false);
    expect(afterFailure(nine, start, policy).locked).toBe(true);
  });

  it('lock nobody out for ever: after the lock counting starts afresh', () => {
    const locked = afterFailure({ failures: 9, blockedUntil: null, lastFailedAt: start }, start, policy);
    const freed = later(1_800);
    expect(waitSeconds(locked, later(1_799))).toBe(1);
    expect(waitSeconds(locked, freed)).toBe(0);
    expect(afterFailure(locked, freed, policy)).toMatchObject({ failures: 1, locked: false, blockedUntil: null });
  });

  it('are forgotten after a day', () => {
    const nine: FailureCount = { failures: 9, blockedUntil: null, lastFailedAt: start };
    expect(afterFailure(nine, later(86_401), policy).failures).toBe(1);
    expect(afterFailure(nine, later(86_399), policy).failures).toBe(10);
  });

  it('weigh a tenth for a network that many people share', () => {
    const count: FailureCount = { failures: 28, blockedUntil: null, lastFailedAt: start };
    const next = afterFailure(count, start, networkPolicy(policy));
    expect(waitSeconds(next, start)).toBe(0);
    expect(waitSeconds(afterFailure(next, start, networkPolicy(policy)), start)).toBe(1);
  });
});
