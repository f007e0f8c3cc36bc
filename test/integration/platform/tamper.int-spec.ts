import { newId } from '@app/kernel';
import {
  AUDIT_KEY_FILE, AuditLog, AuditRoots, Config, Database, GENESIS, hashEntry, hashStatement, loadConfig, RootCount, signStatement, SigningKeys, TransactionRunner, type AuditEntry, type ChainHead, type RootFile, type RootStatement,
} from '@app/platform';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { openGround, type Ground } from '../../support/index.js';

type Entry = AuditEntry & { hash: string };
const DAY = 86_400_000;

/** One market with three days of history, and for each kind of tampering a copy of its database, worked on by somebody who owns the server. */
describe('tampering with the audit log', () => {
  let ground: Ground;
  let outside: RootFile;
  let keys: SigningKeys;
  const chains = [newId(), newId(), newId()];
  const [first, second] = chains as [string, string, string];
  const copies: string[] = [];
  let admin: pg.Client;

  beforeAll(async () => {
    ground = await openGround();
    keys = ground.app.get(SigningKeys);
    const log = ground.app.get(AuditLog);
    for (let day = 0; day < 3; day += 1) {
      for (const [i, id] of chains.entries()) for (let n = 0; n <= i + 1; n += 1) {
        await ground.app.get(TransactionRunner).run(ground.ctx, (ctx) => log.append(ctx, { aggregateType: 'thing', aggregateId: id, act: 'move', before: { n }, after: { n: n + 1, text: '锂电池' } }));
      }
      ground.clock.advance(DAY);
      await ground.app.get(AuditRoots).makeDue(ground.ctx);
    }
    outside = await ground.app.get(AuditRoots).file(ground.ctx);
    admin = new pg.Client({ connectionString: process.env['LUQIAO_TEST_SERVER_URL'] });
    await admin.connect();
  });
  afterAll(async () => {
    for (const name of copies) await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
    await ground.close();
  });

  /** The kinds of findings on a copy after the work of a superuser past all triggers. */
  async function afterTampering(work: (sql: (text: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<unknown>, root?: RootFile): Promise<Set<string>> {
    const name = `${ground.database.name}_${copies.length}`;
    copies.push(name);
    // A template must have no visitors for the moment of the copy.
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [ground.database.name]);
    await admin.query(`create database "${name}" template "${ground.database.name}"`);
    const url = Object.assign(new URL(ground.database.url), { pathname: `/${name}` }).href;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('set session_replication_role = replica');
    await work(async (text, parameters = []) => (await client.query(text, parameters)).rows as Record<string, unknown>[]);
    await client.end();
    const source = await new DataSource({ type: 'postgres', url, poolSize: 2 }).initialize();
    try {
      const database = new Database(source);
      const chainsFound = await new AuditLog(database, ground.clock).verify(ground.ctx);
      const rootsFound = await new AuditRoots(database, new TransactionRunner(source), ground.clock, keys).verify(ground.ctx, root);
      expect(rootsFound.roots).toBeGreaterThan(0);
      return new Set([...chainsFound.breaks.map(({ what }) => what), ...rootsFound.findings.map(({ what, against }) => `${against}:${what}`)]);
    } finally {
      await source.destroy();
    }
  }

  /** Hashes a chain anew from its first entry on, as somebody who knows the format would. */
  async function rehash(sql: (text: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>, id: string): Promise<void> {
    const rows = await sql(`select id, aggregate_type as "aggregateType", aggregate_id as "aggregateId", seq, at, actor, request_id as "requestId", act, before, after, reason, rule_versions as "ruleVersions" from platform.audit_entry where aggregate_id = $1 order by seq`, [id]);
    let prevHash = GENESIS;
    for (const [i, row] of rows.entries()) {
      const entry = { ...row, seq: i + 1, at: (row['at'] as Date).toISOString(), prevHash } as unknown as Entry;
      const hash = hashEntry(entry);
      await sql('update platform.audit_entry set seq = $2, prev_hash = $3, hash = $4 where id = $1', [entry.id, entry.seq, prevHash, hash]);
      prevHash = hash;
    }
  }

  /** The roots made anew over whatever the entries are now; signed with the product's key, or with whatever signature was there. */
  async function remakeRoots(sql: (text: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>, sign: boolean): Promise<void> {
    await sql(`update platform.audit_root_head head set hash = entry.hash from platform.audit_entry entry where (entry.aggregate_type, entry.aggregate_id, entry.seq) = (head.aggregate_type, head.aggregate_id, head.seq)`);
    const roots = await sql(`select to_char(day, 'YYYY-MM-DD') as day, key_id as "keyId", made_at as "madeAt", signature from platform.audit_root order by 1`);
    let prevHash = GENESIS;
    for (const { day, keyId, madeAt, signature } of roots) {
      const heads = await sql(`select distinct on (aggregate_type, aggregate_id) aggregate_type, aggregate_id, seq, hash from platform.audit_root_head where day <= $1 order by aggregate_type, aggregate_id, audit_root_head.day desc`, [day]);
      const count = new RootCount();
      for (const row of heads) count.add(Object.values(row) as unknown as ChainHead);
      const statement: RootStatement = { format: 'luqiao-audit-root/1', day: day as string, chains: count.chains, entries: count.entries, rootHash: count.rootHash(), prevHash, keyId: keyId as string, madeAt: (madeAt as Date).toISOString() };
      await sql('update platform.audit_root set chains = $2, entries = $3, root_hash = $4, prev_hash = $5, hash = $6, signature = $7 where day = $1',
        [day, statement.chains, statement.entries, statement.rootHash, prevHash, hashStatement(statement), sign ? signStatement(statement, await keys.signing()) : signature]);
      prevHash = hashStatement(statement);
    }
  }

  it('finds nothing where nothing was done, also against the root kept outside', async () => {
    expect(outside.heads).toHaveLength(3);
    expect(await afterTampering(async () => undefined, outside)).toEqual(new Set());
  });

  it('finds an edited entry', async () => {
    expect(await afterTampering((sql) => sql(`update platform.audit_entry set after = '{"n":99}' where aggregate_id = $1 and seq = 2`, [first]))).toContain('altered');
  });

  it('finds a deleted entry', async () => {
    expect(await afterTampering((sql) => sql('delete from platform.audit_entry where aggregate_id = $1 and seq = 2', [first]))).toContain('gap');
  });

  it('finds an inserted entry, though the chain was hashed anew after it', async () => {
    expect(await afterTampering(async (sql) => {
      await sql('update platform.audit_entry set seq = seq + 1000 where aggregate_id = $1 and seq > 2', [first]);
      await sql(`insert into platform.audit_entry select gen_random_uuid(), aggregate_type, aggregate_id, 3, at, actor, request_id, 'invented', before, after, reason, rule_versions, prev_hash, hash from platform.audit_entry where aggregate_id = $1 and seq = 2`, [first]);
      await rehash(sql, first);
    })).toEqual(new Set(['stored:rewritten']));
  });

  it('finds entries that changed places, though the chain was hashed anew', async () => {
    const swapped = (sql: (text: string, parameters?: unknown[]) => Promise<unknown>) =>
      sql(`update platform.audit_entry set seq = case seq when 1 then 1001 else 1 end where aggregate_id = $1 and seq in (1, 2)`, [first]).then(() => sql('update platform.audit_entry set seq = 2 where aggregate_id = $1 and seq = 1001', [first]));
    expect(await afterTampering(swapped)).toEqual(new Set(['broken-link', 'altered', 'stored:rewritten']));
    expect(await afterTampering(async (sql) => { await swapped(sql); await rehash(sql, first); })).toEqual(new Set(['stored:rewritten']));
  });

  it('finds the cut-off end of a chain, which the chain itself cannot show', async () => {
    expect(await afterTampering((sql) => sql('delete from platform.audit_entry where aggregate_id = $1 and seq > 3', [second]))).toEqual(new Set(['stored:truncated']));
  });

  it('finds a whole chain gone, also with its heads', async () => {
    const entries = 'delete from platform.audit_entry where aggregate_id = $1';
    expect(await afterTampering((sql) => sql(entries, [second]))).toEqual(new Set(['stored:chain-deleted']));
    expect(await afterTampering(async (sql) => { await sql(entries, [second]); await sql('delete from platform.audit_root_head where aggregate_id = $1', [second]); })).toEqual(new Set(['stored:root-altered']));
  });

  it('finds a removed root, an altered one and one cut off at the end', async () => {
    const days = (await ground.database.sql<{ day: string }>(`select to_char(day, 'YYYY-MM-DD') as day from platform.audit_root order by 1`)).map(({ day }) => day);
    expect(days).toHaveLength(3);
    expect(await afterTampering((sql) => sql('delete from platform.audit_root where day = $1', [days[1]]))).toContain('stored:root-broken-link');
    expect(await afterTampering((sql) => sql('update platform.audit_root set entries = entries + 1 where day = $1', [days[0]]))).toEqual(new Set(['stored:root-altered', 'stored:bad-signature']));
    const lastGone = (sql: (text: string, parameters?: unknown[]) => Promise<unknown>) => sql('delete from platform.audit_root_head where day = $1', [days[2]]).then(() => sql('delete from platform.audit_root where day = $1', [days[2]]));
    expect(await afterTampering(lastGone)).toEqual(new Set());
    expect(await afterTampering(lastGone, outside)).toEqual(new Set(['file:root-missing']));
  });

  it('finds everything made anew without the key by the signature', async () => {
    expect(await afterTampering(async (sql) => {
      await sql(`update platform.audit_entry set reason = '另一个理由' where aggregate_id = $1 and seq = 1`, [first]);
      for (const id of chains) await rehash(sql, id);
      await remakeRoots(sql, false);
    })).toEqual(new Set(['stored:bad-signature']));
  });

  it('finds everything made anew with the key by the root kept outside, and by nothing else', async () => {
    const forged = async (sql: (text: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>) => {
      await sql(`update platform.audit_entry set reason = '另一个理由' where aggregate_id = $1 and seq = 1`, [first]);
      for (const id of chains) await rehash(sql, id);
      await remakeRoots(sql, true);
    };
    expect(await afterTampering(forged)).toEqual(new Set());
    expect(await afterTampering(forged, outside)).toEqual(new Set(['file:root-differs', 'file:rewritten']));
  });

  it.each(['platform.audit_root', 'platform.audit_root_head'])('refuses every change of %s to the product, and to the owner of the database', async (table) => {
    for (const sql of [`update ${table} set day = day`, `delete from ${table}`, `truncate ${table} cascade`]) {
      await expect(ground.app.get(Database).query(ground.ctx, sql)).rejects.toMatchObject({ driverError: { code: '42501', message: expect.stringContaining('permission denied') as string } });
      await expect(ground.database.sql(sql)).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('append-only') as string });
    }
  });

  it('gives the product no privilege beyond reading and adding', async () => {
    const rows = await ground.database.sql<{ privilege: string }>(
      `select distinct privilege_type as privilege from information_schema.role_table_grants where grantee = 'luqiao_app' and table_schema = 'platform' and table_name in ('audit_entry', 'audit_root', 'audit_root_head') order by 1`);
    expect(rows.map(({ privilege }) => privilege).filter((privilege) => privilege !== 'MAINTAIN')).toEqual(['INSERT', 'SELECT']);
  });

  it('makes a root once, and those of missed days later', async () => {
    const roots = ground.app.get(AuditRoots);
    expect(await roots.makeDue(ground.ctx)).toEqual([]);
    ground.clock.advance(3 * DAY);
    const made = await Promise.all([roots.makeDue(ground.ctx), roots.makeDue(ground.ctx)]);
    expect(made.flat()).toHaveLength(3);
    const all = await roots.list(ground.ctx, { limit: 100 });
    expect(new Set(all.slice(0, 4).map(({ statement }) => statement.rootHash)).size).toBe(1);
    expect((await roots.verify(ground.ctx, outside)).findings).toEqual([]);
  });

  it('keeps its key where only its owner reads it, and refuses one that others can read', async () => {
    const file = join(ground.config.dataDir, AUDIT_KEY_FILE);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const open = join(ground.config.dataDir, 'open');
    const config = loadConfig({ NODE_ENV: 'test', DATABASE_URL: ground.database.url, DATA_DIR: open });
    expect(config).toBeInstanceOf(Config);
    await new SigningKeys(config).signing();
    await writeFile(join(open, AUDIT_KEY_FILE), 'a'.repeat(64), { mode: 0o644 });
    const { chmod } = await import('node:fs/promises');
    await chmod(join(open, AUDIT_KEY_FILE), 0o644);
    await expect(new SigningKeys(config).signing()).rejects.toThrow('others can read');
  });

  it('takes the roots of a former key only while it is listed', async () => {
    const { publicKey } = outside;
    const fresh = (trusted: string) => new SigningKeys(loadConfig({ NODE_ENV: 'test', DATABASE_URL: ground.database.url, DATA_DIR: ground.config.dataDir, AUDIT_SIGNING_KEY: 'ab'.repeat(32), AUDIT_TRUSTED_KEYS: trusted }));
    const verified = async (trusted: string) => new Set((await new AuditRoots(ground.app.get(Database), ground.app.get(TransactionRunner), ground.clock, fresh(trusted)).verify(ground.ctx, outside)).findings.map(({ what }) => what));
    expect(await verified(publicKey)).toEqual(new Set());
    expect(await verified('')).toEqual(new Set(['unknown-key']));
  });
});
