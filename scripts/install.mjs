/** Installs what is missing, and nothing when nothing is: `npm install`, because a lock file may lack other platforms' builds. */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { bundledPostgres, nativeState, restoreLinks } from './native.mjs';
import { readJson, runNpm } from './processes.mjs';
import { Refusal, command, knownCause } from './terminal.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED_MB = 1500;
const FLAGS = ['--no-audit', '--no-fund', '--loglevel=error', '--progress=false', '--include=optional'];
const WITH_TOOLS = [...FLAGS, '--include=dev'];

const stampFile = (/** @type {string} */ root) => join(root, 'node_modules', '.luqiao-install.json');

/** @param {string} root @returns {string} what the installed packages depend on */
export function wanted(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    const file = join(root, name);
    hash.update(`\n${name}\n`).update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

/** @param {string} root */
export function isInstalled(root) {
  const stamp = /** @type {{ wanted?: string } | undefined} */ (readJson(stampFile(root)));
  return stamp?.wanted === wanted(root) && nativeState(root).missing.length === 0;
}

/** @param {string} folder an existing folder @returns {number} megabytes that an ordinary user may still write */
export function freeMegabytes(folder) {
  const { bavail, blocks, bsize } = statfsSync(folder);
  // A file system without blocks, such as /proc, tells nothing.
  return blocks === 0 ? Infinity : Math.floor((bavail * bsize) / 1e6);
}

/**
 * @param {{ root?: string, say?: (text: string) => void, signal?: AbortSignal }} [options]
 * @returns {Promise<{ changed: boolean }>}
 */
export async function install({ root = ROOT, say = () => {}, signal } = {}) {
  if (isInstalled(root)) return { changed: false };
  const fresh = !existsSync(join(root, 'node_modules'));
  mayWrite(root);
  if (fresh && freeMegabytes(root) < NEEDED_MB) {
    throw new Refusal(`Only ${freeMegabytes(root)} MB are free under ${root}; the packages need ${NEEDED_MB} MB.`);
  }
  const wait = (/** @type {{ pid: number }} */ holder) => say(`waiting for the installation that process ${holder.pid} is doing here`);
  return withLock(join(root, '.cache', 'install.lock'), 'npm install', wait, async () => {
    if (isInstalled(root)) return { changed: false };
    say(fresh ? 'npm install: about 1,000 packages, one to three minutes' : 'npm install: package.json or its lock changed');
    await npm(root, ['install', ...WITH_TOOLS], signal);
    await addNative(root, WITH_TOOLS, say, signal);
    mkdirSync(dirname(stampFile(root)), { recursive: true });
    writeFileSync(stampFile(root), JSON.stringify({ wanted: wanted(root) }));
    return { changed: true };
  });
}

/** Leaves only what a server needs, for an image. @param {string} root @param {(text: string) => void} say */
export async function leaveOnlyProduction(root, say) {
  const flags = [...FLAGS, '--omit=dev'];
  await npm(root, ['prune', ...flags]);
  // Pruning also takes the builds away that the lock file lacks.
  await addNative(root, flags, say);
}

/** @param {string} root @param {string[]} flags @param {(text: string) => void} say @param {AbortSignal} [signal] */
async function addNative(root, flags, say, signal) {
  const { missing, unsupported } = nativeState(root);
  if (unsupported.length > 0) say(`no build of ${unsupported.join(', ')} for ${process.platform} ${process.arch}`);
  if (missing.length > 0) {
    say(`the lock file lacks builds for ${process.platform} ${process.arch}: ${missing.join(', ')}`);
    await npm(root, ['install', '--no-save', ...flags, ...missing], signal);
    const still = nativeState(root).missing;
    if (still.length > 0) throw new Refusal(`The registry has no ${still.join(', ')}; Luqiao cannot run on this platform without it.`);
  }
  const native = bundledPostgres(root);
  if (native) restoreLinks(native);
}

/** @param {string} root @param {string[]} args @param {AbortSignal} [signal] */
async function npm(root, args, signal) {
  const { code, output, lastLines } = await runNpm(args, { cwd: root, signal });
  if (code === 0) return;
  if (signal?.aborted) throw new Refusal('Stopped while installing; the next start goes on.');
  const offline = /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|ECONNRESET/.test(output);
  const line = code === 127 ? 'npm was not found; install Node.js together with npm.' : 'npm install failed.';
  throw new Refusal(knownCause(output) ?? (offline ? 'npm cannot reach its registry; check the network or the proxy settings.' : line), lastLines);
}

/** @param {string} root */
function mayWrite(root) {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Refusal(`Packages must be installed, but ${root} cannot be written by this user.`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    if (process.argv.includes('--production')) return leaveOnlyProduction(ROOT, (text) => console.log(text));
    const { changed } = await install({ say: (text) => console.log(text) });
    console.log(changed ? 'installed' : 'nothing to install');
  });
}
