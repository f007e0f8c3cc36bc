import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, randomInt, type KeyObject } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeeperKeys, openPart, seal, type KeeperKeys } from '../../apps/web/src/sealing/seal.js';
import { hashPackage, signReceipt, type OpeningExport, type Receipt } from '../../libs/challenges/application/sealing/receipts.js';

interface Known { readonly receipts?: readonly Receipt[]; readonly head?: { readonly number: number; readonly sha256: string }; readonly edition?: string }
type Verifier = { faultsOf(data: object, key: string, known?: Known): string[]; check(data: object, key: string, known?: Known): { faults: string[]; notes: string[] } };
const CHALLENGE = '0198c7a1-0000-7000-8000-000000000001';
const id = (at: number) => `0198c7a1-0000-7000-8000-${String(at).padStart(12, '0')}`;
const ENTRIES = 8;
const SCRIPT = `${process.cwd()}/scripts/verify-opening.mjs`;
/** What is opened and what became of the others: the sixth says no proposal, the seventh was taken back, two keepers could not open the eighth. */
const OUTCOMES = ['opened', 'opened', 'opened', 'opened', 'opened', 'spoiled', 'withdrawn', 'spoiled'] as const;
const published = (entriesUntil: string) => {
  const canonical = JSON.stringify({ entriesUntil, kind: 'open', title: '盾构刀具磨损在线感知' });
  return { edition: 1, canonical, sha256: createHash('sha256').update(canonical).digest('hex') };
};

