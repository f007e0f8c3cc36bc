import fc from 'fast-check';
import { ROLE_NAMES, type Role } from '@app/kernel';
import { multipart } from '../../support/multipart.js';
import { nasty, operationsOf, requestsFor, spoil, type ApiDocument, type Described, type FuzzRequest, type Parameter, type Schema } from '../../support/openapi-requests.js';
import { admitted, type Expectation } from '../access/expectation.js';
import { EXPECTATIONS } from '../access/expectations.js';
import { World } from '../access/world.js';
import { Contract } from './contract.js';

/** At every operation: of the shape that the document gives, and beside them known good ones, whole or with one thing spoiled; 200 in all. */
const WHOLE = 160;
const SHAPED = Number(process.env['FUZZ_SHAPED'] ?? WHOLE);
const SPOILED = 40;
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const AT_ONCE = 8;
/** Asked last: their good answers end the sessions of those who ask. */
const ENDINGS = ['/api/v1/auth/logout', '/api/v1/auth/password'];

const rowsOf = (name: string): Expectation[] => EXPECTATIONS.filter(({ operation }) => operation === name);

/** Acts that exist and versions that objects have, so that not every generated command is refused at the door. */
function taught(document: ApiDocument): ApiDocument {
  const known = (name: string, schema: Schema, acts: string[]): Schema => (name === 'act' && acts.length > 0 ? { anyOf: [{ enum: acts }, schema] } : name === 'version' ? { anyOf: [{ enum: [1, 1, 0] }, schema] } : schema);
  for (const { method, path, operation } of operationsOf(document)) {
    const acts = rowsOf(`${method} ${path}`).flatMap(({ act }) => act ?? []);
    operation.parameters = operation.parameters?.map((parameter): Parameter => ({ ...parameter, schema: known(parameter.name, parameter.schema, acts) }));
  }
  for (const schema of Object.values(document.components.schemas)) {
    if (schema.properties?.['version']) schema.properties['version'] = known('version', schema.properties['version'], []);
  }
  return document;
}

/** Uploads: good ones, spoiled fields, odd names, no file, broken frames. */
function uploadsFor({ path }: Described, ids: readonly string[]): fc.Arbitrary<FuzzRequest> {
  const text = fc.oneof(fc.constantFrom('achievement', 'demand', 'no', 'yes', 'unknown', 'true', 'false'), nasty.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300).toWellFormed()));
  const fields = fc.oneof(fc.constantFrom<Record<string, string>>({ kind: 'achievement' }, { kind: 'demand', submit: 'true' }, { secrecyAnswer: 'no' }, { secrecyAnswer: 'no', public: 'true' }), fc.dictionary(fc.constantFrom('kind', 'submit', 'secrecyAnswer', 'public', 'other'), text, { maxKeys: 4 }));
  const bytes = fc.oneof(fc.constantFrom<string | Buffer>('标题,保密\n好成果,否\n', '{"title":"x"}\n{bad', '', '%PDF-1.7\n', Buffer.from('504b0304140000000800', 'hex'), Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('89504e470d0a1a0a', 'hex')), fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)));
  const name = fc.constantFrom('表.csv', 'a.xlsx', 'a.jsonl', '../../etc/passwd', 'a', '\u202efdp.exe', 'x'.repeat(300), '报告.txt', 'a.pdf');
  return fc.tuple(fields, bytes, name, fc.oneof({ weight: 5, arbitrary: fc.constant('whole') }, { weight: 2, arbitrary: fc.constantFrom('no file', 'cut', 'json') }), fc.constantFrom(...ids)).map(([given, content, fileName, way, id]) => {
    const { payload, headers } = multipart(given, way === 'no file' ? undefined : { name: fileName, type: 'application/octet-stream', bytes: content });
    const url = path.replace('{id}', id);
    if (way === 'json') return { url, payload: '{}', headers: { 'content-type': 'application/json' } };
    return { url, payload: way === 'cut' ? payload.subarray(0, Math.floor(payload.length / 2)) : payload, headers };
  });
}

