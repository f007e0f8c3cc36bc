/**
 * Before the integration tests and the journeys: one PostgreSQL server and one migrated and seeded template database.
 * LUQIAO_TEST_SERVER_URL (a database to connect to for CREATE DATABASE) and LUQIAO_TEST_TEMPLATE (the template's name)
 * reach the test files through the environment. A test file names its
 * clone `luqiao_test_<LUQIAO_TEST_RUN>_<anything>`, so that what was left is found at the end.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const root = process.cwd();
const runFile = promisify(execFile);

export interface TestPostgres {
  run: string;
  serverUrl: string;
  /** Holds an embedded server: it ends with its standard input, so with this process, however that dies. */
  keeper?: ChildProcess;
}

/** Two projects ask for it; they share one process and, by this, one server. */
const held = globalThis as typeof globalThis & { luqiaoTestPostgres?: Promise<TestPostgres> };

/** Starts it and answers how to stop it. */
export default async function startPostgres(): Promise<() => Promise<void>> {
  held.luqiaoTestPostgres ??= start();
  const { run, serverUrl } = await held.luqiaoTestPostgres;
  process.env.LUQIAO_TEST_SERVER_URL = serverUrl;
  process.env.LUQIAO_TEST_TEMPLATE = `luqiao_test_template_${run}`;
  process.env.LUQIAO_TEST_RUN = run;
  return stopPostgres;
}

/** Drops what this run made and stops the server that it started. */
async function stopPostgres(): Promise<void> {
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

async function start(): Promise<TestPostgres> {
  await runNode(['scripts/build.mjs', '--server']);
  const run = randomBytes(5).toString('hex');
  const external = process.env.DATABASE_URL;
  const server: TestPostgres = external ? { run, serverUrl: external } : { run, ...(await startEmbedded()) };
  try {
    await makeTemplate(server);
  } catch (error) {
    server.keeper?.stdin?.end();
    throw error;
  }
  return server;
}

/** The URL of another database of the same server. */
function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function makeTemplate({ run, serverUrl }: TestPostgres): Promise<void> {
  const name = `luqiao_test_template_${run}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'luqiao-template-'));
  const env = { NODE_ENV: 'test', DATABASE_URL: urlOf(serverUrl, name), DATA_DIR: dataDir, JWT_SECRET: randomBytes(48).toString('base64url') };
  try {
    await runNode(['dist/bin/cli.js', 'migrate'], env);
    await runNode(['dist/bin/cli.js', 'seed'], env);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function runNode(args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  try {
    // The flags of the runner itself are not meant for the programs under test.
    await runFile(process.execPath, args, { cwd: root, env: { ...process.env, NODE_OPTIONS: '', ...env }, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
    throw new Error(`node ${args.join(' ')} failed:\n${lines.slice(-15).join('\n')}`, { cause: error });
  }
}

function startEmbedded(): Promise<{ serverUrl: string; keeper: ChildProcess }> {
  const keeper = spawn(process.execPath, ['scripts/postgres.mjs', '--temporary'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C ends the runner, and the end of the runner ends the server.
    detached: process.platform !== 'win32',
  });
  return new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    keeper.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    keeper.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('\n')) return;
      const { url } = JSON.parse(said.slice(0, said.indexOf('\n'))) as { url: string };
      resolve({ serverUrl: urlOf(url, 'postgres'), keeper });
    });
    keeper.once('error', reject);
    keeper.once('exit', (code) => reject(new Error(`The embedded PostgreSQL ended with exit code ${code}: ${complaint}`)));
  });
}
