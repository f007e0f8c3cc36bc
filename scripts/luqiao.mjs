/** `npm run luqiao -- <verb>`: the command line, with a database where the verb needs one and none is given. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { dataDirOf, prepareFolder, secretsOf } from './data-folder.mjs';
import { ROOT, install } from './install.mjs';
import { tryLock } from './lock.mjs';
import { marksFile } from './marks.mjs';
import { runningUrl, startPostgres } from './postgres.mjs';
import { pause } from './processes.mjs';
import { Refusal, command } from './terminal.mjs';

/** Verbs that need no database; bench starts throw-away ones by itself (scripts/postgres.mjs --temporary). */
const WITHOUT_DATABASE = new Set(['match', 'bench', 'doctor', 'help']);
const JOIN_MS = 60_000;

// Standard output belongs to the verb, whose result may be JSON.
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @param {string[]} args */
const needsDatabase = (args) => {
  const verb = args.find((word) => !word.startsWith('-'));
  return verb !== undefined && !WITHOUT_DATABASE.has(verb) && !args.includes('--help') && !args.includes('-h');
};

/**
 * Joins the server of a running demo, or starts one for the time of this command.
 * @param {string} dataDir
 * @param {string} what
 * @returns {Promise<{ url: string, home?: string, stop: () => Promise<void> }>}
 */
async function database(dataDir, what) {
  prepareFolder(dataDir);
  for (const since = Date.now(); ; await pause(250)) {
    const lock = tryLock(join(dataDir, 'lock'), what);
    if ('release' in lock) {
      try {
        const server = await startPostgres({ dataDir, log: say });
        const stop = async () => {
          await server.stop();
          lock.release();
        };
        return { url: server.url, home: server.home, stop };
      } catch (error) {
        lock.release();
        throw error;
      }
    }
    const url = runningUrl(dataDir);
    // Only a demo outlives this command; the server of another command would end under our hands.
    if (url && /demo|postgres/.test(lock.holder.what)) return { url, stop: async () => {} };
    if (Date.now() - since > JOIN_MS) throw new Refusal(`${dataDir} is in use by process ${lock.holder.pid} (${lock.holder.what}).`);
  }
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} the exit code of the verb */
function runVerb(args, env) {
  return new Promise((resolve) => {
    const cli = join(ROOT, 'dist', 'bin', 'cli.js');
    // Paths in the arguments are meant from where the person stood, not from where npm moved to.
    const child = spawn(process.execPath, ['--enable-source-maps', cli, ...args], { stdio: 'inherit', env, cwd: process.env.INIT_CWD || process.cwd() });
    const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    // A terminal sends Ctrl-C to the verb itself; here it must only not end us before the database is stopped.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', pass).on('SIGHUP', pass);
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

await command(async () => {
  const args = process.argv.slice(2);
  await install({ say });
  await build({ parts: ['server'], say });
  const dataDir = dataDirOf();
  const env = { ...process.env, DATA_DIR: dataDir, LUQIAO_ROOT: ROOT };
  if (!needsDatabase(args)) return runVerb(args.length > 0 ? args : ['--help'], env);
  const { url, home, stop } = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, home: undefined, stop: async () => {} }
    : await database(dataDir, `luqiao ${args[0]}`);
  try {
    // A demo that starts later must look at the database anew.
    if (home && (args[0] === 'migrate' || args[0] === 'seed')) rmSync(marksFile(home), { force: true });
    return await runVerb(args, { ...env, DATABASE_URL: url, JWT_SECRET: process.env.JWT_SECRET || secretsOf(dataDir).jwtSecret });
  } finally {
    await stop();
  }
});
