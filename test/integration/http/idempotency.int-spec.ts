import { randomUUID } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { achievementDraft } from '@app/listing/testing';
import { openMarket, somebody } from '../../support/index.js';
import { operationsOf } from '../../support/openapi-requests.js';
import { admitted, nameOf } from '../access/expectation.js';
import { EXPECTATIONS } from '../access/expectations.js';
import { World } from '../access/world.js';

const TIMES = 10;
/** Reading one's own notices is nobody's business but one's own. */
const NOT_AUDITED = /notifications/;

describe('a command that is sent ten times at once with one Idempotency-Key', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  }, 60_000);
  afterAll(() => world.close());

  const auditEntries = async (): Promise<number> => (await world.market.database.sql<{ n: number }>('select count(*)::int as n from platform.audit_entry'))[0]!.n;
  const eventsTold = async (): Promise<number> => (await world.market.database.sql<{ n: number }>('select count(*)::int as n from platform.outbox_event'))[0]!.n;

  it('has one effect and ten equal answers; another body is refused', async () => {
    const documented = new Set(operationsOf(world.document).filter(({ operation }) => operation.parameters?.some(({ name }) => name === 'Idempotency-Key')).map(({ method, path }) => `${method} ${path}`));
    const rows = EXPECTATIONS.filter(({ operation }) => documented.has(operation));
    expect(documented.size).toBeGreaterThan(20);
    expect(new Set(rows.map(({ operation }) => operation))).toEqual(documented);
    const wrong: string[] = [];
    for (const row of rows) {
      let done = false;
      for (const { role, situation } of admitted(row)) {
        done = await world.during(row, role, situation, async ({ client, method, url, wish }) => {
          const headers = { ...wish.headers, 'idempotency-key': randomUUID() };
          const [audited, told] = [await auditEntries(), await eventsTold()];
          const answers = await Promise.all(Array.from({ length: TIMES }, () => client.send(method, url, { ...wish, headers })));
          const [first] = answers;
          if (first!.status >= 300) return false;
          const effects = (await auditEntries()) - audited;
          const events = (await eventsTold()) - told;
          const different = new Set(answers.map(({ status, body }) => `${status} ${canonicalize(body)}`)).size;
          const replayed = answers.filter(({ headers: of }) => of['idempotency-replayed'] === 'true').length;
          const owed = NOT_AUDITED.test(url) ? 0 : row.entries ?? 1;
          if (effects !== owed || events > Math.max(2, owed) || different !== 1 || replayed !== TIMES - 1) wrong.push(`${nameOf(row)}: ${effects} audit entries, ${events} events, ${different} different answers, ${replayed} replayed: ${answers.map(({ status, body }) => `${status} ${(body as { code?: string }).code ?? ''}`).join(', ')}`);
          const other = await client.send<{ code: string }>(method, url, { ...wish, headers, body: { ...(wish.body as object | undefined), version: 999 } });
          if (other.status !== 422 || other.body.code !== 'http.idempotency-key-reused') wrong.push(`${nameOf(row)}: another body got ${other.status} ${other.body.code}`);
          return true;
        }, (succeeded) => succeeded);
        if (done) break;
      }
      if (!done && row.neverDone === undefined) wrong.push(`${nameOf(row)}: never succeeded`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

it('a process that has read nothing yet answers repetitions that hold every connection of its pool', async () => {
  const market = await openMarket({ DATABASE_POOL: '4' });
  try {
    const { client } = await somebody(market, ['tto']);
    const key = { headers: { 'idempotency-key': randomUUID() } };
    const answers = await Promise.all(Array.from({ length: TIMES }, () => client.post('achievements', achievementDraft(), key)));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(TIMES).fill(201));
  } finally {
    await market.close();
  }
}, 60_000);
