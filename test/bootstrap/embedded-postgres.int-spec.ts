import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, runNode, startNode, temporaryFolder, waitFor, type Running } from './bootstrap-script.js';

interface Told {
  url: string;
  port: number;
  dataDir: string;
}

const JSON_LINE = /^\{"url".*\}$/m;
const started: Running[] = [];
let folder: string;

async function start(...args: string[]): Promise<Running & Told> {
  const running = startNode(['scripts/postgres.mjs', ...args]);
  started.push(running);
  const [line] = await running.until(JSON_LINE);
  return { ...running, ...(JSON.parse(line) as Told) };
}

async function ask(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: string }>(sql);
    return rows[0]?.answer ?? '';
  } finally {
    await client.end();
  }
}

/** The cluster lies in the data folder, or where the folder says that it was moved to. */
const homeOf = (dataDir: string): string => {
  const moved = join(dataDir, 'postgresql', 'moved-to');
  return existsSync(moved) ? readFileSync(moved, 'utf8').trim() : join(dataDir, 'postgresql');
};
const postmasterOf = (dataDir: string) => Number.parseInt(readFileSync(join(homeOf(dataDir), 'data', 'postmaster.pid'), 'utf8'), 10);

beforeEach(() => {
  folder = temporaryFolder('bootstrap');
});

afterEach(async () => {
  for (const running of started.splice(0)) {
    running.child.stdin?.end();
    await running.ended;
  }
  const home = existsSync(folder) ? homeOf(folder) : folder;
  for (const one of [home, folder]) rmSync(one, { recursive: true, force: true });
});

test('a cluster keeps its data, its port and its secret over a stop and a start, and Chinese letters are letters', async () => {
  const first = await start('--data-dir', folder);
  await ask(first.url, 'create extension pg_trgm');
  await ask(first.url, "create table kept as select '锂电池隔膜'::text as answer");
  expect(Number(await ask(first.url, "select array_length(show_trgm('锂电池隔膜'), 1) as answer"))).toBeGreaterThan(3);
  expect(await ask(first.url, "select string_agg(address, ',') as answer from (select current_setting('listen_addresses') as address) a")).toBe('127.0.0.1');
  expect(await ask(first.url, "select current_setting('unix_socket_directories') as answer")).toBe('');
  expect(statSync(join(homeOf(folder), 'password')).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'postgresql', 'connection.json')).mode & 0o077).toBe(0);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(existsSync(join(folder, 'postgresql', 'connection.json'))).toBe(false);
  expect(existsSync(join(folder, 'lock'))).toBe(false);

  const second = await start('--data-dir', folder);
  expect(second.port).toBe(first.port);
  expect(await ask(second.url, 'select answer from kept')).toBe('锂电池隔膜');
});

test('a wrong password is refused: nothing on the machine gets in by being local', async () => {
  const { url } = await start('--data-dir', folder);
  const wrong = new URL(url);
  wrong.password = 'luqiao';
  await expect(ask(wrong.href, "select 'in' as answer")).rejects.toThrow(/password authentication failed/);
});

test('after kill -9 the server lives on as an orphan, and the next start recovers by itself without losing a row', async () => {
  const first = await start('--data-dir', folder);
  await ask(first.url, "create table kept as select 'here'::text as answer");
  const orphan = postmasterOf(folder);
  first.child.kill('SIGKILL');
  await first.ended;
  expect(isAlive(orphan)).toBe(true);

  const second = await start('--data-dir', folder);
  expect(isAlive(orphan)).toBe(false);
  expect(await ask(second.url, 'select answer from kept')).toBe('here');
});

test('a pid file whose number belongs to another program by now does not stand in the way, and that program is left alone', async () => {
  const first = await start('--data-dir', folder);
  const data = join(homeOf(folder), 'data');
  const pidFile = readFileSync(join(data, 'postmaster.pid'), 'utf8');
  first.child.stdin?.end();
  await first.ended;
  const stranger = startNode(['-e', 'setInterval(() => {}, 1000)']);
  const { pid } = stranger.child;
  writeFileSync(join(data, 'postmaster.pid'), pidFile.replace(/^\d+/, String(pid)));
  const second = await start('--data-dir', folder);
  expect(await ask(second.url, "select 'here' as answer")).toBe('here');
  expect(isAlive(pid ?? 0)).toBe(true);
  stranger.child.kill('SIGKILL');
  await stranger.ended;
});

test.each([
  ['19', /written by PostgreSQL 19, newer than the PostgreSQL 18/],
  ['17', /written by PostgreSQL 17; this Luqiao has PostgreSQL 18/],
])('a data folder of PostgreSQL %s is refused in one line and not touched', async (version, line) => {
  const first = await start('--data-dir', folder);
  first.child.stdin?.end();
  await first.ended;
  const data = join(homeOf(folder), 'data');
  writeFileSync(join(data, 'PG_VERSION'), `${version}\n`);
  const picture = () => readdirSync(data).map((name) => [name, statSync(join(data, name)).mtimeMs]);
  const before = picture();
  const { code, said } = await runNode(['scripts/postgres.mjs', '--data-dir', folder]);
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([expect.stringMatching(line)]);
  expect(picture()).toEqual(before);
});

test('two starts on one data folder: the second is refused in one line, and the first goes on', async () => {
  const first = await start('--data-dir', folder);
  const { code, said } = await runNode(['scripts/postgres.mjs', '--data-dir', folder]);
  expect(code).toBe(1);
  expect(said.trim()).toBe(`✖ ${folder} is in use by process ${first.child.pid} (postgres).`);
  expect(await ask(first.url, "select 'here' as answer")).toBe('here');
});

test('a throw-away server ends with the standard input of whoever holds it and leaves no trace', async () => {
  const server = await start('--temporary');
  expect(await ask(server.url, "select current_setting('fsync') as answer")).toBe('off');
  expect(await ask(server.url, "select current_setting('max_connections') as answer")).toBe('300');
  const postmaster = postmasterOf(server.dataDir);
  server.child.stdin?.end();
  expect(await server.ended).toBe(0);
  expect(existsSync(server.dataDir)).toBe(false);
  await waitFor(() => !isAlive(postmaster), 5);
});

test('what a killed throw-away server leaves is swept by the next one', async () => {
  const first = await start('--temporary');
  const postmaster = postmasterOf(first.dataDir);
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await start('--temporary');
  expect(existsSync(first.dataDir)).toBe(false);
  await waitFor(() => !isAlive(postmaster), 5);
  expect(await ask(second.url, "select 'here' as answer")).toBe('here');
});
