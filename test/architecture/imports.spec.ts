import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

interface Violation { from: string; to: string; rule: { name: string } }

/** A small tree of the product's shape in which each rule is broken once; the product's own rule set must see it. */
const PLANTED: Record<string, { from: string; text: string }> = {
  'everything-resolves': { from: 'libs/listing/application/lost.ts', text: `import './nowhere.js';` },
  'no-cycle': { from: 'libs/listing/domain/ring-end.ts', text: `import './ring.js'; export const b = 2;` },
  'lib-knows-no-sibling': { from: 'libs/listing/application/nosy.ts', text: `import '@app/matching';` },
  'kernel-is-leaf': { from: 'libs/kernel/climber.ts', text: `import '@app/platform';` },
  'events-know-kernel-only': { from: 'libs/events/climber.ts', text: `import '@app/platform';` },
  'platform-knows-no-business': { from: 'libs/platform/climber.ts', text: `import '@app/listing';` },
  'libs-know-no-app': { from: 'libs/listing/application/upside-down.ts', text: `import '../../../apps/api/main.js';` },
  'domain-is-pure': { from: 'libs/listing/domain/impure.ts', text: `import 'node:fs';` },
  'application-is-ignorant-of-edges': { from: 'libs/listing/application/edgy.ts', text: `import '../persistence/row.entity.js';` },
  'edges-go-through-use-cases': { from: 'libs/listing/http/index.ts', text: `import '../persistence/row.repository.js';` },
  'persistence-is-below': { from: 'libs/listing/persistence/climber.ts', text: `import '../http/index.js';` },
  'typeorm-stays-home': { from: 'libs/listing/application/sql.ts', text: `import 'typeorm';` },
  'bullmq-stays-home': { from: 'libs/listing/jobs/queue.ts', text: `import 'bullmq';` },
  'use-the-doors': { from: 'apps/cli/window.ts', text: `import '../../libs/listing/domain/ring.js';` },
  'libs-use-the-doors': { from: 'libs/listing/application/window.ts', text: `import '../../platform/climber.js';` },
  'api-loads-no-jobs': { from: 'apps/api/jobs.ts', text: `import '@app/listing/jobs';` },
  'api-reaches-no-jobs': { from: 'apps/api/main.ts', text: `import './jobs.js';` },
  'worker-loads-no-http': { from: 'apps/worker/http.ts', text: `import '@app/listing/http';` },
  'worker-reaches-no-http': { from: 'apps/worker/main.ts', text: `import './http.js';` },
  'web-talks-http': { from: 'apps/web/page.ts', text: `import '@app/listing';` },
  'apps-are-strangers': { from: 'apps/worker/stranger.ts', text: `import '../cli/window.js';` },
  'testing-stays-in-tests': { from: 'libs/listing/application/cheat.ts', text: `import '../testing/index.js';` },
};
const QUIET: Record<string, string> = {
  'libs/listing/index.ts': 'export {};', 'libs/listing/domain/ring.ts': `import './ring-end.js'; export const a = 1;`, 'libs/listing/persistence/row.entity.ts': 'export {};',
  'libs/listing/persistence/row.repository.ts': 'export {};', 'libs/listing/jobs/index.ts': 'export {};', 'libs/listing/testing/index.ts': 'export {};',
  'libs/matching/index.ts': 'export {};', 'libs/platform/index.ts': 'export {};',
};

const cruise = (folder: string): Violation[] => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'], { cwd: folder, encoding: 'utf8', maxBuffer: 64e6, env: { ...process.env, NODE_OPTIONS: '' } });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  return (JSON.parse(run()) as { summary: { violations: Violation[] } }).summary.violations;
};

describe('the import rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'luqiao-imports-'));
  let violations: Violation[];

  beforeAll(() => {
    const files = { ...QUIET, ...Object.fromEntries(Object.values(PLANTED).map(({ from, text }) => [from, text])) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    violations = cruise(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(PLANTED))('see a planted breach of %s', (name, { from }) => {
    expect(violations.filter(({ rule }) => rule.name === name).map((violation) => violation.from)).toContain(from);
  });

  it('are each proven here', async () => {
    const { default: config } = (await import(join(root, '.dependency-cruiser.cjs'))) as { default: { forbidden: { name: string; severity: string }[] } };
    expect(config.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(PLANTED).sort());
    expect(config.forbidden.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
