import { columnOf, SearchIndexError, type IndexSpec } from './index-spec.js';

/** Conditions that must all hold. A range passes an absent value only with `orAbsent`. */
export type Filter = readonly Condition[];
export type Condition =
  | { column: string; is: string | number }
  | { column: string; in: readonly (string | number)[] }
  | { column: string; startsWith: string }
  | { column: string; hasAny: readonly string[] }
  | { column: string; from?: number | string; to?: number | string; orAbsent?: boolean }
  | { column: string; absent: boolean }
  | { anyOf: readonly Condition[] }
  | { not: Condition };

/** The SQL text of a filter; undefined when it lets everything pass. Values are quoted here and nowhere else. */
export function filterSql(spec: IndexSpec, filter: Filter | undefined): string | undefined {
  if (!filter || filter.length === 0) return undefined;
  return filter.map((condition) => conditionSql(spec, condition)).join(' AND ');
}

function conditionSql(spec: IndexSpec, condition: Condition): string {
  if ('anyOf' in condition) {
    if (condition.anyOf.length === 0) return 'false';
    return `(${condition.anyOf.map((each) => conditionSql(spec, each)).join(' OR ')})`;
  }
  if ('not' in condition) return `(NOT coalesce(${conditionSql(spec, condition.not)}, false))`;
  columnOf(spec, condition.column);
  const name = `\`${condition.column}\``;
  if ('is' in condition) return `${name} = ${literal(condition.is)}`;
  if ('in' in condition) return condition.in.length === 0 ? 'false' : `${name} IN (${condition.in.map(literal).join(', ')})`;
  if ('startsWith' in condition) return `starts_with(${name}, ${literal(condition.startsWith)})`;
  if ('hasAny' in condition) {
    return condition.hasAny.length === 0 ? 'false' : `array_has_any(${name}, [${condition.hasAny.map(literal).join(', ')}])`;
  }
  if ('absent' in condition) return `${name} IS ${condition.absent ? '' : 'NOT '}NULL`;
  const bounds: string[] = [];
  if (condition.from !== undefined) bounds.push(`${name} >= ${literal(condition.from)}`);
  if (condition.to !== undefined) bounds.push(`${name} <= ${literal(condition.to)}`);
  if (bounds.length === 0) return 'true';
  const range = bounds.join(' AND ');
  return condition.orAbsent ? `((${range}) OR ${name} IS NULL)` : `(${range})`;
}

function literal(value: string | number): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new SearchIndexError('bad_value', 'a filter takes finite numbers');
    return String(value);
  }
  if (value.includes('\0')) throw new SearchIndexError('bad_value', 'a filter takes no NUL');
  return `'${value.replaceAll("'", "''")}'`;
}
