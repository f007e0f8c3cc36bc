import type { Connection, Table } from '@lancedb/lancedb';
import { filterSql, type Filter } from './index-filter.js';
import { checkSpec, columnOf, completeRow, LONGEST_TOKEN_BYTES, SearchIndexError, type CellValue, type IndexRow, type IndexSpec } from './index-spec.js';
import { completeIndexes, loadLance, openTable, overwriteTable } from './lance.js';

export interface SearchIndexOptions {
  /** a folder, or s3://bucket/prefix */
  uri: string;
  spec: IndexSpec;
  /** passed to the object store (endpoint, region, keys); empty for a folder */
  storageOptions?: Record<string, string>;
  /**
   * A table that was made by another version of the spec is emptied (by writers, which then have to rebuild it) or refused
   * (the default). A writer also makes indexes that a killed process left out. Either creates a table that is absent.
   */
  onOtherForm?: 'reset' | 'refuse';
  /** milliseconds for one write, optimisation or index build; default 10 minutes */
  jobLimitMs?: number;
  /** milliseconds for one query; default 10 s */
  queryLimitMs?: number;
  /** old versions younger than this are kept for readers that are in the middle of a query; default 10 minutes */
  keepVersionsMs?: number;
}

/** Terms to look for in one `terms` column; any of them may match (OR). */
export interface TermsQuery {
  column: string;
  terms: readonly string[];
  boost?: number;
}

export interface IndexQuery {
  /** empty: no ranking, only the filter */
  terms: readonly TermsQuery[];
  filter?: Filter;
  /** columns to return beside the key */
  select?: readonly string[];
  limit: number;
}

export interface IndexHit {
  key: string;
  /** BM25 summed over the columns; 0 without terms */
  score: number;
  row: IndexRow;
}

/** Rows in one write: large enough to be quick, small enough to bound memory. */
const ROWS_PER_WRITE = 5_000;
const ATTEMPTS_ON_CONFLICT = 6;
const encoder = new TextEncoder();

/**
 * One table of documents in LanceDB, embedded: a folder or object storage. Every read sees what any process has
 * written before it. Writes of one instance run one after another; writes of several processes are retried on conflict.
 * The index is derived data: when in doubt, rebuild it.
 */
