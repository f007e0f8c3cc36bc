import type { Machine } from '@app/kernel';
import { Pool } from 'pg';
import { runMigrations } from 'bullmq';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** The database was written by a newer Luqiao: this build must not touch it. */
export class NewerDatabaseError extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(`the database was migrated by a newer version of Luqiao (unknown here: ${unknown.join(', ')}); nothing was changed`);
  }
}

const ADVISORY_LOCK = 7_246_001;

/** Brings the schema up to date as the owner of the database; several processes may call it at once. Returns what was applied. */
export async function migrate(databaseUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres', url: databaseUrl, logging: false, migrations: [...migrations], migrationsTableName: 'luqiao_migration', poolSize: 2,
    applicationName: 'luqiao-migrate',
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    const known = new Set(migrations.map(({ name }) => name));
    const [table] = (await lock.query(`select to_regclass('luqiao_migration') as name`)) as { name: string | null }[];
    const applied = table?.name ? ((await lock.query('select name from luqiao_migration')) as { name: string }[]) : [];
    const unknown = applied.map(({ name }) => name).filter((name) => !known.has(name));
    if (unknown.length > 0) throw new NewerDatabaseError(unknown);
    const done = await source.runMigrations({ transaction: 'each' });
    await migrateQueues(databaseUrl);
    return done.map(({ name }) => name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [ADVISORY_LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/** Where a database stands against this build, without touching it. */
export async function databaseReport(databaseUrl: string, migrations: readonly MigrationClass[]): Promise<{ version: number; pending: string[]; unknown: string[] }> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1, connectionTimeoutMillis: 5_000 });
  try {
    const { rows: [server] } = await pool.query<{ version: number; ledger: string | null }>(
      `select current_setting('server_version_num')::int / 10000 as version, to_regclass('luqiao_migration')::text as ledger`);
    const applied = server?.ledger ? (await pool.query<{ name: string }>('select name from luqiao_migration')).rows.map(({ name }) => name) : [];
    const names = migrations.map(({ name }) => name);
    return { version: server?.version ?? 0, pending: names.filter((name) => !applied.includes(name)), unknown: applied.filter((name) => !names.includes(name)) };
  } finally {
    await pool.end();
  }
}

/** BullMQ keeps its own schema and ledger. */
async function migrateQueues(databaseUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  const client = await pool.connect();
  try {
    await runMigrations(client, 'bullmq');
  } finally {
    client.release();
    await pool.end();
  }
}

/** Writes the legal moves of every state machine where the database's own guard reads them. */
export async function recordTransitions(databaseUrl: string, machines: readonly Machine<string, never>[]): Promise<void> {
  const moves = machines.flatMap(({ aggregate, acts }) => acts.flatMap(({ from, to }) => from.filter((state) => state !== to).map((state) => ({ aggregate, state, to }))));
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await pool.query(
      `with wished as (select * from jsonb_to_recordset($1::jsonb) as row(aggregate text, state text, "to" text)),
            gone as (delete from platform.legal_transition t where not exists (select 1 from wished w where (w.aggregate, w.state, w."to") = (t.aggregate, t.from_state, t.to_state)))
       insert into platform.legal_transition (aggregate, from_state, to_state) select distinct aggregate, state, "to" from wished on conflict do nothing`, [JSON.stringify(moves)]);
  } finally {
    await pool.end();
  }
}
