import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { newId } from '@app/kernel';
import pg from 'pg';
import { fillMarket } from './market-rows.js';
import { residentMegabytes, serve, stop, type Served } from './served-process.js';

export interface HttpFigures { readonly requestsPerSecond: number; readonly p50Ms: number; readonly p99Ms: number; readonly errors: number; readonly queriesPerRequest: number | null }
export interface HttpBench {
  readonly achievements: number;
  readonly connections: number;
  readonly seconds: number;
  readonly routes: Record<string, { product: HttpFigures; bare: HttpFigures; ratio: number }>;
  readonly residentMegabytes: { product: number; bare: number };
}

export interface HttpBenchOptions { databaseUrl: string; size: number; seconds: number; connections: number; rounds: number; routes: readonly string[]; prepare: (env: Record<string, string>) => Promise<void>; log: (line: string) => void }

/** Statements that the server answered, by the database's own count; it is published with a second's delay. */
async function committed(client: pg.Client): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const { rows } = await client.query<{ n: string }>(`select xact_commit as n from pg_stat_database where datname = current_database()`);
  return Number(rows[0]?.n);
}

async function load(url: string, options: HttpBenchOptions, count: pg.Client): Promise<HttpFigures> {
  const before = await committed(count);
  const result = await autocannon({ url, connections: options.connections, duration: options.seconds });
  const after = await committed(count);
  const answered = result.requests.total;
  return {
    requestsPerSecond: Math.round(result.requests.average), p50Ms: result.latency.p50, p99Ms: result.latency.p99, errors: result.errors + result.non2xx,
    queriesPerRequest: answered > 0 ? Math.round(((after - before) / answered) * 100) / 100 : null,
  };
}

const median = (figures: HttpFigures[]): HttpFigures => [...figures].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond)[Math.floor(figures.length / 2)]!;

/** Loads list, detail and search of the product and of a bare Fastify + pg server, in turn, on the same rows. Loopback only, bounded in time. */
export async function benchHttp(options: HttpBenchOptions): Promise<HttpBench> {
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-bench-'));
  const env = { NODE_ENV: 'test', DATABASE_URL: options.databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'silent', RATE_LIMIT: '0', JWT_SECRET: randomBytes(32).toString('hex'), WEB_DIR: folder };
  const client = new pg.Client({ connectionString: options.databaseUrl });
  await client.connect();
  let product: Served | undefined;
  let bare: Served | undefined;
  try {
    options.log(`filling the market with ${options.size} achievements`);
    const sample = await fillMarket(client, options.size, newId);
    await options.prepare(env);
    product = await serve(new URL('../../../bin/api.js', import.meta.url), env, '/readyz');
    bare = await serve(new URL('./bare-server.js', import.meta.url), env, '/list');
    const words = encodeURIComponent('电池隔膜');
    const routes: Record<string, [string, string]> = {
      list: [`${product.url}/api/v1/achievements`, `${bare.url}/list`],
      detail: [`${product.url}/api/v1/achievements/${sample}`, `${bare.url}/detail/${sample}`],
      search: [`${product.url}/api/v1/search?q=${words}`, `${bare.url}/search?q=${words}`],
    };
    const figures: HttpBench['routes'] = {};
    for (const [route, [ours, theirs]] of Object.entries(routes).filter(([name]) => options.routes.includes(name))) {
      const runs: { product: HttpFigures[]; bare: HttpFigures[] } = { product: [], bare: [] };
      for (let round = 1; round <= options.rounds; round += 1) {
        options.log(`${route}, round ${round} of ${options.rounds}`);
        runs.product.push(await load(ours, options, client));
        runs.bare.push(await load(theirs, options, client));
      }
      const [a, b] = [median(runs.product), median(runs.bare)];
      figures[route] = { product: a, bare: b, ratio: Math.round((a.requestsPerSecond / b.requestsPerSecond) * 100) / 100 };
    }
    return {
      achievements: options.size, connections: options.connections, seconds: options.seconds, routes: figures,
      residentMegabytes: { product: await residentMegabytes(product), bare: await residentMegabytes(bare) },
    };
  } finally {
    await stop(product);
    await stop(bare);
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}
