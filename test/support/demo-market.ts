/**
 * Before the journeys: the demonstration market, seeded, indexed and matched once; each stage is a copy of it.
 * LUQIAO_TEST_DEMO (the template's name) and LUQIAO_TEST_DEMO_DATA (its data folder) reach the test files through the environment.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { processSettings, removeFolder, startProcess } from './processes.js';
import { cloneDatabase } from './test-database.js';

const DRAINED_MS = 300_000;
const REST = `select (select count(*) from platform.outbox_event where relayed_at is null)
  + (select count(*) from matching.document where live and (indexed_version is distinct from version or matched_version is distinct from version)) as n`;

export default async function makeDemoMarket(): Promise<() => Promise<void>> {
  const database = await cloneDatabase();
  const settings = await processSettings(database.url);
  await promisify(execFile)(process.execPath, ['dist/bin/cli.js', 'seed', '--demo'], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: settings.folder, JWT_SECRET: settings.jwtSecret, LOG_LEVEL: 'error' },
  });
  const worker = await startProcess('worker', settings);
  const until = Date.now() + DRAINED_MS;
  for (let rest = 1; rest > 0; rest = Number((await database.sql<{ n: string }>(REST))[0]!.n)) {
    if (Date.now() > until) throw new Error('the demonstration market was not matched in time');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  // what it told people is on its way for a moment longer
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await worker.stop('SIGTERM');
  await database.release();
  process.env['LUQIAO_TEST_DEMO'] = database.name;
  process.env['LUQIAO_TEST_DEMO_DATA'] = settings.folder;
  return () => removeFolder(settings);
}
