import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProcessSettings {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly jwtSecret: string;
}

/** What all processes of one market share. */
export async function processSettings(databaseUrl: string): Promise<ProcessSettings> {
  return { databaseUrl, folder: await mkdtemp(join(tmpdir(), 'luqiao-processes-')), jwtSecret: randomBytes(32).toString('hex') };
}

export const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => resolve(port));
  });
});

export interface RunningProcess {
  readonly url: string;
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** A slow machine is no failure. */
const READY_MS = 90_000;

/** Starts the built api or worker as a process of its own and waits until it says that it is ready; one that does not get ready is ended. */
export async function startProcess(app: 'api' | 'worker', settings: ProcessSettings, env: Record<string, string> = {}): Promise<RunningProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [`dist/bin/${app}.js`], {
    env: {
      PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'test', DATABASE_URL: settings.databaseUrl, DATA_DIR: settings.folder, JWT_SECRET: settings.jwtSecret, LOG_LEVEL: 'error', RATE_LIMIT: '0',
      ...(process.env['REDIS_URL'] && { REDIS_URL: process.env['REDIS_URL'], QUEUE_PREFIX: new URL(settings.databaseUrl).pathname.slice(1) }), PORT: String(app === 'api' ? port : 0), WORKER_PORT: String(port), ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-4_000); });
  child.stderr?.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-4_000); });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + READY_MS;
  while (!(await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`the ${app} did not get ready: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url, child, exited,
    stop: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return exited;
    },
  };
}

export const removeFolder = ({ folder }: ProcessSettings): Promise<void> => rm(folder, { recursive: true, force: true });
