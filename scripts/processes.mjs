/** Child processes and the identity of processes, for scripts that run before anything is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {AbortSignal} [signal] asks the child to end (SIGTERM) when aborted
 * @property {number} [timeout] milliseconds, then SIGKILL
 * @property {(line: string) => void} [onLine]
 */

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, lastLines: string[] }>} code is 127 when it could not be started
 */
export function run(file, args, { onLine, timeout, signal, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let partial = '';
    const done = (/** @type {number} */ code) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (partial) onLine?.(partial);
      const lastLines = output.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s+at /.test(line)).slice(-12);
      resolve({ code, output, lastLines });
    };
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const take = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString('utf8')).slice(-400_000);
      if (!onLine) return;
      const lines = (partial + chunk.toString('utf8')).split(/\r?\n/);
      partial = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    const stop = () => child.kill('SIGTERM');
    const timer = timeout ? setTimeout(() => child.kill('SIGKILL'), timeout) : undefined;
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(127);
    });
    // A daemon that the program leaves behind may hold its pipes: on Windows "close" would then never come.
    child.on('exit', (code) => setTimeout(() => done(code ?? 1), 500).unref());
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * npm, by the path of the npm that started us where there is one (Windows cannot spawn npm.cmd without a shell).
 * @param {string[]} args
 * @param {RunOptions} options
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options) : run('npm', args, options);
}

/**
 * @param {number} pid
 * @returns {boolean} true also for a process of another user
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return statOf(pid)?.state !== 'Z';
}

/** @param {number} pid @returns {{ state: string, start: string } | undefined} what Linux says of a process */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], start: fields[19] };
  } catch {
    return undefined;
  }
}

/**
 * When a process began, as an opaque text: with the pid it names one process for ever, however often pids come round.
 * @param {number} pid
 * @returns {string} empty where the system does not tell
 */
export function birthOf(pid) {
  if (process.platform === 'linux') {
    const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
    const start = statOf(pid)?.start;
    return start ? `${boot}/${start}` : '';
  }
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** @param {number} pid @returns {string} the command line of a process, empty where it is unknown */
export function commandOf(pid) {
  if (process.platform === 'linux') return (readText(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
  if (process.platform === 'win32') {
    return spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** @param {string} file @returns {string | undefined} */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @template T
 * @param {string} file
 * @returns {T | undefined} undefined for a file that is absent or half-written
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} file @param {number} count @returns {string[]} the last lines of a file, without reading all of it */
export function tail(file, count) {
  let handle;
  try {
    handle = openSync(file, 'r');
    const size = fstatSync(handle).size;
    const buffer = Buffer.alloc(Math.min(size, 16_384));
    readSync(handle, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').split('\n').map((line) => line.trimEnd()).filter(Boolean).slice(-count);
  } catch {
    return [];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
