import { newId } from '@app/kernel';
import { AuditLog, dataMap, systemContext } from '@app/platform';
import { anInventor, disclosureDraft } from '@app/rights-assignment/testing';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';
import { eventually } from '../../support/index.js';

interface Column { tab: string; col: string; type: string; account: boolean }
interface Export { userId: string; tables: { table: string; rows: Record<string, unknown>[]; acted: Record<string, number> }[] }
interface Erasure { pseudonym: string; erased: { table: string; rows: number; how: string }[]; kept: { table: string; columns: string[]; rows: number | null; because: { 'zh-CN': string }; article?: string }[]; code?: string }
interface Consents { purposes: { purpose: string; version: string; stands: boolean; since: string | null }[]; entries: { act: string; sha256: string }[]; code?: string }

/** A name like that, of a type that can say who somebody is, has to be thought about. */
const LOOKS_PERSONAL = /(^|_)(name(_zh|_en)?|email|phone|mobile|address|person|people|user_id|account_id|recipient|applicant|applicant_id|author|author_id|objector|objector_id|broker_id|auditor_id|actor|heirs|witness|id_card|birth\w*)$|_by$/;
const CAN_NAME = /^(uuid|text|jsonb?|character varying.*|text\[\]|uuid\[\])$/;
/** Of the queue library, whose jobs hold ids only; of TypeORM. */
const NOT_OURS = new Set(['bullmq', 'public']);

