/** A lock in a file that names its holder; the death of the holder, by kill -9 too, frees it. */
import { constants, copyFileSync, linkSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { birthOf, isAlive, pause, readJson } from './processes.mjs';

/** @typedef {{ pid: number, birth: string, what: string }} Holder */

/** @param {Holder | undefined} holder @returns {boolean} whether the very process that took the lock still runs */
export function isHeld(holder) {
  if (!holder || !isAlive(holder.pid)) return false;
  return holder.birth === '' || birthOf(holder.pid) === holder.birth;
}

/** @param {string} file @returns {Holder | undefined} the living holder */
export function holderOf(file) {
  const holder = /** @type {Holder | undefined} */ (readJson(file));
  return isHeld(holder) ? holder : undefined;
}

/**
 * @param {string} file
 * @param {string} what what the holder does, for the message to the next one
 * @returns {{ release: () => void } | { holder: Holder }}
 */
export function tryLock(file, what) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const holder = { pid: process.pid, birth: birthOf(process.pid), what };
  // Written apart and linked into place, so that nobody ever reads half a lock.
  writeFileSync(mine, JSON.stringify(holder), { mode: 0o644 });
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (link(mine, file)) return { release: () => releaseOwn(file, holder) };
      const other = holderOf(file);
      if (other) return { holder: other };
      removeStale(file);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

/** @param {string} from @param {string} to */
function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
  }
  return copyWhereLinksAreUnknown(from, to);
}

/** exFAT and some network drives have no hard links. @param {string} from @param {string} to */
function copyWhereLinksAreUnknown(from, to) {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** Only one process at a time judges a stale lock, so that none removes the fresh lock of another. @param {string} file */
function removeStale(file) {
  const judge = `${file}.judge`;
  try {
    mkdirSync(judge);
  } catch {
    const since = statSync(judge, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - since > 10_000) rmSync(judge, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    return;
  }
  try {
    if (!holderOf(file)) rmSync(file, { force: true });
  } finally {
    rmSync(judge, { recursive: true, force: true });
  }
}

/** @param {string} file @param {Holder} mine */
function releaseOwn(file, mine) {
  const now = /** @type {Holder | undefined} */ (readJson(file));
  if (now?.pid === mine.pid && now.birth === mine.birth) rmSync(file, { force: true });
}

/**
 * Waits for the lock, does the work, frees the lock.
 * @template T
 * @param {string} file
 * @param {string} what
 * @param {(holder: Holder) => void} onWait
 * @param {() => Promise<T>} work
 */
export async function withLock(file, what, onWait, work) {
  for (let told = false; ; ) {
    const lock = tryLock(file, what);
    if ('release' in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) onWait(lock.holder);
    told = true;
    await pause(250);
  }
}