export class SearchIndex {
  private opened: Promise<{ connection: Connection; table: Table }> | undefined;
  private writing: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly options: SearchIndexOptions) {
    checkSpec(options.spec);
  }

  /** Opens or creates the table; called by every other method, so calling it only brings the first cost forward. */
  async open(): Promise<void> {
    await this.handle();
  }

  /** Inserts or replaces by key. Found at once, though more slowly until `optimise`. */
  async upsert(rows: readonly IndexRow[]): Promise<void> {
    const { spec } = this.options;
    const unique = new Map(rows.map((row) => [row[spec.key], completeRow(spec, row)]));
    const complete = [...unique.values()];
    for (let from = 0; from < complete.length; from += ROWS_PER_WRITE) {
      const batch = complete.slice(from, from + ROWS_PER_WRITE);
      await this.write('upsert', (table) =>
        table.mergeInsert(spec.key).whenMatchedUpdateAll().whenNotMatchedInsertAll().execute(batch));
    }
    // where the index covers no row at all, LanceDB 0.37 cuts a result at its limit before it sorts by score
    if (complete.length > 0 && (await this.coversNothing())) await this.optimise();
  }

  /** Removes by key; an unknown key is no error. */
  async remove(keys: readonly string[]): Promise<void> {
    const { spec } = this.options;
    for (let from = 0; from < keys.length; from += ROWS_PER_WRITE) {
      const sql = filterSql(spec, [{ column: spec.key, in: keys.slice(from, from + ROWS_PER_WRITE) }])!;
      await this.write('remove', (table) => table.delete(sql));
    }
  }

  async removeWhere(filter: Filter): Promise<void> {
    const sql = filterSql(this.options.spec, filter) ?? 'true';
    await this.write('remove', (table) => table.delete(sql));
  }

  /** Folds recent writes into the indexes and drops old versions; call it after a batch of writes. */
  async optimise(): Promise<void> {
    const cleanupOlderThan = new Date(Date.now() - (this.options.keepVersionsMs ?? 600_000));
    await this.write('optimise', (table) => table.optimize({ cleanupOlderThan }));
  }

  /** Empties the table and fills it again; readers see it grow meanwhile. Returns the number of rows written. */
  async rebuild(batches: AsyncIterable<readonly IndexRow[]> | Iterable<readonly IndexRow[]>): Promise<number> {
    const { spec } = this.options;
    const lance = await loadLance();
    await this.write('rebuild', async (_table, connection) => {
      const table = await overwriteTable(connection, spec);
      this.opened = Promise.resolve({ connection, table });
    });
    let written = 0;
    let waiting: IndexRow[] = [];
    const flush = async (): Promise<void> => {
      const rows = waiting;
      waiting = [];
      if (rows.length === 0) return;
      written += rows.length;
      await this.write('rebuild', (table) => table.add(rows));
    };
    for await (const batch of batches) {
      for (const row of batch) waiting.push(completeRow(spec, row));
      if (waiting.length >= ROWS_PER_WRITE) await flush();
    }
    await flush();
    await this.write('rebuild', (table) => completeIndexes(lance, table, spec));
    await this.optimise();
    return written;
  }

  /**
   * The best documents, best first; ties by key. Page within one result: LanceDB's own offset repeats and loses rows of
   * equal score.
   */
  async query(query: IndexQuery): Promise<IndexHit[]> {
    const { spec } = this.options;
    const select = [...new Set(query.select ?? [])].filter((name) => name !== spec.key);
    for (const name of select) columnOf(spec, name);
    const { table } = await this.handle();
    const lance = await loadLance();
    const matches = query.terms.flatMap(({ column, terms, boost }) => {
      if (columnOf(spec, column).index !== 'terms') throw new SearchIndexError('unknown_column', `"${column}" holds no terms`);
      const text = [...new Set(terms)].filter(isToken).join(' ');
      return text ? [new lance.MatchQuery(text, column, { operator: lance.Operator.Or, boost: boost ?? 1 })] : [];
    });
    // terms were asked for, but none of them can be in any document
    if (matches.length === 0 && query.terms.length > 0) return [];
    let search = table.query();
    if (matches.length === 1) search = search.fullTextSearch(matches[0]!);
    else if (matches.length > 1) search = search.fullTextSearch(new lance.BooleanQuery(matches.map((match) => [lance.Occur.Should, match])));
    const where = filterSql(spec, query.filter);
    if (where) search = search.where(where);
    const columns = [spec.key, ...select, ...(matches.length > 0 ? ['_score'] : [])];
    const found = await this.limited('query', this.options.queryLimitMs ?? 10_000,
      search.select(columns).limit(query.limit).toArrow({ timeoutMs: this.options.queryLimitMs ?? 10_000 }));
    const hits = this.hits(found, select);
    // rows that are not yet in the index arrive after the indexed ones, unsorted
    return hits.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  }

  async count(filter?: Filter): Promise<number> {
    const { table } = await this.handle();
    return table.countRows(filterSql(this.options.spec, filter));
  }

  /** All rows that pass, in no order, as batches: for corpus statistics and checks. */
  async *scan(select: readonly string[], filter?: Filter): AsyncGenerator<IndexHit[]> {
    const { spec } = this.options;
    for (const name of select) columnOf(spec, name);
    const { table } = await this.handle();
    let rows = table.query().select([spec.key, ...select.filter((name) => name !== spec.key)]);
    const where = filterSql(spec, filter);
    if (where) rows = rows.where(where);
    for await (const batch of rows) yield this.hits(batch, select);
  }

  /** Rows that the full-text indexes do not cover yet (found by scanning, slower). */
  async unindexedRows(): Promise<number> {
    const { table } = await this.handle();
    const stats = await Promise.all((await table.listIndices()).map((index) => table.indexStats(index.name)));
    return Math.max(0, ...stats.map((each) => each?.numUnindexedRows ?? 0));
  }

  private async coversNothing(): Promise<boolean> {
    const { table } = await this.handle();
    const terms = (await table.listIndices()).filter((index) => this.options.spec.columns[index.columns[0]!]?.index === 'terms');
    const stats = await Promise.all(terms.map((index) => table.indexStats(index.name)));
    return stats.some((each) => each?.numIndexedRows === 0);
  }

  /** Ends the table and this instance; readers of it fail from then on. */
  async drop(): Promise<void> {
    await this.write('drop', (_table, connection) => connection.dropTable(this.options.spec.table));
    await this.close();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.writing.catch(() => undefined);
    const opened = await this.opened?.catch(() => undefined);
    opened?.table.close();
    opened?.connection.close();
  }

  /** Column by column: a row of Arrow looks its type up for each cell. */
  private hits(rows: { numRows: number; getChild(name: string): Iterable<unknown> | null }, select: readonly string[]): IndexHit[] {
    const column = (name: string): unknown[] => Array.from(rows.getChild(name) ?? []);
    const [keys, scores, cells] = [column(this.options.spec.key), column('_score'), select.map((name) => column(name).map(cell))];
    return keys.map((key, at) => {
      const row: IndexRow = {};
      select.forEach((name, position) => { row[name] = cells[position]![at] ?? null; });
      return { key: String(key), score: typeof scores[at] === 'number' ? scores[at] : 0, row };
    });
  }

  private handle(): Promise<{ connection: Connection; table: Table }> {
    if (this.closed) throw new SearchIndexError('closed', 'the search index is closed');
    this.opened ??= this.connect().catch((error: unknown) => {
      // a failed opening is tried again by the next call
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async connect(): Promise<{ connection: Connection; table: Table }> {
    const { uri, spec, storageOptions, onOtherForm } = this.options;
    const lance = await loadLance();
    // interval 0: every read first looks for a newer version
    const connection = await lance.connect(uri, { readConsistencyInterval: 0, ...(storageOptions ? { storageOptions } : {}) });
    return { connection, table: await openTable(lance, connection, spec, onOtherForm ?? 'refuse') };
  }

  private write<T>(what: string, act: (table: Table, connection: Connection) => Promise<T>): Promise<T> {
    const turn = this.writing.catch(() => undefined).then(() => this.limited(what, this.options.jobLimitMs ?? 600_000, this.retried(act)));
    this.writing = turn;
    return turn;
  }

  private async retried<T>(act: (table: Table, connection: Connection) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const { table, connection } = await this.handle();
      try {
        return await act(table, connection);
      } catch (error) {
        if (attempt === ATTEMPTS_ON_CONFLICT || !/conflict|concurrent/i.test(String(error))) throw error;
        await new Promise((resume) => setTimeout(resume, attempt * (20 + Math.random() * 60)));
        await table.checkoutLatest();
      }
    }
  }

  /** The native call itself cannot be stopped; the caller is told so that a job fails and is retried. */
  private async limited<T>(what: string, limitMs: number, running: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new SearchIndexError('time_limit', `${what} on "${this.options.spec.table}" took more than ${limitMs} ms`)), limitMs);
    });
    try {
      return await Promise.race([running, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function isToken(term: string): boolean {
  return term !== '' && !/\s/.test(term) && encoder.encode(term).length <= LONGEST_TOKEN_BYTES;
}

function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return Array.from(value as Iterable<unknown>, String);
}
