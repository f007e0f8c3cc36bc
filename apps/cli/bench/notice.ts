import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { achievementPublished, demandPublished } from '@app/events';
import { newId } from '@app/kernel';
import { Queues } from '@app/platform';
import pg from 'pg';
import { residentMegabytes, serve, stop, type Served } from './served-process.js';

interface Latency { readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number }
export interface NoticeBench {
  readonly singles: number;
  /** From the commit of a publication to the notices of both owners in the database. */
  readonly product: Latency;
  /** A bare job on the same queue store that inserts one row. */
  readonly bareJob: Latency;
  readonly burst: { readonly publications: number; readonly productSeconds: number; readonly bareJobSeconds: number };
  readonly workerMegabytes: number;
}

const PUBLISHED = { region: '430100', modes: ['transfer'], field: 'materials.battery', version: 1, authorId: null };
/** Characters that only the two listings of one pair share, so that exactly the pairs belong together. */
const word = (pair: number, which: number): string => String.fromCodePoint(...[0, 1, 2, 3].map((i) => 0x4e00 + (pair % 650) * 32 + which * 4 + i));

function listings(pair: number, organisations: { university: string; firm: string }) {
  const [achievementId, demandId] = [newId(), newId()];
  const text = [3, 4, 5, 6, 0, 1].map((which) => word(pair, which)).join('，');
  const shared = { ...PUBLISHED, title: word(pair, 0) + word(pair, 1) + word(pair, 2), keywords: [word(pair, 1), word(pair, 2)], publishedAt: new Date().toISOString(), text };
  return [
    { type: achievementPublished.type, id: achievementId, payload: { ...shared, achievementId, organisationId: organisations.university, organisationName: '甲', kind: 'invention', valueLine: text, ipc: null, division: null, trl: 6, expectedPriceFen: 100_000_00 } },
    { type: demandPublished.type, id: demandId, payload: { ...shared, demandId, organisationId: organisations.firm, organisationName: '乙', anonymous: false, wantedTrlMin: 4, wantedTrlMax: 8, budgetMinFen: 50_000_00, budgetMaxFen: 200_000_00, deadline: '2027-12-31' } },
  ];
}

const quantiles = (times: number[]): Latency => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
};

/** Polls every 5 ms until the query's count reaches `wanted`; milliseconds since `since`. */
async function until(client: pg.Client, sql: string, wanted: number, since: number, limitMs: number): Promise<number> {
  for (;;) {
    const { rows } = await client.query<{ n: number }>(sql);
    if (rows[0]!.n >= wanted) return performance.now() - since;
    if (performance.now() - since > limitMs) throw new Error(`${rows[0]!.n} of ${wanted} after ${limitMs} ms: ${sql}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function people(client: pg.Client): Promise<{ university: string; firm: string }> {
  const made = { university: newId(), firm: newId() };
  for (const [id, type, code, role] of [[made.university, 'university', '12430000DEM0LQ01XM', 'tto'], [made.firm, 'enterprise', '91430100DEM0LQ02XX', 'firm']] as const) {
    await client.query(`insert into identity.organisation (id, type, uscc, name_zh, name_en, region, state, verified_at, version, created_at, updated_at)
      values ($1, $2, $3, '压测机构', 'Bench', '430100', 'verified', now(), 1, now(), now())`, [id, type, code]);
    await client.query(`insert into identity.account (id, organisation_id, email, name, locale, roles, state, password_hash, version, created_at, updated_at)
      values ($1::uuid, $2, $1::text || '@bench.example', '压测', 'zh-CN', array[$3::text], 'active', '$argon2id$none', 1, now(), now())`, [newId(), id, role]);
  }
  return made;
}

/** How soon owners hear of a match, one publication at a time and in a burst, by a worker process of its own; beside a bare job of the same queue store. */
export async function benchNotice({ databaseUrl, singles, burst, log }: { databaseUrl: string; singles: number; burst: number; log: (line: string) => void }): Promise<NoticeBench> {
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-bench-'));
  const env = { NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'silent', JWT_SECRET: randomBytes(32).toString('hex') };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const queues = new Queues({ databaseUrl, redisUrl: process.env['REDIS_URL'], queuePrefix: 'bench' });
  let worker: Served | undefined;
  try {
    const organisations = await people(client);
    worker = await serve(new URL('../../../bin/worker.js', import.meta.url), env, '/readyz');
    const publish = async (rows: ReturnType<typeof listings>) => {
      await client.query('begin');
      await client.query(`insert into platform.outbox_event (id, type, aggregate_id, payload, occurred_at) select id, type, "aggregateId", payload, now()
        from jsonb_to_recordset($1::jsonb) as row(id uuid, type text, "aggregateId" text, payload jsonb)`, [JSON.stringify(rows.map(({ type, id, payload }) => ({ id: newId(), type, aggregateId: id, payload })))]);
      await client.query(`select pg_notify('luqiao_outbox', '')`);
      await client.query('commit');
    };
    const notices = `select count(*)::int as n from notification.notice where kind in ('match.demand', 'match.achievement')`;
    const product: number[] = [];
    for (let pair = 1; pair <= singles; pair += 1) {
      const [achievement, demand] = listings(pair, organisations);
      await publish([achievement!]);
      await until(client, `select count(*)::int as n from matching.document where id = '${achievement!.id}' and matched_version is not null`, 1, performance.now(), 60_000);
      const since = performance.now();
      await publish([demand!]);
      product.push(await until(client, notices, 2 * pair, since, 60_000));
    }
    log(`a burst of ${burst} publications`);
    const since = performance.now();
    await publish(Array.from({ length: burst / 2 }, (_, i) => listings(singles + 1 + i, organisations)).flat());
    const productMs = await until(client, notices, 2 * singles + burst, since, 580_000);

    log('the bare job');
    await client.query('create table bench_effect (id uuid primary key)');
    const queue = queues.queue('bench');
    const effects = new pg.Pool({ connectionString: databaseUrl, max: 8 });
    queues.work('bench', { concurrency: 8, attempts: 1, backoffMs: 1_000, lockMs: 30_000, keepCompleted: 0 } as never, async ({ data }) => { await effects.query('insert into bench_effect values ($1)', [(data as { id: string }).id]); });
    const bare: number[] = [];
    for (let n = 1; n <= singles; n += 1) {
      const asked = performance.now();
      await queue.add('effect', { id: newId() });
      bare.push(await until(client, 'select count(*)::int as n from bench_effect', n, asked, 60_000));
    }
    const asked = performance.now();
    await queue.addBulk(Array.from({ length: burst }, () => ({ name: 'effect', data: { id: newId() } })));
    const bareMs = await until(client, 'select count(*)::int as n from bench_effect', singles + burst, asked, 300_000);
    await queues.close();
    await effects.end();
    return {
      singles, product: quantiles(product), bareJob: quantiles(bare),
      burst: { publications: burst, productSeconds: Math.round(productMs / 100) / 10, bareJobSeconds: Math.round(bareMs / 100) / 10 }, workerMegabytes: await residentMegabytes(worker),
    };
  } finally {
    await stop(worker);
    await queues.close().catch(() => undefined);
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}
