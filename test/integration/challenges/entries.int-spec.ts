import { gzipSync } from 'node:zlib';
import { proposalOf } from '@app/challenges/testing';
import { newId } from '@app/kernel';
import { eventually } from '../../support/index.js';
import { multipart } from '../../support/multipart.js';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openEntryDesk, wait, type EntryDesk, type SeenReceipt } from './entry-desk.js';

interface Receipts { closed: boolean; received: number | null; items: SeenReceipt[] }

describe('an entry', () => {
  let desk: EntryDesk;
  let open: SeenChallenge;
  let team: Somebody;
  beforeAll(async () => {
    desk = await openEntryDesk();
    open = await desk.sealing();
    team = await desk.team('甲');
  }, 60_000);
  afterAll(() => desk.close());

  const codes = (body: Refusal) => (body.errors ?? []).map(({ code, path }) => `${code} ${path}`);
  const receipts = async (who: Pick<Somebody, 'client'>, id = open.id) => take<Receipts>(await who.client.get(`challenges/${id}/receipts`));
  const nobody = () => ({ client: desk.nobody });
  const states = async (who: Somebody, id = open.id) => (await desk.entries(who, id)).map(({ state }) => state);
  const sealed = (who: Somebody, change = {}, challenge: Pick<SeenChallenge, 'id' | 'edition'> = open) => desk.pack(who, challenge, JSON.stringify(proposalOf(who)), change);

  it('gets a signed receipt, and only its team knows that it is there', async () => {
    const receipt = await desk.enter(team, open);
    expect([receipt.sequence, receipt.previous, receipt.challengeId, receipt.receivedAt]).toEqual([1, null, open.id, expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)]);
    const [mine] = await desk.entries(team, open.id);
    expect([mine!.state, mine!.mine, mine!.title, mine!.organisation!.name]).toEqual(['received', true, null, '甲大学']);
    const seen = await desk.one(team, open.id, receipt.entryId);
    expect([seen.status, seen.body.proposal, seen.body.receipt, seen.body.nextActs.map(({ act }) => act)]).toEqual([200, null, receipt, ['withdraw']]);
    const colleague = await desk.person(team.organisationId, ['researcher'], '同校同事');
    for (const who of [desk.maker, desk.officer, desk.outsider, colleague, desk.keepers[0]!]) {
      expect(await desk.entries(who, open.id)).toEqual([]);
      expect((await desk.one(who, open.id, receipt.entryId)).body.code).toBe('challenges.entry-not-found');
      expect((await receipts(who)).items).toEqual([]);
    }
    expect(await desk.entries(nobody() as Somebody, open.id)).toEqual([]);
    expect([(await receipts(desk.maker)).received, (await receipts(desk.officer)).received, (await receipts(team)).received, (await receipts(nobody())).received]).toEqual([1, 1, null, null]);
    expect((await receipts(team)).items).toEqual([receipt]);
    const own = take<{ items: { id: string; title: string | null; challenge: { title: string } }[] }>(await team.client.get('entries/mine'));
    expect(own.items.map(({ id, title, challenge }) => [id, title, challenge.title])).toEqual([[receipt.entryId, null, open.title]]);
    for (const path of ['opening', 'opening/export.json']) expect((await desk.nobody.get<Refusal>(`challenges/${open.id}/${path}`)).body.code).toBe('challenges.not-over');
  });

  it('is replaced by the next of its author, and withdrawn by the author alone', async () => {
    const [first, second] = [await desk.enter(await desk.team('乙'), open), await desk.enter(team, open)];
    expect([second.sequence, second.previous]).toEqual([first.sequence + 1, first.sha256]);
    expect(await states(team)).toEqual(['replaced', 'received']);
    const withdraw = (who: Somebody, version = 1, id = second.entryId) => who.client.post<Refusal & { state: string }>(`challenges/${open.id}/entries/${id}/acts/withdraw`, { version, reason: '改投别的榜单' });
    expect((await withdraw(desk.outsider)).body.code).toBe('challenges.entry-not-found');
    expect((await withdraw(team, 7)).body.code).toBe('state.stale-version');
    expect((await withdraw(team)).body.state).toBe('withdrawn');
    expect((await withdraw(team, 2)).status).toBe(409);
    expect((await receipts(desk.maker)).received).toBe(1);
    // another may follow
    expect((await desk.enter(team, open)).sequence).toBe(second.sequence + 1);
    const [audit] = await desk.database.sql<{ words: string; reason: string }>(`select string_agg(act || ' ' || (after ->> 'state'), ', ' order by seq) as words, max(reason) as reason from platform.audit_entry where aggregate_type = 'entry' and aggregate_id = $1`, [second.entryId]);
    expect(audit).toEqual({ words: 'receive received, withdraw withdrawn', reason: '改投别的榜单' });
    const told = await desk.database.sql<{ act: string }>(`select payload ->> 'act' as act from platform.outbox_event where type = 'challenges.entry-moved.v1' and payload ->> 'entryId' = $1 order by id`, [second.entryId]);
    expect(told.map(({ act }) => act)).toEqual(['receive', 'withdraw']);
  });

  it('is refused for everything that it is not', async () => {
    const refused = async (who: Somebody, pack: Parameters<EntryDesk['send']>[2], rest = {}) => codes((await desk.send(who, open.id, pack, rest)).body);
    const two = desk.keys.slice(0, 2);
    expect(await refused(team, await sealed(team, { edition: 9 }))).toEqual(['challenges.entry-of-old-edition /sealed/header/edition']);
    expect(await refused(desk.maker, await sealed(desk.maker))).toEqual(['challenges.entry-of-organiser ']);
    expect(await refused(team, await sealed(team, { organisationId: desk.outsider.organisationId }))).toEqual(['challenges.entry-header /sealed/header/organisationId']);
    expect(await refused(team, await sealed(team, { needed: 3 }))).toEqual(['challenges.entry-header /sealed/header/needed']);
    expect(await refused(team, await sealed(team, { challengeId: newId() }))).toEqual(['challenges.entry-header /sealed/header/challengeId']);
    expect(await refused(team, await desk.pack(team, open, '{}', {}, two))).toEqual(['challenges.entry-keepers /sealed/parts']);
    expect(await refused(team, null, { proposal: proposalOf(team) })).toEqual(['challenges.entry-form /sealed']);
    expect(await refused(team, await sealed(team), { files: ['a'.repeat(64)] })).toEqual(['challenges.entry-file-unknown /files']);
    expect(await refused(team, await sealed(team, { entryId: '0198c7a1-0000-4000-8000-000000000001' }))).toEqual(['shape.custom /sealed/header/entryId']);
    expect((await desk.send(team, open.id, null)).status).toBe(400);
    expect((await desk.send(team, open.id, await sealed(team), { secrecyAnswer: 'unknown' })).body.code).toBe('challenges.secrecy-stop');
    const known = await sealed(team);
    take(await desk.send(team, open.id, known), 201);
    expect((await desk.send(team, open.id, known)).body.code).toBe('challenges.entry-known');
    const young = await desk.person(await desk.organisation('未认证公司', { state: 'unverified' }), ['firm']);
    expect((await desk.send(young, open.id, await sealed(young))).body.code).toBe('challenges.entrant-not-verified');
    expect((await desk.send(desk.officer, open.id, await sealed(desk.officer))).status).toBe(403);
    expect((await desk.nobody.post(`challenges/${open.id}/entries`, { secrecyAnswer: 'no' })).status).toBe(401);
    const draft = await desk.draft();
    expect((await desk.send(team, draft.id, await sealed(team, {}, { id: draft.id, edition: 1 }))).body.code).toBe('challenges.not-found');
    // whoever opens all entries sends none, past every rule of ours neither; a colleague may
    const [keeper] = desk.keepers;
    expect(await refused(keeper!, await sealed(keeper!))).toEqual(['challenges.entry-of-keeper ']);
    await expect(desk.database.sql(`insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at) values ($1, $2, 'received', 1, 99, $3, $4, 1, now())`, [newId(), open.id, keeper!.organisationId, keeper!.userId])).rejects.toThrow(/keepers_stay_out/);
    const colleague = await desk.person(keeper!.organisationId, ['researcher'], '保管人的同事');
    take(await desk.send(colleague, open.id, await sealed(colleague)), 201);
    const directed = await desk.sealing({ kind: 'directed', invited: [desk.outsider.organisationId] });
    expect((await desk.send(team, directed.id, await sealed(team, {}, directed))).body.code).toBe('challenges.entry-uninvited');
    expect((await desk.enter(desk.outsider, directed)).sequence).toBe(1);
  });

  it('has one effect for each Idempotency-Key', async () => {
    const who = await desk.team('重发');
    const body = { secrecyAnswer: 'no', sealed: await sealed(who) };
    const headers = { 'idempotency-key': 'retry-1' };
    const answers = await Promise.all([1, 2].map(() => who.client.post<SeenReceipt>(`challenges/${open.id}/entries`, body, { headers })));
    expect([answers.map(({ status }) => status), answers[0]!.body]).toEqual([[201, 201], answers[1]!.body]);
    expect(await states(who)).toEqual(['received']);
  });

  it('is outdated by an amendment that starts the clock anew, and left alone by a correction', async () => {
    const challenge = await desk.sealing();
    const [one, two] = [await desk.team('丙'), await desk.team('丁')];
    for (const who of [one, two]) await desk.enter(who, challenge);
    const corrected = take<SeenChallenge>(await desk.amend(challenge, { title: '更正后的标题' }), 201);
    expect(await states(one, challenge.id)).toEqual(['received']);
    expect((await desk.send(one, challenge.id, await sealed(one, {}, challenge))).body.code).toBe('challenges.entry-of-old-edition');
    const restarted = take<SeenChallenge>(await desk.amend(corrected, { ip: { owner: 'organiser', use: '发榜单位实施', secrecy: '保密五年' } }), 201);
    expect([await states(one, challenge.id), await states(two, challenge.id)]).toEqual([['outdated'], ['outdated']]);
    const told = await desk.database.sql(`select 1 from platform.outbox_event where type = 'challenges.entry-moved.v1' and payload ->> 'act' = 'outdate' and payload ->> 'challengeId' = $1`, [challenge.id]);
    expect(told).toHaveLength(2);
    expect((await desk.enter(one, restarted)).edition).toBe(3);
  });

  it('has a trail that no auditor reads or counts before everything is opened', async () => {
    const challenge = await desk.sealing();
    const who = await desk.team('审计');
    const { entryId } = await desk.enter(who, challenge);
    const admin = await desk.person(await desk.organisation('审计署', { type: 'authority' }), ['audit_admin'], '审计管理员');
    const listed = async (query: Record<string, string>) => take<{ items: { id: string; aggregateId: string }[] }>(await admin.client.get('audit', { query: { limit: '100', ...query } })).items;
    const asked: Record<string, string>[] = [{ aggregateId: entryId }, { organisationId: who.organisationId, aggregateType: 'entry' }, { userId: who.userId, aggregateType: 'entry' }];
    for (const query of asked) expect(await listed(query)).toEqual([]);
    const [row] = await desk.database.sql<{ id: string }>(`select id from platform.audit_entry where aggregate_type = 'entry' and aggregate_id = $1`, [entryId]);
    expect((await admin.client.get(`audit/${row!.id}`)).status).toBe(404);
    expect(String((await admin.client.get<string>('audit/export.csv', { query: { aggregateType: 'entry' } })).body)).not.toContain(entryId);
    await desk.close_(challenge.id);
    for (const query of asked) expect(await listed(query)).toEqual([]);
    for (const at of [0, 1]) take(await desk.handIn(at, challenge.id, await desk.partsOf(at, challenge.id)));
    for (const query of asked) expect([...new Set((await listed(query)).map(({ aggregateId }) => aggregateId))]).toEqual([entryId]);
    expect((await admin.client.get(`audit/${row!.id}`)).status).toBe(200);
  });

  it('ends with a challenge that is withdrawn: never opened, its team told, its receipt public', async () => {
    const challenge = await desk.sealing();
    const who = await desk.team('撤榜');
    const receipt = await desk.enter(who, challenge);
    const receipts = async () => take<{ closed: boolean; items: SeenReceipt[] }>(await desk.nobody.get(`challenges/${challenge.id}/receipts`));
    expect(await receipts()).toMatchObject({ closed: false, items: [] });
    await expect(desk.database.sql(`update challenges.challenge set state = 'withdrawn', state_reason = 'x', ended_at = now() where id = $1`, [challenge.id])).rejects.toThrow(/nothing_stays_sealed/);
    take(await desk.act(desk.maker, challenge, 'withdraw', '需求取消'));
    expect(await states(who, challenge.id)).toEqual(['outdated']);
    expect(await desk.database.sql(`select payload ->> 'authorId' as author from platform.outbox_event where type = 'challenges.entry-moved.v1' and payload ->> 'act' = 'lapse' and payload ->> 'challengeId' = $1`, [challenge.id])).toEqual([{ author: who.userId }]);
    expect((await receipts()).items.map(({ sha256 }) => sha256)).toEqual([receipt.sha256]);
    const exported = take<{ holds: string; receipts: unknown[]; packages: unknown[]; openings: { outcome: string; content: unknown }[] }>(await who.client.get(`challenges/${challenge.id}/opening/export.json`));
    expect([exported.holds, exported.receipts.length, exported.openings.map(({ outcome, content }) => [outcome, content])]).toEqual(['own', 1, [['outdated', null]]]);
    expect(take<{ packages: unknown[] }>(await desk.maker.client.get(`challenges/${challenge.id}/opening/export.json`)).packages).toEqual([]);
    expect((await desk.one(desk.maker, challenge.id, receipt.entryId)).status).toBe(404);
  });

  it('has its receipt shown from the deadline on, whether the job that closes has come by or not, also where all took theirs back', async () => {
    const challenge = await desk.sealing();
    const who = await desk.team('收回');
    const { entryId } = await desk.enter(who, challenge);
    const early = desk.nobody;
    const receipts = async () => take<{ closed: boolean; items: SeenReceipt[] }>(await early.get(`challenges/${challenge.id}/receipts`));
    take(await who.client.post(`challenges/${challenge.id}/entries/${entryId}/acts/withdraw`, { version: 1 }));
    expect(await receipts()).toMatchObject({ closed: false, items: [] });
    await desk.endsIn(challenge.id, 0);
    await wait(5);
    expect([(await receipts()).closed, (await receipts()).items.length, (await desk.get(desk.maker, challenge.id)).state]).toEqual([true, 1, 'open']);
    await desk.runClose();
    expect([(await receipts()).closed, (await receipts()).items.length, (await desk.get(desk.maker, challenge.id)).state]).toEqual([true, 1, 'no_entry']);
  });

  it('is refused a millisecond after the deadline by the clock of the database, whatever the process thinks', async () => {
    const challenge = await desk.sealing();
    const who = await desk.team('迟到');
    await desk.enter(who, challenge);
    await desk.endsIn(challenge.id, 0);
    await wait(2);
    const late = await desk.send(who, challenge.id, await sealed(who, {}, challenge));
    expect([late.status, late.body.code]).toEqual([422, 'challenges.entry-late']);
    expect(await states(who, challenge.id)).toEqual(['received']);
    // past every rule of ours the table refuses it
    await expect(desk.database.sql(
      `insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at) select $1, id, 'received', 1, 9, $3, $4, 1, entries_until + interval '1 millisecond' from challenges.challenge where id = $2`,
      [newId(), challenge.id, who.organisationId, who.userId])).rejects.toThrow(/entry_is_in_time/);
    await expect(desk.database.sql(
      `insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at) select $1, id, 'received', 1, 9, $3, $4, 1, entries_until - interval '1 hour' from challenges.challenge where id = $2`,
      [newId(), challenge.id, who.organisationId, who.userId])).rejects.toThrow(/received_is_now/);
    // a row that a refused statement still holds for a moment is left for the next run
    await eventually(async () => (await desk.runClose()) === 1);
    const closed = await desk.send(who, challenge.id, await sealed(who, {}, challenge));
    expect(closed.body.code).toBe('challenges.entry-late');
    expect((await desk.get(desk.maker, challenge.id)).state).toBe('closed');
  });

  it('is in time or late and never lost while the deadline passes and the job closes', async () => {
    const challenge = await desk.sealing();
    const teams = await Promise.all(Array.from({ length: 12 }, (_, at) => desk.team(`抢${at}`)));
    const packs = await Promise.all(teams.map((who) => sealed(who, {}, challenge)));
    await desk.endsIn(challenge.id, 150);
    const sending = teams.map(async (who, at) => {
      await wait(at * 25);
      return desk.send(who, challenge.id, packs[at]!);
    });
    const closing = Array.from({ length: 12 }, async (_, at) => { await wait(at * 30); await desk.runClose(); });
    const answers = await Promise.all(sending);
    await Promise.all(closing);
    await desk.runClose();
    const taken = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code)).toEqual(Array(12 - taken.length).fill('challenges.entry-late'));
    const [until] = await desk.database.sql<{ at: string }>(`select to_char(entries_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from challenges.challenge where id = $1`, [challenge.id]);
    expect(taken.filter(({ receivedAt }) => receivedAt > until!.at)).toEqual([]);
    const rows = await desk.database.sql<{ id: string }>(`select id from challenges.entry where challenge_id = $1 and state = 'received'`, [challenge.id]);
    expect(rows.map(({ id }) => id).sort()).toEqual(taken.map(({ entryId }) => entryId).sort());
    expect(taken.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(taken.map((_, at) => at + 1));
    expect((await desk.get(desk.maker, challenge.id)).state).toBe(taken.length > 0 ? 'closed' : 'no_entry');
  });

  it('of one author twice at once: both get receipts, one stands', async () => {
    const who = await desk.team('双发');
    const packs = await Promise.all([1, 2, 3].map(() => sealed(who)));
    const answers = await Promise.all(packs.map((pack) => desk.send(who, open.id, pack)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await states(who)).sort()).toEqual(['received', 'replaced', 'replaced']);
    expect(new Set(answers.map(({ body }) => body.sequence)).size).toBe(3);
  });

  it('never changes once it came in, nor does its receipt', async () => {
    const receipt = await desk.enter(await desk.team('定稿'), open);
    for (const [sql, refused] of [
      [`update challenges.entry set received_at = received_at - interval '1 day' where id = $1`, /what_came_in_stands/], [`update challenges.entry set sealed = '{}' where id = $1`, /what_came_in_stands/],
      [`update challenges.receipt set sequence = 99 where entry_id = $1`, /never changed/], [`delete from challenges.receipt where entry_id = $1`, /never changed/],
      [`update challenges.entry set state = 'opened', proposal = '{}', opened_at = now() where id = $1`, /opened_by_parts/],
    ] as const) await expect(desk.database.sql(sql, [receipt.entryId])).rejects.toThrow(refused);
  });

  it('takes files as they are, up to their limit, and no packed body at all', async () => {
    const upload = (bytes: Buffer, headers = {}) => {
      const form = multipart({}, { name: 'x.bin', type: 'application/octet-stream', bytes });
      return team.client.post<{ sha256: string; bytes: number } & Refusal>(`challenges/${open.id}/entry-files`, form.payload, { headers: { ...form.headers, ...headers } });
    };
    const stored = take<{ sha256: string; bytes: number }>(await upload(Buffer.from('看不懂的字节')), 201);
    expect(stored.bytes).toBe(18);
    const over = await upload(Buffer.alloc(20 * 1_048_576 + 17));
    expect([over.status, over.body.code]).toEqual([413, 'file.too-large']);
    // says that it is 200 MB: refused before a byte of the file is read
    const huge = await upload(Buffer.from('x'), { 'content-length': String(200 * 1_048_576) });
    expect([huge.status, huge.body.code, huge.body.params]).toEqual([413, 'file.too-large', { limitMb: 20 }]);
    const bomb = gzipSync(Buffer.alloc(5_000_000, 32));
    const packed = await team.client.post<Refusal>(`challenges/${open.id}/entries`, bomb, { headers: { 'content-encoding': 'gzip' } });
    expect([packed.status, packed.body.code]).toEqual([415, 'http.unsupported-media-type']);
    expect((await team.client.post<Refusal>(`challenges/${open.id}/entry-files`, multipart({}).payload, { headers: multipart({}).headers })).status).toBe(400);
    const sent = await desk.enter(team, open, {}, { files: [stored.sha256] });
    expect((await desk.one(team, open.id, sent.entryId)).body.files).toEqual([stored.sha256]);
    // somebody else's upload is unknown
    expect(codes((await desk.send(desk.outsider, open.id, await sealed(desk.outsider), { files: [stored.sha256] })).body)).toEqual(['challenges.entry-file-unknown /files']);
    expect((await team.client.get<Refusal>(`challenges/${open.id}/entries/${sent.entryId}/files/${stored.sha256}`)).body.code).toBe('challenges.entry-file-not-found');
  });
});