describe('personal data', () => {
  let market: ListingMarket;
  let unit: string;
  let security: Somebody;
  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const columns = () => market.database.sql<Column>(`
    select n.nspname || '.' || t.relname as tab, a.attname as col, format_type(a.atttypid, a.atttypmod) as type,
      exists (select 1 from pg_constraint k where k.contype = 'f' and k.conrelid = t.oid and k.confrelid = 'identity.account'::regclass and a.attnum = any(k.conkey)) as account
    from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    where t.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1, 2`);
  async function gaps(): Promise<string[]> {
    const found = (await columns()).filter(({ tab }) => !NOT_OURS.has(tab.split('.')[0]!));
    const mapped = new Map(dataMap().map((entry) => [entry.table, new Set([entry.subject, ...Object.keys(entry.columns), ...(entry.actors ?? []), ...Object.keys(entry.notPersonal ?? {})])]));
    const known = new Set(found.map(({ tab, col }) => `${tab}.${col}`));
    return [
      ...found.filter(({ tab, col, type, account }) => (account || (LOOKS_PERSONAL.test(col) && CAN_NAME.test(type))) && !mapped.get(tab)?.has(col)).map(({ tab, col }) => `${tab}.${col} is mapped nowhere`),
      ...[...mapped].flatMap(([table, names]) => [...names].filter((name): name is string => name !== null && !known.has(`${table}.${name}`)).map((name) => `the map names ${table}.${name}, which is not there`)),
    ];
  }

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    security = await market.person(await market.organisation('主管部门', { type: 'authority' }), ['security_admin']);
  }, 60_000);
  afterAll(() => market.close());

  /** Somebody who left traces all over: a disclosure with their name, a notice, an objection, a mail, a notice in the inbox. */
  async function traced(name: string, phone: string): Promise<Somebody> {
    const person = await market.person(unit, ['researcher', 'tto'], name);
    take(await person.client.post('disclosures', disclosureDraft({ inventors: [anInventor({ name, userId: person.userId, signsBy: 'account' })] })), 201);
    const effect = newId();
    await market.database.sql(`insert into notification.effect (id, event_id, channel, recipient, created_at) values ($1, $1, 'app', $2, now())`, [effect, person.userId]);
    await market.database.sql(`insert into notification.notice (id, user_id, kind, params, created_at) values ($1, $2, 'review.submitted', '{}', now())`, [effect, person.userId]);
    await market.database.sql(
      `insert into notification.mail (id, effect_key, user_id, address, locale, subject, body, state, due_at, attempts, sent_at, version, created_at, updated_at) select $1, $4, $2, email, 'zh-CN', $3, 'x', 'sent', now(), 1, now(), 1, now(), now() from identity.account where id = $2`,
      [newId(), person.userId, `${name}您好`, newId()]);
    take(await person.client.patch('me', { version: 1, phone }));
    return person;
  }

  it('has every column mapped that names a person or looks as if it did, and none that is not there', async () => {
    expect(await gaps()).toEqual([]);
    await market.database.sql('create table identity.planted (id uuid primary key, contact_email text, seen_by uuid, owner uuid references identity.account, due_by date, title text)');
    expect(await gaps()).toEqual(['identity.planted.contact_email is mapped nowhere', 'identity.planted.owner is mapped nowhere', 'identity.planted.seen_by is mapped nowhere']);
    await market.database.sql('drop table identity.planted');
  });

  it('is handed out whole: every row that points at the person is in the export, no secret is', async () => {
    const person = await traced('谭若溪', '13800000001');
    const found = take<Export>(await person.client.get('me/personal-data'));
    const of = (table: string) => found.tables.find((each) => each.table === table);
    expect(of('identity.account')!.rows).toMatchObject([{ name: '谭若溪', phone: '13800000001' }]);
    expect(of('rights_assignment.contributor')!.rows).toMatchObject([{ name: '谭若溪', contribution: '提出涂层配方与热处理窗口' }]);
    expect(of('notification.mail')!.rows).toMatchObject([{ subject: '谭若溪您好' }]);
    expect(of('rights_assignment.disclosure')!.acted).toEqual({ author_id: 1, secrecy_answered_by: 1 });
    expect(JSON.stringify(found)).not.toMatch(/argon2|password_hash/);
    for (const { tab, col, account } of await columns()) {
      if (!account) continue;
      const [row] = await market.database.sql<{ count: number }>(`select count(*)::int as count from ${tab} where "${col}" = $1`, [person.userId]);
      const entry = dataMap().find(({ table }) => table === tab)!;
      expect([tab, col, entry.subject === col ? of(tab)?.rows.length ?? 0 : of(tab)?.acted[col] ?? 0]).toEqual([tab, col, row!.count]);
    }
    const other = await market.person(unit, ['researcher'], '别人');
    expect(JSON.stringify(take(await other.client.get('me/personal-data')))).not.toContain('谭若溪');
  });

  it('is erased on request by the security administrator, but for what a procedure or the law keeps, with the reasons', async () => {
    const person = await traced('周明渊', '13800000002');
    const erase = (who: Somebody, version = 2) => who.client.post<Erasure>(`accounts/${person.userId}/erasures`, { version, reason: '本人书面请求' });
    expect((await erase(person)).status).toBe(403);
    expect((await erase(security, 1)).body.code).toBe('state.stale-version');
    expect((await security.client.post<Erasure>(`accounts/${security.userId}/erasures`, { version: 1, reason: '本人书面请求' })).body.code).toBe('identity.own-account');
    const unconfirmed = newId();
    await market.database.sql(`insert into identity.account (id, organisation_id, email, name, locale, roles, state, version, created_at, updated_at) values ($1, $2, $3, '未确认', 'zh-CN', '{researcher}', 'unverified', 1, now(), now())`, [unconfirmed, unit, `${unconfirmed}@people.example`]);
    expect((await security.client.post<Erasure>(`accounts/${unconfirmed}/erasures`, { version: 1, reason: '本人书面请求' })).body.code).toBe('identity.account-unconfirmed');
    const report = take<Erasure>(await erase(security), 201);
    expect(report.erased.map(({ table, how }) => `${table} ${how}`)).toEqual(['identity.account replaced', 'identity.session deleted', 'notification.effect deleted', 'notification.mail deleted']);
    expect(report.kept.find(({ table }) => table === 'rights_assignment.contributor')).toMatchObject({ rows: 1, because: { 'zh-CN': expect.stringContaining('证据') } });
    expect(report.kept.find(({ table }) => table === 'publicity.notice')).toMatchObject({ rows: null });
    for (const { because } of report.kept) expect(because['zh-CN'].length).toBeGreaterThan(8);

    // what is left of the name stands where the answer says it stays, and nowhere else
    const kept = new Set(report.kept.map(({ table }) => table));
    expect((await market.tablesWith('周明渊')).filter((table) => !kept.has(table))).toEqual([]);
    expect(await market.tablesWith(`${person.userId}@people.example`)).toEqual([]);
    expect(await market.tablesWith('13800000002')).toEqual([]);
    const verified = await market.api.get(AuditLog).verify(systemContext('test', newId()));
    expect([verified.breaks, verified.entries > 5]).toEqual([[], true]);

    expect((await person.client.get('me')).status).toBe(401);
    expect((await erase(security, 3)).body.code).toBe('identity.account-erased');
    expect((await security.client.post<Erasure>(`accounts/${person.userId}/acts/enable`, { version: 3 })).body.code).toBe('identity.erased-account');
    await expect(market.database.sql(`update identity.account set state = 'active', password_hash = '$argon2id$none' where id = $1`, [person.userId])).rejects.toThrow('account_is_erased');
    await expect(market.database.sql(`update identity.account set email = 'back@people.example' where id = $1`, [person.userId])).rejects.toThrow('account_is_erased');
    expect(take<Erasure>(await security.client.get(`accounts/${person.userId}/erasures`))).toEqual(report);
    await expect(market.database.sql('delete from identity.erasure')).rejects.toThrow('never changed');
  });

  it('keeps each separate consent by its words, and its withdrawal; a wider notice rests on one that stands', async () => {
    const person = await market.person(unit, ['researcher'], '李芸');
    const office = await market.person(unit, ['tto']);
    await market.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31') on conflict do nothing`);
    const text = (zh: string) => ({ 'zh-CN': zh, en: 'x' });
    const notice = () => office.client.post<{ code?: string }>('publicity-notices', {
      kind: 'award', title: text('奖励公示'), facts: [{ label: text('受奖人'), value: text('李芸'), person: '李芸', personalSum: false }], relatedParty: 'no', place: '公告栏',
      scope: 'market', basis: { kind: 'consents', consents: [{ person: '李芸', accountId: person.userId, document: '同意书（平台）', givenOn: '2026-01-01' }] },
    });
    const own = take<Consents>(await person.client.get('me/consents'));
    const [{ purpose, version } = { purpose: '', version: '' }] = own.purposes;
    expect([own.purposes[0]!.stands, own.entries]).toEqual([false, []]);
    expect((await notice()).body.code).toBe('publicity.consent-missing');
    expect((await person.client.post<Consents>('me/consents', { purpose, version: '2020-01-01' })).body.code).toBe('identity.consent-words-changed');
    expect((await person.client.post<Consents>('me/consent-withdrawals', { purpose })).body.code).toBe('identity.consent-stands-so');
    expect(take<Consents>(await person.client.post('me/consents', { purpose, version }), 201).purposes[0]).toMatchObject({ stands: true });
    expect((await person.client.post<Consents>('me/consents', { purpose, version })).body.code).toBe('identity.consent-stands-so');
    take(await notice(), 201);
    const withdrawn = take<Consents>(await person.client.post('me/consent-withdrawals', { purpose }), 201);
    expect([withdrawn.purposes[0]!.stands, withdrawn.entries.map(({ act }) => act)]).toEqual([false, ['given', 'withdrawn']]);
    expect((await notice()).body.code).toBe('publicity.consent-missing');
    await expect(market.database.sql(`update identity.consent set act = 'given'`)).rejects.toThrow('never changed');
  });

  it('takes notices off the market when a consent they rest on ends, by withdrawal or with the account', async () => {
    await market.work();
    const office = await market.person(unit, ['tto']);
    const [stays, leaves, forgotten] = await Promise.all(['何静', '袁立', '沈舟'].map((name) => market.person(unit, ['researcher'], name))) as [Somebody, Somebody, Somebody];
    const outsider = await market.person(await market.organisation('过路企业', { type: 'enterprise' }), ['firm']);
    const text = (zh: string) => ({ 'zh-CN': zh, en: 'x' });
    const purpose = 'publicity-beyond-unit';
    const { version } = take<Consents & { purposes: { version: string }[] }>(await stays.client.get('me/consents')).purposes[0]!;
    for (const person of [stays, leaves, forgotten]) take(await person.client.post('me/consents', { purpose, version }), 201);
    const open = async (people: Record<string, Somebody>): Promise<string> => take<{ id: string }>(await office.client.post('publicity-notices', {
      kind: 'award', title: text('对外公示'), facts: Object.keys(people).map((name) => ({ label: text('受奖人'), value: text(name), person: name, personalSum: false })), relatedParty: 'no', place: '公告栏', scope: 'market',
      basis: { kind: 'consents', consents: Object.entries(people).map(([person, { userId }]) => ({ person, accountId: userId, document: '同意书（平台）', givenOn: '2026-01-01' })) },
    }), 201).id;
    const [kept, shared, last] = [await open({ 何静: stays }), await open({ 何静: stays, 袁立: leaves }), await open({ 沈舟: forgotten })];
    const seen = async (id: string) => [(await outsider.client.get(`publicity-notices/${id}`)).status, (await market.nobody.get<string>('publicity-notices.rss')).raw.body.includes(id)];
    for (const id of [kept, shared, last]) expect(await seen(id)).toEqual([200, true]);

    take(await leaves.client.post('me/consent-withdrawals', { purpose }), 201);
    await eventually(async () => (await seen(shared))[0] === 404 || undefined);
    expect([await seen(kept), await seen(shared), await seen(last)]).toEqual([[200, true], [404, false], [200, true]]);
    expect((await outsider.client.post<{ code: string }>(`publicity-notices/${shared}/objections`, { text: '该公示与我有关，请说明理由。', password: 'Luqiao-2026' })).status).toBe(404);
    const inside = take<{ state: string; offMarketAt: string | null; nextActs: unknown[] }>(await office.client.get(`publicity-notices/${shared}`));
    expect(inside).toMatchObject({ state: 'running', offMarketAt: expect.any(String) as string });
    await eventually(async () => (await market.database.sql(`select 1 from notification.notice where kind = 'rights.notice-off-market' and user_id = $1 and params ->> 'noticeId' = $2`, [office.userId, shared])).length === 1 || undefined);

    const account = take<{ version: number }>(await security.client.get(`accounts/${forgotten.userId}`));
    take(await security.client.post(`accounts/${forgotten.userId}/erasures`, { version: account.version, reason: '本人要求删除' }), 201);
    await eventually(async () => (await seen(last))[0] === 404 || undefined);
    await expect(market.database.sql('set role luqiao_app; delete from publicity.off_market')).rejects.toThrow('permission denied');
  });
});
