/** One jest project as a stage: its numbers come from jest's own report, and nothing that did not run counts as passed. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './install.mjs';
import { isAlive, pause, readJson, readText } from './processes.mjs';

/** A slow machine is no failure; a test that hangs is. */
const TEST_MS = 120_000;
const LIMIT_MS = 35 * 60_000;
const EXIT_MS = 30_000;

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} Suite */

/** @param {string} text @returns {string} without the colours of a terminal */
const plain = (text) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');

/** @param {string} text @param {number} count */
const firstLines = (text, count) => plain(text).split('\n').map((line) => line.trimEnd()).filter(Boolean).slice(0, count);

/**
 * Counts a report of jest: skipped and pending tests and files that did not load are failures.
 * @param {{ testResults: Suite[] } | undefined} report
 * @param {string} name
 * @param {boolean} [chosen] whether tests were chosen by name: the others are then rightly not run
 * @returns {import('./test.mjs').Outcome}
 */
export function countReport(report, name, chosen = false) {
  if (!report) return { passed: 0, failed: 1, messages: ['jest ended without a report'] };
  const outcome = { passed: 0, failed: 0, messages: /** @type {string[]} */ ([]) };
  const add = (/** @type {string[]} */ lines) => {
    outcome.failed += 1;
    outcome.messages.push(...lines);
  };
  for (const suite of report.testResults) {
    const file = relative(ROOT, suite.name);
    // A set-up that fails fails every test of its file: its cause is told once.
    const told = new Set();
    for (const test of suite.assertionResults) {
      const cause = test.failureMessages?.[0] ?? '';
      if (test.status === 'passed') outcome.passed += 1;
      else if (test.status === 'failed') add([`✖ ${file}: ${test.fullName}`, ...(told.has(cause) ? [] : firstLines(cause, 6)).map((line) => `    ${line}`)]);
      else if (!chosen) add([`✖ ${file}: ${test.fullName}`, `    was not run (${test.status})`]);
      told.add(cause);
    }
    const said = suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed');
    if (said) add([`✖ ${file} did not run`, ...firstLines(suite.message ?? '', 8).map((line) => `    ${line}`)]);
  }
  if (outcome.passed + outcome.failed === 0) add([`no test of ${name} was run`]);
  return outcome;
}

/**
 * @param {string} name a project of jest.config.mjs
 * @param {import('./test.mjs').Context} context
 * @returns {Promise<import('./test.mjs').Outcome>}
 */
export async function runJest(name, { pattern, folder, signal }) {
  const report = join(folder, `${name}.json`);
  const log = join(folder, `${name}.log`);
  const args = ['--ci', '--maxWorkers=2', `--testTimeout=${TEST_MS}`, '--selectProjects', name, '--json', `--outputFile=${report}`, '--testLocationInResults=false', ...pattern];
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', NODE_ENV: 'test', FORCE_COLOR: '0' };
  const { code, late } = await runToReport([join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), ...args], { env, log, report, signal });
  const outcome = countReport(readJson(report), name, pattern.some((word) => /^(-t|--testNamePattern)/.test(word)));
  if (late) return { ...outcome, failed: outcome.failed + 1, messages: [...outcome.messages, late] };
  if (code !== 0 && outcome.failed === 0) return { ...outcome, failed: 1, messages: [`jest ended with exit code ${code}`, ...firstLines(readText(log) ?? '', 14)] };
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
    return { code: 1, late: hangs ? 'jest wrote its report but did not end: a test leaves something open' : `jest was stopped after ${LIMIT_MS / 60_000} minutes` };
  }
  signal.removeEventListener('abort', stop);
  return { code: await ended };
}
