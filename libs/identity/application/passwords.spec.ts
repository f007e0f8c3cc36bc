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

  it('never fit an account without one', async () => {
    expect(await passwords.verify(null, '')).toBe(false);
    expect(await passwords.verify(undefined, 'anything')).toBe(false);
  });
});
