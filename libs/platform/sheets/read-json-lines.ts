import { Problem } from '@app/kernel';
import { sheetProblems } from './problems.js';
import { LONGEST_RECORD } from './row.js';
import { decoded, isNotText } from './text-encoding.js';

export interface JsonRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** One JSON object a line (jsonlines.org), UTF-8; blank lines count but yield nothing. */
export async function* readJsonLines(path: string): AsyncGenerator<JsonRow> {
  let line = 0;
  let rest = '';
  const row = (text: string): JsonRow[] => {
    line += 1;
    if (text.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [{ line, value: value as Record<string, unknown> }];
    } catch { /* not JSON: refused below like any other non-object */ }
    throw new Problem(sheetProblems['json-broken'], { line });
  };
  try {
    for await (const piece of decoded(path, 'utf-8')) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) yield* row(text);
      if (rest.length > LONGEST_RECORD) throw new Problem(sheetProblems['json-broken'], { line: line + 1 });
    }
  } catch (error) {
    if (isNotText(error)) throw new Problem(sheetProblems['encoding-unknown']);
    throw error;
  }
  yield* row(rest);
}
