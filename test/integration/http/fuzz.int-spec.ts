import fc from 'fast-check';
import { ANY_PERSON, ANYBODY, definedMachines, definedPermissions, type Role } from '@app/kernel';
import { addOrganisation, addPerson, Client, clientOf, openMarket, type Market } from '../../support/index.js';
import { multipart } from '../../support/multipart.js';
import { nasty, operationsOf, requestsFor, type ApiDocument, type Described, type FuzzRequest, type Parameter, type Schema } from '../../support/openapi-requests.js';
import { Objects, type Made, type Maker } from '../access/objects.js';
import { Contract } from './contract.js';

const INPUTS = 200;
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const AT_ONCE = 8;
const ROLES: readonly Role[] = ['tto', 'researcher', 'firm', 'broker', 'bureau_officer', 'system_admin', 'security_admin', 'audit_admin'];
/** Asked last: their good answers end the sessions of those who ask. */
const ENDINGS = ['/api/v1/auth/logout', '/api/v1/auth/password'];
/** No generated text is a credit code, a mailed token, a refresh cookie or somebody's password. */
const NEVER_DONE = new Set(['POST /api/v1/auth/register', 'POST /api/v1/auth/verify', 'POST /api/v1/auth/login', 'POST /api/v1/auth/refresh', 'POST /api/v1/auth/password', 'POST /api/v1/auth/password/reset', 'POST /api/v1/invitations/accept', 'POST /api/v1/publicity-notices/{id}/objections', 'POST /api/v1/rights-applications/{id}/consents']);
/** Commands with many rules at once are hardly ever hit by chance (27 of 114 at this seed); the matrix of access sees a good answer of each. */
const RARELY_DONE = 1 / 3;

