/** The demo with stand-ins for api, worker and command line in a clone of its own: what is under test is the launcher. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment, freePort, isAlive, listen, root, runNode, startNode, temporaryFolder, waitFor, type Running } from './bootstrap-script.js';

const SERVICE = (port: string) => `
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  if (request.url === '/die') process.exit(7);
  response.end(JSON.stringify({ pid: process.pid, secret: process.env.JWT_SECRET, mode: process.env.NODE_ENV, demo: process.env.LUQIAO_DEMO }));
}).listen(Number(process.env.${port}), '127.0.0.1');
process.on('SIGTERM', () => { console.log('drained'); server.close(() => process.exit(0)); server.closeAllConnections(); });
`;
const CLI = `
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
const [verb, ...rest] = process.argv.slice(2);
if (process.env.PRETEND_FULL) { console.error('could not extend file: No space left on device'); process.exit(1); }
if (process.env.PRETEND_NEWER && verb === 'migrate') { console.error('The database has migrations of a newer Luqiao.'); process.exit(3); }
appendFileSync(join(process.env.DATA_DIR ?? '', 'verbs'), [verb, ...rest].join(' ') + '\\n');
`;

let clone: string;
const demos: Running[] = [];

beforeAll(async () => {
  const installed = await runNode(['scripts/install.mjs']);
  if (installed.code !== 0) throw new Error(installed.said);
  clone = temporaryFolder('clone');
  for (const name of ['scripts', 'package.json', 'package-lock.json', '.npmrc', '.swcrc']) cpSync(join(root, name), join(clone, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  for (const [name, text] of Object.entries({ api: SERVICE('PORT'), worker: SERVICE('WORKER_PORT'), cli: CLI })) {
    mkdirSync(join(clone, 'apps', name), { recursive: true });
    writeFileSync(join(clone, 'apps', name, 'main.ts'), text);
  }
  mkdirSync(join(clone, 'seeds', 'demo'), { recursive: true });
  cpSync(join(root, 'seeds', 'demo', 'accounts.json'), join(clone, 'seeds', 'demo', 'accounts.json'));
});

afterEach(async () => {
  for (const demo of demos.splice(0)) {
    demo.child.kill('SIGTERM');
    await demo.ended;
  }
});

afterAll(() => {
  for (const data of ['.data', '.second']) {
    const moved = join(clone, data, 'postgresql', 'moved-to');
    if (existsSync(moved)) rmSync(readFileSync(moved, 'utf8').trim(), { recursive: true, force: true });
  }
  rmSync(clone, { recursive: true, force: true });
});

const start = (port: number, set: NodeJS.ProcessEnv = {}): Running => {
  const demo = startNode(['scripts/demo.mjs'], { cwd: clone, env: bareEnvironment({ PORT: String(port), ...set }) });
  demos.push(demo);
  return demo;
};
const ready = (demo: Running) => demo.until(/按 Ctrl-C/);
const state = async (port: number) => (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { pid: number; secret: string; mode: string; demo: string };
const postmaster = (data = '.data') => {
  const moved = join(clone, data, 'postgresql', 'moved-to');
  const home = existsSync(moved) ? readFileSync(moved, 'utf8').trim() : join(clone, data, 'postgresql');
  return Number.parseInt(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8'), 10);
};

test('the first start goes through every step and prints address and accounts; the second does only what is left; the secret stays', async () => {
  const port = await freePort();
  const first = start(port);
  await ready(first);
  const steps = [...first.said().matchAll(/step (\d)\/7 +(\S+) .*\(\d+\.\d s\)/g)].map(([, number, name]) => `${number} ${name}`);
  expect(steps).toEqual(['1 install', '2 build', '3 PostgreSQL', '4 migrate', '5 seed', '6 api', '7 worker']);
  expect(first.said()).toContain(`http://127.0.0.1:${port}`);
  expect(first.said()).toMatch(/zhou\.researcher@yuelu-tech\.example .*科研人员/);
  const before = await state(port);
  expect(before).toMatchObject({ mode: 'development', demo: '1', secret: expect.stringMatching(/^.{43,}$/) });
  const server = postmaster();
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect([before.pid, server].filter(isAlive)).toEqual([]);
  expect(readFileSync(join(clone, '.data', 'logs', 'api.log'), 'utf8')).toContain('drained');

  const since = Date.now();
  const second = start(port);
  await ready(second);
  expect(Date.now() - since).toBeLessThan(10_000);
  expect(second.said().match(/nothing has changed/g)).toHaveLength(3);
  expect(readFileSync(join(clone, '.data', 'verbs'), 'utf8')).toBe('migrate\nseed --story\n');
  expect((await state(port)).secret).toBe(before.secret);
});

test('kill -9 of the launcher: api and worker follow it, and the next start recovers by itself', async () => {
  const port = await freePort();
  const first = start(port);
  await ready(first);
  const { pid } = await state(port);
  const orphan = postmaster();
  first.child.kill('SIGKILL');
  await waitFor(() => !isAlive(pid), 15);
  expect(isAlive(orphan)).toBe(true);
  const second = start(port);
  await ready(second);
  expect(second.said()).toContain('of an earlier start is still there: stopping it');
  expect(isAlive(orphan)).toBe(false);
});

test('two demos with different DATA_DIR and PORT run side by side; one DATA_DIR is not shared', async () => {
  const [one, two, three] = [await freePort(), await freePort(), await freePort()];
  const first = start(one);
  const second = start(two, { DATA_DIR: '.second' });
  await Promise.all([ready(first), ready(second)]);
  expect((await state(one)).secret).not.toBe((await state(two)).secret);
  const third = await runNode(['scripts/demo.mjs'], { cwd: clone, env: bareEnvironment({ PORT: String(three) }) });
  expect(third).toEqual({ code: 1, said: expect.stringMatching(/^✖ \S+\.data is in use by process \d+ \(npm run demo\)\. .*\n$/) });
  expect((await state(one)).demo).toBe('1');
});

test('an api that dies is started again three times, then everything is stopped with exit code 1', async () => {
  const port = await freePort();
  const demo = start(port);
  await ready(demo);
  const server = postmaster();
  for (const attempt of [1, 2, 3, 4]) {
    await waitFor(() => demo.said().includes(`start ${attempt - 1} of 3 again`) || attempt === 1, 20);
    for (let answered = false; !answered; await new Promise((done) => setTimeout(done, 100))) {
      answered = await state(port).then(() => true, () => false);
    }
    await fetch(`http://127.0.0.1:${port}/die`).catch(() => undefined);
  }
  expect(await demo.ended).toBe(1);
  expect(demo.said()).toMatch(/✖ The api ended 4 times \(exit code 7\)/);
  expect(isAlive(server)).toBe(false);
});

test('a taken port is one clear line before any work', async () => {
  const taken = await listen();
  const { code, said } = await runNode(['scripts/demo.mjs'], { cwd: clone, env: bareEnvironment({ PORT: String(taken.port), DATA_DIR: '.never' }) });
  await taken.close();
  expect({ code, said }).toEqual({ code: 1, said: `✖ Port ${taken.port} is taken by another program. Choose another one: PORT=${taken.port + 1} npm run demo\n` });
  expect(existsSync(join(clone, '.never'))).toBe(false);
});

test.each([
  ['PORT', { PORT: 'eighty' }, /^✖ PORT must be a number from 1 to 65535, not eighty\.\n$/],
  ['DATA_DIR', { DATA_DIR: 'package.json/data' }, /^✖ DATA_DIR \S+ cannot be written \(ENOTDIR\)\. .*\n$/],
])('a %s that cannot be is one clear line', async (_name, set, line) => {
  const { code, said } = await runNode(['scripts/demo.mjs'], { cwd: clone, env: bareEnvironment({ PORT: String(await freePort()), ...set }) });
  expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(line) });
});

test.each([
  ['a database of a newer Luqiao', { PRETEND_NEWER: '1' }, /^✖ The database has migrations of a newer Luqiao\.$/m],
  ['a disk that fills up', { PRETEND_FULL: '1' }, /^✖ The disk is full\. .*$/m],
])('%s stops the start with one line, and PostgreSQL too', async (_name, set, line) => {
  rmSync(join(clone, '.second'), { recursive: true, force: true });
  const { code, said } = await runNode(['scripts/demo.mjs'], { cwd: clone, env: bareEnvironment({ PORT: String(await freePort()), DATA_DIR: '.second', ...set }) });
  expect(code).toBe(1);
  expect(said).toMatch(line);
  expect(existsSync(join(clone, '.second', 'postgresql', 'connection.json'))).toBe(false);
});
