/** A reporter of vitest that writes what each test came to, and why, into the file that LUQIAO_TEST_REPORT names. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './install.mjs';

/** @param {{ name?: string, message: string, diff?: string, stack?: string }} error @returns {string} what was said, the difference, and where in the project */
function cause({ message, diff, stack = '' }) {
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line) && line.includes(ROOT) && !line.includes('node_modules')).slice(0, 2);
  return [message.split('\n').slice(0, 4).join('\n').slice(0, 2_000), diff, ...places.map((line) => line.replaceAll(`${ROOT}/`, ''))].filter(Boolean).join('\n');
}

export default class Report {
  /** @param {readonly import('vitest/node').TestModule[]} modules @param {readonly import('@vitest/utils').SerializedError[]} errors */
  onTestRunEnd(modules, errors) {
    const files = modules.map((module) => ({
      file: relative(ROOT, module.moduleId),
      milliseconds: Math.round(module.diagnostic().duration),
      errors: [...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())].map(cause),
      tests: [...module.children.allTests()].map((test) => ({ name: test.fullName, state: test.result().state, errors: [...(test.result().errors ?? []).map(cause), ...(/** @type {{ pages?: string[] }} */ (test.meta()).pages ?? [])] })),
    }));
    writeFileSync(process.env['LUQIAO_TEST_REPORT'] ?? 'report.json', JSON.stringify({ files, errors: errors.map(cause) }));
  }
}
