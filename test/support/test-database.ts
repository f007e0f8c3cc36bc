import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** SQL as the owner of the database, past every guard of the product but not past the database's own. */
  sql<Row extends object = Record<string, unknown>>(text: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
  /** Lets go of it and leaves it, for others to clone. */
  release(): Promise<void>;
}

const urlOf = (database: string): string => {
  const url = new URL(process.env['LUQIAO_TEST_SERVER_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

/** A database of this test file's own, cloned from the migrated and seeded template, or from another one. */
export async function cloneDatabase(template = process.env['LUQIAO_TEST_TEMPLATE']): Promise<TestDatabase> {
  const name = `luqiao_test_${process.env['LUQIAO_TEST_RUN']}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: process.env['LUQIAO_TEST_SERVER_URL'] });
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(`create database "${name}" template "${template}"`);
  const pool = new pg.Pool({ connectionString: urlOf(name), max: 4 });
  pool.on('error', () => undefined);
  return {
    name,
    url: urlOf(name),
    sql: async (text, parameters = []) => (await pool.query(text, parameters)).rows,
    release: async () => {
      await pool.end();
      await admin.end();
    },
    drop: async () => {
      await pool.end();
      await admin.query(`drop database "${name}" with (force)`);
      await admin.end();
    },
  };
}
