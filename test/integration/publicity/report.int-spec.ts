import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Person } from '@app/kernel';
import { AuditLog, systemContext } from '@app/platform';
import { EndNotices, MakeReport } from '@app/publicity';
import { aNotice } from '@app/publicity/testing';
import { addOrganisation, addPerson, Client, clientOf, openMarket, type Market } from '../../support/index.js';

const PASSWORD = 'Langsam-waechst-2026';
const SAID = '完成人名单中的一人并未参与该项研究，请核查。';
const SUM = '424242元';
interface Edition { copy: string; edition: number; sha256: string; contentSha256: string; bytes: number }
interface Reports { items: Edition[]; mayMake: boolean; reproduced?: boolean; code?: string }
interface Report { copy: string; objections: { number: string; inTime: boolean; state: string; receipt: string; said: { text: string; answer: string | null } | null }[]; predecessors: { id: string }[]; days: { number: number | null; kind: string; date: string }[]; calendar: { source: string }[]; rules: { article: string | null; status: string }[]; hiddenSums: number }

describe('the report of a period that is over', () => {
  let market: Market;
  let maker: Client;
  let handler: Client;
  let colleague: Client;
  let stranger: Client;
  const ctx = systemContext('test', 'report-test');
  const at = (instant: string) => market.clock.advance(Date.parse(instant) - market.clock.now().getTime());
  const make = (id: string) => market.api.get(MakeReport, { strict: false }).run(ctx, id);
  const reports = async (who: Client, id: string): Promise<Reports> => (await who.get<Reports>(`publicity-notices/${id}/report`)).body;
  const download = (who: Client, id: string, copy: string, query: Record<string, string> = {}) => who.get(`publicity-notices/${id}/report/${copy}`, { query });
  const said = async (id: string, copy: string, edition: number): Promise<Report> =>
    JSON.parse((await market.database.sql<{ content: string }>('select content from publicity.report where notice_id = $1 and copy = $2 and edition = $3', [id, copy, edition]))[0]!.content) as Report;

  beforeAll(async () => {
    market = await openMarket();
    const unit = await addOrganisation(market.database);
    const person = async (organisationId: string, roles: Person['roles']): Promise<Client> => clientOf(market, await addPerson(market.database, organisationId, roles));
    maker = await person(unit, ['tto']);
    handler = await person(unit, ['unit_leader']);
    colleague = await person(unit, ['researcher']);
    stranger = await person(await addOrganisation(market.database), ['tto']);
    await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
    await market.database.sql(`update identity.session set expires_at = '2099-01-01'`);
    at('2026-06-01T10:00:00+08:00');
  }, 60_000);
  afterAll(() => market.close());

  it('says all, for each reader what is theirs, and comes out the same whenever it is made', async () => {
    const sums = { label: { 'zh-CN': '周明渊所得', en: 'Share' }, value: { 'zh-CN': SUM, en: 'CNY 424242' }, person: '周明渊', personalSum: true };
    const first = (await maker.post<{ id: string; version: number }>('publicity-notices', { kind: 'agreed-price', ...aNotice() })).body;
    const early = (await colleague.post<{ receipt: { number: string; sha256: string } }>(`publicity-notices/${first.id}/objections`, { text: SAID, password: PASSWORD })).body;
    const notice = (await maker.post<{ id: string; endsOn: string }>(`publicity-notices/${first.id}/acts/supersede`, { version: first.version, reason: '价格有变', changes: { ...aNotice({ place: '学校主页' }), facts: [...aNotice().facts, sums] } })).body;
    const objection = (await colleague.post<{ id: string; version: number }>(`publicity-notices/${notice.id}/objections`, { text: `${SAID}第二次`, password: PASSWORD })).body;
    expect(await make(notice.id)).toEqual([]);
    expect((await maker.post<Reports>(`publicity-notices/${notice.id}/report`)).body.code).toBe('publicity.report-before-end');
    at('2026-06-24T00:00:01+08:00');
    await market.api.get(EndNotices, { strict: false }).run(ctx);
    expect((await make(notice.id)).map(({ copy, edition }) => [copy, edition])).toEqual([['unit', 1], ['reviewers', 1]]);
    // nothing new, nothing made; two at once make one
    expect(await make(notice.id)).toEqual([]);

    const report = await said(notice.id, 'unit', 1);
    expect(report.days.filter(({ number }) => number !== null)).toHaveLength(15);
    expect(report.days.find(({ date }) => date === '2026-06-19')).toEqual({ date: '2026-06-19', kind: 'holiday', number: null });
    expect(report.calendar[0]!.source).toContain('2026年');
    expect(report.predecessors.map(({ id }) => id)).toEqual([first.id]);
    expect(report.objections[0]).toMatchObject({ number: early.receipt.number, receipt: early.receipt.sha256, inTime: true, said: null });
    expect(report.rules.every(({ status }) => status.length > 0)).toBe(true);
    expect(report.hiddenSums).toBe(1);
    expect(JSON.stringify(report)).not.toMatch(/424242|并未参与/);
    const inside = JSON.stringify(await said(notice.id, 'reviewers', 1));
    for (const word of [SUM, SAID]) expect(inside).toContain(word);

    // an admitted objection, its answer and a complaint after the end: one more edition
    let version = objection.version;
    for (const [act, reason] of [['admit', undefined], ['dismiss', '经核查实验记录，不成立']] as const) version = (await handler.post<{ version: number }>(`publicity-objections/${objection.id}/acts/${act}`, { version, reason })).body.version;
    await colleague.post(`publicity-notices/${notice.id}/objections`, { text: `${SAID}期满之后`, password: PASSWORD });
    const made = (await Promise.all([make(notice.id), make(notice.id)])).flat();
    expect(made.map(({ copy, edition }) => `${copy} ${edition}`).sort()).toEqual(['reviewers 2', 'unit 2']);
    expect((await said(notice.id, 'reviewers', 2)).objections.map(({ inTime, state, said: words }) => [inTime, state, words?.answer ?? null])).toEqual([[true, 'received', null], [true, 'dismissed', '经核查实验记录，不成立'], [false, 'received', null]]);

    const seen = await reports(handler, notice.id);
    expect(seen.items.map(({ copy, edition }) => `${copy} ${edition}`)).toEqual(['unit 2', 'unit 1', 'reviewers 2', 'reviewers 1']);
    for (const who of [colleague, maker]) expect((await reports(who, notice.id)).items.map(({ copy }) => copy)).toEqual(['unit', 'unit']);
    for (const { copy, edition, sha256, bytes } of seen.items) {
      const file = await download(handler, notice.id, copy, { edition: String(edition) });
      expect(createHash('sha256').update(file.raw.rawPayload).digest('hex')).toBe(sha256);
      expect([file.headers['content-type'], file.raw.rawPayload.length, file.raw.rawPayload.subarray(0, 5).toString()]).toEqual(['application/pdf', bytes, '%PDF-']);
    }
    for (const [who, copy, status] of [[colleague, 'unit', 200], [colleague, 'reviewers', 404], [maker, 'reviewers', 404], [stranger, 'unit', 404], [new Client(market.api), 'unit', 404]] as const) expect((await download(who, notice.id, copy)).status).toBe(status);

    const again = (await maker.post<Reports>(`publicity-notices/${notice.id}/report`)).body;
    expect(again).toMatchObject({ reproduced: true, mayMake: true });
    expect((await reports(handler, notice.id)).items).toEqual(seen.items);
    expect((await stranger.post<Reports>(`publicity-notices/${notice.id}/report`)).status).toBe(404);

    // the file's hash is in the chain, and so is every look at the reviewers' copy; the words are not
    const trail = await market.database.sql<{ act: string; after: unknown }>(`select act, after from platform.audit_entry where aggregate_id = $1 order by seq`, [notice.id]);
    expect(trail.map(({ act }) => act).filter((act) => act.includes('report'))).toEqual(['make-report', 'make-report', 'download-report', 'download-report']);
    expect(JSON.stringify(trail)).toContain(seen.items[0]!.sha256);
    expect(JSON.stringify(trail)).not.toMatch(/424242|并未参与|核查实验/);
    expect((await market.api.get(AuditLog).verify(ctx)).breaks).toEqual([]);
    const events = await market.database.sql<{ payload: object }>(`select payload from platform.outbox_event where type = 'publicity.report-made.v1' and aggregate_id = $1`, [notice.id]);
    expect(events).toHaveLength(2);
    for (const sql of [`update publicity.report set sha256 = repeat('0', 64) where notice_id = $1`, 'delete from publicity.report where notice_id = $1']) await expect(market.database.sql(sql, [notice.id])).rejects.toMatchObject({ code: '42501' });
    await expect(market.database.sql(`insert into publicity.report select gen_random_uuid(), notice_id, copy, 9, content || ' ', content_sha256, sha256, bytes, made_at from publicity.report where notice_id = $1`, [notice.id])).rejects.toMatchObject({ code: '23514' });
  }, 120_000);
});
