import type { Connection, IndexOptions, Table } from '@lancedb/lancedb';
import { Bool, Field, Float64, Int32, List, Schema, Utf8, type DataType } from 'apache-arrow';
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

export function arrowSchema(spec: IndexSpec): Schema {
  return new Schema(Object.entries(spec.columns).map(([name, { type }]) => new Field(name, arrowType(type), name !== spec.key)));
}

function arrowType(type: ColumnType): DataType {
  if (type === 'text') return new Utf8();
  if (type === 'texts') return new List(new Field('item', new Utf8(), true));
  if (type === 'number') return new Float64();
  return type === 'integer' ? new Int32() : new Bool();
}

/** Columns as `name:type` in order, to tell a table of another version of the spec. */
export function formOf(schema: { fields: readonly { name: string; type: unknown }[] }): string {
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

export async function createIndexes(lance: Lance, table: Table, spec: IndexSpec): Promise<void> {
  await table.createIndex(spec.key, { config: lance.Index.btree() });
  for (const [name, { index }] of Object.entries(spec.columns)) {
    if (index && name !== spec.key) await table.createIndex(name, { config: indexConfig(lance, index) });
  }
}

/** Opens the table, or creates it with its indexes; two processes may do so at the same moment. */
export async function openTable(lance: Lance, connection: Connection, spec: IndexSpec, onOtherForm: 'reset' | 'refuse'): Promise<Table> {
  if (!(await connection.tableNames()).includes(spec.table)) {
    try {
      const table = await connection.createEmptyTable(spec.table, arrowSchema(spec));
      await createIndexes(lance, table, spec);
      return table;
    } catch (error) {
      // the other process was first: its table is as good as ours
      if (!/already exists|conflict/i.test(String(error))) throw error;
    }
  }
  const table = await connection.openTable(spec.table);
  if (formOf(await table.schema()) === formOf(arrowSchema(spec))) return table;
  if (onOtherForm === 'refuse') {
    throw new SearchIndexError('other_form', `the search table "${spec.table}" has another form; rebuild it (luqiao reindex)`);
  }
  const fresh = await connection.createEmptyTable(spec.table, arrowSchema(spec), { mode: 'overwrite' });
  await createIndexes(lance, fresh, spec);
  return fresh;
}
