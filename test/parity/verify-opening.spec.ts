import { generateKeyPairSync, randomInt } from 'node:crypto';
import { makeKeeperKeys, openPart, seal, type KeeperKeys } from '../../apps/web/src/sealing/seal.js';
import { hashPackage, signReceipt, type OpeningExport, type Receipt } from '../../libs/challenges/application/sealing/receipts.js';

type Verifier = { faultsOf(data: OpeningExport, key: string): string[] };
const CHALLENGE = '0198c7a1-0000-7000-8000-000000000001';
const id = (at: number) => `0198c7a1-0000-7000-8000-${String(at).padStart(12, '0')}`;
const ENTRIES = 8;

describe('the stand-alone verifier', () => {
  let verifier: Verifier;
  let whole: OpeningExport;
  let key: string;
  beforeAll(async () => {
    verifier = await import(`${process.cwd()}/scripts/verify-opening.mjs`) as Verifier;
    const pair = generateKeyPairSync('ed25519');
    key = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const keepers: KeeperKeys[] = await Promise.all([1, 2, 3, 4, 5].map(() => makeKeeperKeys()));
    const receipts: Receipt[] = [];
    const packages = [];
    const openings = [];
    for (let at = 1; at <= ENTRIES; at++) {
      const header = { format: 'luqiao-sealed-entry-1' as const, challengeId: CHALLENGE, entryId: id(at), organisationId: id(100 + at), edition: 1, needed: 3 };
      const content = `第 ${at} 份方案：双频阻抗判别。`;
      const entry = await seal(content, header, keepers.map(({ publicKey }) => publicKey));
      receipts.push(signReceipt({ challengeId: CHALLENGE, sequence: at, entryId: id(at), edition: 1, packageSha256: hashPackage(entry), receivedAt: `2026-12-31T09:59:59.${String(at).padStart(6, '0')}Z`, previous: receipts.at(-1)?.sha256 ?? null }, pair.privateKey));
      packages.push(entry);
      const parts = await Promise.all([at % 5, (at + 1) % 5, (at + 3) % 5].map(async (who) => ({ keeper: keepers[who]!.fingerprint, part: await openPart(entry.parts[who]!, header, keepers[who]!.privateKey) })));
      openings.push({ entryId: id(at), edition: 1, parts, content });
    }
    whole = { format: 'luqiao-opening-1', challengeId: CHALLENGE, entriesUntil: '2026-12-31T10:00:00.000000Z', receipts, packages, openings };
  });
  const changed = (change: (data: { -readonly [K in keyof OpeningExport]: OpeningExport[K] extends readonly (infer Each)[] ? Each[] : OpeningExport[K] }) => void): string[] => {
    const copy = structuredClone(whole) as never;
    change(copy);
    return verifier.faultsOf(copy, key);
  };

  it('finds nothing in what is whole, before the opening and after it', () => {
    expect(verifier.faultsOf(whole, key)).toEqual([]);
    expect(verifier.faultsOf({ ...whole, openings: [] }, key)).toEqual([]);
  });

  it('finds a hundred of a hundred entries of which one character was changed', () => {
    const texts = (data: object): { holder: Record<string, unknown>; name: string }[] => Object.entries(data).flatMap(([name, value]) => (typeof value === 'string' ? [{ holder: data as Record<string, unknown>, name }] : value && typeof value === 'object' ? texts(value as object) : []));
    for (let round = 0; round < 100; round++) {
      const faults = changed((data) => {
        const part = (['receipts', 'packages', 'openings'] as const)[round % 3]!;
        const places = texts(data[part][randomInt(ENTRIES)]!).filter(({ holder, name }) => (holder[name] as string) !== '');
        const { holder, name } = places[randomInt(places.length)]!;
        const text = holder[name] as string;
        const at = randomInt(text.replace(/=+$/, '').length);
        holder[name] = `${text.slice(0, at)}${text[at] === 'b' ? 'c' : 'b'}${text.slice(at + 1)}`;
      });
      expect(faults).not.toEqual([]);
    }
  });

  it.each<[string, Parameters<typeof changed>[0], RegExp]>([
    ['a receipt that was left out', (data) => data.receipts.splice(3, 1), /one was left out/],
    ['two that changed places', (data) => data.receipts.splice(2, 2, data.receipts[3]!, data.receipts[2]!), /does not follow/],
    ['one after the deadline', (data) => { data.entriesUntil = data.receipts[5]!.receivedAt; }, /after the deadline/],
    ['a package that nobody received', (data) => data.packages.push({ ...data.packages[0]!, header: { ...data.packages[0]!.header, entryId: id(77) } }), /no receipt names it/],
    ['a package in the place of another', (data) => { data.packages[1] = { ...data.packages[0]!, header: data.packages[1]!.header }; }, /is not what came in/],
    ['content that is shown as another\'s', (data) => { data.openings[0] = { ...data.openings[0]!, content: data.openings[1]!.content }; }, /what is shown is not what was sealed/],
    ['too few parts', (data) => { data.openings[0] = { ...data.openings[0]!, parts: data.openings[0]!.parts.slice(0, 2) }; }, /2 of 3 parts/],
    ['one part twice', (data) => { const [a, b] = data.openings[0]!.parts; data.openings[0] = { ...data.openings[0]!, parts: [a!, b!, b!] }; }, /2 of 3 parts/],
  ])('finds %s', (_what, change, words) => {
    expect(changed(change).join('\n')).toMatch(words);
  });

  it('takes no other key for the signer', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(verifier.faultsOf(whole, other)).toHaveLength(ENTRIES);
  });
});
