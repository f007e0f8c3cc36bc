import type { Connection, IndexOptions, Table } from '@lancedb/lancedb';
import { Field, Float64, Int32, List, Schema, Utf8, type DataType } from 'apache-arrow';
import { LONGEST_TOKEN_BYTES, SearchIndexError, type ColumnIndex, type ColumnType, type IndexSpec } from './index-spec.js';

type Lance = typeof import('@lancedb/lancedb');

/** With fewer than four threads in its pool the writer can wait for itself for ever while it builds a full-text index. */
const FEWEST_THREADS = 4;

/** Loads the native library; its thread pool is sized from the environment at that moment, so this is the only import. */
export async function loadLance(): Promise<Lance> {
  const asked = Number(process.env['LANCE_CPU_THREADS']);
  if (!(asked >= FEWEST_THREADS)) process.env['LANCE_CPU_THREADS'] = String(FEWEST_THREADS);
  return import('@lancedb/lancedb');
}

function arrowSchema(spec: IndexSpec): Schema {
  return new Schema(Object.entries(spec.columns).map(([name, { type }]) => new Field(name, arrowType(type), name !== spec.key)));
}

function arrowType(type: ColumnType): DataType {
  if (type === 'text') return new Utf8();
  if (type === 'texts') return new List(new Field('item', new Utf8(), true));
  if (type === 'number') return new Float64();
  return new Int32();
}

/** Columns as `name:type` in order, to tell a table of another version of the spec. */
function formOf(schema: { fields: readonly { name: string; type: unknown }[] }): string {
  return schema.fields.map((field) => `${field.name}:${String(field.type)}`).join(',');
}

function indexConfig({ Index }: Lance, kind: ColumnIndex): NonNullable<IndexOptions['config']> {
  if (kind === 'exact') return Index.bitmap();
  if (kind === 'range') return Index.btree();
  if (kind === 'labels') return Index.labelList();
  return Index.fts({
    baseTokenizer: 'whitespace', lowercase: true, stem: false, removeStopWords: false, asciiFolding: false,
    withPosition: false, maxTokenLength: LONGEST_TOKEN_BYTES,
  });
}

/** Makes the indexes that the table lacks: all of a new table, and those that a killed process left out. */
export async function completeIndexes(lance: Lance, table: Table, spec: IndexSpec): Promise<void> {
  const there = new Set((await table.listIndices()).map((index) => index.columns[0]));
  if (!there.has(spec.key)) {
    // without it, two writers that insert the same new key at the same moment both succeed
    await table.setUnenforcedPrimaryKey(spec.key);
    await table.createIndex(spec.key, { config: lance.Index.btree() });
  }
  for (const [name, { index }] of Object.entries(spec.columns)) {
    if (index && !there.has(name)) await table.createIndex(name, { config: indexConfig(lance, index) });
  }
}

/** Empties the table, whatever its form was. */
export async function overwriteTable(connection: Connection, spec: IndexSpec): Promise<Table> {
  return connection.createEmptyTable(spec.table, arrowSchema(spec), { mode: 'overwrite' });
}

/** How often, and how long apart, to look for a table that another process is just making (2 s in all). */
const LOOKS = 40;
const LOOK_EVERY_MS = 50;

/** Opens the table, or creates it with its indexes; two processes may do so at the same moment. */
export async function openTable(lance: Lance, connection: Connection, spec: IndexSpec, onOtherForm: 'reset' | 'refuse'): Promise<Table> {
  const table = await openOrCreate(lance, connection, spec);
  const hasForm = formOf(await table.schema()) === formOf(arrowSchema(spec));
  if (onOtherForm === 'refuse') {
    if (hasForm) return table;
    throw new SearchIndexError('other_form', `the search table "${spec.table}" has another form; rebuild it (luqiao reindex)`);
  }
  const ours = hasForm ? table : await overwriteTable(connection, spec);
  await completeIndexes(lance, ours, spec).catch((error: unknown) => {
    // another writer is making the same indexes
    if (!/conflict|concurrent/i.test(String(error))) throw error;
  });
  return ours;
}

async function openOrCreate(lance: Lance, connection: Connection, spec: IndexSpec): Promise<Table> {
  for (let look = 1; ; look++) {
    try {
      if ((await connection.tableNames()).includes(spec.table) && look < LOOKS) return await connection.openTable(spec.table);
      // at the last look, a table that still cannot be opened is what a killed process left behind
      const table = await connection.createEmptyTable(spec.table, arrowSchema(spec));
      await completeIndexes(lance, table, spec);
      return table;
    } catch (error) {
      if (look >= LOOKS || !/not found|already exists|conflict|concurrent/i.test(String(error))) throw error;
      await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
    }
  }
}
