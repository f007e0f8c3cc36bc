import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = process.cwd();

/** The scripts are plain JavaScript that runs before a compiler is there; a test names the part of one that it uses. */
export async function script<T>(name: string): Promise<T> {
  return (await import(join(root, 'scripts', name))) as T;
}

/** A folder that the account of PostgreSQL can enter, also when the tests run as root. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `luqiao-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** The environment of a person who has set nothing, and whatever the test sets. */
export function bareEnvironment(set: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const bare = { ...process.env };
  for (const name of Object.keys(bare)) if (/^(NODE_OPTIONS|NODE_ENV|DATABASE_URL|REDIS_URL|DATA_DIR|PORT|HOST|WORKER_PORT|JWT_SECRET|LUQIAO_.*|npm_.*)$/.test(name)) delete bare[name];
  return { ...bare, ...set };
}

export interface Running {
  child: ChildProcess;
  /** Everything printed so far, both streams. */
  said: () => string;
  /** Resolves when a line matches; rejects with what was said when the process ends first. */
  until: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
}

export function startNode(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Running {
  const child = spawn(process.execPath, args, { cwd: options.cwd ?? root, env: options.env ?? bareEnvironment(), stdio: ['pipe', 'pipe', 'pipe'] });
  let text = '';
  const watchers = new Set<() => void>();
  const take = (chunk: Buffer) => {
    text += chunk.toString();
    watchers.forEach((watch) => watch());
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const watch = () => {
        const match = pattern.exec(text);
        if (!match) return;
        watchers.delete(watch);
        resolve(match);
      };
      watchers.add(watch);
      watch();
      void ended.then(() => reject(new Error(`ended without ${String(pattern)}:\n${text}`)));
    });
  return { child, said: () => text, until, ended };
}

export async function runNode(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<{ code: number | null; said: string }> {
  const running = startNode(args, options);
  const code = await running.ended;
  return { code, said: running.said() };
}

/** Listens on a port that is then taken, or only asks for one that is free. */
export function listen(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve({ port: address.port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

export async function freePort(): Promise<number> {
  const { port, close } = await listen();
  await close();
  return port;
}

/** A zombie, which nobody has buried yet, is dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !(existsSync(`/proc/${pid}/stat`) && / Z \d/.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export async function waitFor(condition: () => boolean, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !condition(); await new Promise((done) => setTimeout(done, 50))) {
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s: ${String(condition)}`);
  }
}
