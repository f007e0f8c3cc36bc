import fc from 'fast-check';

export type Schema = Readonly<Record<string, unknown>> & { $ref?: string; type?: string | string[]; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; oneOf?: Schema[]; allOf?: Schema[]; enum?: unknown[]; const?: unknown };
export interface Parameter { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
export interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
export interface ApiDocument { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

export interface Described { readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; readonly path: string; readonly operation: Operation }
export const operationsOf = (document: ApiDocument): Described[] =>
  Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase() as Described['method'], path, operation })));

/** Values that software of this kind has been seen to choke on. */
const NASTY: unknown[] = [
  null, true, false, 0, -1, 1.5, 11, 1e308, 2 ** 53, -(2 ** 63), '', ' ', '0', '1e9', 'null', '\u0000', 'a\u0000b', '\ud800', '𠮷\u202e', '<script>alert(1)</script>', `' or 1=1 --`, '%', '_', '%00', '../../etc/passwd',
  '=HYPERLINK("x")', 'x'.repeat(5_000), '锂'.repeat(3_000), '2026-02-30', '9999-12-31', '0000-00-00', '2026-11-22T25:00:00Z', '00000000-0000-0000-0000-000000000000', [], {}, [[]], [null], { a: 1 }, { __proto__: null, constructor: 1 },
  Array.from({ length: 300 }, (_, i) => i), JSON.parse(`${'['.repeat(80)}${']'.repeat(80)}`),
];
export const nasty = fc.constantFrom(...NASTY);

const resolve = (document: ApiDocument, schema: Schema): Schema => (schema.$ref ? resolve(document, document.components.schemas[schema.$ref.split('/').at(-1)!] ?? {}) : schema);

function textOf(schema: Schema): fc.Arbitrary<unknown> {
  const max = Math.min(Number(schema['maxLength'] ?? 40), 40);
  const min = Math.min(Number(schema['minLength'] ?? 0), max);
  if (schema['format'] === 'uuid') return fc.uuid();
  if (schema['format'] === 'date') return fc.constantFrom('2026-12-01', '2027-06-30', '2020-01-01');
  if (schema['format'] === 'date-time') return fc.constantFrom('2026-12-01T00:00:00Z', '2020-01-01T00:00:00.000Z');
  if (schema['format'] === 'email') return fc.integer({ min: 1, max: 9_999 }).map((n) => `person${n}@fuzz.example`);
  return fc.oneof(fc.string({ minLength: min, maxLength: max }), fc.string({ minLength: min, maxLength: max, unit: fc.constantFrom('锂', '电', '池', 'a', '1', ' ') }));
}

/** Values of a schema's shape, most of them valid. */
export function shaped(document: ApiDocument, given: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolve(document, given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => shaped(document, choice, depth)));
  const types = [schema.type ?? 'object'].flat();
  if (types.length > 1) return fc.oneof(...types.map((type) => shaped(document, { ...schema, type }, depth)));
  switch (types[0]) {
    case 'null': return fc.constant(null);
    case 'boolean': return fc.boolean();
    case 'integer': case 'number': {
      const min = Math.ceil(Number(schema['minimum'] ?? schema['exclusiveMinimum'] ?? 0));
      return fc.integer({ min, max: Math.max(min, Math.min(Number(schema['maximum'] ?? 1_000_000), 2 ** 31 - 1)) });
    }
    case 'array': return depth > 4 ? fc.constant([]) : fc.array(shaped(document, schema.items ?? {}, depth + 1), { minLength: Math.min(Number(schema['minItems'] ?? 0), 3), maxLength: 3 });
    case 'string': return textOf(schema);
    default: {
      const required = (schema['required'] as string[] | undefined) ?? [];
      return fc.record(Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, shaped(document, inner, depth + 1)])), { requiredKeys: required as never[] });
    }
  }
}

/** Puts a nasty value somewhere into an otherwise plausible one; `where` chooses the place. */
export function spoil(value: unknown, where: number, poison: unknown): unknown {
  if (typeof value !== 'object' || value === null) return poison;
  const keys = Object.keys(value);
  if (keys.length === 0 || where % 7 === 0) return Array.isArray(value) ? [...(value as unknown[]), poison] : { ...value, unexpected: poison };
  const key = keys[where % keys.length]!;
  const inner = spoil((value as Record<string, unknown>)[key], Math.floor(where / keys.length), poison);
  return Array.isArray(value) ? value.map((item: unknown, i) => (String(i) === key ? inner : item)) : { ...value, [key]: inner };
}

/** Once in `n` times a value, otherwise null; fast-check's own option counts the other way round. */
const onceIn = <T>(n: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.oneof({ weight: n - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

export interface FuzzRequest { readonly url: string; readonly payload?: string | Buffer; readonly headers: Record<string, string> }

const inUrl = (value: unknown): string => encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 400).toWellFormed());

/** Requests for one operation: plausible, spoiled in one place, or broken as a whole. */
export function requestsFor(document: ApiDocument, { path, operation }: Described, knownIds: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const id = knownIds.length > 0 ? fc.oneof(fc.constantFrom(...knownIds), fc.uuid()) : fc.uuid();
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header');
  const values = fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, fc.oneof({ weight: 4, arbitrary: /(^i|I)d$/.test(name) ? id : shaped(document, schema) }, { weight: 1, arbitrary: nasty })])));
  const json = operation.requestBody?.content['application/json']?.schema;
  const body = json ? fc.tuple(shaped(document, json), fc.nat(10_000), onceIn(2, nasty)).map(([base, where, poison]) => JSON.stringify(poison === null ? base : spoil(base, where, poison))) : fc.constant(undefined);
  const broken = fc.constantFrom<Pick<FuzzRequest, 'payload' | 'headers'>>(
    { payload: '{"a":', headers: { 'content-type': 'application/json' } }, { payload: 'a=b', headers: { 'content-type': 'text/csv' } }, { payload: '', headers: { 'content-type': 'application/json' } },
    { payload: Buffer.from([0xff, 0xfe, 0x00]), headers: { 'content-type': 'application/json' } }, { payload: '"text"', headers: { 'content-type': 'application/json' } }, { payload: '--x\r\n\r\nbroken', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    { payload: JSON.stringify({ title: 'x'.repeat(5_000_000) }), headers: { 'content-type': 'application/json' } },
  );
  const optional = fc.tuple(fc.infiniteStream(fc.boolean()), onceIn(8, fc.constantFrom('key-1', '', '\u00e9', 'k'.repeat(300))), onceIn(5, fc.constantFrom('en', 'zh-CN', '', ';;;q=x')));
  return fc.tuple(values, body, optional, onceIn(12, broken)).map(([given, payload, [kept, key, language], breakage]) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => inUrl(given[name]) || '-');
    const query = parameters.filter((parameter) => parameter.in === 'query' && (parameter.required || kept.next().value)).map(({ name }) => `${name}=${inUrl(given[name])}`);
    const headers = { ...(key !== null && { 'idempotency-key': key }), ...(language !== null && { 'accept-language': language }) };
    const url = query.length > 0 ? `${filled}?${query.join('&')}` : filled;
    if (breakage !== null && payload !== undefined) return { url, payload: breakage.payload!, headers: { ...headers, ...breakage.headers } };
    return payload === undefined ? { url, headers } : { url, payload, headers: { ...headers, 'content-type': 'application/json' } };
  });
}