/** Acts that exist and versions that objects have, so that not every generated command is refused at the door. */
function taught(document: ApiDocument): ApiDocument {
  const actsOf = (path: string) => definedMachines().filter(({ aggregate }) => path.includes(`/${aggregate === 'import_batch' ? 'import' : aggregate}s/`)).flatMap(({ acts }) => acts.map(({ act }) => act));
  const known = (name: string, schema: Schema, path = ''): Schema => (name === 'act' && actsOf(path).length > 0 ? { anyOf: [{ enum: actsOf(path) }, schema] } : name === 'version' ? { anyOf: [{ enum: [1, 1, 0] }, schema] } : schema);
  for (const { path, operation } of operationsOf(document)) operation.parameters = operation.parameters?.map((parameter): Parameter => ({ ...parameter, schema: known(parameter.name, parameter.schema, path) }));
  for (const schema of Object.values(document.components.schemas)) {
    if (schema.properties?.['version']) schema.properties['version'] = known('version', schema.properties['version']);
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

/** Every second request comes from somebody whom the route lets in; the others in turn. */
function actorOf(described: Described, i: number): number {
  const holders: readonly string[] = definedPermissions().find(({ name }) => (described.operation as { description?: string }).description?.includes(`\`${name}\``))?.holders ?? [];
  const admitted = ROLES.flatMap((role, index) => (holders.includes(role) || holders.includes(ANY_PERSON) || holders.includes(ANYBODY) ? [index + 1] : []));
  return i % 2 === 0 && admitted.length > 0 ? admitted[(i / 2) % admitted.length]! : Math.floor(i / 2) % (ROLES.length + 1);
}

describe('generated input', () => {
  let market: Market;
  let document: ApiDocument;
  let actors: readonly Client[];
  let ids: Readonly<Record<string, readonly string[]>>;
  beforeAll(async () => {
    market = await openMarket();
    const nobody = new Client(market.api);
    document = taught((await nobody.get<ApiDocument>('/api/openapi.json')).body);
    const [here, there] = [await addOrganisation(market.database), await addOrganisation(market.database, 'enterprise')];
    const people = await Promise.all(ROLES.map((role) => addPerson(market.database, role === 'firm' ? there : here, [role])));
    actors = [nobody, ...people.map((person) => clientOf(market, person))];
    ids = await fixtures(await Objects.open(market), people.map((person) => Objects.person(person)), [here, there]);
  }, 120_000);
  afterAll(() => market.close());

  /** Real ids by the collection in whose path they stand, so that requests get past "not found". */
  async function fixtures(make: Objects, people: readonly Maker[], organisations: readonly string[]): Promise<Record<string, string[]>> {
    const by = (role: Role) => people[ROLES.indexOf(role)]!;
    const broker = by('broker');
    await market.database.sql('insert into brokerage.subscription (broker_id, fields, regions, version, updated_at) values ($1, $2, $3, 1, now())', [broker.id, ['materials.battery'], []]);
    const found: Record<string, string[]> = { organisations: [...organisations] };
    const keep = (collection: string, { params }: Made) => (found[collection] ??= []).push(...Object.values(params));
    for (let i = 0; i < 4; i += 1) {
      for (const state of ['draft', 'submitted', 'in_review', 'published', 'suspended'] as const) keep('achievements', await make.achievement(by('researcher'), state));
      for (const state of ['draft', 'submitted', 'published', 'matched', 'expired'] as const) keep('demands', await make.demand(by('firm'), state));
      keep('achievements', await make.guardedAchievement(by('tto')));
      for (const state of ['draft', 'published'] as const) keep('attachments', await make.attachment(by('researcher'), state, true));
      keep('rules', await make.rule());
      keep('audit', await make.auditEntry(by('researcher')));
      for (const state of ['draft', 'submitted', 'in_assessment', 'accepted'] as const) keep('disclosures', await make.disclosure(by('researcher'), state));
      for (const state of ['draft', 'team_consent', 'unit_review', 'decided', 'agreement_signed', 'recordal_pending'] as const) keep('rights-applications', await make.application(by('researcher'), state));
      keep('titles', await make.title(by('researcher')));
      keep('publicity-notices', await make.publicity(by('researcher')));
      keep('publicity-objections', await make.objection(by('tto'), 'received'));
      keep('matches', await make.match(by('tto'), 3));
      keep('matches of achievements', await make.document('achievement', by('tto').organisationId));
      keep('matches of demands', await make.document('demand', by('firm').organisationId));
      for (const lead of [await make.lead(broker, 'new', 'materials.battery'), await make.lead(broker, 'claimed', 'health.devices')]) keep('leads', lead);
      for (const role of ROLES) keep('notifications', await make.notice(by(role)));
      for (const batch of [await make.importBatch(by('tto'), 'checked'), await make.importBatch(by('researcher'), 'committed')]) keep('imports', batch);
      for (const state of ['active', 'disabled'] as const) keep('accounts', await make.account(by('tto'), state));
      for (const state of ['unverified', 'verified'] as const) keep('organisations', await make.organisation(state));
    }
    return found;
  }
  const idsFor = (path: string): readonly string[] => {
    const collection = path.split('/').find((_, i, parts) => parts[i + 1]?.startsWith('{')) ?? '';
    return ids[path.endsWith('/matches') ? `matches of ${collection}` : path.includes('{attachmentId}') ? 'attachments' : collection] ?? [];
  };

  it(`${INPUTS} inputs at every operation: never a 5xx, every answer as documented (seed ${SEED})`, async () => {
    const contract = new Contract(document);
    const complaints = new Map<string, string>();
    const operations = operationsOf(document).sort((a, b) => Number(ENDINGS.includes(a.path)) - Number(ENDINGS.includes(b.path)));
    const good = new Set<string>();
    const refused = new Set<string>();
    let requests = 0;
    for (const described of operations) {
      const name = `${described.method} ${described.path}`;
      const arbitrary = described.operation.requestBody?.content['multipart/form-data'] ? uploadsFor(described, ids['achievements']!.slice(0, 4)) : requestsFor(document, described, idsFor(described.path));
      const inputs = fc.sample(arbitrary, { numRuns: INPUTS, seed: SEED });
      for (let start = 0; start < inputs.length; start += AT_ONCE) {
        await Promise.all(inputs.slice(start, start + AT_ONCE).map(async ({ url, payload, headers }, i) => {
          const { raw } = await actors[actorOf(described, start + i)]!.send(described.method, url, { body: payload, headers });
          requests += 1;
          (raw.statusCode < 300 ? good : refused).add(name);
          for (const complaint of contract.complaints(described, raw)) complaints.set(`${name}: ${complaint.slice(0, 40)}`, `${name} as ${['anonymous', ...ROLES][actorOf(described, start + i)]} at ${url.slice(0, 120)} with ${String(payload).slice(0, 300)}: ${complaint}`);
        }));
      }
    }
    expect([...complaints.values()].slice(0, 40)).toEqual([]);
    expect(requests).toBe(operations.length * INPUTS);
    const names = operations.map(({ method, path }) => `${method} ${path}`);
    const neverGood = names.filter((name) => !good.has(name) && !NEVER_DONE.has(name));
    if (neverGood.length > names.length * RARELY_DONE) throw new Error(`${neverGood.length} of ${names.length}: the inputs are too wild, never a good answer from ${neverGood.join(', ')}`);
    // What takes no input cannot be refused for it.
    const unrefused = names.filter((name, i) => !refused.has(name) && (operations[i]!.operation.parameters?.some((parameter) => parameter.in !== 'header') || operations[i]!.operation.requestBody));
    expect(unrefused).toEqual([]);
  }, 900_000);

  it('a wrong answer would be noticed', () => {
    const contract = new Contract(document);
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
