import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';

export const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => resolve(port));
  });
});

export interface Served { readonly child: ChildProcess; readonly url: string }

/** Starts a program that answers on a port of its own, on loopback, and waits until `readyPath` answers; 30 s at most. */
export async function serve(script: URL, env: Record<string, string>, readyPath: string): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, [script.pathname], { env: { ...process.env, ...env, PORT: String(port), WORKER_PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(url + readyPath).then(({ ok }) => ok, () => false)); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`${script.pathname} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { child, url };
}

export const stop = (served: Served | undefined): Promise<void> => new Promise((resolve) => {
  if (!served || served.child.exitCode !== null) return resolve();
  served.child.once('exit', () => resolve());
  served.child.kill('SIGTERM');
});

export const residentMegabytes = async ({ child }: Served): Promise<number> => {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
};
