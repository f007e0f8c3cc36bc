/** `npm run demo`: from a fresh clone to a running marketplace in one command; stays in the foreground. */
import { join } from 'node:path';
import { build, sourceHash } from './build.mjs';
import { dataDirOf, lockFolder, prepareFolder, secretsOf } from './data-folder.mjs';
import { ROOT, install } from './install.mjs';
import { startPostgres } from './postgres.mjs';
import { freePort } from './postgres-cluster.mjs';
import { readJson, run } from './processes.mjs';
import { Service, requirePort } from './services.mjs';
import { Refusal, command, createSteps, explain, knownCause } from './terminal.mjs';
import { readMarks, writeMarks } from './marks.mjs';

const NEWER_DATABASE = 3;
const cli = join(ROOT, 'dist', 'bin', 'cli.js');

/** @typedef {{ name: string, stop: (options?: { hard?: boolean }) => Promise<void> }} Stoppable */

/** Ends everything that was started, the last one first, once. */
class Shutdown {
  #controller = new AbortController();
  /** @type {Stoppable[]} */
  #running = [];
  /** @type {Promise<number>} */
  finished;
  /** @type {(code: number) => void} */
  #finish = () => {};
  #asked = 0;

  constructor() {
    this.finished = new Promise((resolve) => (this.#finish = resolve));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.ask(signal));
    // Some shells do not pass a signal on: without the npm that started us nobody could stop us any more.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && this.ask('npm is gone'), 1000).unref();
  }

  get signal() {
    return this.#controller.signal;
  }

  /** @param {Stoppable} what */
  add(what) {
    this.#running.push(what);
  }

  /** @param {string} why */
  ask(why) {
    this.#asked += 1;
    if (this.#asked === 1) {
      process.stdout.write(`\nstopping (${why})\n`);
      this.#controller.abort(new Refusal(`Stopped (${why}).`));
      this.#finish(0);
    } else if (why === 'SIGINT') this.#running.forEach(({ name, stop }) => name !== 'PostgreSQL' && void stop({ hard: true }));
  }

  /** @param {Refusal} refusal */
  fail(refusal) {
    if (this.signal.aborted) return;
    explain(refusal);
    this.#asked += 1;
    this.#controller.abort(refusal);
    this.#finish(1);
  }

  async stopAll() {
    const services = this.#running.filter(({ name }) => name !== 'PostgreSQL');
    await Promise.all(services.map((service) => service.stop()));
    for (const rest of this.#running.filter((one) => !services.includes(one)).reverse()) await rest.stop();
  }
}

/** @param {Shutdown} shutdown */
async function start(shutdown) {
  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 3000);
  const dataDir = dataDirOf();
  const { signal } = shutdown;
  await requirePort(host, port);
  prepareFolder(dataDir);
  const lock = lockFolder(dataDir, 'npm run demo');
  shutdown.add({ name: 'lock', stop: async () => lock.release() });

  console.log(`麓桥 Luqiao  data in ${dataDir}`);
  const { step } = createSteps(7);
  /** @template T @param {string} name @param {Parameters<typeof step<T>>[1]} work */
  const next = async (name, work) => {
    const result = await step(name, work);
    if (signal.aborted) throw signal.reason;
    return result;
  };

  await next('install', async (say) => {
    const { changed } = await install({ say, signal });
    return { result: changed, text: changed ? 'packages are installed' : 'nothing is missing' };
  });
  await next('build', async (say) => {
    const { built, missing } = await build({ say });
    const text = built.length > 0 ? `${built.join(' and ')} built` : 'nothing has changed';
    return { result: built, text: missing.length > 0 ? `${text}; no sources of ${missing.join(', ')}` : text };
  });
  const { url, home } = await next('PostgreSQL', async (say) => {
    if (process.env.DATABASE_URL) return { result: { url: process.env.DATABASE_URL, home: '' }, text: 'given by DATABASE_URL' };
    const server = await startPostgres({ dataDir, log: say });
    shutdown.add({ name: 'PostgreSQL', stop: () => server.stop() });
    watch(server, shutdown);
    return { result: server, text: `on 127.0.0.1:${server.port}` };
  });

  const env = environment({ url, dataDir, host, port, workerPort: await freePort() });
  // What an embedded database has had already, it need not get again; of an external one nobody here can know.
  const version = sourceHash('server');
  const marks = home ? readMarks(home) : {};
  const verb = async (/** @type {'migrate' | 'seed'} */ name, /** @type {string[]} */ args) => {
    if (marks[name] === version) return { result: undefined, text: 'nothing has changed' };
    const { code, output, lastLines } = await run(process.execPath, [cli, name, ...args], { cwd: ROOT, env, signal });
    if (signal.aborted) throw signal.reason;
    if (code === NEWER_DATABASE) throw new Refusal(lastLines.at(-1) ?? `${dataDir} was written by a newer Luqiao.`);
    if (code !== 0) throw new Refusal(knownCause(output) ?? `${name} failed.`, lastLines);
    if (home) writeMarks(home, { ...readMarks(home), [name]: version });
    return { result: undefined, text: ['done', ...output.split('\n').filter((line) => line.startsWith('the story ended early'))].join('; ').slice(0, 300) };
  };
  await next('migrate', () => verb('migrate', []));
  await next('seed', () => verb('seed', ['--story']));

  const services = ['api', 'worker'].map((name) => {
    const health = `${addressOf(host, name === 'api' ? port : Number(env.WORKER_PORT))}/readyz`;
    const options = { name, health, env, dataDir, entry: join(ROOT, 'dist', 'bin', `${name}.js`) };
    const service = new Service({ ...options, say: (line) => console.log(line), onGivenUp: (refusal) => shutdown.fail(refusal) });
    shutdown.add({ name, stop: (how) => service.stop(how) });
    service.start();
    return service;
  });
  for (const service of services) {
    await next(service.options.name, async () => {
      await service.ready(signal);
      return { result: undefined, text: 'ready' };
    });
  }
  announce(addressOf(host, port), dataDir);
}

/** @param {{ url: string, dataDir: string, host: string, port: number, workerPort: number }} given @returns {NodeJS.ProcessEnv} */
function environment({ url, dataDir, host, port, workerPort }) {
  return {
    ...process.env,
    NODE_ENV: 'development',
    LUQIAO_DEMO: '1',
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    HOST: host,
    PORT: String(port),
    WORKER_PORT: process.env.WORKER_PORT || String(workerPort),
    WEB_DIR: process.env.WEB_DIR || join(ROOT, 'dist', 'web'),
    JWT_SECRET: process.env.JWT_SECRET || secretsOf(dataDir).jwtSecret,
    PUBLIC_URL: process.env.PUBLIC_URL || addressOf(host, port),
  };
}

/** @param {string} host @param {number} port */
const addressOf = (host, port) => `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;

/** @param {import('./postgres.mjs').Server} server @param {Shutdown} shutdown */
function watch(server, shutdown) {
  const timer = setInterval(() => {
    if (shutdown.signal.aborted) return clearInterval(timer);
    if (!server.isRunning()) shutdown.fail(new Refusal(`PostgreSQL ended unexpectedly; its log is under ${join(server.home, 'log')}.`));
  }, 2000);
  timer.unref();
}

/** @typedef {{ email: string, name: string, role: { zh: string, en: string }, organisation: string }} Account */

/** @param {string} address @param {string} dataDir */
function announce(address, dataDir) {
  const file = join(ROOT, 'seeds', 'demo', 'accounts.json');
  const accounts = /** @type {{ items: Account[] } | undefined} */ (readJson(file))?.items ?? [];
  const widest = Math.max(0, ...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ email, name, role }) => `  ${email.padEnd(widest)}  ${name}  ${role.zh} (${role.en})`);
  const head = lines.length > 0 ? ['', '演示账号 Accounts, all with the password Luqiao-demo-2026', ...lines] : [];
  const links = [`  page   ${address}`, `  API    ${address}/api/docs`, `  logs   ${join(dataDir, 'logs')}`];
  console.log(['', '麓桥已就绪 Luqiao is ready', ...links, ...head, '', '按 Ctrl-C 停止 Ctrl-C stops everything.'].join('\n'));
}

await command(async () => {
  const shutdown = new Shutdown();
  let code = 0;
  try {
    await start(shutdown);
    // An unresolved promise alone keeps no process alive.
    const alive = setInterval(() => {}, 60_000);
    code = await shutdown.finished;
    clearInterval(alive);
  } catch (error) {
    const stopped = shutdown.signal.aborted;
    code = stopped ? await shutdown.finished || 130 : 1;
    if (!stopped) explain(error);
  } finally {
    await shutdown.stopAll();
  }
  if (code === 0) console.log('stopped');
  return code;
});