describe('generated input', () => {
  let world: World;
  let document: ApiDocument;
  let contract: Contract;
  const complaints = new Map<string, string>();
  beforeAll(async () => {
    world = await World.open();
    document = taught(world.document);
    contract = new Contract(document);
  });
  afterAll(() => world.close());

  /** Every second request comes from somebody who is let in; the others from everybody in turn. */
  function actorOf(rows: readonly Expectation[], i: number): { role: Role | undefined; elsewhere: boolean } {
    const inside = rows.flatMap(admitted);
    if (i % 2 === 0 && inside.length > 0) return { role: inside[(i / 2) % inside.length]!.role, elsewhere: inside[(i / 2) % inside.length]!.situation === 'other' };
    return { role: [undefined, ...ROLE_NAMES][Math.floor(i / 2) % (ROLE_NAMES.length + 1)], elsewhere: i % 3 === 0 };
  }

  /** Answers whether any was good and any was refused. */
  async function ask(described: Described): Promise<{ asked: number; good: boolean; refused: boolean }> {
    const name = `${described.method} ${described.path}`;
    const rows = rowsOf(name);
    const seen = { asked: 0, good: false, refused: false };
    const take = (raw: { statusCode: number; body: string; headers: Readonly<Record<string, unknown>> }, what: () => string) => {
      seen.asked += 1;
      if (raw.statusCode < 300) seen.good = true;
      else seen.refused = true;
      for (const complaint of contract.complaints(described, raw)) complaints.set(`${name}: ${complaint.slice(0, 40)}`, `${name} ${what()}: ${complaint}`);
    };
    const cells = rows.map((row) => ({ row, cells: admitted(row) }));
    const ids: string[] = [];
    for (const { row, cells: [cell] } of cells) if (cell) ids.push(...await world.during(row, cell.role, cell.situation, async ({ made }) => Object.values(made.params), () => false));

    const places = fc.sample(fc.tuple(fc.nat(10_000), nasty), { numRuns: SPOILED, seed: SEED });
    for (const [i, [where, poison]] of places.entries()) {
      const { row, cells: inside } = cells[i % cells.length]!;
      // untouched until somebody's was good, so that what is spoiled later is a request that would have been done
      const round = Math.floor(i / cells.length);
      const { role, situation } = inside[round % Math.max(1, inside.length)] ?? { role: undefined, situation: 'nobody' as const };
      const whole = round < Math.min(inside.length, 4);
      await world.during(row, role, situation, async ({ client, method, url, wish }) => {
        const changed = whole || Buffer.isBuffer(wish.body) ? wish : { ...wish, ...(wish.body !== undefined && { body: spoil(wish.body, where, poison) }), ...(wish.query && { query: Object.fromEntries(Object.entries(wish.query).map(([key, value], n) => [key, n === where % 2 ? (typeof poison === 'string' ? poison : JSON.stringify(poison)).slice(0, 400).toWellFormed() : value])) }) };
        const answer = await client.send(method, url, { ...changed, ...(changed.body !== undefined && typeof changed.body !== 'object' && { body: JSON.stringify(changed.body) }) });
        take(answer.raw, () => `as ${role ?? 'nobody'} with ${JSON.stringify(changed).slice(0, 300)}`);
        return answer.status;
      }, (status) => status < 300);
    }

    const shaped = described.operation.requestBody?.content['multipart/form-data'] ? uploadsFor(described, ids.length > 0 ? ids : ['-']) : requestsFor(document, described, ids);
    const inputs = fc.sample(shaped, { numRuns: SHAPED, seed: SEED });
    for (let start = 0; start < inputs.length; start += AT_ONCE) {
      await Promise.all(inputs.slice(start, start + AT_ONCE).map(async ({ url, payload, headers }, n) => {
        const { role, elsewhere } = actorOf(rows, start + n);
        const { raw } = await world.client(role, elsewhere).send(described.method, url, { body: payload, headers });
        take(raw, () => `as ${role ?? 'nobody'} at ${url.slice(0, 120)} with ${String(payload).slice(0, 300)}`);
      }));
    }
    return seen;
  }

  it(`${SHAPED} generated and ${SPOILED} known inputs at every operation: never a 5xx, every answer as documented (seed ${SEED})`, async () => {
    const operations = operationsOf(document).sort((a, b) => Number(ENDINGS.includes(a.path)) - Number(ENDINGS.includes(b.path)));
    const neverGood: string[] = [];
    const neverRefused: string[] = [];
    for (const described of operations) {
      const name = `${described.method} ${described.path}`;
      const { asked, good, refused } = await ask(described);
      if (asked !== SHAPED + SPOILED) complaints.set(name, `${name} was asked ${asked} times`);
      // what only now and then is good by chance may not be so among few
      if (!good && SHAPED >= WHOLE && rowsOf(name).some(({ neverDone }) => neverDone === undefined)) neverGood.push(name);
      // What takes no input cannot be refused for it.
      if (!refused && (described.operation.parameters?.some((parameter) => parameter.in !== 'header') || described.operation.requestBody)) neverRefused.push(name);
    }
    expect([...complaints.values()].slice(0, 40)).toEqual([]);
    expect({ neverGood, neverRefused }).toEqual({ neverGood: [], neverRefused: [] });
  }, 900_000);

  it('a wrong answer would be noticed', () => {
    const me = operationsOf(document).find(({ path, method }) => path === '/api/v1/me' && method === 'GET')!;
    const json = { 'content-type': 'application/json; charset=utf-8' };
    const problem = { type: 'urn:x', title: 'Bad', status: 400, code: 'x.y', detail: 'd', texts: { 'zh-CN': '错', en: 'Wrong' }, params: {}, requestId: 'r', errors: [] };
    const asProblem = (body: object) => contract.complaints(me, { statusCode: 400, body: JSON.stringify(body), headers: { 'content-type': 'application/problem+json; charset=utf-8' } });
    expect(asProblem(problem)).toEqual([]);
    expect(asProblem({ ...problem, texts: { 'zh-CN': '错', en: ' ' } })).not.toEqual([]);
    expect(asProblem({ ...problem, texts: { 'zh-CN': '错', en: 'In state {state}' } })).not.toEqual([]);
    expect(asProblem({ ...problem, code: undefined })).not.toEqual([]);
    expect(asProblem({ ...problem, status: 404 })).not.toEqual([]);
    const undocumented = { ...me, operation: { ...me.operation, responses: { '200': me.operation.responses['200']!, '4XX': { content: { 'application/json': {} } } } } };
    expect(contract.complaints(undocumented, { statusCode: 400, body: JSON.stringify(problem), headers: { 'content-type': 'application/problem+json; charset=utf-8' } })).not.toEqual([]);
    expect(contract.complaints(me, { statusCode: 500, body: '{}', headers: json })).not.toEqual([]);
    expect(contract.complaints(me, { statusCode: 200, body: '{"id":"x"}', headers: json })).not.toEqual([]);
    expect(contract.complaints(me, { statusCode: 201, body: '{}', headers: json })).not.toEqual([]);
    expect(contract.complaints(me, { statusCode: 404, body: JSON.stringify({ ...problem, status: 404 }), headers: json })).not.toEqual([]);
  });
});
