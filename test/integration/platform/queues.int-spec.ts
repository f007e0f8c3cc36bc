import { Queues, type QueuePolicy } from '@app/platform';
import { cloneDatabase, eventually, type TestDatabase } from '../../support/index.js';

const POLICY = { concurrency: 2, attempts: 2, backoffMs: 100, lockMs: 30_000, keepCompleted: 10 } as QueuePolicy;
/** More than the pool has connections: none of them may keep one. */
const NAMES = Array.from({ length: 30 }, (_, i) => `queue ${i}`);
const onRedis = process.env['REDIS_URL'] !== undefined;

describe('the queues of one process', () => {
  let database: TestDatabase;
  let queues: Queues;
  const done: string[] = [];
  beforeAll(async () => {
    database = await cloneDatabase();
    queues = new Queues({ databaseUrl: database.url, redisUrl: process.env['REDIS_URL'], queuePrefix: database.name });
    for (const name of NAMES) queues.work(name, POLICY, ({ data }) => Promise.resolve(void done.push(`${name} ${(data as { n: number }).n}`)));
  });
  afterAll(async () => {
    await queues.close();
    await database.drop();
  });

  const add = async (n: number) => { for (const name of NAMES) await queues.queue(name).add('job', { n }); };
  const arrived = (n: number) => eventually(() => Promise.resolve(NAMES.every((name) => done.includes(`${name} ${n}`)) || undefined), 20_000);
  const listening = () => database.sql<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and query ~* '^\\s*(--.*\\n)*\\s*listen '`);

  it('listen over one connection, whatever their number', async () => {
    await add(1);
    await arrived(1);
    expect(await listening()).toHaveLength(onRedis ? 0 : 1);
  });

  it('hear again after that connection was lost', async () => {
    const [lost] = await listening();
    if (lost) await database.sql('select pg_terminate_backend($1)', [lost.pid]);
    await add(2);
    await arrived(2);
    await eventually(async () => (await listening()).length === (onRedis ? 0 : 1) || undefined, 20_000);
    await add(3);
    await arrived(3);
    expect(done).toHaveLength(3 * NAMES.length);
  });
});
