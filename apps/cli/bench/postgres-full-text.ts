import { Client, Pool } from 'pg';

/** PostgreSQL's own full text on the same terms: a GIN index over a tsvector, ranked by `ts_rank_cd`. */
export class PostgresFullText {
  private readonly schema = `bench_match_${process.pid}`;
  private readonly pool: Pool;

  constructor(databaseUrl: string) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 8 });
  }

  async create(): Promise<void> {
    await this.pool.query(`CREATE SCHEMA ${this.schema}`);
    await this.pool.query(`CREATE TABLE ${this.schema}.listing (id text PRIMARY KEY, terms tsvector NOT NULL)`);
  }

  async add(rows: readonly { id: string; terms: string }[]): Promise<void> {
    await this.pool.query(
      `INSERT INTO ${this.schema}.listing SELECT id, to_tsvector('simple', terms) FROM unnest($1::text[], $2::text[]) AS given (id, terms)`,
      [rows.map(({ id }) => id), rows.map(({ terms }) => terms)],
    );
  }

  async index(): Promise<void> {
    await this.pool.query(`CREATE INDEX ON ${this.schema}.listing USING gin (terms)`);
    await this.pool.query(`VACUUM ANALYZE ${this.schema}.listing`);
  }

  async query(terms: readonly string[], limit: number): Promise<string[]> {
    const any = terms.map((term) => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' | ');
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT id FROM ${this.schema}.listing, to_tsquery('simple', $1) AS wanted WHERE terms @@ wanted ORDER BY ts_rank_cd(terms, wanted) DESC LIMIT $2`,
      [any, limit],
    );
    return rows.map(({ id }) => id);
  }

  async version(): Promise<string> {
    const { rows } = await this.pool.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '';
  }

  /** Leaves nothing behind, also when a query is still running elsewhere. */
  async drop(databaseUrl: string): Promise<void> {
    await this.pool.end();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await client.query(`DROP SCHEMA IF EXISTS ${this.schema} CASCADE`);
    } finally {
      await client.end();
    }
  }
}
