import { planName } from './planned-client.js';

describe('plans of statements', () => {
  it('are kept for what is sent often, under one name for one text', () => {
    const names = Array.from({ length: 6 }, () => planName('select 1 where $1'));
    expect(names.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(names[4]).toMatch(/^luqiao_[\w-]{32}$/);
    expect(names[5]).toBe(names[4]);
    // PostgreSQL cuts names at 63 bytes: a cut one would meet another's
    expect(names[4]!.length).toBeLessThan(63);
  });

  it('never grow with the number of texts', () => {
    const kept = new Set(Array.from({ length: 400 }, (_, n) => Array.from({ length: 5 }, () => planName(`select ${n} as n where $1`)).at(-1)).filter((name) => name !== undefined));
    expect(kept.size).toBeLessThan(200);
    expect(kept.size).toBeGreaterThan(100);
  });
});
