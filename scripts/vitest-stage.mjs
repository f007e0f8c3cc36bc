/** One project of vitest.config.mjs as a stage: its numbers come from the runner's own report, and nothing that did not run counts as passed. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { isAlive, pause, readJson, readText } from './processes.mjs';

/** A slow machine is no failure; a stage that hangs is. */
const LIMIT_MS = 35 * 60_000;
const EXIT_MS = 30_000;

/** @typedef {{ name: string, state: string, errors: string[] }} TestReport */
/** @typedef {{ files: { file: string, errors: string[], tests: TestReport[] }[], errors: string[] }} Report */

/** @param {string} text @returns {string} without the colours of a terminal */
const plain = (text) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');

/** @param {string} text @param {number} count */
const firstLines = (text, count) => plain(text).split('\n').map((line) => line.trimEnd()).filter(Boolean).slice(0, count);
const indented = (/** @type {string} */ cause) => firstLines(cause, 8).map((line) => `    ${line}`);

/**
 * Counts a report: tests that were not run, set-ups and files that failed and errors outside of any test are failures.
 * @param {Report | undefined} report
 * @param {string} name
 * @param {boolean} [chosen] whether tests were chosen by name: the others are then rightly not run
 * @returns {import('./test.mjs').Outcome}
 */
export function countReport(report, name, chosen = false) {
  if (!report) return { passed: 0, failed: 1, messages: ['vitest ended without a report'] };
  const outcome = { passed: 0, failed: 0, messages: /** @type {string[]} */ ([]) };
  const add = (/** @type {string[]} */ lines) => {
    outcome.failed += 1;
    outcome.messages.push(...lines);
  };
  for (const { file, errors, tests } of report.files) {
    if (errors.length > 0) add([`✖ ${file}: its set-up or its end failed`, ...errors.flatMap(indented)]);
    // What fails every test of a file is told once.
    const told = new Set();
    for (const { name: test, state, errors: causes } of tests) {
      if (state === 'passed') outcome.passed += 1;
      else if (state === 'failed') add([`✖ ${file}: ${test}`, ...causes.filter((cause) => !told.has(cause)).flatMap(indented)]);
      else if (!chosen) add([`✖ ${file}: ${test}`, ...(errors.length > 0 ? [] : [`    was not run (${state})`])]);
      for (const cause of causes) told.add(cause);
    }
  }
  for (const error of report.errors) add(['✖ an error outside of any test', ...indented(error)]);
  if (outcome.passed + outcome.failed === 0) add([`no test of ${name} was run`]);
  return outcome;
}

/** More failures than this are no accident of a busy machine. */
const MOST_TRIED_AGAIN = 5;

/**
 * The files of a few failed tests; none where anything else failed: a set-up, an end, a test that was not run.
 * @param {Report | undefined} report
 * @param {number} failed how much failed altogether
 * @returns {string[]}
 */
export function filesToTryAgain(report, failed) {
  const files = (report?.files ?? []).filter(({ tests }) => tests.some(({ state }) => state === 'failed'));
  const tests = files.flatMap((file) => file.tests).filter(({ state }) => state === 'failed').length;
  return tests === failed && tests <= MOST_TRIED_AGAIN ? files.map(({ file }) => file) : [];
}

/**
 * With LUQIAO_SECOND_TRY=1 the files of a few failed tests run once more, alone and on a fresh database; a test that passes
 * only then is counted as passed and told as shaky.
 * @param {string} name a project of vitest.config.mjs
 * @param {import('./test.mjs').Context} context
 * @returns {Promise<import('./test.mjs').Outcome>}
 */
export async function runVitest(name, context) {
  const first = await runOnce(name, name, context);
  const files = process.env['LUQIAO_SECOND_TRY'] === '1' && first.failed > 0 && !context.signal.aborted ? filesToTryAgain(readJson(join(context.folder, `${name}.json`)), first.failed) : [];
  if (files.length === 0) return first;
  const second = await runOnce(name, `${name}-again`, { ...context, pattern: files });
  if (second.failed > 0) return { ...first, messages: [...first.messages, 'and again, alone:', ...second.messages] };
  return { passed: first.passed + first.failed, failed: 0, messages: [`shaky: ${first.failed} failed at first and passed when their files ran again, alone`, ...first.messages] };
}

/**
 * @param {string} name
 * @param {string} title of the report and the log
 * @param {import('./test.mjs').Context} context
 * @returns {Promise<import('./test.mjs').Outcome>}
 */
async function runOnce(name, title, { pattern, folder, signal }) {
  const report = join(folder, `${title}.json`);
  const log = join(folder, `${title}.log`);
  const args = ['run', '--project', name, '--reporter=default', `--reporter=${join(ROOT, 'scripts', 'vitest-report.mjs')}`, ...pattern];
  const env = { ...process.env, LUQIAO_TEST_REPORT: report, NODE_ENV: 'test', NO_COLOR: '1', FORCE_COLOR: '0' };
  const { code, late } = await runToReport([join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), ...args], { env, log, report, signal });
  const outcome = countReport(readJson(report), name, pattern.some((word) => /^(-t|--testNamePattern)/.test(word)));
  if (late) return { ...outcome, failed: outcome.failed + 1, messages: [...outcome.messages, late] };
  if (code !== 0 && outcome.failed === 0) return { ...outcome, failed: 1, messages: [`vitest ended with exit code ${code}`, ...firstLines(readText(log) ?? '', 14)] };
  if (!existsSync(report)) return { ...outcome, messages: [...outcome.messages, ...firstLines(readText(log) ?? '', 14)] };
  return outcome;
}

/**
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, log: string, report: string, signal: AbortSignal }} options
 * @returns {Promise<{ code: number, late?: string }>}
 */
async function runToReport(args, { env, log, report, signal }) {
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', out, out] });
  closeSync(out);
  const ended = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  const since = Date.now();
  let reported = 0;
  for (let over = false; !over; ) {
    over = await Promise.race([ended.then(() => true), pause(500).then(() => false)]);
    if (over) break;
    reported ||= existsSync(report) ? Date.now() : 0;
    const hangs = reported > 0 && Date.now() - reported > EXIT_MS;
    const long = Date.now() - since > LIMIT_MS;
    if (!hangs && !long) continue;
    child.kill('SIGTERM');
    await Promise.race([ended, pause(5000)]);
    if (child.pid && isAlive(child.pid)) child.kill('SIGKILL');
    await ended;
    return { code: 1, late: hangs ? 'vitest wrote its report but did not end: a test leaves something open' : `vitest was stopped after ${LIMIT_MS / 60_000} minutes` };
  }
  signal.removeEventListener('abort', stop);
  return { code: await ended };
}