describe('the stand-alone verifier', () => {
  let verifier: Verifier;
  let whole: OpeningExport;
  let key: string;
  let signer: KeyObject;
  beforeAll(async () => {
    verifier = await import(SCRIPT) as Verifier;
    const pair = generateKeyPairSync('ed25519');
    signer = pair.privateKey;
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
      const outcome = OUTCOMES[at - 1]!;
      const who = outcome === 'withdrawn' ? [at % 5] : [at % 5, (at + 1) % 5, (at + 3) % 5];
      const parts = await Promise.all(who.map(async (each) => ({ keeper: keepers[each]!.fingerprint, part: at === 8 ? null : await openPart(entry.parts[each]!, header, keepers[each]!.privateKey), at: '2026-12-31T10:20:30.000000Z' })));
      openings.push({ entryId: id(at), edition: 1, outcome, faults: at === 6 ? ['challenges.not-a-proposal'] : at === 8 ? ['challenges.parts-unopenable'] : [], parts, content: at > 6 ? null : content });
    }
    whole = { format: 'luqiao-opening-2', challengeId: CHALLENGE, edition: published('2026-12-31T18:00:00+08:00'), holds: 'everything', receipts, packages, openings };
  });
  const changed = (change: (data: { -readonly [K in keyof OpeningExport]: OpeningExport[K] extends readonly (infer Each)[] ? Each[] : OpeningExport[K] }) => void): string[] => {
    const copy = structuredClone(whole) as never;
    change(copy);
    return verifier.faultsOf(copy, key);
  };

  it('finds nothing in what is whole, before the opening and after it', () => {
    expect(verifier.faultsOf(whole, key, { head: { number: ENTRIES, sha256: whole.receipts.at(-1)!.sha256 }, receipts: [whole.receipts[2]!], edition: whole.edition.sha256 })).toEqual([]);
    expect(verifier.faultsOf({ ...whole, holds: 'receipts', packages: [], openings: [] }, key)).toEqual([]);
    const sealed = whole.packages.map(({ header: { entryId, edition } }) => ({ entryId, edition, outcome: 'sealed', faults: [], parts: [], content: null }));
    expect(verifier.faultsOf({ ...whole, holds: 'own', packages: whole.packages.slice(3, 4), openings: sealed.slice(3, 4) }, key)).toEqual([]);
  });

  it('says what cannot be told from an export, and no more of what the reader knows', () => {
    const { notes } = verifier.check(whole, key);
    const said = notes.join('\n');
    for (const words of [/--head/, /--edition/, /--receipt/, /000008 edition 1, as was said at 2026-12-31T10:20:30/, /000006 edition 1 is no proposal/, /000007 edition 1: it is withdrawn/]) expect(said).toMatch(words);
    expect(verifier.check({ ...whole, holds: 'receipts', packages: [], openings: [] }, key).notes.join('\n')).toMatch(/8 of 8 entries: their packages are not for whoever took this export/);
    expect(verifier.check(whole, key, { head: { number: ENTRIES, sha256: whole.receipts.at(-1)!.sha256 }, receipts: [whole.receipts[2]!], edition: whole.edition.sha256 }).notes.join('\n')).not.toMatch(/--/);
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
    ['one after the deadline', (data) => { data.edition = published(data.receipts[5]!.receivedAt); }, /after the deadline/],
    ['a deadline that was moved', (data) => { data.edition = { ...data.edition, canonical: data.edition.canonical.replace('18:00', '19:00') }; }, /edition is not what its hash says/],
    ['an edition without a deadline', (data) => { data.edition = published('never'); }, /names no deadline/],
    ['a receipt of an edition that was not in force', (data) => { data.edition = { ...data.edition, edition: 0 }; }, /later edition than the one in force/],
    ['a receipt whose package is missing', (data) => { data.packages.splice(4, 1); data.openings.splice(4, 1); }, /000005 edition 1: its package is missing/],
    ['a package of which nothing is said', (data) => data.openings.splice(4, 1), /000005 edition 1: nothing says what became of it/],
    ['a package that comes twice', (data) => data.packages.push(data.packages[0]!), /comes twice/],
    ['an opening that comes twice', (data) => data.openings.push(data.openings[0]!), /comes twice/],
    ['a package of another challenge', (data) => { data.packages[0] = { ...data.packages[0]!, header: { ...data.packages[0]!.header, challengeId: id(99) } }; }, /sealed for another challenge/],
    ['an empty export', (data) => { data.receipts = []; data.packages = []; data.openings = []; }, /nothing was checked/],
    ['an export of another format', (data) => { data.format = 'luqiao-opening-1' as never; }, /is not the one that is checked here/],
    ['one that is still sealed', (data) => { data.openings[6] = { ...data.openings[6]!, outcome: 'sealed' }; }, /still sealed/],
    ['one that opens and is said to be withdrawn', (data) => { data.openings[0] = { ...data.openings[0]!, outcome: 'withdrawn', content: null }; }, /although it has parts enough to be opened/],
    ['one that opens and is said to be spoiled', (data) => { data.openings[0] = { ...data.openings[0]!, outcome: 'spoiled', faults: ['challenges.not-what-was-sealed'], content: null }; }, /although it opens/],
    ['one given up while enough keepers are left', (data) => { data.openings[7] = { ...data.openings[7]!, parts: data.openings[7]!.parts.slice(0, 2) }; }, /although enough parts are left/],
    ['another content for what is said to be no proposal', (data) => { data.openings[5] = { ...data.openings[5]!, content: '一句话' }; }, /shown as no proposal is not what was sealed/],
    ['one spoiled without a reason', (data) => { data.openings[7] = { ...data.openings[7]!, faults: [] }; }, /no known reason/],
    ['a part that came before the deadline', (data) => { const [first, ...rest] = data.openings[0]!.parts; data.openings[0] = { ...data.openings[0]!, parts: [{ ...first!, at: '2026-12-31T09:00:00.000000Z' }, ...rest] }; }, /before the deadline/],
    ['a package that nobody received', (data) => data.packages.push({ ...data.packages[0]!, header: { ...data.packages[0]!.header, entryId: id(77) } }), /no receipt names it/],
    ['a package in the place of another', (data) => { data.packages[1] = { ...data.packages[0]!, header: data.packages[1]!.header }; }, /is not what came in/],
    ['content that is shown as another\'s', (data) => { data.openings[0] = { ...data.openings[0]!, content: data.openings[1]!.content }; }, /what is shown is not what was sealed/],
    ['too few parts', (data) => { data.openings[0] = { ...data.openings[0]!, parts: data.openings[0]!.parts.slice(0, 2) }; }, /2 of 3 parts/],
    ['one part twice', (data) => { const [a, b, c] = data.openings[0]!.parts; data.openings[0] = { ...data.openings[0]!, parts: [a!, b!, { ...b!, keeper: c!.keeper }] }; }, /2 of 3 parts/],
  ])('finds %s', (_what, change, words) => {
    expect(changed(change).join('\n')).toMatch(words);
  });

  it('finds with what the reader knows what no export shows by itself', () => {
    const cut = { ...whole, receipts: whole.receipts.slice(0, -1), packages: whole.packages.slice(0, -1), openings: whole.openings.slice(0, -1) };
    expect(verifier.faultsOf(cut, key)).toEqual([]);
    expect(verifier.faultsOf(cut, key, { head: { number: ENTRIES, sha256: whole.receipts.at(-1)!.sha256 } }).join()).toMatch(/last receipt is 7:/);
    expect(verifier.faultsOf(whole, key, { head: { number: ENTRIES, sha256: whole.receipts[0]!.sha256 } }).join()).toMatch(/not the one that you know/);
    expect(verifier.faultsOf(cut, key, { receipts: [whole.receipts.at(-1)!] }).join()).toMatch(/your receipt 8 of/);
    // a late receipt, signed, and the deadline written anew with its hash
    const late = signReceipt({ challengeId: CHALLENGE, sequence: 9, entryId: id(9), edition: 1, packageSha256: 'f'.repeat(64), receivedAt: '2026-12-31T10:30:00.000000Z', previous: whole.receipts.at(-1)!.sha256 }, signer);
    const forged = { ...whole, holds: 'receipts', packages: [], openings: [], receipts: [...whole.receipts, late], edition: published('2026-12-31T11:00:00Z') };
    expect(verifier.faultsOf(forged, key)).toEqual([]);
    expect(verifier.faultsOf(forged, key, { edition: whole.edition.sha256 }).join()).toMatch(/not the one that you know/);
    expect(verifier.faultsOf({ ...forged, edition: whole.edition }, key).join()).toMatch(/after the deadline/);
    expect(verifier.faultsOf(whole, key, { receipts: [{ ...whole.receipts[0]!, challengeId: id(99) }] }).join()).toMatch(/another challenge/);
  });

  describe('as a program', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'luqiao-verify-'));
      writeFileSync(join(folder, 'export.json'), JSON.stringify(whole));
      writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...whole, openings: whole.openings.slice(1) }));
      writeFileSync(join(folder, 'none.json'), JSON.stringify({ ...whole, receipts: [], packages: [], openings: [] }));
      writeFileSync(join(folder, 'mine.json'), JSON.stringify({ items: [whole.receipts[2]] }));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const run = (script: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
      return { status, said: stdout + stderr };
    };

    it.each(['verify-opening (1).mjs', '校验 开启.mjs', '100%.mjs', 'a#b.mjs', '下载 目录/verify.mjs'])('says what it checked under the name %s', (name) => {
      mkdirSync(join(folder, '下载 目录'), { recursive: true });
      copyFileSync(SCRIPT, join(folder, name));
      const good = run(join(folder, name), 'export.json', key);
      expect([good.status, good.said]).toEqual([0, expect.stringContaining('Checked: 8 receipts, 8 packages, 8 openings, 0 faults')]);
      expect(run(name, 'wrong.json', key)).toEqual({ status: 1, said: expect.stringContaining('nothing says what became of it') as unknown });
    });

    it('runs through a link to it, and to its folder', () => {
      symlinkSync(SCRIPT, join(folder, 'link.mjs'));
      symlinkSync(`${process.cwd()}/scripts`, join(folder, 'linked'));
      for (const script of ['link.mjs', 'linked/verify-opening.mjs']) expect(run(join(folder, script), 'export.json', key)).toEqual({ status: 0, said: expect.stringContaining('Checked: 8 receipts') as unknown });
    });

    it('never ends well where nothing was checked', () => {
      expect(run(SCRIPT, 'none.json', key)).toEqual({ status: 1, said: expect.stringContaining('nothing was checked') as unknown });
      for (const args of [[], ['export.json'], ['export.json', key, '--head', '8'], ['absent.json', key], ['export.json', 'no key'], ['mine.json', key], ['export.json', key, '--unknown']]) {
        expect(run(SCRIPT, ...args)).toEqual({ status: 2, said: expect.stringContaining('Nothing was checked') as unknown });
      }
    });

    it('takes what the reader knows', () => {
      const known = ['--receipt', 'mine.json', '--head', `8:${whole.receipts.at(-1)!.sha256}`, '--edition', whole.edition.sha256];
      const { status, said } = run(SCRIPT, 'export.json', key, ...known);
      expect([status, said]).toEqual([0, expect.not.stringContaining('--')]);
      expect(run(SCRIPT, 'export.json', key, '--head', `9:${'0'.repeat(64)}`).status).toBe(1);
    });
  });

  it('takes no other key for the signer', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(verifier.faultsOf(whole, other)).toHaveLength(ENTRIES);
  });
});
