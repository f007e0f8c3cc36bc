import { definedMachines, ROLE_NAMES, type Role } from '@app/kernel';
import { addOrganisation, addPerson, Client, clientOf, openMarket, type Answer, type Market } from '../../support/index.js';
import { multipart } from '../../support/multipart.js';
import type { ApiDocument } from '../../support/openapi-requests.js';
import { expectedOutcome, gaps, nameOf, SITUATIONS, toldTooMuch, type Expectation, type Outcome, type Situation } from './expectation.js';
import { EXPECTATIONS } from './expectations.js';
import { BEAT, CANARY, Objects, type Made, type Maker } from './objects.js';

type Somebody = Maker & { readonly client: Client };

/** What an answer says about access. A refused login or a dead cookie is an answer of the route itself. */
function outcomeOf({ status, body }: Answer<{ code?: string }>): Outcome {
  if (status === 401) return body.code?.startsWith('http.') ? 'login' : 'pass';
  return status === 403 ? 'forbidden' : status === 404 ? 'hidden' : 'pass';
}

describe('who gets what', () => {
  let market: Market;
  let objects: Objects;
  let document: ApiDocument;
  let here: Map<Role, Somebody>;
  let there: Map<Role, Somebody>;
  let colleague: Somebody;
  let nobody: Client;
  beforeAll(async () => {
    market = await openMarket();
    objects = await Objects.open(market);
    nobody = new Client(market.api);
    document = (await nobody.get<ApiDocument>('/api/openapi.json')).body;
    const organisations = [await addOrganisation(market.database), await addOrganisation(market.database)] as const;
    [here, there] = [await peopleOf(organisations[0]), await peopleOf(organisations[1])];
    colleague = await member(organisations[0], 'researcher');
  }, 60_000);
  afterAll(() => market.close());

  async function member(organisationId: string, role: Role): Promise<Somebody> {
    const person = await addPerson(market.database, organisationId, [role]);
    if (role === 'broker') await market.database.sql('insert into brokerage.subscription (broker_id, fields, regions, version, updated_at) values ($1, $2, $3, 1, now())', [person.userId, [BEAT], []]);
    return { ...Objects.person(person), client: clientOf(market, person) };
  }
  async function peopleOf(organisationId: string): Promise<Map<Role, Somebody>> {
    const people = new Map<Role, Somebody>();
    for (const role of ROLE_NAMES) people.set(role, await member(organisationId, role));
    return people;
  }

  /** Objects are made when they are needed and again when a request may have changed them. */
  const kept = new Map<string, Made>();
  const whose = (situation: Situation, role: Role | undefined): Somebody => (situation === 'own' ? here.get(role!)! : colleague);

  async function ask(row: Expectation, role: Role | undefined, situation: Situation): Promise<Answer<{ code?: string }>> {
    const [method, path] = row.operation.split(' ') as ['GET', string];
    const by = whose(situation, role);
    const actor = role === undefined ? undefined : situation === 'other' ? there.get(role)! : here.get(role)!;
    const key = `${nameOf(row)} ${by.id}`;
    const made = row.of ? kept.get(key) ?? (await row.of(objects, by)) : { params: {}, version: 1 };
    const { body, query, file } = (await row.send?.(made, by)) ?? {};
    const upload = file && multipart(file.fields, { name: 'a.csv', type: 'text/csv', bytes: file.text });
    const moves = made.home !== undefined && actor && (situation === 'own' || situation === 'colleague');
    const live = async (organisationId: string) => market.database.sql('update identity.account set organisation_id = $2 where id = $1', [actor!.id, organisationId]);
    if (moves) await live(made.home!);
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'act' ? row.act! : (row.params ?? made.params)[name]!));
    const answer = await (actor?.client ?? nobody).send<{ code?: string }>(method, url, { body: upload?.payload ?? body, ...(query && { query }), ...(upload && { headers: upload.headers }) });
    if (moves) await live(actor.organisationId);
    if (method !== 'GET' && answer.status < 300) kept.delete(key);
    else if (row.of) kept.set(key, made);
    if (row.logsOut && actor) await market.database.sql('update identity.session set ended_at = null, ended_because = null where account_id = $1', [actor.id]);
    return answer;
  }

  it('has an expectation for every operation of the document, and no other', () => {
    expect(gaps(document, EXPECTATIONS)).toEqual([]);
  });

  it('has an expectation for every act that a person can do', () => {
    const expected = new Set(EXPECTATIONS.flatMap(({ operation, act }) => (act ? [`${operation.split('/')[3] === 'broker' ? 'leads' : operation.split('/')[3]} ${act}`] : [])));
    const plural: Record<string, string> = { import_batch: 'imports', mail: '', match: '' };
    const acts = definedMachines().flatMap(({ aggregate, acts: rows }) => rows.filter(({ permission }) => permission !== 'system').map(({ act }) => ({ aggregate: plural[aggregate] ?? `${aggregate}s`, act })));
    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter(({ aggregate, act }) => aggregate !== '' && !expected.has(`${aggregate} ${act}`))).toEqual([]);
  });

  it('says 404, not 403, of a stranger\'s object to whoever holds the permission of the route', () => {
    expect(toldTooMuch(EXPECTATIONS)).toEqual([]);
  });

  it('reports a route that nobody thought about, and a thought about no route', () => {
    const planted: ApiDocument = { ...document, paths: { ...document.paths, '/api/v1/backdoor/{id}': { get: { responses: {} } } } };
    expect(gaps(planted, EXPECTATIONS)).toEqual(['no expectation for GET /api/v1/backdoor/{id}']);
    const { '/api/v1/me': _, ...without } = document.paths;
    expect(gaps({ ...document, paths: without }, EXPECTATIONS)).toEqual(['no operation GET /api/v1/me', 'no operation PATCH /api/v1/me']);
  });

  it('answers every operation x role x {own, same organisation, other organisation, nobody} as expected', async () => {
    const differing: string[] = [];
    const leaks: string[] = [];
    const neverDone: string[] = [];
    let cells = 0;
    for (const row of EXPECTATIONS) {
      let done = 0;
      // Without an object a colleague's is one's own.
      for (const situation of SITUATIONS.filter((each) => row.of !== undefined || each !== 'colleague')) {
        for (const role of situation === 'nobody' ? [undefined] : ROLE_NAMES) {
          const answer = await ask(row, role, situation);
          const cell = `${nameOf(row)} x ${role ?? 'anonymous'} x ${situation}`;
          cells += 1;
          if (answer.status < 300) done += 1;
          const expected = expectedOutcome(row, role, situation);
          const got = outcomeOf(answer);
          if (got !== expected || answer.status >= 500) differing.push(`${cell}: expected ${expected}, got ${got} (${answer.status} ${answer.body?.code ?? ''})`);
          const stranger = situation === 'nobody' || situation === 'other';
          if (stranger && !(role && row.readers?.includes(role)) && answer.raw.body.includes(CANARY) && !row.operation.includes('/organisations')) leaks.push(cell);
        }
      }
      if ((done === 0) !== (row.neverDone !== undefined)) neverDone.push(`${nameOf(row)}: ${done} of its cells were answered 2xx`);
    }
    expect(differing).toEqual([]);
    expect(leaks).toEqual([]);
    expect(neverDone).toEqual([]);
    expect(cells).toBeGreaterThan(EXPECTATIONS.length * 2 * ROLE_NAMES.length);
  }, 600_000);
});
