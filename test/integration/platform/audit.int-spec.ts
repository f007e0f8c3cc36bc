import { newId } from '@app/kernel';
import { AuditLog, Database, TransactionRunner } from '@app/platform';
import { openGround, type Ground } from '../../support/index.js';

describe('the audit log', () => {
  let ground: Ground;
  let log: AuditLog;
  beforeAll(async () => {
    ground = await openGround();
    log = ground.app.get(AuditLog);
  });
  afterAll(() => ground.close());

  const append = (aggregateId: string, after: unknown) => ground.app.get(TransactionRunner).run(ground.ctx, (ctx) =>
    log.append(ctx, { aggregateType: 'thing', aggregateId, act: 'move', before: null, after, reason: '理由' }));
  const chain = async (entries: number): Promise<string> => {
    const id = newId();
    for (let i = 1; i <= entries; i += 1) await append(id, { i, text: '锂电池', at: new Date(0) });
    return id;
  };
  const breaksOf = async (id: string) => (await log.verify(ground.ctx)).breaks.filter(({ aggregateId }) => aggregateId === id);
  /** As a superuser who switches the database's own guard off. */
  const tamper = async (sql: string, parameters: unknown[]) => {
    await ground.database.sql('alter table platform.audit_entry disable trigger append_only');
    await ground.database.sql(sql, parameters);
    await ground.database.sql('alter table platform.audit_entry enable trigger append_only');
  };

  it('holds after honest use', async () => {
    const id = await chain(3);
    expect(await breaksOf(id)).toEqual([]);
    expect(await log.history(ground.ctx, 'thing', id)).toMatchObject([{ seq: 1 }, { seq: 2 }, { seq: 3, after: { i: 3, at: '1970-01-01T00:00:00.000Z' } }]);
  });

  it('keeps one unbroken chain under forty writers', async () => {
    const id = newId();
    await Promise.all(Array.from({ length: 40 }, (_, i) => append(id, { i })));
    expect(await log.history(ground.ctx, 'thing', id)).toHaveLength(40);
    expect(await breaksOf(id)).toEqual([]);
  });

  it.each(['update platform.audit_entry set act = act', 'delete from platform.audit_entry', 'truncate platform.audit_entry cascade'])('refuses "%s" to the product and to the owner of the database', async (sql) => {
    await chain(1);
    await expect(ground.app.get(Database).query(ground.ctx, sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(ground.database.sql(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['an altered entry', `update platform.audit_entry set after = '{"i":9}' where aggregate_id = $1 and seq = 2`, ['altered']],
    ['a removed entry', `delete from platform.audit_entry where aggregate_id = $1 and seq = 2`, ['gap', 'broken-link']],
    ['an inserted entry', `insert into platform.audit_entry select gen_random_uuid(), aggregate_type, aggregate_id, 4, at, actor, request_id, act, before, after, reason, rule_versions, hash, repeat('a', 64) from platform.audit_entry where aggregate_id = $1 and seq = 3`, ['altered']],
    ['reordered entries', `update platform.audit_entry set seq = case seq when 2 then 30 else seq end where aggregate_id = $1`, ['broken-link', 'gap']],
  ])('shows %s', async (_, sql, expected) => {
    const id = await chain(3);
    await tamper(sql, [id]);
    const found = new Set((await breaksOf(id)).map(({ what }) => what));
    for (const what of expected) expect(found).toContain(what);
  });
});
