import { execFile } from 'node:child_process';
import { createCipheriv, createHash, randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { proposalOf } from '@app/challenges/testing';
import { multipart } from '../../support/multipart.js';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { makeKeeperKeys, openEntryDesk, seal, type EntryDesk, type SeenOpening, type SeenReceipt } from './entry-desk.js';

interface Export { challengeId: string; edition: { edition: number; sha256: string; canonical: string }; holds: string; receipts: Omit<SeenReceipt, 'publicKey'>[]; packages: Record<string, unknown>[]; openings: { entryId: string; outcome: string; faults: string[]; content: string | null; parts: { keeper: string; part: string | null; at: string }[] }[] }
interface Verifier { check(data: object, key: string): { faults: string[]; notes: string[] }; faultsOf(data: object, key: string): string[] }
const verifier = await import(`${process.cwd()}/scripts/verify-opening.mjs`) as Verifier;
const run = promisify(execFile);

describe('the opening of a challenge', () => {
  let desk: EntryDesk;
  beforeAll(async () => { desk = await openEntryDesk(); }, 60_000);
  afterAll(() => desk.close());

  const opening = async (who: Pick<Somebody, 'client'>, id: string) => take<SeenOpening>(await who.client.get(`challenges/${id}/opening`));
  const exported = async (who: Pick<Somebody, 'client'>, id: string) => take<Export>(await who.client.get(`challenges/${id}/opening/export.json`));
  const stateOf = async (id: string) => (await desk.get(desk.maker, id)).state;
  const closedWith = async (teams: readonly Somebody[], texts: (who: Somebody) => string = (who) => JSON.stringify(proposalOf(who)), change?: Record<string, unknown>) => {
    const challenge = await desk.sealing(change);
    const receipts: SeenReceipt[] = [];
    for (const who of teams) receipts.push(take<SeenReceipt>(await desk.send(who, challenge.id, await desk.pack(who, challenge, texts(who))), 201));
    await desk.close_(challenge.id);
    return { challenge, receipts };
  };
  const openAll = async (challenge: SeenChallenge, keepers: readonly number[] = [0, 1]) => {
    for (const at of keepers) take<SeenOpening>(await desk.handIn(at, challenge.id, await desk.partsOf(at, challenge.id)));
  };

  it('begins after the deadline, goes part by part, and moves the challenge on with the last one', async () => {
    const [one, two] = [await desk.team('甲'), await desk.team('乙')];
    const challenge = await desk.sealing();
    const receipts = [await desk.enter(one, challenge), await desk.enter(two, challenge, { budget: { totalFen: 400_000_000, uses: [] } })];
    const early = await desk.handIn(0, challenge.id, [{ entryId: receipts[0]!.entryId, part: 'AAAA' }]);
    expect([early.status, early.body.code]).toEqual([409, 'challenges.not-closed']);
    expect((await desk.keepers[0]!.client.get<Refusal>(`challenges/${challenge.id}/opening/parts`)).body.code).toBe('challenges.not-over');
    await desk.close_(challenge.id);
    expect([(await opening({ client: desk.nobody }, challenge.id)).counts, (await opening(desk.keepers[0]!, challenge.id)).mine!.left]).toEqual([{ sealed: 2, opened: 0, spoiled: 0 }, 2]);
    expect((await desk.outsider.client.get<Refusal>(`challenges/${challenge.id}/opening/parts`)).body.code).toBe('challenges.not-keeper');
    const parts = await desk.partsOf(0, challenge.id);
    const swapped = await desk.handIn(0, challenge.id, parts.map(({ entryId }, at) => ({ entryId, part: parts[1 - at]!.part })));
    expect([swapped.status, swapped.body.code, swapped.body.errors!.map(({ path }) => path)]).toEqual([422, 'challenges.part-not-sealed', ['/parts/0/part', '/parts/1/part']]);
    expect((await desk.handIn(1, challenge.id, parts)).body.code).toBe('challenges.part-not-sealed');
    expect(take<SeenOpening>(await desk.handIn(0, challenge.id, parts))).toMatchObject({ taken: 2, openedNow: 0, mine: { left: 0 } });
    expect(take<SeenOpening>(await desk.handIn(0, challenge.id, parts))).toMatchObject({ taken: 0, openedNow: 0 });
    expect([await stateOf(challenge.id), (await desk.one(desk.maker, challenge.id, receipts[0]!.entryId)).status]).toEqual(['closed', 404]);
    await openAll(challenge, [2]);
    expect(await stateOf(challenge.id)).toBe('examining');
    // a budget over the pool is a fault that a person decides about
    const seen = await desk.entries(desk.maker, challenge.id);
    expect(seen.map(({ number, state, title, organisation, faults }) => [number, state, title, organisation!.name, faults])).toEqual([[1, 'opened', '双频阻抗判别滚刀磨损', '甲大学', 0], [2, 'opened', '双频阻抗判别滚刀磨损', '乙大学', 1]]);
    const faulty = (await desk.one(desk.officer, challenge.id, receipts[1]!.entryId)).body;
    expect((faulty.faults as { code: string; path: string; texts: { en: string } }[]).map(({ code, path, texts }) => [code, path, texts.en])).toEqual([['challenges.budget-over-pool', '/budget/totalFen', expect.stringMatching(/over the pool/)]]);
    // others see numbers and states, teams their own alone
    expect(await desk.entries({ client: desk.nobody }, challenge.id)).toEqual([1, 2].map((number) => ({ number, state: 'opened', receivedAt: expect.any(String), mine: false })));
    expect((await desk.entries(one, challenge.id)).map(({ title }) => title)).toEqual(['双频阻抗判别滚刀磨损', undefined]);
    expect((await desk.one(one, challenge.id, receipts[1]!.entryId)).status).toBe(404);
    const [audit] = await desk.database.sql<{ acts: string }>(`select string_agg(act, ' ' order by seq) as acts from platform.audit_entry where aggregate_type = 'challenge' and aggregate_id = $1 and act in ('close', 'hand-in-parts', 'examine')`, [challenge.id]);
    expect(audit!.acts).toBe('close hand-in-parts hand-in-parts hand-in-parts examine');
    await expect(desk.database.sql(`update challenges.opened_part set part = null where challenge_id = $1`, [challenge.id])).rejects.toThrow(/never changed/);
  });

  it('is done once when two keepers hand in the last part at once', async () => {
    const { challenge, receipts } = await closedWith([await desk.team('丙'), await desk.team('丁')]);
    const parts = await Promise.all([0, 1, 2].map((at) => desk.partsOf(at, challenge.id)));
    const answers = await Promise.all([0, 1, 2].map((at) => desk.handIn(at, challenge.id, parts[at]!)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(2);
    expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code)).toEqual(answers.filter(({ status }) => status !== 200).map(() => 'challenges.not-closed'));
    expect(await stateOf(challenge.id)).toBe('examining');
    const acts = await desk.database.sql<{ act: string }>(`select payload ->> 'act' as act from platform.outbox_event where type = 'challenges.entry-moved.v1' and payload ->> 'entryId' = $1 order by id`, [receipts[0]!.entryId]);
    expect(acts.map(({ act }) => act)).toEqual(['receive', 'open']);
  });

  it('finds what is no proposal, what was sealed wrong and what no keeper can open, and waits for none of it', async () => {
    const [words, broken, unopenable, nul] = [await desk.team('文字'), await desk.team('换件'), await desk.team('乱封'), await desk.team('空字符')];
    const challenge = await desk.sealing();
    const send = async (who: Somebody, change: (pack: Awaited<ReturnType<EntryDesk['pack']>>) => object, text = JSON.stringify(proposalOf(who))) => take<SeenReceipt>(await desk.send(who, challenge.id, change(await desk.pack(who, challenge, text)) as never), 201);
    const receipts = [
      await send(words, (pack) => pack, '一句话，不是方案'),
      await send(broken, (pack) => ({ ...pack, contentSha256: '0'.repeat(64) })),
      await send(unopenable, (pack) => ({ ...pack, parts: pack.parts.map((part, at) => (at === 2 ? part : { ...part, sealed: randomBytes(49).toString('base64') })) })),
      await send(nul, (pack) => pack, JSON.stringify(proposalOf(nul, { title: '空\u0000字符' }))),
    ];
    await desk.close_(challenge.id);
    const failed = await desk.partsOf(0, challenge.id).catch(() => 'unopenable');
    expect(failed).toBe('unopenable');
    const good = async (at: number) => (await Promise.all(receipts.map(async ({ entryId }) => {
      const { items } = take<{ items: { entryId: string; header: never; part: never }[] }>(await desk.keepers[at]!.client.get(`challenges/${challenge.id}/opening/parts`));
      const mine = items.find((each) => each.entryId === entryId)!;
      const { openPart } = await import('./entry-desk.js');
      return { entryId, part: await openPart(mine.part, mine.header, desk.keys[at]!.privateKey).catch(() => null) };
    })));
    take(await desk.handIn(0, challenge.id, await good(0)));
    expect(take<SeenOpening>(await desk.handIn(1, challenge.id, await good(1)))).toMatchObject({ state: 'examining', openedNow: 4, counts: { sealed: 0, opened: 0, spoiled: 4 } });
    const why = await Promise.all([words, broken, unopenable, nul].map(async (who, at) => ((await desk.one(who, challenge.id, receipts[at]!.entryId)).body.faults as { code: string }[]).map(({ code }) => code)));
    expect(why).toEqual([['challenges.not-a-proposal'], ['challenges.not-what-was-sealed'], ['challenges.parts-unopenable'], ['challenges.not-a-proposal']]);
    // all of it is in the export, with who could not open what and when, and is found to be so
    const data = await exported(desk.maker, challenge.id);
    expect(data.openings.map(({ outcome, faults, content }) => [outcome, faults[0], content !== null])).toEqual([['spoiled', 'challenges.not-a-proposal', true], ['spoiled', 'challenges.not-what-was-sealed', false], ['spoiled', 'challenges.parts-unopenable', false], ['spoiled', 'challenges.not-a-proposal', true]]);
    const { faults, notes } = verifier.check(data, receipts[0]!.publicKey);
    expect(faults).toEqual([]);
    for (const at of [0, 1]) expect(notes.join()).toContain(`whether keeper ${desk.keys[at]!.fingerprint.slice(0, 12)} could not open the part of ${receipts[2]!.entryId}`);
    const given = data.openings[1]!;
    expect(verifier.faultsOf({ ...data, openings: data.openings.map((each) => (each === given ? { ...each, faults: ['challenges.parts-unopenable'] } : each)) }, receipts[0]!.publicKey).join()).toMatch(/although enough parts are left/);
  });

  it('does not wait for what its team takes back', async () => {
    const [stays, goes] = [await desk.team('留'), await desk.team('走')];
    const { challenge, receipts } = await closedWith([stays, goes]);
    const [first, second] = await Promise.all([0, 1].map((at) => desk.partsOf(at, challenge.id)));
    for (const [at, parts] of [first!, second!].entries()) take(await desk.handIn(at, challenge.id, parts.filter(({ entryId }) => entryId === receipts[0]!.entryId)));
    expect(await stateOf(challenge.id)).toBe('closed');
    take(await goes.client.post(`challenges/${challenge.id}/entries/${receipts[1]!.entryId}/acts/withdraw`, { version: 1 }));
    expect(await stateOf(challenge.id)).toBe('examining');
  });

  it('names no organisation of what was never opened, where it is aborted before', async () => {
    const [opened, sealed] = [await desk.team('先开'), await desk.team('未开')];
    const { challenge, receipts } = await closedWith([opened, sealed]);
    for (const at of [0, 1]) take(await desk.handIn(at, challenge.id, (await desk.partsOf(at, challenge.id)).filter(({ entryId }) => entryId === receipts[0]!.entryId)));
    take(await desk.act(desk.maker, await desk.get(desk.maker, challenge.id), 'abort', '需求取消'));
    expect((await desk.entries(desk.maker, challenge.id)).map(({ number, state, organisation }) => [number, state, organisation?.name])).toEqual([[1, 'opened', '先开大学'], [2, 'outdated', undefined]]);
    expect([(await desk.one(desk.maker, challenge.id, receipts[1]!.entryId)).status, (await desk.one(sealed, challenge.id, receipts[1]!.entryId)).body.state]).toEqual([404, 'outdated']);
    const data = await exported(desk.maker, challenge.id);
    expect([data.holds, data.receipts.length, data.openings.map(({ entryId }) => entryId), JSON.stringify(data).includes(sealed.organisationId)]).toEqual(['opened', 2, [receipts[0]!.entryId], false]);
    expect(verifier.faultsOf(data, receipts[0]!.publicKey)).toEqual([]);
    await expect(desk.database.sql(`update challenges.challenge set state = 'aborted' where id = $1`, [(await closedWith([sealed])).challenge.id])).rejects.toThrow(/nothing_stays_sealed/);
  });

  it('opens a scene by itself: nothing of it is sealed, and nobody read it before', async () => {
    const who = await desk.team('场景');
    const scene = await desk.opened({ kind: 'scene', title: '智慧矿山应用场景', criteria: [], poolFen: null, stages: [], questionsUntil: null, judgedBy: null });
    const { budget: _, pledge: __, ...proposal } = proposalOf(who);
    const refused = await desk.send(who, scene.id, await desk.pack(who, scene, '{}'));
    expect(refused.body.errors!.map(({ code }) => code)).toContain('challenges.entry-form');
    const receipt = take<SeenReceipt>(await desk.send(who, scene.id, null, { proposal }), 201);
    expect((await desk.one(who, scene.id, receipt.entryId)).body.title).toBe('双频阻抗判别滚刀磨损');
    expect([await desk.entries(desk.maker, scene.id), (await desk.one(desk.maker, scene.id, receipt.entryId)).status]).toEqual([[], 404]);
    await desk.close_(scene.id);
    expect(await stateOf(scene.id)).toBe('examining');
    expect((await desk.one(desk.maker, scene.id, receipt.entryId)).body).toMatchObject({ state: 'opened', faults: [], proposal: { budget: { totalFen: 0 } } });
  });

  it('hands out a PDF that was sealed beside an entry, and nothing else that was', async () => {
    const who = await desk.team('附件');
    const challenge = await desk.sealing();
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000), Buffer.from('\n%%EOF')]);
    const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), randomBytes(2_000)]);
    const put = async (bytes: Buffer, what: string, lie: object = {}) => {
      const [key, iv] = [randomBytes(32), randomBytes(12)];
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const form = multipart({}, { name: 'sealed', type: 'application/octet-stream', bytes: Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) });
      const { sha256 } = take<{ sha256: string }>(await who.client.post(`challenges/${challenge.id}/entry-files`, form.payload, { headers: form.headers }), 201);
      return { what, sha256, bytes: bytes.length, key: key.toString('base64'), iv: iv.toString('base64'), name: `${what}.pdf`, ...lie };
    };
    const evidence = [await put(pdf, '检测报告'), await put(zip, '压缩包'), await put(pdf, '换了密钥', { key: randomBytes(32).toString('base64') }), await put(pdf, '大小不符', { bytes: 7 })];
    const { entryId } = await desk.enter(who, challenge, { evidence }, { files: evidence.map(({ sha256 }) => sha256) });
    const file = (reader: Somebody, at: number) => reader.client.get<Refusal>(`challenges/${challenge.id}/entries/${entryId}/files/${evidence[at]!.sha256}`);
    expect((await file(desk.maker, 0)).status).toBe(404);
    await desk.close_(challenge.id);
    await openAll(challenge);
    const got = await file(desk.maker, 0);
    expect([got.status, got.headers['content-type'], createHash('sha256').update(got.raw.rawPayload).digest('hex')]).toEqual([200, 'application/pdf', createHash('sha256').update(pdf).digest('hex')]);
    expect([(await file(who, 1)).status, (await file(who, 1)).body.code]).toEqual([415, 'file.type-refused']);
    expect([(await file(who, 2)).body.code, (await file(who, 3)).body.code]).toEqual(['challenges.file-not-what-was-sealed', 'challenges.file-not-what-was-sealed']);
    expect((await file(desk.outsider, 0)).body.code).toBe('challenges.entry-not-found');
  });

  it('is exported so that a program of one file finds a hundred of a hundred entries that were tampered with', async () => {
    const teams: Somebody[] = [];
    for (let at = 0; at < 10; at++) teams.push(await desk.team(`验${at}`));
    const { challenge, receipts } = await closedWith(teams);
    // before the opening: receipts for everybody, a package for its team alone
    expect([(await exported(desk.maker, challenge.id)).packages.length, (await exported({ client: desk.nobody }, challenge.id)).receipts.length, (await exported(teams[3]!, challenge.id)).packages.length]).toEqual([0, 10, 1]);
    await openAll(challenge);
    const own = await exported(teams[3]!, challenge.id);
    expect([own.packages.length, own.openings.map(({ entryId }) => entryId)]).toEqual([1, [receipts[3]!.entryId]]);
    const open = await exported({ client: desk.nobody }, challenge.id);
    expect([open.receipts.length, open.packages, open.openings, JSON.stringify(open).includes(teams[3]!.organisationId)]).toEqual([10, [], [], false]);
    const whole = await exported(desk.maker, challenge.id);
    expect([whole.packages.length, whole.openings.length]).toEqual([10, 10]);
    const key = receipts[0]!.publicKey;
    const { faultsOf } = verifier;
    expect([whole.holds, open.holds, own.holds]).toEqual(['everything', 'receipts', 'own']);
    for (const part of [own, open]) expect(faultsOf(part, key)).toEqual([]);
    expect(faultsOf(whole, key)).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'luqiao-opening-'));
    await writeFile(join(folder, 'export.json'), JSON.stringify(whole));
    expect((await run(process.execPath, ['scripts/verify-opening.mjs', join(folder, 'export.json'), key])).stdout).toContain('Checked: 10 receipts, 10 packages, 10 openings, 0 faults');
    await rm(folder, { recursive: true, force: true });
    const texts = (data: object): [Record<string, unknown>, string][] => Object.entries(data).flatMap(([name, value]): [Record<string, unknown>, string][] => (typeof value === 'string' ? [[data as Record<string, unknown>, name]] : value && typeof value === 'object' ? texts(value as object) : []));
    let found = 0;
    for (let round = 0; round < 100; round++) {
      const copy = structuredClone(whole);
      const places = texts(copy[(['receipts', 'packages', 'openings'] as const)[round % 3]!][round % 10]!).filter(([holder, name]) => holder[name] !== '');
      const [holder, name] = places[randomInt(places.length)]!;
      const text = holder[name] as string;
      const at = randomInt(text.replace(/=+$/, '').length);
      holder[name] = `${text.slice(0, at)}${text[at] === 'b' ? 'c' : 'b'}${text.slice(at + 1)}`;
      if (faultsOf(copy, key).length > 0) found += 1;
    }
    expect(found).toBe(100);
    // and each of what could be left out, whole
    for (let at = 0; at < 10; at++) expect(faultsOf({ ...whole, receipts: whole.receipts.filter((_, place) => place !== at) }, key)).not.toEqual([]);
  });

  it('needs the very keys that were published', async () => {
    const who = await desk.team('外人');
    const { challenge } = await closedWith([who]);
    const other = await makeKeeperKeys();
    await expect(desk.partsOf(0, challenge.id, other)).rejects.toThrow();
    const text = JSON.stringify(proposalOf(who));
    const forged = await seal(text, { format: 'luqiao-sealed-entry-1', challengeId: challenge.id, entryId: '0198c7a1-0000-7000-8000-00000000000f', organisationId: who.organisationId, edition: 1, needed: 2 }, [other.publicKey, other.publicKey]);
    expect(forged.parts.length).toBe(2);
  });
});
