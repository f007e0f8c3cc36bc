import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { AuditLog, Database, systemContext, TransactionRunner } from '@app/platform';
import { EndNotices, MakeReport } from '@app/publicity';
import { DossierDocuments, FollowReport } from '@app/rights-assignment';
import { OnDossier } from '@app/rights-assignment/jobs';
import { agreement, applicationContent, aRecipient, assessment, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { unzipSync } from 'fflate';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

const PASSWORD = '麓山下的一句长口令 2026';
const SAID = '完成人名单漏列本人，特此提出异议。';
const ANSWER = '经核查实验记录，异议人未参与';
interface Seen { id: string; version: number; state: string; notice: { noticeId: string; endsOn: string } }
interface Item { item: string; present: boolean; why: { 'zh-CN': string } | null; who: { 'zh-CN': string }; article: string | null }
interface View { number: number; sha256: string; previousSha256: string; keyId: string; auditChain: { seq: number; hash: string }; items: Item[]; screens: { code: string; passed: boolean; article: string | null }[]; rules: { mark: { mark: string }; article: string | null; value: unknown }[]; reports: { copy: string; edition: number }[]; supplements: { number: number; kind: string; sha256: string }[]; holdsConfidential: boolean; code?: string }
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the dossier of a decision', () => {
  let market: ListingMarket;
  let zhou: Somebody;
  let office: Somebody;
  let college: Somebody;
  let decider: Somebody;
  let leader: Somebody;
  let colleague: Somebody;
  let stranger: Somebody;
  let folder: string;
  const ctx = systemContext('test', 'dossier-test');

  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const act = async (who: Somebody, { id, version }: Seen, name: string, body: object = {}): Promise<Seen> => take(await who.client.post(`rights-applications/${id}/acts/${name}`, { version, ...body }));
  const preview = async (who: Somebody, { id }: Seen): Promise<{ sealed: boolean; missing: number; items: Item[] }> => take(await who.client.get(`rights-applications/${id}/dossier/preview`));
  const view = async (who: Somebody, { id }: Seen): Promise<View> => take(await who.client.get(`rights-applications/${id}/dossier`));
  const archive = async (who: Somebody, { id }: Seen): Promise<Buffer> => (await who.client.get(`rights-applications/${id}/dossier/archive`)).raw.rawPayload;
  const verification = async ({ id }: Seen): Promise<{ holds: boolean; checks: { check: string; holds: boolean }[] }> => take(await leader.client.get(`rights-applications/${id}/dossier/verification`));
  const missing = ({ items }: { items: Item[] }): string[] => items.filter(({ present }) => !present).map(({ item }) => item);
  /** What the worker does with the newest event of this type about this application. */
  async function work(type: string, id: string): Promise<void> {
    const [event] = await market.database.sql<{ id: string; payload: object }>(`select id, payload from platform.outbox_event where type = $1 and coalesce(payload ->> 'subjectId', payload ->> 'applicationId') = $2 order by seq desc limit 1`, [type, id]);
    const consumer = new OnDossier(market.api.get(DossierDocuments, { strict: false }), market.api.get(FollowReport, { strict: false }), market.api.get(TransactionRunner));
    for (let twice = 0; twice < 2; twice += 1) await consumer.handle(ctx, { id: event!.id, type, payload: event!.payload } as never);
  }
  async function inReview(): Promise<Seen> {
    let disclosure = take<Seen>(await zhou.client.post('disclosures', disclosureDraft({ recipients: [aRecipient({ userId: zhou.userId, signsBy: 'account' })] })), 201);
    for (const [who, name] of [[zhou, 'submit'], [office, 'start-assessment']] as const) disclosure = take(await who.client.post(`disclosures/${disclosure.id}/acts/${name}`, { version: disclosure.version }));
    take(await office.client.post(`disclosures/${disclosure.id}/assessments`, { ...assessment(), version: disclosure.version }));
    const seen = await act(zhou, take(await zhou.client.post('rights-applications', { ...applicationContent(), disclosureId: disclosure.id }), 201), 'ask-consent');
    return take(await zhou.client.post(`rights-applications/${seen.id}/consents`, { version: seen.version, person: '周明渊', given: true, password: PASSWORD }));
  }
  const publicised = async (seen: Seen): Promise<Seen> => act(office, take(await college.client.post(`rights-applications/${seen.id}/college-minutes`, { ...minutes(), version: seen.version })), 'publicise');
  async function ended(seen: Seen): Promise<Seen> {
    market.clock.advance(Math.max(0, Date.parse(`${seen.notice.endsOn}T17:00:00Z`) - market.clock.now().getTime()));
    await market.api.get(EndNotices, { strict: false }).run(ctx);
    return take(await office.client.get(`rights-applications/${seen.id}`));
  }
  const decide = (seen: Seen): Promise<Seen> => act(decider, seen, 'decide', { unit: minutes({ body: 'unit', document: '校长办公会纪要〔2026〕31号' }) });
  /** Unzips into a new folder. */
  function unpacked(bytes: Buffer): string {
    const into = mkdtempSync(join(folder, 'zip-'));
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), content);
    }
    return into;
  }
  const trusted = 'libs/rights-assignment/application/dossier/verify.mjs';
  const verify = (at: string, ...more: string[]): { code: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [trusted, at, ...more], { encoding: 'utf8', env: {} });
    return { code: status, said: stdout + stderr };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'luqiao-dossier-'));
    market = await openListingMarket();
    const unit = await market.organisation('岳麓科技大学');
    zhou = await market.person(unit, ['researcher'], '周明渊');
    [office, college, decider, leader, colleague] = [await market.person(unit, ['tto']), await market.person(unit, ['college_secretary']), await market.person(unit, ['decision_secretary'], '何秘书'), await market.person(unit, ['unit_leader']), await market.person(unit, ['researcher'])];
    stranger = await market.person(await market.organisation('别的大学'), ['tto', 'unit_leader']);
    await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
    await market.database.sql(`update identity.session set expires_at = '2099-01-01'`);
    market.clock.advance(Date.parse('2026-10-12T01:00:00Z') - market.clock.now().getTime());
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await market.close();
  });

  it('says what is missing, is sealed with the decision, grows by supplements, and leaves as an archive that verifies itself', async () => {
    let seen = await inReview();
    const early = await preview(zhou, seen);
    expect(missing(early)).toEqual(['college', 'review', 'notice', 'report', 'minutes']);
    expect(early.items.find(({ item }) => item === 'notice')).toMatchObject({ article: '国科发区〔2020〕128号 二（三）', who: { 'zh-CN': '成果转化办公室' } });
    expect(early.items.find(({ item }) => item === 'consent:1')).toMatchObject({ present: true, who: { 'zh-CN': '周明渊' } });
    expect((await zhou.client.get<View>(`rights-applications/${seen.id}/dossier`)).body.code).toBe('rights.dossier-not-sealed');

    seen = await publicised(seen);
    const objection = take<{ id: string; version: number }>(await colleague.client.post(`publicity-notices/${seen.notice.noticeId}/objections`, { text: SAID, password: PASSWORD }), 201);
    let version = objection.version;
    for (const [name, body] of [['admit', {}], ['dismiss', { reason: ANSWER }]] as const) version = take<{ version: number }>(await leader.client.post(`publicity-objections/${objection.id}/acts/${name}`, { version, ...body })).version;
    seen = await ended(seen);
    await market.api.get(MakeReport, { strict: false }).run(ctx, seen.notice.noticeId);
    expect(missing(await preview(leader, seen))).toEqual(['minutes']);
    seen = await decide(seen);
    await work('rights.application-moved.v1', seen.id);

    const sealed = await view(decider, seen);
    expect(sealed).toMatchObject({ number: 1, previousSha256: '0'.repeat(64), supplements: [], holdsConfidential: true, reports: [{ copy: 'unit', edition: 1 }, { copy: 'reviewers', edition: 1 }] });
    expect(missing(sealed)).toEqual([]);
    expect(sealed.screens.map(({ code, passed }) => `${code} ${passed}`)).toEqual(expect.arrayContaining(['rights.notice-not-over true', 'rights.double-reward true', 'rights.split-not-whole true', 'rights.college-resolution-missing true']));
    expect(sealed.screens.every(({ passed }) => passed)).toBe(true);
    expect(sealed.rules.length).toBeGreaterThan(4);
    // the decision's own entry names the dossier, the dossier the entry before it
    const trail = await market.database.sql<{ act: string; hash: string; after: { dossier?: unknown } }>(`select act, hash, after from platform.audit_entry where aggregate_type = 'rights-application' and aggregate_id = $1 order by seq`, [seen.id]);
    expect(trail.at(-1)).toMatchObject({ act: 'decide', after: { dossier: { number: 1, sha256: sealed.sha256 } } });
    expect(sealed.auditChain).toEqual({ seq: trail.length - 1, hash: trail.at(-2)!.hash });
    expect(JSON.stringify(trail)).not.toMatch(/异议人未参与|漏列本人/);

    seen = await act(office, seen, 'sign-agreement', { agreement: agreement() });
    seen = await act(office, seen, 'file-recordal');
    seen = await act(office, seen, 'record', { recordal: { number: '2026430000123', registeredOn: '2026-01-05' } });
    take(await colleague.client.post(`publicity-notices/${seen.notice.noticeId}/objections`, { text: `${SAID}期满之后`, password: PASSWORD }), 201);
    await market.api.get(MakeReport, { strict: false }).run(ctx, seen.notice.noticeId);
    await work('publicity.report-made.v1', seen.id);
    seen = await act(leader, seen, 'revoke', { reason: '承接对象虚假陈述' });
    const grown = await view(leader, seen);
    expect(grown.sha256).toBe(sealed.sha256);
    expect(grown.supplements.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 sign-agreement', '2 file-recordal', '3 record', '4 publicity-report', '5 revoke']);
    expect((await verification(seen)).checks.filter(({ holds }) => !holds)).toEqual([]);

    // the next dossier of the unit follows on this one, here without a report in time
    const next = await view(leader, await decide(await ended(await publicised(await inReview()))));
    expect(next).toMatchObject({ number: 2, previousSha256: sealed.sha256 });
    expect(missing(next)).toEqual(['report']);

    // what leaves: the same twice, each time audited; for the team and for whoever opened the notice without what was objected
    const [first, second] = [await archive(leader, seen), await archive(leader, seen)];
    expect(sha256(first)).toBe(sha256(second));
    const at = unpacked(first);
    expect(Object.keys(unzipSync(first)).sort()).toEqual(['confidential.json', 'dossier.json', 'dossier.pdf', 'hashes.json', 'index.html', 'publicity/report-reviewers-1.pdf', 'publicity/report-reviewers-2.pdf', 'publicity/report-unit-1.pdf', 'publicity/report-unit-2.pdf',
      ...[1, 2, 3, 4, 5].map((number) => `supplements/00${number}.json`), 'verify.mjs']);
    expect(sha256(readFileSync(join(at, 'dossier.json')))).toBe(sealed.sha256);
    expect(readFileSync(join(at, 'confidential.json'), 'utf8')).toContain(ANSWER);
    const page = readFileSync(join(at, 'index.html'), 'utf8');
    for (const word of ['锂电池陶瓷复合隔膜', 'lang="en"', sealed.sha256, '补充件第 5 件', 'Supplement 5']) expect(page).toContain(word);
    expect(page).not.toMatch(/<script|https?:|onclick/i);
    expect(verify(at, '--key', sealed.keyId)).toMatchObject({ code: 0, said: expect.stringContaining(sealed.sha256) });
    expect(verify(at, '--key', `ed25519:${'0'.repeat(32)}`).code).toBe(1);
    // it stands alone: outside this project, by its own copy
    expect(spawnSync(process.execPath, [join(at, 'verify.mjs')], { cwd: tmpdir(), env: {} }).status).toBe(0);
    for (const who of [zhou, office]) {
      const given = unzipSync(await archive(who, seen));
      expect(Object.keys(given).filter((path) => /confidential|reviewers/.test(path))).toEqual([]);
      for (const content of Object.values(given)) for (const word of [SAID, ANSWER]) expect(Buffer.from(content).includes(word)).toBe(false);
      const shown = verify(unpacked(await archive(who, seen)));
      expect(shown).toMatchObject({ code: 0, said: expect.stringContaining('withheld') });
    }
    for (const who of [colleague, stranger]) for (const path of ['', '/preview', '/verification', '/archive']) expect((await who.client.get(`rights-applications/${seen.id}/dossier${path}`)).status).toBe(404);
    const downloads = await market.database.sql<{ after: { archive: string } }>(`select after from platform.audit_entry where aggregate_id = $1 and act = 'download-dossier' order by seq`, [seen.id]);
    expect(downloads).toHaveLength(6);
    expect(downloads[0]!.after.archive).toBe(sha256(first));
    expect((await market.api.get(AuditLog).verify(ctx)).breaks).toEqual([]);

    // one flipped bit, anywhere in any file; swapped, lost, added, and edited together with its hash
    const clean = unzipSync(first);
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const missed: string[] = [];
    let flips = 0;
    for (const [path, content] of Object.entries(clean)) {
      for (let n = 0; n < (path === 'hashes.json' ? 12 : 3); n += 1) {
        const changed = Buffer.from(content);
        const offset = random(changed.length);
        changed[offset]! ^= 1 << random(8);
        writeFileSync(join(at, path), changed);
        flips += 1;
        if (verify(at).code !== 1) missed.push(`${path} ${offset}`);
      }
      writeFileSync(join(at, path), content);
    }
    expect(missed).toEqual([]);
    expect(flips).toBeGreaterThan(50);
    expect(verify(at).code).toBe(0);
    const tampered = (change: (copy: string) => void): string => {
      const copy = mkdtempSync(join(folder, 'copy-'));
      cpSync(at, copy, { recursive: true });
      change(copy);
      const { code, said } = verify(copy);
      expect(code).toBe(1);
      return said;
    };
    const swap = (copy: string, a: string, b: string): void => { renameSync(join(copy, a), join(copy, 'x')); renameSync(join(copy, b), join(copy, a)); renameSync(join(copy, 'x'), join(copy, b)); };
    expect(tampered((copy) => swap(copy, 'supplements/001.json', 'supplements/002.json'))).toContain('supplements/001.json');
    expect(tampered((copy) => swap(copy, 'publicity/report-unit-1.pdf', 'publicity/report-unit-2.pdf'))).toContain('publicity/report-unit-1.pdf');
    for (const path of Object.keys(clean).filter((each) => each !== 'hashes.json')) expect(tampered((copy) => rmSync(join(copy, path)))).toContain(`${path} is missing`);
    expect(tampered((copy) => rmSync(join(copy, 'hashes.json')))).toContain('hashes.json');
    expect(tampered((copy) => writeFileSync(join(copy, 'supplements/006.json'), '{}'))).toContain('does not belong here');
    expect(tampered((copy) => {
      const edited = readFileSync(join(copy, 'dossier.json'), 'utf8').replace('星泓能源科技有限公司', '星泓能源科技无限公司');
      writeFileSync(join(copy, 'dossier.json'), edited);
      writeFileSync(join(copy, 'hashes.json'), readFileSync(join(copy, 'hashes.json'), 'utf8').replaceAll(sealed.sha256, sha256(edited)));
    })).toContain('signature of the dossier does not hold');
    expect(tampered((copy) => {
      const list = JSON.parse(readFileSync(join(copy, 'hashes.json'), 'utf8')) as { files: { path: string }[]; withheld: object[] };
      list.files = list.files.filter(({ path }) => path !== 'confidential.json');
      rmSync(join(copy, 'confidential.json'));
      writeFileSync(join(copy, 'hashes.json'), JSON.stringify(list));
    })).toContain('the signature of hashes.json does not hold');
  }, 300_000);

  it('cannot be changed, unchained, or left out in the database', async () => {
    const refused = (sql: string, code: string) => expect(market.database.sql(sql)).rejects.toMatchObject({ code });
    for (const table of ['dossier', 'dossier_supplement', 'dossier_document']) {
      await refused(`update rights_assignment.${table} set sha256 = repeat('0', 64)`, '42501');
      await refused(`delete from rights_assignment.${table}`, '42501');
      await refused(`truncate rights_assignment.${table} cascade`, '42501');
    }
    const copy = (table: string, change: string): string => `insert into rights_assignment.${table} select (jsonb_populate_record(d, to_jsonb(d) || ${change})).* from rights_assignment.${table} d order by d.number limit 1`;
    await refused(copy('dossier', `jsonb_build_object('id', gen_random_uuid(), 'number', 7)`), '23514');
    await refused(copy('dossier_supplement', `jsonb_build_object('id', gen_random_uuid(), 'number', 9)`), '23514');
    const seen = await ended(await publicised(await inReview()));
    await refused(`update rights_assignment.application set state = 'decided', version = version + 1, decided_by = '${decider.userId}', unit_minutes = '{}' where id = '${seen.id}'`, '23514');
    // a refused decision seals nothing
    const answer = await decider.client.post<{ code: string }>(`rights-applications/${seen.id}/acts/decide`, { version: seen.version });
    expect(answer.body.code).toBe('rights.unit-minutes-incomplete');
    expect(await market.api.get(Database).query(ctx, 'select 1 from rights_assignment.dossier where application_id = $1', [seen.id])).toEqual([]);
    // a row changed past every guard is seen by the server's own verification
    const { id } = (await market.database.sql<{ id: string }>('select application_id as id from rights_assignment.dossier where number = 1'))[0]!;
    await market.database.sql('alter table rights_assignment.dossier disable trigger sealed; alter table rights_assignment.dossier drop constraint dossier_hash');
    await market.database.sql(`update rights_assignment.dossier set canonical = replace(canonical, '星泓', '昊泓') where number = 1`);
    const verified = await verification({ id } as Seen);
    expect(verified.holds).toBe(false);
    expect(verified.checks.filter(({ holds }) => !holds).map(({ check }) => check)).toEqual(['hash']);
  }, 60_000);
});
