/** One place at which two values differ: a JSON pointer (RFC 6901), what stood there and what stands there; undefined where nothing did. */
export interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The differences of two JSON values, field by field in order of the names; lists are compared place by place. An absent value and null are the same: the log keeps neither. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => differences(before[i], after[i], `${path}/${i}`)).flat();
  }
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key) => differences(before[key], after[key], path + step(key)));
  }
  // Where a record begins or ends, its fields are told one by one.
  if (isRecord(after) && (before ?? null) === null && path === '') return differences({}, after, path);
  if (isRecord(before) && (after ?? null) === null && path === '') return differences(before, {}, path);
  return (before ?? null) === (after ?? null) ? [] : [{ path, before: before ?? null, after: after ?? null }];
}
