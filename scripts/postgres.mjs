/**
 * The embedded PostgreSQL: starts it on a free port of 127.0.0.1 and stops it again.
 *   node scripts/postgres.mjs --temporary        a throw-away server without fsync
 *   node scripts/postgres.mjs --data-dir DIR     the server of a data folder
 * Both print one JSON line {"url", "port", "dataDir"} and run until standard input closes or a signal comes.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';
import { holderOf, tryLock } from './lock.mjs';
import { bundledPostgres, thisMachine } from './native.mjs';
import { accountFor, entriesOf, handOver, reachableBinaries, reachableHome } from './postgres-account.mjs';
import { clearLeftovers, freePort, initialise, passwordOf, program, refuseOtherVersion, serverPid, stopServer, writeSettings } from './postgres-cluster.mjs';
import { readJson, readText, tail } from './processes.mjs';
import { Refusal, command, knownCause } from './terminal.mjs';

export const DATABASE = 'luqiao';
const TEMPORARY = 'luqiao-postgres-';

/**
 * @typedef {object} Server
 * @property {string} url of the database luqiao
 * @property {number} port
 * @property {string} home where the cluster lies
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the cluster of a data folder. The caller holds the lock of the folder.
 * @param {{ dataDir: string, log?: (text: string) => void, testMode?: boolean, root?: string }} options
 * @returns {Promise<Server>}
 */
export async function startPostgres({ dataDir, log = () => {}, testMode = false, root = ROOT }) {
  const native = bundledPostgres(root);
  if (!native) {
    const { platform, arch, libc } = thisMachine();
    throw new Refusal(`There is no embedded PostgreSQL for ${platform} ${arch} ${libc}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  mkdirSync(dataDir, { recursive: true });
  const home = reachableHome(realpathSync(dataDir), log);
  const data = join(home, 'data');
  const account = accountFor(data);
  const cluster = { home, data, account, native: reachableBinaries(native, account, log) };
  await refuseOtherVersion(cluster);
  if (await initialise(cluster)) log('made a new data folder');
  await clearLeftovers(cluster, log);
  const port = await launch(cluster, testMode);
  const url = `postgresql://luqiao:${passwordOf(cluster)}@127.0.0.1:${port}/${DATABASE}`;
  const connection = connectionFile(dataDir);
  writeFileSync(connection, JSON.stringify({ url, port, pid: serverPid(cluster), launcher: process.pid }), { mode: 0o600 });
  const stop = async () => {
    await stopServer(cluster, 30);
    rmSync(connection, { force: true });
  };
  try {
    await makeDatabase(root, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, home, stop, isRunning: () => serverPid(cluster) > 0 };
}

/** @param {string} dataDir */
export const connectionFile = (dataDir) => join(resolve(dataDir), 'postgresql', 'connection.json');

/** @param {string} dataDir @returns {string | undefined} the URL of the server that runs on this folder now */
export function runningUrl(dataDir) {
  const connection = /** @type {{ url: string, pid: number } | undefined} */ (readJson(connectionFile(dataDir)));
  const home = readText(join(resolve(dataDir), 'postgresql', 'moved-to'))?.trim() ?? join(resolve(dataDir), 'postgresql');
  if (!connection || !existsSync(home)) return undefined;
  const pid = serverPid({ home, data: join(realpathSync(home), 'data'), native: '', account: undefined });
  return pid > 0 && pid === connection.pid ? connection.url : undefined;
}

/** @param {import('./postgres-cluster.mjs').Cluster} cluster @param {boolean} testMode @returns {Promise<number>} the port */
async function launch(cluster, testMode) {
  const remembered = join(cluster.home, 'port');
  const log = join(cluster.home, 'log');
  mkdirSync(log, { recursive: true, mode: 0o700 });
  handOver(log, cluster.account);
  const file = join(log, 'postgresql.log');
  const last = Number.parseInt(readText(remembered) ?? '', 10) || 0;
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? last : 0);
    writeSettings(cluster, { port, testMode });
    const { code, lastLines } = await program(cluster, 'pg_ctl', ['start', '-D', cluster.data, '-l', file, '-w', '-t', '120', '--silent'], 130_000);
    if (code === 0) {
      writeFileSync(remembered, String(port));
      return port;
    }
    const said = tail(file, 6);
    const text = [...lastLines, ...said].join('\n');
    const passing = /Address already in use|could not bind|shared memory block .* in use/i.test(text);
    if (!passing || attempt >= 8) throw new Refusal(knownCause(text) ?? `PostgreSQL does not start; its log is ${file}.`, said);
    await new Promise((done) => setTimeout(done, attempt * 500));
  }
}

/** @param {string} root @param {string} url */
async function makeDatabase(root, url) {
  const { default: pg } = await import(pathToFileURL(join(root, 'node_modules', 'pg', 'esm', 'index.mjs')).href);
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** A throw-away server: every trace goes with it. @param {(text: string) => void} [log] @returns {Promise<Server & { dataDir: string }>} */
export async function startTemporary(log = () => {}) {
  const parent = realpathSync(tmpdir());
  await sweep(parent);
  const dataDir = mkdtempSync(join(parent, TEMPORARY));
  tryLock(join(dataDir, 'lock'), 'temporary PostgreSQL');
  // The account that PostgreSQL runs as must be able to enter.
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
  let home = dataDir;
  const remove = () => [home, dataDir].forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const server = await startPostgres({ dataDir, log, testMode: true });
    home = server.home;
    const stop = async () => {
      await server.stop();
      remove();
    };
    return { ...server, dataDir, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Removes the throw-away servers whose launcher was killed. @param {string} parent */
async function sweep(parent) {
  for (const name of entriesOf(parent).filter((entry) => entry.startsWith(TEMPORARY))) {
    const dataDir = join(parent, name);
    try {
      if (!existsSync(join(dataDir, 'lock')) || holderOf(join(dataDir, 'lock'))) continue;
      const home = reachableHome(dataDir, () => {});
      const account = accountFor(join(home, 'data'));
      const native = reachableBinaries(bundledPostgres(ROOT) ?? '', account, () => {});
      await stopServer({ home, data: join(home, 'data'), native, account });
      [home, dataDir].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
    } catch {
      // Another user's: that user's next start sweeps it.
    }
  }
}

/** @param {string} folder */
async function startLocked(folder) {
  const dataDir = resolve(folder);
  const lock = tryLock(join(dataDir, 'lock'), 'postgres');
  if ('holder' in lock) throw new Refusal(`${dataDir} is in use by process ${lock.holder.pid} (${lock.holder.what}).`);
  try {
    const server = await startPostgres({ dataDir, log: (text) => process.stderr.write(`${text}\n`) });
    const stop = async () => {
      await server.stop();
      lock.release();
    };
    return { ...server, dataDir, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    const [mode, folder] = process.argv.slice(2);
    if (mode !== '--temporary' && !(mode === '--data-dir' && folder)) throw new Refusal('Usage: postgres.mjs --temporary | --data-dir DIR');
    const over = new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, done);
      process.stdin.on('end', done).on('close', done).on('error', done).resume();
    });
    const server = mode === '--temporary' ? await startTemporary() : await startLocked(folder);
    process.stdout.on('error', () => {});
    process.stdout.write(`${JSON.stringify({ url: server.url, port: server.port, dataDir: server.dataDir })}\n`);
    await over;
    await server.stop();
  });
  // An open pipe on standard input would keep the process alive, after a refusal too.
  process.exit();
}
