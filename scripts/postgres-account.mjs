/** PostgreSQL refuses root: whom it runs as, and where that account can reach its programs and its data. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf, isAlive, readJson, readText } from './processes.mjs';
import { Refusal } from './terminal.mjs';

/** @typedef {{ name: string, uid: number, gid: number }} Account */

export const OUTSIDE = '/var/lib/luqiao';

/** @param {string} name @returns {Account | undefined} */
function accountNamed(name) {
  const id = (/** @type {string} */ flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim() || NaN);
  const uid = id('-u');
  const gid = id('-g');
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { name, uid, gid } : undefined;
}

/** @returns {Account} an unprivileged account of our own, or one that is there already */
function unprivileged() {
  const own = accountNamed('luqiao');
  if (own) return own;
  const ways = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', OUTSIDE, '--shell', '/usr/sbin/nologin', 'luqiao']],
    ['adduser', ['-S', '-D', '-H', '-h', OUTSIDE, '-s', '/sbin/nologin', 'luqiao']],
  ];
  for (const [program, args] of ways) {
    spawnSync(/** @type {string} */ (program), /** @type {string[]} */ (args), { stdio: 'ignore' });
    // Asked again whatever the exit code says: another start may have made it at the same moment.
    const made = accountNamed('luqiao');
    if (made) return made;
  }
  const other = accountNamed('postgres') ?? accountNamed('nobody');
  if (other) return other;
  throw new Refusal('PostgreSQL refuses to run as root and no other account could be made. Start Luqiao as an ordinary user, or set DATABASE_URL.');
}

/** @param {string} cluster @returns {Account | undefined} undefined when we are an ordinary user ourselves */
export function accountFor(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  return unprivileged();
}

/** @param {Account | undefined} account @returns {{ uid?: number, gid?: number, cwd: string }} how to spawn as that account */
export const as = (account) => ({ ...(account && { uid: account.uid, gid: account.gid }), cwd: account ? '/' : process.cwd() });

/** @param {Account} account @param {string} test a shell test over $1 @param {string} path */
const can = (account, test, path) => spawnSync('/bin/sh', ['-c', test, 'sh', path], { ...as(account), stdio: 'ignore' }).status === 0;

/**
 * The folder with bin, lib and share that the account can run, copied out where it cannot.
 * @param {string} native
 * @param {Account | undefined} account
 * @param {(text: string) => void} say
 */
export function reachableBinaries(native, account, say) {
  if (!account || can(account, 'test -x "$1/bin/postgres" && test -r "$1/share/postgresql/postgres.bki" && test -x "$1/lib"', native)) return native;
  const version = /** @type {{ version?: string } | undefined} */ (readJson(join(dirname(native), 'package.json')))?.version ?? 'unknown';
  const place = join(OUTSIDE, `postgresql-${version}`);
  if (!existsSync(place)) {
    const aside = `${place}.${process.pid}`;
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
    for (const [program, args] of [['cp', ['-RP', native, aside]], ['chmod', ['-R', 'a+rX', aside]]]) {
      const { status, stderr } = spawnSync(/** @type {string} */ (program), /** @type {string[]} */ (args), { encoding: 'utf8' });
      if (status !== 0) {
        rmSync(aside, { recursive: true, force: true });
        throw new Refusal(`The programs of PostgreSQL could not be copied to ${place}.`, [String(stderr).trim()]);
      }
    }
    try {
      renameSync(aside, place);
    } catch {
      rmSync(aside, { recursive: true, force: true });
    }
    say(`account ${account.name} cannot reach ${native}: the programs were copied to ${place}`);
  }
  if (!can(account, 'test -x "$1/bin/postgres"', place)) throw new Refusal(`Account ${account.name} cannot run ${place}/bin/postgres.`);
  return place;
}

/**
 * The folder that holds cluster, password and log, moved out where the account cannot enter it.
 * @param {string} dataDir existing and absolute
 * @param {(text: string) => void} say
 * @returns {string}
 */
export function reachableHome(dataDir, say) {
  const home = join(dataDir, 'postgresql');
  mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const account = accountFor(join(home, 'data'));
  const pointer = join(home, 'moved-to');
  const moved = readText(pointer)?.trim();
  if (moved && existsSync(moved)) return moved;
  if (!account || can(account, 'cd "$1"', home)) return home;
  const place = join(OUTSIDE, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16));
  // A cluster there without a pointer here is one whose DATA_DIR was deleted: kept, but not ours any more.
  if (existsSync(place)) {
    endServerOf(join(place, 'data'));
    const kept = `${place}.of-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`;
    renameSync(place, kept);
    say(`a database of an earlier ${dataDir} was kept as ${kept}`);
  }
  mkdirSync(place, { recursive: true, mode: 0o711 });
  chmodSync(OUTSIDE, 0o755);
  writeFileSync(join(place, 'belongs-to'), `${dataDir}\n`, { mode: 0o600 });
  writeFileSync(pointer, `${place}\n`, { mode: 0o600 });
  say(`account ${account.name} cannot enter ${dataDir}: the database is kept under ${place}`);
  return place;
}

/** @param {string} data a cluster that is put aside: a server that was left behind would run on it for ever */
function endServerOf(data) {
  const pid = Number.parseInt(readText(join(data, 'postmaster.pid')) ?? '', 10);
  if (!isAlive(pid) || !commandOf(pid).includes(data)) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}

/** @param {string} path @param {Account | undefined} account */
export function handOver(path, account) {
  if (account) chownSync(path, account.uid, account.gid);
}

/** @param {string} folder @returns {string[]} */
export const entriesOf = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

