/** What a cluster has been given by the demo, migrations and seeds, by the hash of their sources; kept beside the cluster. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './processes.mjs';

export const marksFile = (/** @type {string} */ home) => join(home, 'demo.json');

/** @param {string} home @returns {Record<string, string>} */
export const readMarks = (home) => /** @type {Record<string, string> | undefined} */ (readJson(marksFile(home))) ?? {};

/** @param {string} home @param {Record<string, string>} marks */
export function writeMarks(home, marks) {
  const aside = `${marksFile(home)}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(marks)}\n`, { mode: 0o600 });
  renameSync(aside, marksFile(home));
}
