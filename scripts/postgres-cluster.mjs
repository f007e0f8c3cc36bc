/** One PostgreSQL cluster on disk: making it, its settings, its version, and a server that an earlier start left behind. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { as, handOver } from './postgres-account.mjs';
import { commandOf, isAlive, pause, readText, run } from './processes.mjs';
import { Refusal, knownCause } from './terminal.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} home holds everything below
 * @property {string} data the folder that PostgreSQL calls PGDATA
 * @property {string} native bin, lib and share
 * @property {import('./postgres-account.mjs').Account | undefined} account
 */

const exe = process.platform === 'win32' ? '.exe' : '';

/** @param {Cluster} cluster @param {string} name @param {string[]} args @param {number} [timeout] */
export const program = (cluster, name, args, timeout) =>
  run(join(cluster.native, 'bin', name + exe), args, {
    ...as(cluster.account),
    timeout,
    env: { ...process.env, LC_ALL: undefined, LANG: 'C', LC_MESSAGES: 'C', PGDATA: undefined, PGPORT: undefined, PGHOST: undefined },
  });

/** @param {Cluster} cluster @returns {string} the superuser's password, made once */
export function passwordOf(cluster) {
  const file = join(cluster.home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Refuses a cluster of another major version before anything touches it. @param {Cluster} cluster */
export async function refuseOtherVersion(cluster) {
  const onDisk = Number.parseInt(readText(join(cluster.data, 'PG_VERSION')) ?? '', 10);
  if (Number.isNaN(onDisk)) return;
  const { output } = await program(cluster, 'postgres', ['--version']);
  const ours = Number.parseInt(/(\d+)/.exec(output)?.[1] ?? '', 10);
  if (onDisk > ours) {
    throw new Refusal(`${cluster.data} was written by PostgreSQL ${onDisk}, newer than the PostgreSQL ${ours} of this Luqiao. Use the newer Luqiao, or another DATA_DIR.`);
  }
  if (onDisk < ours) {
    throw new Refusal(`${cluster.data} was written by PostgreSQL ${onDisk}; this Luqiao has PostgreSQL ${ours}. Dump it with PostgreSQL ${onDisk} and restore it into another DATA_DIR.`);
  }
}

/** Made aside and renamed, so that a start that was killed half-way leaves nothing that looks like a cluster. @param {Cluster} cluster */
export async function initialise(cluster) {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) return false;
  if (existsSync(cluster.data)) throw new Refusal(`${cluster.data} exists but holds no PostgreSQL cluster. Move it away, or set another DATA_DIR.`);
  const aside = `${cluster.data}.new`;
  const secret = join(cluster.home, 'password.initdb');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  handOver(aside, cluster.account);
  writeFileSync(secret, passwordOf(cluster), { mode: 0o600 });
  handOver(secret, cluster.account);
  try {
    let result = { code: 1, output: '', lastLines: /** @type {string[]} */ ([]) };
    // The character type of the locale must know Chinese letters, or pg_trgm finds none.
    for (const locale of [['--locale=C.UTF-8'], ['--locale=en_US.UTF-8'], ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']]) {
      const args = ['-D', aside, '--username=luqiao', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', ...locale, '--no-instructions'];
      result = await program(cluster, 'initdb', args, 120_000);
      if (result.code === 0 || !/invalid locale|locale name/i.test(result.output)) break;
    }
    if (result.code !== 0) throw new Refusal(knownCause(result.output) ?? 'PostgreSQL could not make its data folder.', result.lastLines.slice(-4));
    appendFileSync(join(aside, 'postgresql.conf'), "\n# Written anew at every start of Luqiao.\ninclude_if_exists = 'luqiao.conf'\n");
    renameSync(aside, cluster.data);
    return true;
  } finally {
    rmSync(secret, { force: true });
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {Cluster} cluster @param {{ port: number, testMode: boolean }} options */
export function writeSettings(cluster, { port, testMode }) {
  const settings = {
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    max_connections: testMode ? 300 : 120,
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    lc_messages: "'C'",
    log_line_prefix: "'%m [%p] '",
    // A statement can hold confidential text: it never reaches the log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    ...(testMode && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', checkpoint_timeout: "'30min'", max_wal_size: "'2GB'" }),
  };
  const file = join(cluster.data, 'luqiao.conf');
  writeFileSync(file, Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`).join(''), { mode: 0o600 });
  handOver(file, cluster.account);
}

/** @param {Cluster} cluster @returns {number} the pid of a server that runs on this very folder, 0 if none */
export function serverPid(cluster) {
  const lines = (readText(join(cluster.data, 'postmaster.pid')) ?? '').split('\n');
  const pid = Number.parseInt(lines[0], 10);
  if (!isAlive(pid)) return 0;
  const command = commandOf(pid);
  // A pid comes round again: only a postgres that was started on this folder is ours.
  const ours = process.platform === 'win32' ? /postgres/i.test(command) : /postgres/.test(command) && command.includes(cluster.data);
  return ours ? pid : 0;
}

/**
 * Stops the server of this folder, patiently, then hard; both leave the data whole.
 * @param {Cluster} cluster
 * @param {number} [patience] seconds for the polite attempt
 */
export async function stopServer(cluster, patience = 20) {
  for (const [mode, wait] of /** @type {[string, number][]} */ ([['fast', patience], ['immediate', 10], ['immediate', 30]])) {
    if (serverPid(cluster) === 0) return;
    await program(cluster, 'pg_ctl', ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', String(wait), '--silent'], (wait + 5) * 1000);
  }
  const pid = serverPid(cluster);
  if (pid === 0) return;
  process.kill(pid, 'SIGKILL');
  for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await pause(100);
}

/** Recovers from the sudden end of an earlier start. @param {Cluster} cluster @param {(text: string) => void} say */
export async function clearLeftovers(cluster, say) {
  const pid = serverPid(cluster);
  if (pid > 0) {
    say(`a PostgreSQL server (process ${pid}) of an earlier start is still there: stopping it`);
    await stopServer(cluster);
  }
  const file = join(cluster.data, 'postmaster.pid');
  if (serverPid(cluster) > 0) throw new Refusal(`The PostgreSQL server with process id ${pid} on ${cluster.data} cannot be stopped.`);
  rmSync(file, { force: true });
}

/** @param {number} [wanted] the port of the last start @returns {Promise<number>} a port of 127.0.0.1 that is free */
export async function freePort(wanted = 0) {
  const listen = (/** @type {number} */ port) =>
    new Promise((/** @type {(port: number) => void} */ resolve) => {
      const server = createServer();
      server.once('error', () => resolve(0));
      server.listen({ port, host: '127.0.0.1' }, () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
  return (wanted > 0 && (await listen(wanted))) || listen(0);
}
