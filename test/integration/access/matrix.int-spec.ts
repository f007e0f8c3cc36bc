import { definedMachines, ROLE_NAMES } from '@app/kernel';
import type { Answer } from '../../support/index.js';
import type { ApiDocument } from '../../support/openapi-requests.js';
import { expectedOutcome, gaps, nameOf, SITUATIONS, toldTooMuch, type Outcome } from './expectation.js';
import { EXPECTATIONS } from './expectations.js';
import { CANARY } from './objects.js';
import { World } from './world.js';

/** What an answer says about access. A refused login or a dead cookie is an answer of the route itself. */
function outcomeOf({ status, body }: Answer<{ code?: string }>): Outcome {
  if (status === 401) return body.code?.startsWith('http.') ? 'login' : 'pass';
  return status === 403 ? 'forbidden' : status === 404 ? 'hidden' : 'pass';
}

describe('who gets what', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  }, 60_000);
  afterAll(() => world.close());

  it('has an expectation for every operation of the document, and no other', () => {
    expect(gaps(world.document, EXPECTATIONS)).toEqual([]);
  });

  it('has an expectation for every act that a person can do', () => {
    const expected = new Set(EXPECTATIONS.flatMap(({ operation, act }) => (act ? [`${operation.includes('/broker/') ? 'leads' : operation.split('/')[3]} ${act}`] : [])));
    // A match is answered, not moved; a mail moves by itself.
    const plural: Record<string, string> = { entry: 'challenges', 'pool-expert': 'experts', 'panel-expert': 'challenges', 'entry-member': 'challenges', import_batch: 'imports', mail: '', match: '', 'implementation-report': 'rights-applications', 'second-step': 'rights-applications', 'ledger-asset': 'asset-ledger', nda: 'deals', introduction: 'mediations', 'bypass-alert': 'mediations', handover: 'contracts', 'milestone-plan': 'contracts', milestone: 'contracts', 'demand-to-perform': 'contracts', 'force-majeure': 'contracts', 'contract-dispute': 'contracts', 'contract-ending': 'contracts', payment: 'contracts', 'distribution-run': 'contracts', 'going-back': 'contracts', registration: 'contracts', recordal: 'contracts' };
    const acts = definedMachines().flatMap(({ aggregate, acts: rows }) => rows.filter(({ permission }) => permission !== 'system').map(({ act }) => ({ aggregate: plural[aggregate] ?? `${aggregate}s`, act })));
    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter(({ aggregate, act }) => aggregate !== '' && !expected.has(`${aggregate} ${act}`))).toEqual([]);
  });

  it('says 404, not 403, of a stranger\'s object to whoever holds the permission of the route', () => {
    expect(toldTooMuch(EXPECTATIONS)).toEqual([]);
  });

  // following a public challenge is a bookmark of one's own and leaves no entry
  it('lets an auditor change nothing of a unit but findings, holds and what they noted of risks', () => {
    const changed = EXPECTATIONS.filter((row) => !row.operation.startsWith('GET ') && row.of && row.entries !== 0 && expectedOutcome(row, 'auditor', 'other') === 'pass');
    expect([...new Set(changed.map(({ operation }) => operation.split('/').slice(3, operation.includes('/audit/') ? 5 : 4).join('/')))].sort()).toEqual(['audit-holds', 'audit/risks', 'findings']);
  });

  it('reports a route that nobody thought about, and a thought about no route', () => {
    const planted: ApiDocument = { ...world.document, paths: { ...world.document.paths, '/api/v1/backdoor/{id}': { get: { responses: {} } } } };
    expect(gaps(planted, EXPECTATIONS)).toEqual(['no expectation for GET /api/v1/backdoor/{id}']);
    const { '/api/v1/me': _, ...without } = world.document.paths;
    expect(gaps({ ...world.document, paths: without }, EXPECTATIONS)).toEqual(['no operation GET /api/v1/me', 'no operation PATCH /api/v1/me']);
  });

  it('answers every operation x role x {own, same organisation, other organisation, nobody} as expected', async () => {
    const differing: string[] = [];
    const leaks: string[] = [];
    const unreached: string[] = [];
    let cells = 0;
    for (const row of EXPECTATIONS) {
      let done = 0;
      // Without an object a colleague's is one's own.
      for (const situation of SITUATIONS.filter((each) => row.of !== undefined || each !== 'colleague')) {
        for (const role of situation === 'nobody' ? [undefined] : ROLE_NAMES) {
          const answer = await world.ask(row, role, situation);
          const cell = `${nameOf(row)} x ${role ?? 'anonymous'} x ${situation}`;
          cells += 1;
          if (answer.status < 300) done += 1;
          const expected = expectedOutcome(row, role, situation);
          const got = outcomeOf(answer);
          if (got !== expected || answer.status >= 500) differing.push(`${cell}: expected ${expected}, got ${got} (${answer.status} ${answer.body?.code ?? ''})`);
          const stranger = situation === 'nobody' || situation === 'other';
          if (stranger && !(role && row.readers?.includes(role)) && answer.raw.body.includes(CANARY) && !row.operation.includes('/organisations')) leaks.push(`${cell}: …${answer.raw.body.slice(Math.max(0, answer.raw.body.indexOf(CANARY) - 60)).slice(0, 90)}`);
        }
      }
      // A row none of whose cells is ever answered 2xx may never have reached the object.
      if ((done === 0) !== (row.neverDone !== undefined)) unreached.push(`${nameOf(row)}: ${done} of its cells were answered 2xx`);
    }
    expect(differing.slice(0, 100)).toEqual([]);
    expect(leaks).toEqual([]);
    expect(unreached).toEqual([]);
    expect(cells).toBeGreaterThan(EXPECTATIONS.length * 2 * ROLE_NAMES.length);
  }, 600_000);
});
