/** Builds the server (swc, Rolldown) and the web (Vite) into dist, each only when one of its sources changed. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';
import { withLock } from './lock.mjs';
import { readJson, run } from './processes.mjs';
import { Refusal, command, knownCause } from './terminal.mjs';

const SERVER = ['apps', 'libs', 'migrations', 'seeds'];
/** Whoever checks an opening takes it from the site that they check, or from the repository. */
const VERIFIER = 'scripts/verify-opening.mjs';

/**
 * @typedef {object} Part
 * @property {string[]} sources
 * @property {string[]} settings
 * @property {(root: string, into: string) => Promise<void>} make
 */

/** @type {Record<'server' | 'web', Part>} */
const PARTS = {
  server: { sources: SERVER, settings: ['.swcrc', 'package-lock.json', 'scripts/build.mjs', 'scripts/bundle.mjs'], make: makeServer },
  web: { sources: ['apps/web'], settings: ['package-lock.json', 'scripts/build.mjs', VERIFIER], make: makeWeb },
};

/** @param {string} root @param {string} folder @returns {Generator<string>} files, without those of another part or of tests */
function* filesOf(root, folder) {
  const entries = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }) : [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist' && path !== 'apps/web') yield* filesOf(root, path);
    } else if (!/\.(int-)?spec\.tsx?$/.test(entry.name)) yield path;
  }
}

/** @param {'server' | 'web'} name @param {string} root @returns {string} a hash of everything that the result depends on */
export function sourceHash(name, root = ROOT) {
  const { sources, settings } = PARTS[name];
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  const files = [...settings.filter((file) => existsSync(join(root, file))), ...sources.flatMap((folder) => [...filesOf(root, folder)])];
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const stampFile = (/** @type {string} */ root, /** @type {string} */ name) => join(root, 'dist', `.${name}.json`);

/** @param {'server' | 'web'} name @param {string} root */
export function isBuilt(name, root = ROOT, hash = sourceHash(name, root)) {
  const stamp = /** @type {{ hash: string, folders: string[] } | undefined} */ (readJson(stampFile(root, name)));
  return stamp?.hash === hash && stamp.folders.every((folder) => existsSync(join(root, 'dist', folder)));
}

/**
 * @param {{ root?: string, parts?: ('server' | 'web')[], say?: (text: string) => void }} [options]
 * @returns {Promise<{ built: string[], missing: string[] }>} missing names a part that has no sources
 */
export async function build({ root = ROOT, parts = ['server', 'web'], say = () => {} } = {}) {
  const present = parts.filter((name) => name !== 'web' || existsSync(join(root, 'apps/web/index.html')));
  const missing = parts.filter((name) => !present.includes(name));
  if (present.every((name) => isBuilt(name, root))) return { built: [], missing };
  const wait = (/** @type {{ pid: number }} */ holder) => say(`waiting for the build that process ${holder.pid} is doing here`);
  return withLock(join(root, '.cache', 'build.lock'), 'build', wait, async () => {
    const built = [];
    for (const name of present) {
      const hash = sourceHash(name, root);
      if (isBuilt(name, root, hash)) continue;
      say(name === 'server' ? 'compiling the server' : 'bundling the web');
      await buildPart(root, name, hash);
      built.push(name);
    }
    return { built, missing };
  });
}

/** Made aside and moved into place folder by folder, so that a demo that runs from dist never sees half of it. @param {string} root @param {'server' | 'web'} name @param {string} hash */
async function buildPart(root, name, hash) {
  const aside = join(root, '.cache', `build-${name}-${process.pid}`);
  const made = join(aside, 'made');
  const old = join(aside, 'old');
  try {
    for (const folder of [made, old, join(root, 'dist')]) mkdirSync(folder, { recursive: true });
    await PARTS[name].make(root, made);
    const folders = readdirSync(made);
    rmSync(stampFile(root, name), { force: true });
    for (const folder of folders) {
      const place = join(root, 'dist', folder);
      if (existsSync(place)) renameSync(place, join(old, folder));
      renameSync(join(made, folder), place);
    }
    writeFileSync(stampFile(root, name), JSON.stringify({ hash, folders }));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} into */
async function makeServer(root, into) {
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const folders = SERVER.filter((folder) => existsSync(join(root, folder)));
  const ignore = ['**/apps/web/**', '**/*.spec.ts'];
  await tool(root, 'The server does not compile.', [swc, ...folders, '-d', into, '--quiet', '--ignore', ignore.join(',')]);
  for (const file of folders.flatMap((folder) => [...filesOf(root, folder)])) {
    if (['.ts', '.tsx', '.md'].includes(extname(file)) || basename(file).startsWith('.')) continue;
    mkdirSync(dirname(join(into, file)), { recursive: true });
    cpSync(join(root, file), join(into, file));
  }
  await tool(root, 'The server does not bundle.', [join(ROOT, 'scripts', 'bundle.mjs'), into]);
}

/** @param {string} root @param {string} into */
async function makeWeb(root, into) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', join(root, 'apps/web'), '--outDir', join(into, 'web'), '--emptyOutDir', '--logLevel', 'warn'];
  await tool(root, 'The web does not build.', [vite, ...args]);
  if (existsSync(join(root, VERIFIER))) cpSync(join(root, VERIFIER), join(into, 'web', basename(VERIFIER)));
}

/** @param {string} root @param {string} line @param {string[]} args */
async function tool(root, line, args) {
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
  const { code, output, lastLines } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new Refusal(knownCause(output) ?? line, lastLines);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await command(async () => {
    const only = process.argv.slice(2).filter((word) => word === '--server' || word === '--web');
    const parts = only.length > 0 ? only.map((word) => /** @type {'server' | 'web'} */ (word.slice(2))) : undefined;
    const { built, missing } = await build({ parts, say: (text) => console.log(text) });
    if (missing.length > 0) console.log(`no sources of: ${missing.join(', ')} (${relative(process.cwd(), ROOT) || '.'})`);
    console.log(built.length > 0 ? `built: ${built.join(', ')}` : 'nothing to build');
  });
}
