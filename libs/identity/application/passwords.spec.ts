import { parseOptions } from '@node-rs/argon2';
import { Passwords } from './passwords.js';

describe('passwords', () => {
  const passwords = new Passwords();

  it('are argon2id hashes of the agreed cost', async () => {
    const hash = await passwords.hash('x7!kQm2#zL');
    expect(parseOptions(hash)).toMatchObject({ algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect(await passwords.verify(hash, 'x7!kQm2#zL')).toBe(true);
    expect(await passwords.verify(hash, 'x7!kQm2#zl')).toBe(false);
  });

  it('are the same on every keyboard', async () => {
    expect(await passwords.verify(await passwords.hash('ＡＢＣ－ｘｙｚ－１２３'), 'ABC-xyz-123')).toBe(true);
  });

  it('take as long to refuse where there is no account', async () => {
    const hash = await passwords.hash('x7!kQm2#zL');
    const spent = async (kept: string | undefined) => {
      const start = performance.now();
      await passwords.verify(kept, 'not-this-one');
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 15; round += 1) {
      known.push(await spent(hash));
      unknown.push(await spent(undefined));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[7] ?? 0;
    // Not a measurement: without the work the quotient is near 0, with it near 1, on any machine.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.4);
  }, 30_000);

  it('never fit an account without one', async () => {
    expect(await passwords.verify(null, '')).toBe(false);
    expect(await passwords.verify(undefined, 'anything')).toBe(false);
    expect(await passwords.verify('$argon2id$none', 'anything')).toBe(false);
  });
});
