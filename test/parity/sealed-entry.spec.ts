import { fromKeyFile, makeKeeperKeys, openPart, seal, toKeyFile, type KeeperKeys, type SealedPackage } from '../../apps/web/src/sealing/seal.js';
import { sealedPackageSchema } from '../../libs/challenges/domain/sealing/sealed-package.schema.js';
import { isPartOf, unseal, Unreadable } from '../../libs/challenges/application/sealing/unseal.js';

const id = (at: number) => `0198c7a1-0000-7000-8000-${String(at).padStart(12, '0')}`;
const SECRET = '以双频阻抗判别磨损，误差 0.6 毫米。';

describe('a sealed entry', () => {
  let keepers: KeeperKeys[];
  beforeAll(async () => { keepers = await Promise.all([1, 2, 3, 4, 5].map(() => makeKeeperKeys())); });
  const header = (change: object = {}) => ({ format: 'luqiao-sealed-entry-1' as const, challengeId: id(1), entryId: id(2), organisationId: id(3), edition: 1, needed: 3, ...change });
  const sealed = () => seal(SECRET, header(), keepers.map(({ publicKey }) => publicKey));
  const handIn = (entry: SealedPackage, who: readonly number[]) => Promise.all(who.map((at) => openPart(entry.parts[at]!, entry.header, keepers[at]!.privateKey)));

  it('opens with any three of five parts, and is other bytes each time', async () => {
    const [entry, other] = [await sealed(), await sealed()];
    expect(sealedPackageSchema.parse(entry)).toEqual(entry);
    for (const who of [[0, 1, 2], [4, 2, 0], [1, 3, 4], [0, 1, 2, 3, 4]]) expect(await unseal(entry, await handIn(entry, who))).toBe(SECRET);
    expect([entry.content === other.content, entry.contentSha256 === other.contentSha256, JSON.stringify(entry).includes('阻抗')]).toEqual([false, false, false]);
  });

  it('stays shut with two parts, with one part twice, and with parts of another entry', async () => {
    const [entry, other] = [await sealed(), await sealed()];
    const [first, second] = await handIn(entry, [0, 1]);
    await expect(unseal(entry, [first!, second!])).rejects.toThrow(new Unreadable('too-few-parts'));
    await expect(unseal(entry, [first!, second!, second!])).rejects.toThrow(new Unreadable('too-few-parts'));
    const [foreign] = await handIn(other, [2]);
    expect([isPartOf(entry, keepers[0]!.fingerprint, first!), isPartOf(entry, keepers[1]!.fingerprint, first!), isPartOf(entry, keepers[2]!.fingerprint, foreign!)]).toEqual([true, false, false]);
    await expect(unseal(entry, [first!, second!, foreign!])).rejects.toThrow(new Unreadable('not-what-was-sealed'));
  });

  it('gives no part to another keeper, nor under another header', async () => {
    const entry = await sealed();
    await expect(openPart(entry.parts[0]!, entry.header, keepers[1]!.privateKey)).rejects.toThrow();
    await expect(openPart(entry.parts[0]!, header({ entryId: id(9) }), keepers[0]!.privateKey)).rejects.toThrow();
    await expect(unseal({ ...entry, header: header({ organisationId: id(9) }) }, await handIn(entry, [0, 1, 2]))).rejects.toThrow(new Unreadable('not-what-was-sealed'));
  });

  it('with one byte changed anywhere is found out', async () => {
    const entry = await sealed();
    const parts = await handIn(entry, [0, 1, 2]);
    const bytes = Buffer.from(entry.content, 'base64');
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1 << (at % 8);
      await expect(unseal({ ...entry, content: changed.toString('base64') }, parts)).rejects.toThrow(new Unreadable('not-what-was-sealed'));
    }
    await expect(unseal({ ...entry, contentSha256: 'a'.repeat(64) }, parts)).rejects.toThrow(new Unreadable('not-what-was-sealed'));
  });

  it('is opened by a keeper whose key was a file under a passphrase, and by no other passphrase', async () => {
    const entry = await sealed();
    const file = await toKeyFile(keepers[0]!, '岳麓山下 2026');
    expect(file).not.toContain(entry.content);
    const { privateKey, fingerprint } = await fromKeyFile(file, '岳麓山下 2026');
    expect(fingerprint).toBe(keepers[0]!.fingerprint);
    expect(isPartOf(entry, fingerprint, await openPart(entry.parts[0]!, entry.header, privateKey))).toBe(true);
    await expect(fromKeyFile(file, '岳麓山下 2027')).rejects.toThrow();
  });
});
