import pg from 'pg';
import type { TestDatabase } from '../../support/index.js';

export type Row = Readonly<Record<string, unknown>>;

/** SQL past the triggers of the database (its checks and unique indexes still hold), and SQL as the product itself. */
export class Hand {
  private readonly columns = new Map<string, readonly string[]>();

  private constructor(private readonly client: pg.Client) {}

  static async of(database: TestDatabase): Promise<Hand> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('set session_replication_role = replica');
    return new Hand(client);
  }

  async sql<T extends object = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.client.query(text, [...values])).rows as T[];
  }

  /** A row as it stands, to be written again later. */
  async row(table: string, id: string): Promise<Row> {
    const [found] = await this.sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where id = $1`, [id]);
    if (!found) throw new Error(`${table} has no ${id}`);
    return found.row;
  }

  /** Makes a row exactly what is given, whatever it was before. */
  async write(table: string, row: Row): Promise<void> {
    const columns = await this.columnsOf(table);
    const list = columns.join(', ');
    await this.sql(`insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::${table}, $1)
      on conflict (id) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`, [JSON.stringify(row)]);
  }

  /** One update as the application's own role, judged to its end and then undone; what refused it, or undefined. */
  async attempt(table: string, id: string, change: Row): Promise<string | undefined> {
    const names = Object.keys(change);
    await this.sql('begin');
    try {
      await this.sql('set local session_replication_role = origin');
      await this.sql('set local role luqiao_app');
      const { rowCount } = await this.client.query(`update ${table} set (${names.join(', ')}) = (select ${names.join(', ')} from jsonb_populate_record(null::${table}, $2)) where id = $1`, [id, JSON.stringify(change)]);
      if (rowCount !== 1) return `${rowCount} rows`;
      await this.sql('set constraints all immediate');
      return undefined;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await this.sql('rollback');
    }
  }

  /** Of everything that a refused request could have left behind. */
  async fingerprint(schemas: readonly string[]): Promise<string> {
    const tables = await this.sql<{ name: string }>(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = any($1)`, [schemas]);
    const parts = tables.map(({ name }) => `(select '${name} ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) from ${name} t)`);
    const [found] = await this.sql<{ all: string }>(`select concat_ws(E'\\n', ${[...parts, '(select count(*)::text from platform.audit_entry)', '(select count(*)::text from platform.outbox_event)'].join(', ')}) as all`);
    return found!.all;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async columnsOf(table: string): Promise<readonly string[]> {
    const known = this.columns.get(table);
    if (known) return known;
    const rows = await this.sql<{ name: string }>(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
    const columns = rows.map(({ name }) => name);
    this.columns.set(table, columns);
    return columns;
  }
}
