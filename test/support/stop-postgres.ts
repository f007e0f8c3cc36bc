/** After all tests: drops what this run made and stops the server that it started. */
import pg from 'pg';
import type { TestPostgres } from './start-postgres.js';

// jest loads its global hooks without the module mapper: what the other file started is found here, not imported.
const held = globalThis as typeof globalThis & { luqiaoTestPostgres?: Promise<TestPostgres> };

export default async function stopPostgres(): Promise<void> {
  const started = held.luqiaoTestPostgres;
  if (!started) return;
  held.luqiaoTestPostgres = undefined;
  const { run, serverUrl, keeper } = await started;
  if (keeper) {
    // A throw-away server takes its databases with it.
    const ended = new Promise((resolve) => keeper.once('exit', resolve));
    keeper.stdin?.end();
    await ended;
    return;
  }
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [`luqiao\\_test\\_%${run}%`]);
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  } finally {
    await client.end();
  }
}
