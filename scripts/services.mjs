/** The processes of a running marketplace: started, watched, started again a few times, stopped in order. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { logFile } from './data-folder.mjs';
import { ROOT } from './install.mjs';
import { pause, tail } from './processes.mjs';
import { Refusal, knownCause } from './terminal.mjs';

const RESTARTS = 3;
const DRAIN_MS = 10_000;
const READY_MS = 120_000;

/**
 * @typedef {object} ServiceOptions
 * @property {string} name api or worker
 * @property {string} entry
 * @property {string} health URL that answers 200 when the service is ready
 * @property {NodeJS.ProcessEnv} env
 * @property {string} dataDir
 * @property {(line: string) => void} say
 * @property {(refusal: Refusal) => void} onGivenUp
 */

/** One process that is kept alive. */
export class Service {
  /** @param {ServiceOptions} options */
  constructor(options) {
    this.options = options;
    this.log = logFile(options.dataDir, options.name);
    this.restarts = 0;
    this.stopping = false;
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.child = undefined;
    /** @type {Promise<void>} */
    this.ended = Promise.resolve();
  }

  start() {
    const out = openSync(this.log, 'a', 0o600);
    const preload = pathToFileURL(join(ROOT, 'scripts', 'follow-launcher.mjs')).href;
    const child = spawn(process.execPath, ['--import', preload, '--enable-source-maps', this.options.entry], {
      cwd: ROOT,
      env: this.options.env,
      stdio: ['ignore', out, out, 'ipc'],
      // Its own process group: Ctrl-C in a terminal reaches the demo only, which stops everything in order.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    closeSync(out);
    this.child = child;
    this.ended = new Promise((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', (code, signal) => {
        resolve();
        if (!this.stopping) this.#died(signal ?? `exit code ${code}`);
      });
    });
  }

  /** @param {string} how */
  #died(how) {
    const { name, say, onGivenUp } = this.options;
    const last = tail(this.log, 5);
    const cause = causeOf(last.join('\n'));
    if (this.restarts >= RESTARTS || cause) {
      onGivenUp(new Refusal(cause ?? `The ${name} ended ${RESTARTS + 1} times (${how}); its log is ${this.log}.`, cause ? [] : last));
      return;
    }
    this.restarts += 1;
    say(`${name} ended unexpectedly (${how}): start ${this.restarts} of ${RESTARTS} again`);
    setTimeout(() => this.stopping || this.start(), 500 * this.restarts);
  }

  /** @param {AbortSignal} signal */
  async ready(signal) {
    const { health, name } = this.options;
    for (const since = Date.now(); Date.now() - since < READY_MS; await pause(100)) {
      if (signal.aborted) throw signal.reason;
      const answer = await fetch(health, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Refusal(`The ${name} is not ready after ${READY_MS / 1000} s; its log is ${this.log}.`, tail(this.log, 5));
  }

  /** @param {{ hard?: boolean }} [options] */
  async stop({ hard = false } = {}) {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(hard ? 'SIGKILL' : 'SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS);
    await this.ended;
    clearTimeout(late);
  }
}

/** @param {string} text the end of a log @returns {string | undefined} a cause that no restart can mend */
function causeOf(text) {
  const taken = /EADDRINUSE[^\n]*?:(\d+)|port (\d+) is taken/i.exec(text);
  if (taken) return portTaken(Number(taken[1] ?? taken[2]));
  return knownCause(text);
}

/** @param {number} port */
const portTaken = (port) => `Port ${port} is taken by another program. Choose another one: PORT=${port < 65_000 ? port + 1 : 3000} npm run demo`;

/** Refuses a port that is taken before any work is done. @param {string} host @param {number} port */
export async function requirePort(host, port) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(`PORT must be a number from 1 to 65535, not ${process.env.PORT}.`);
  const code = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
  if (code === 'EACCES') throw new Refusal(`Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm run demo`);
  if (code === 'EADDRINUSE' || (!code && (await answers(port)))) throw new Refusal(portTaken(port));
  if (code) throw new Refusal(`HOST ${host} cannot be listened on (${code}).`);
}

/** Some systems let 127.0.0.1 be bound while another program listens on every address. @param {number} port @returns {Promise<boolean>} */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 500 });
    const done = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false)).once('timeout', () => done(false));
  });
