import { createHash, generateKeyPairSync } from 'node:crypto';
import { checkRootFile, checkSignature, hashStatement, keyIdOf, RootCount, signStatement, spkiOf, type ChainHead, type RootFile, type RootStatement } from './audit-root.js';
import { MerkleTree } from './merkle.js';

/** MTH(D[n]) as RFC 6962 section 2.1 writes it, by recursion over the whole list. */
function byTheBook(leaves: readonly Buffer[]): Buffer {
  const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Buffer.from([0]), leaves[0]!);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.from([1]), byTheBook(leaves.slice(0, k)), byTheBook(leaves.slice(k)));
}

describe('the Merkle tree', () => {
  it.each(Array.from({ length: 34 }, (_, n) => n))('over %d leaves is the one of RFC 6962', (n) => {
    const tree = new MerkleTree();
    for (let i = 0; i < n; i += 1) tree.add(`leaf ${i}`);
    expect(tree.root()).toBe(byTheBook(Array.from({ length: n }, (_, i) => Buffer.from(`leaf ${i}`))).toString('hex'));
  });

  it('of no leaf is SHA-256 of nothing', () => {
    expect(new MerkleTree().root()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('a root file', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = spkiOf(publicKey);
  const trusted = new Map([[keyIdOf(spki), publicKey]]);
  const head = (type: string, id: string, seq: number): ChainHead => [type, id, seq, createHash('sha256').update(`${type}${id}${seq}`).digest('hex')];
  const heads = [head('account', 'a', 2), head('account', 'b', 1), head('demand', 'a', 7)];
  const file = (change: Partial<RootStatement> = {}, key = privateKey, list = heads): RootFile => {
    const count = new RootCount();
    for (const each of list) count.add(each);
    const statement: RootStatement = {
      format: 'luqiao-audit-root/1', day: '2026-11-21', chains: count.chains, entries: count.entries, rootHash: count.rootHash(), prevHash: '0'.repeat(64), keyId: keyIdOf(spkiOf(key)), madeAt: '2026-11-21T16:10:00.000Z', ...change,
    };
    return { statement, signature: signStatement(statement, key), publicKey: spkiOf(key), heads: list };
  };
  const found = (given: RootFile) => checkRootFile(given, trusted).map(({ what }) => what);

  it('holds as it was made', () => {
    expect(file().statement).toMatchObject({ chains: 3, entries: 10 });
    expect(found(file())).toEqual([]);
  });

  it.each<[string, (root: RootFile) => RootFile, string[]]>([
    ['a chain left out', (root) => ({ ...root, heads: root.heads.slice(1) }), ['root-altered']],
    ['a chain put in', (root) => ({ ...root, heads: [...root.heads, head('lead', 'a', 1)] }), ['root-altered']],
    ['an end exchanged', (root) => ({ ...root, heads: [head('account', 'a', 3), ...root.heads.slice(1)] }), ['root-altered']],
    ['another key named', (root) => ({ ...root, publicKey: spkiOf(generateKeyPairSync('ed25519').publicKey) }), ['root-altered']],
    ['another day', (root) => ({ ...root, statement: { ...root.statement, day: '2026-11-20' } }), ['bad-signature']],
    ['another predecessor', (root) => ({ ...root, statement: { ...root.statement, prevHash: 'a'.repeat(64) } }), ['bad-signature']],
    ['nonsense for a signature', (root) => ({ ...root, signature: 'AAAA' }), ['bad-signature']],
  ])('shows %s', (_, change, expected) => expect(found(change(file()))).toEqual(expected));

  it('shows a count that is not that of its chains, though signed', () => expect(found(file({ entries: 9 }))).toEqual(['root-altered']));
  it('shows chains out of order, though signed', () => expect(found(file({}, privateKey, [...heads].reverse()))).toEqual(['root-altered']));
  it('shows one chain twice, though signed', () => expect(found(file({}, privateKey, [heads[0]!, ...heads]))).toEqual(['root-altered']));
  it('does not count under a stranger\'s key', () => expect(found(file({}, generateKeyPairSync('ed25519').privateKey))).toEqual(['unknown-key']));

  it('is signed as a whole: each field counts', () => {
    const { statement, signature } = file();
    const changes: Partial<RootStatement>[] = [{ day: '2026-11-22' }, { chains: 4 }, { entries: 11 }, { rootHash: 'b'.repeat(64) }, { prevHash: 'b'.repeat(64) }, { madeAt: '2026-11-21T16:10:01.000Z' }];
    expect(checkSignature(statement, signature, trusted)).toBeUndefined();
    for (const change of changes) {
      expect(checkSignature({ ...statement, ...change }, signature, trusted)).toBe('bad-signature');
      expect(hashStatement({ ...statement, ...change })).not.toBe(hashStatement(statement));
    }
  });
});
