/**
 * `npm test`: every check of the project, every stage even when an earlier one failed.
 *   npm test -- --only unit,integration      some stages
 * The bootstrap stage tries the two commands themselves; what it tries is the same on every database.
 *   npm test -- --only unit -- money         with a part of a file's path
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ROOT, install } from './install.mjs';
import { runVitest } from './vitest-stage.mjs';
import { run } from './processes.mjs';
import { Refusal, command, explain, seconds } from './terminal.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} messages what failed, in few lines
 */

/** @typedef {{ pattern: string[], folder: string, signal: AbortSignal }} Context */

const TESTS = ['unit', 'integration', 'bootstrap', 'journeys'];
/** Each keeps one core busy, so they run side by side. */
const READERS = ['lint', 'types', 'architecture'];

/** @type {Record<string, (context: Context) => Promise<Outcome>>} */
const STAGES = {
  build: async () => {
    const { missing } = await build();
    return missing.length === 0 ? pass : fail([`there are no sources of ${missing.join(', ')}`]);
  },
  lint: (context) => tool(['eslint/bin/eslint.js', '.', '--max-warnings=0', '--ignore-pattern', '.cache/'], context),
  types: async (context) => {
    const outcomes = [];
    for (const project of ['tsconfig.json', 'apps/web/tsconfig.json', 'scripts/tsconfig.json']) outcomes.push(await tool(['typescript-native/bin/tsc', '-p', project, '--noEmit'], context));
    return outcomes.every(({ failed }) => failed === 0) ? pass : fail(outcomes.flatMap(({ messages }) => messages));
  },
  architecture: (context) => tool(['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'apps', 'libs'], context),
  unit: (context) => runVitest('unit', context),
  integration: (context) => runVitest('integration', context),
  bootstrap: (context) => runVitest('bootstrap', context),
  journeys: async (context) => {
    process.env.CHROMIUM_PATH = await ensureBrowser((text) => console.log(`  ${text}`));
    return runVitest('journeys', context);
  },
};

const pass = { passed: 1, failed: 0, messages: [] };
const fail = (/** @type {string[]} */ messages) => ({ passed: 0, failed: 1, messages });

/** @param {string[]} words the program under node_modules and its arguments @param {Context} context */
async function tool([file, ...args], { signal }) {
  const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096' };
  const { code, output } = await run(process.execPath, [join(ROOT, 'node_modules', file), ...args], { cwd: ROOT, env, signal });
  const lines = output.split('\n').map((line) => line.trimEnd()).filter(Boolean);
  return code === 0 ? pass : fail([...lines.slice(0, 25), ...(lines.length > 25 ? [`… ${lines.length - 25} more lines`] : [])]);
}

/** @param {string[]} words @returns {{ only: string[], pattern: string[] }} */
function options(words) {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  const pattern = end < 0 ? [] : words.slice(end + 1);
  const names = Object.keys(STAGES);
  if (own.length === 0) return { only: names, pattern };
  const only = (own[0] === '--only' ? (own[1] ?? '') : (own[0].match(/^--only=(.*)$/)?.[1] ?? '')).split(',');
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0 || own.length > 2) throw new Refusal(`Usage: npm test -- [--only ${names.join(',')}] [-- parts of paths]`);
  return { only: names.filter((name) => only.includes(name)), pattern };
}

await command(async () => {
  const { only, pattern } = options(process.argv.slice(2));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
  const folder = join(ROOT, '.cache', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await install({ say: (text) => console.log(text), signal: stop.signal });
  // Everything that starts the built programs needs them, whatever was chosen.
  const stages = only.some((name) => TESTS.includes(name)) && !only.includes('build') ? ['build', ...only] : only;

  let passed = 0;
  let failed = 0;
  const reports = [];
  /** @param {string} name */
  const runStage = async (name) => {
    const since = Date.now();
    const outcome = await STAGES[name]({ pattern, folder, signal: stop.signal }).catch((error) => {
      if (error instanceof Refusal) return fail([error.message, ...error.details]);
      explain(error);
      return fail([String(error)]);
    });
    passed += outcome.passed;
    failed += outcome.failed;
    if (outcome.messages.length > 0) reports.push([name, ...outcome.messages.map((line) => `    ${line}`)].join('\n'));
    const mark = outcome.failed > 0 ? '✖' : '✔';
    console.log(`${mark} ${name.padEnd(13)} ${String(outcome.passed).padStart(5)} passed ${String(outcome.failed).padStart(4)} failed  ${seconds(since)}`);
  };
  for (let at = 0; at < stages.length && !stop.signal.aborted;) {
    const together = READERS.includes(stages[at]) ? stages.slice(at).filter((name) => READERS.includes(name)) : [stages[at]];
    await Promise.all(together.map(runStage));
    at += together.length;
  }
  if (stop.signal.aborted) {
    failed += 1;
    reports.push('stopped before the end');
  }
  if (reports.length > 0) console.log(`\n${reports.join('\n\n')}\n`);
  // The whole output stays only where somebody may want to read it.
  if (failed === 0 || readdirSync(folder).length === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`whole output: ${folder}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
