import { execFile } from 'node:child_process';
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { Config, ConfigError, databaseReport, loadConfig, Queues } from '@app/platform';
import { migrations } from '../../../migrations/index.js';
import { EXIT, print, VerbFailed, type GlobalOptions } from '../output.js';

interface Finding { readonly check: string; readonly state: 'ok' | 'warning' | 'failed'; readonly found: string; readonly advice?: string }
type Check = (config: Config | undefined) => Promise<Finding>;

const run = promisify(execFile);
const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found });
const warning = (check: string, found: string, advice: string): Finding => ({ check, state: 'warning', found, advice });
const failed = (check: string, found: string, advice: string): Finding => ({ check, state: 'failed', found, advice });
const reason = (error: unknown): string => (error as Error).message.split('\n')[0] ?? 'unknown';

async function runtime(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const supported = major > 20 || (major === 20 && minor >= 19);
  return supported ? ok('Node.js', process.versions.node) : failed('Node.js', process.versions.node, 'install Node.js 20.19 or newer');
}

/** Packages with a native part: that they load here is the only proof that counts. */
const NATIVE = ['@lancedb/lancedb', '@node-rs/jieba', '@node-rs/argon2'];
async function nativePackages(): Promise<Finding> {
  process.env['LANCE_CPU_THREADS'] ??= '4';
  for (const name of NATIVE) {
    try {
      await import(name);
    } catch (error) {
      return failed('native packages', `${name}: ${reason(error)}`, `npm install --no-save the ${process.platform}-${process.arch} package of ${name}`);
    }
  }
  return ok('native packages', NATIVE.join(', '));
}

const settings: Check = async (config) => (config ? ok('settings', config.production ? 'production' : 'development') : failed('settings', 'not valid', 'correct the variables named above'));

const disk: Check = async (config) => {
  const folder = config?.dataDir ?? '.';
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const gigabytes = (bavail * bsize) / 1e9;
    return gigabytes >= 1 ? ok('disk', `${gigabytes.toFixed(1)} GB free in ${folder}`) : warning('disk', `${gigabytes.toFixed(2)} GB free in ${folder}`, 'keep at least 1 GB free');
  } catch (error) {
    return failed('disk', `${folder}: ${reason(error)}`, `make ${dirname(folder)} writable, or set DATA_DIR`);
  }
};

const port: Check = async (config) => {
  const wanted = config?.port ?? 3000;
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(wanted, config?.host, () => server.close(() => resolve(true)));
  });
  return free ? ok('port', `${wanted} is free`) : warning('port', `${wanted} is taken`, 'fine when Luqiao runs already; otherwise set PORT');
};

async function fonts(): Promise<Finding> {
  const families = await run('fc-list', [':lang=zh', 'family']).then(({ stdout }) => stdout.trim(), () => undefined);
  if (families === undefined) return warning('Chinese fonts', 'fc-list is not installed', 'only needed where pages are rendered here (browser tests): install fontconfig and fonts-noto-cjk');
  return families === '' ? warning('Chinese fonts', 'none', 'install fonts-noto-cjk') : ok('Chinese fonts', families.split('\n')[0] ?? '');
}

const database: Check = async (config) => {
  if (!config) return failed('database', 'unknown', 'set DATABASE_URL');
  try {
    const { version, pending, unknown } = await databaseReport(config.databaseUrl, migrations);
    if (unknown.length > 0) return failed('database', `PostgreSQL ${version}, written by a newer Luqiao`, 'run the newer version');
    if (version < 15) return failed('database', `PostgreSQL ${version}`, 'use PostgreSQL 15 or newer');
    return pending.length > 0 ? warning('database', `PostgreSQL ${version}, ${pending.length} migrations to apply`, 'luqiao migrate') : ok('database', `PostgreSQL ${version}, up to date`);
  } catch (error) {
    return failed('database', reason(error), 'start PostgreSQL, or correct DATABASE_URL');
  }
};

const queueStore: Check = async (config) => {
  if (!config) return failed('queues', 'unknown', 'correct the settings first');
  const queues = new Queues(config);
  try {
    await queues.check();
    return ok('queues', config.redisUrl ? 'Redis, noeviction' : 'PostgreSQL');
  } catch (error) {
    return failed('queues', reason(error), 'start Redis with maxmemory-policy noeviction, or unset REDIS_URL');
  } finally {
    await queues.close();
  }
};

export function doctorVerb(program: Command): void {
  program.command('doctor').description('check the runtime, packages, settings, disk, port, fonts, database and queues; say what to do')
    .action(async (_: unknown, command: Command) => {
      const { json = false } = command.optsWithGlobals<GlobalOptions>();
      let config: Config | undefined;
      try {
        config = loadConfig();
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        process.stderr.write(`${error.message}\n`);
      }
      const findings: Finding[] = [];
      for (const check of [runtime, nativePackages, settings, disk, port, fonts, database, queueStore]) findings.push(await check(config));
      const sign = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ' };
      print(json, { findings }, () => findings.map(({ check, state, found, advice }) => `${sign[state]} ${check}: ${found}${advice ? `\n        → ${advice}` : ''}`).join('\n'));
      const bad = findings.filter(({ state }) => state === 'failed');
      if (bad.length > 0) throw new VerbFailed(`${bad.length} checks failed`, EXIT.found);
    });
}
