import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Problem } from '@app/kernel';
import { unescaped } from './harmless.js';
import { sheetProblems } from './problems.js';
import { LONGEST_RECORD, type SheetRow } from './row.js';
import { decoded, detectEncoding } from './text-encoding.js';

/** The records of a comma-separated file (RFC 4180) in UTF-8, with or without byte order mark, or GBK. */
export async function* readCsv(path: string): AsyncGenerator<SheetRow> {
  const encoding = await detectEncoding(path);
  const parser = Readable.from(decoded(path, encoding)).pipe(parse({ relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: LONGEST_RECORD, skip_empty_lines: false }));
  let line = 0;
  try {
    for await (const record of parser) {
      line += 1;
      yield { line, values: (record as string[]).map(unescaped) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Problem(sheetProblems['csv-broken'], { line: line + 1 });
    throw error;
  } finally {
    parser.destroy();
  }
}
