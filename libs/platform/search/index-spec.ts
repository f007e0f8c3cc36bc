/**
 * What a column holds. `number` keeps integers exact up to 2^53; an absent value is null. There is no boolean: a write whose
 * every row lacks it fails in LanceDB 0.37.
 */
export type ColumnType = 'text' | 'texts' | 'number' | 'integer';

/**
 * How a column is found: `terms` is BM25 over tokens that the caller has already cut and joined with spaces,
 * `exact` and `range` serve filters, `labels` serves filters on lists of texts.
 */
export type ColumnIndex = 'terms' | 'exact' | 'range' | 'labels';

export interface ColumnSpec {
  type: ColumnType;
  index?: ColumnIndex;
}

/** A table of documents, described by the caller: the platform knows no business. */
export interface IndexSpec {
  table: string;
  /** the text column that identifies a document; an upsert replaces by it */
  key: string;
  columns: Record<string, ColumnSpec>;
}

export type CellValue = string | number | string[] | null;
export type IndexRow = Record<string, CellValue>;

/** The longest token that is indexed, in UTF-8 bytes; longer ones are left out of query and index alike. */
export const LONGEST_TOKEN_BYTES = 64;

export class SearchIndexError extends Error {
  constructor(
    readonly code: 'unknown_column' | 'bad_value' | 'bad_spec' | 'time_limit' | 'other_form' | 'closed',
    message: string,
  ) {
    super(message);
    this.name = 'SearchIndexError';
  }
}

const PLAIN_NAME = /^[a-z][A-Za-z0-9_]*$/;

export function checkSpec(spec: IndexSpec): void {
  for (const name of [spec.table, ...Object.keys(spec.columns)]) {
    if (!PLAIN_NAME.test(name)) throw new SearchIndexError('bad_spec', `"${name}" is not a plain table or column name`);
  }
  if (spec.columns[spec.key]?.type !== 'text') throw new SearchIndexError('bad_spec', `key column "${spec.key}" must be a text column`);
  for (const [name, { type, index }] of Object.entries(spec.columns)) {
    if (index === 'terms' && type !== 'text') throw new SearchIndexError('bad_spec', `"${name}" must be a text column to hold terms`);
    if ((index === 'labels') !== (type === 'texts') && index !== undefined) throw new SearchIndexError('bad_spec', `"${name}": labels go with texts`);
  }
}

export function columnOf(spec: IndexSpec, name: string): ColumnSpec {
  const column = Object.hasOwn(spec.columns, name) ? spec.columns[name] : undefined;
  if (!column) throw new SearchIndexError('unknown_column', `table "${spec.table}" has no column "${name}"`);
  return column;
}

/** A row with every column of the spec, absent ones as null; refuses unknown columns and values of another type. */
export function completeRow(spec: IndexSpec, row: IndexRow): IndexRow {
  for (const name of Object.keys(row)) columnOf(spec, name);
  const complete: IndexRow = {};
  for (const [name, column] of Object.entries(spec.columns)) {
    const value = row[name] ?? null;
    if (!fits(value, column.type) || (name === spec.key && !value)) {
      throw new SearchIndexError('bad_value', `column "${name}" of "${spec.table}" takes ${column.type}`);
    }
    complete[name] = value;
  }
  return complete;
}

function fits(value: CellValue, type: ColumnType): boolean {
  if (value === null) return true;
  if (type === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (type === 'text') return typeof value === 'string';
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return type === 'number' || (Number.isInteger(value) && Math.abs(value) < 2 ** 31);
}
