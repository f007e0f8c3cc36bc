import { chinaDate, newId } from '@app/kernel';
import { AuditLog, AuditRoots, Database, systemContext, TransactionRunner, type OperationContext } from '@app/platform';
import { addOrganisation, clientOf, openMarket, somebody, type Client, type Market } from '../../support/index.js';

interface Item { id: string; act: string; aggregateId: string; aggregateType: string; actor: { name: string | null; userId: string | null; organisation: { nameZh: string } | null } }
interface List { items: Item[]; nextCursor: string | null }
interface Whole extends Item { before: unknown; after: unknown; changes: unknown[]; holds: boolean }

describe('the audit trail as auditors read it', () => {
  let market: Market;
  let admin: Client;
  let security: { client: Client; person: { userId: string } };
  let auditor: Awaited<ReturnType<typeof somebody>>;
  let writer: Awaited<ReturnType<typeof somebody>>;
  let ours: string;
  let theirs: string;

  const append = async (actor: OperationContext['actor'], act: Partial<Parameters<AuditLog['append']>[1]> & { aggregateId: string }) => {
    const ctx: OperationContext = { actor, requestId: newId(), locale: 'zh-CN' };
    await market.api.get(TransactionRunner).run(ctx, (inner) => market.api.get(AuditLog).append(inner, { aggregateType: 'thing', act: 'edit', before: null, after: null, ...act }));
  };
  const listed = async (client: Client, query: Record<string, string> = {}) => {
    const { status, body } = await client.get<List>('audit', { query: { limit: '100', ...query } });
    expect(status).toBe(200);
    return body.items.filter(({ aggregateType }) => aggregateType !== 'audit-reading');
  };
  const acts = async (client: Client, query: Record<string, string> = {}) => (await listed(client, { aggregateType: 'thing', ...query })).map(({ act }) => act);

  beforeAll(async () => {
    market = await openMarket();
    ours = await addOrganisation(market.database);
    theirs = await addOrganisation(market.database, 'enterprise');
    admin = (await somebody(market, ['audit_admin'], 'authority')).client;
    security = await somebody(market, ['security_admin'], 'authority');
    auditor = await somebody(market, ['auditor'], 'authority');
    writer = await somebody(market, ['tto'], ours);
  });
  afterAll(() => market.close());

  it('lets an auditor see nothing before an assignment, then what concerns the organisation, and nothing after its end', async () => {
    const stranger = await somebody(market, ['firm'], theirs);
    const [mine, other, about] = [newId(), newId(), newId()];
    await append(writer.person, { aggregateId: mine, act: 'ours-begin' });
    await append(systemContext('job', '').actor, { aggregateId: mine, act: 'ours-by-job' });
    await append(stranger.person, { aggregateId: mine, act: 'stranger-on-ours' });
    await append(stranger.person, { aggregateId: other, act: 'theirs-begin' });
    await append(writer.person, { aggregateId: other, act: 'we-on-theirs' });
    await append(systemContext('job', '').actor, { aggregateId: about, act: 'about-ours', after: { organisationId: ours } });
    expect(await acts(auditor.client)).toEqual([]);

    const assigned = await security.client.post<{ id: string; auditorName: string }>('audit/assignments', { auditorId: auditor.person.userId, organisationId: ours, validFrom: '2026-01-01' });
    expect(assigned.status).toBe(201);
    expect(await acts(auditor.client)).toEqual(['about-ours', 'we-on-theirs', 'stranger-on-ours', 'ours-by-job', 'ours-begin']);
    expect(await acts(admin)).toEqual(['about-ours', 'we-on-theirs', 'theirs-begin', 'stranger-on-ours', 'ours-by-job', 'ours-begin']);
    expect(await acts(admin, { organisationId: theirs })).toEqual(['we-on-theirs', 'theirs-begin', 'stranger-on-ours']);

    const [hidden] = await listed(admin, { act: 'theirs-begin' });
    expect((await auditor.client.get(`audit/${hidden!.id}`)).status).toBe(404);
    expect((await auditor.client.get<string>('audit/export.csv')).body).not.toContain('theirs-begin');
    expect(await acts(auditor.client, { organisationId: theirs })).toEqual(['we-on-theirs', 'stranger-on-ours']);

    expect((await security.client.delete(`audit/assignments/${assigned.body.id}`)).status).toBe(204);
    expect(await acts(auditor.client)).toEqual([]);
    expect((await security.client.delete(`audit/assignments/${assigned.body.id}`)).status).toBe(404);
  });

  it('counts the days of an assignment in China', async () => {
    const { person, client } = await somebody(market, ['auditor'], 'authority');
    const day = (offset: number) => chinaDate(new Date(market.clock.now().getTime() + offset * 86_400_000));
    await append(writer.person, { aggregateId: newId(), act: 'dated' });
    const assign = (validFrom: string, validTo: string | null) => market.database.sql(
      'insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, valid_to, assigned_by, assigned_at) values ($1, $2, $3, $4, $5, $6, now())', [newId(), person.userId, ours, validFrom, validTo, security.person.userId]);
    const sees = async () => (await acts(client, { act: 'dated' })).length > 0;
    const end = () => market.database.sql('update platform.auditor_assignment set ended_by = $2, ended_at = now() where auditor_id = $1 and ended_at is null', [person.userId, security.person.userId]);
    for (const [from, to, expected] of [[day(1), null, false], [day(-5), day(-1), false], [day(0), day(0), true], [day(-5), null, true]] as const) {
      await assign(from, to);
      expect({ from, to, sees: await sees() }).toEqual({ from, to, sees: expected });
      await end();
    }
  });

  it('assigns only auditors, once, and never by themselves', async () => {
    const { person } = await somebody(market, ['auditor'], 'authority');
    const body = { auditorId: person.userId, organisationId: ours, validFrom: '2026-01-01' };
    expect((await security.client.post<{ code: string }>('audit/assignments', { ...body, auditorId: writer.person.userId })).body.code).toBe('auditing.not-an-auditor');
    expect((await security.client.post<{ code: string }>('audit/assignments', { ...body, validTo: '2025-12-31' })).body.code).toBe('auditing.period-backwards');
    expect((await security.client.post('audit/assignments', { ...body, organisationId: newId() })).status).toBe(404);
    expect((await security.client.post('audit/assignments', body)).status).toBe(201);
    expect((await security.client.post<{ code: string }>('audit/assignments', body)).body.code).toBe('auditing.already-assigned');
    expect((await admin.get<{ items: { auditorId: string; organisation: { id: string } }[] }>('audit/assignments', { query: { auditorId: person.userId } })).body.items).toMatchObject([{ auditorId: person.userId, organisation: { id: ours } }]);
    await expect(market.database.sql('insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, assigned_by, assigned_at) values ($1, $2, $3, now(), $2, now())', [newId(), person.userId, theirs])).rejects.toMatchObject({ code: '23514' });
    await expect(market.api.get(Database).query(systemContext('test', ''), 'delete from platform.auditor_assignment')).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('shows before and after, what differs, and whether the entry holds', async () => {
    const aggregateId = newId();
    await append(writer.person, { aggregateId, act: 'first', after: { state: 'draft', modes: ['a'] } });
    await append(writer.person, { aggregateId, act: 'second', before: { state: 'draft', modes: ['a'] }, after: { state: 'published', modes: ['a', 'b'] }, reason: '已公示' });
    const [second, first] = await listed(admin, { aggregateId });
    const { body } = await admin.get<Whole>(`audit/${second!.id}`);
    expect(body).toMatchObject({
      act: 'second', reason: '已公示', before: { state: 'draft' }, after: { state: 'published' }, holds: true, actor: { name: '测试人员', organisation: { id: ours } },
      changes: [{ path: '/modes/1', before: null, after: 'b' }, { path: '/state', before: 'draft', after: 'published' }],
    });
    await market.database.sql('alter table platform.audit_entry disable trigger append_only');
    await market.database.sql(`update platform.audit_entry set after = '{"state":"sold"}' where id = $1`, [first!.id]);
    await market.database.sql(`update platform.audit_entry set hash = repeat('b', 64) where id = $1`, [first!.id]);
    await market.database.sql('alter table platform.audit_entry enable trigger append_only');
    expect((await admin.get<Whole>(`audit/${first!.id}`)).body.holds).toBe(false);
    expect((await admin.get<Whole>(`audit/${second!.id}`)).body.holds).toBe(false);
  });

  it('finds by words of acts, reasons, ids and contents, and by days', async () => {
    const aggregateId = newId();
    await append(writer.person, { aggregateId, act: 'seek-me', reason: '因锂电池隔膜项目终止', after: { note: '撤回 Withdrawal-2026', sum: 88_123 } });
    const found = async (q: string) => (await listed(admin, { q })).some((item) => item.aggregateId === aggregateId);
    for (const q of ['锂电池隔膜', '隔膜 终止', '撤回', 'withdrawal', 'seek', '88123', aggregateId, '隔膜 seek-me']) expect({ q, found: await found(q) }).toEqual({ q, found: true });
    for (const q of ['隔膜电池', '锂矿', 'withdrawn', '隔膜 矿山', '%%', '__']) expect({ q, found: await found(q) }).toEqual({ q, found: false });
    const today = chinaDate(market.clock.now());
    expect((await listed(admin, { aggregateId, from: today, to: today })).length).toBe(1);
    expect(await listed(admin, { aggregateId, to: '2026-01-01' })).toEqual([]);
    expect(await listed(admin, { aggregateId, from: '2999-01-01' })).toEqual([]);
    expect((await listed(admin, { aggregateId, userId: writer.person.userId })).length).toBe(1);
    expect(await listed(admin, { aggregateId, userId: newId() })).toEqual([]);
  });

  it('pages without losing or doubling an entry', async () => {
    const aggregateId = newId();
    for (let i = 0; i < 7; i += 1) await append(writer.person, { aggregateId, act: `step-${i}` });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { body }: { body: List } = await admin.get<List>('audit', { query: { aggregateId, limit: '3', ...(cursor && { cursor }) } });
      seen.push(...body.items.map(({ act }) => act));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `step-${i}`));
  });

  it('records every look, by its filter, without the words that were sought', async () => {
    const { person, client } = await somebody(market, ['auditor'], 'authority');
    await client.get('audit', { query: { q: '某人的姓名', act: 'publish' } });
    await client.get('audit/export.csv', { query: { aggregateType: 'demand' } });
    await client.get('audit/roots');
    const looks = await market.database.sql<{ act: string; after: Record<string, string> }>(`select act, after from platform.audit_entry where aggregate_type = 'audit-reading' and aggregate_id = $1 order by seq`, [person.userId]);
    expect(looks).toEqual([
      { act: 'list', after: { act: 'publish', q: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string } }, { act: 'export', after: { aggregateType: 'demand' } }, { act: 'see-roots', after: {} },
    ]);
    expect(JSON.stringify(looks)).not.toContain('某人');
  });

  it('exports what no spreadsheet takes for a formula', async () => {
    const aggregateId = newId();
    await append(writer.person, { aggregateId, act: 'export-me', reason: '=HYPERLINK("http://evil")' });
    const { body, headers } = await admin.get<string>('audit/export.csv', { query: { aggregateId } });
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toContain('luqiao-audit.csv');
    expect(body.split('\r\n')).toHaveLength(3);
    expect(body).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(body).toContain('测试人员');
  });

  it('shows the roots with what does not hold', async () => {
    await market.database.sql(`update identity.session set expires_at = now() + interval '30 days'`);
    market.clock.advance(86_400_000);
    const [day] = await market.api.get(AuditRoots).makeDue(systemContext('test', newId()));
    const roots = async () => (await admin.get<{ items: { day: string; findings: { what: string }[] }[] }>('audit/roots')).body.items;
    // An earlier test has spoiled an entry's hash before the root was made: the root binds what was there then.
    expect(await roots()).toEqual([expect.objectContaining({ day, findings: [] })]);
    await market.database.sql('alter table platform.audit_entry disable trigger append_only');
    await market.database.sql(`delete from platform.audit_entry where act = 'export-me'`);
    await market.database.sql('alter table platform.audit_entry enable trigger append_only');
    expect((await roots())[0]!.findings).toMatchObject([{ what: 'chain-deleted', count: 1 }]);
  });

  it('shuts everybody else out', async () => {
    market.clock.advance(-86_400_000);
    for (const role of ['tto', 'system_admin', 'security_admin', 'unit_leader'] as const) {
      const { client } = await somebody(market, [role], role === 'system_admin' || role === 'security_admin' ? 'authority' : 'university');
      for (const path of ['audit', 'audit/roots', 'audit/export.csv', `audit/${newId()}`]) expect([role, path, (await client.get(path)).status]).toEqual([role, path, 403]);
    }
    expect((await clientOf(market, auditor.person).post('audit/assignments', { auditorId: auditor.person.userId, organisationId: ours, validFrom: '2026-01-01' })).status).toBe(403);
  });
});
