/** DATA_DIR of one marketplace: may it be used, by whom is it used, and the secrets that are made once. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT, freeMegabytes } from './install.mjs';
import { tryLock } from './lock.mjs';
import { readJson } from './processes.mjs';
import { Refusal, knownCause } from './terminal.mjs';

const NEEDED_MB = 500;
const LOG_LIMIT = 10 * 1024 * 1024;

/** @param {NodeJS.ProcessEnv} [env] */
export const dataDirOf = (env = process.env) => resolve(ROOT, env.DATA_DIR || '.data');

/**
 * Makes sure that the folder exists, can be written and has room; touches nothing that is in it.
 * @param {string} dataDir
 */
export function prepareFolder(dataDir) {
  let existing = dataDir;
  while (!existsSync(existing)) existing = dirname(existing);
  const free = freeMegabytes(existing);
  if (free < NEEDED_MB) throw new Refusal(`The disk is full: ${free} MB are free for ${dataDir}, at least ${NEEDED_MB} MB are needed.`);
  try {
    // As root the account of PostgreSQL must be able to pass through; an ordinary user keeps the folder closed.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Refusal(knownCause(`${code} ${message}`) ?? `DATA_DIR ${dataDir} cannot be written (${code}). Set DATA_DIR to a folder of your own.`);
  }
}

/** @param {string} dataDir @param {string} what */
export function lockFolder(dataDir, what) {
  const lock = tryLock(join(dataDir, 'lock'), what);
  if ('release' in lock) return lock;
  const { pid, what: used } = lock.holder;
  throw new Refusal(`${dataDir} is in use by process ${pid} (${used}). Stop that one, or set another DATA_DIR and PORT.`);
}

/** @param {string} dataDir @returns {{ jwtSecret: string }} */
export function secretsOf(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const known = /** @type {{ jwtSecret?: string } | undefined} */ (readJson(file));
  if (known?.jwtSecret) return { jwtSecret: known.jwtSecret };
  const secrets = { jwtSecret: randomBytes(48).toString('base64url') };
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(aside, file);
  return secrets;
}

/** @param {string} dataDir @param {string} name @returns {string} the log file, the last one put aside when it has grown long */
export function logFile(dataDir, name) {
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'logs', `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.1`);
  return file;
}
