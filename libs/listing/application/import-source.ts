import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ListingKind } from '@app/events';
import { Problem, type Violation } from '@app/kernel';
import { fileProblems, isBlank, readCsv, readJsonLines, readXlsx, sheetProblems, type SheetFormat, type SheetRow } from '@app/platform';
import { importProblems, MOST_ROWS } from '../domain/import-batch.js';
import { readHeader } from '../domain/import-columns.js';
import type { SourceRow } from '../domain/import-row.js';

/** The rows of a file for one kind of listing, one at a time. Refuses a header that does not fit, and what cannot be read at all. */
export async function* sourceRows(path: string, format: SheetFormat, kind: ListingKind): AsyncGenerator<SourceRow> {
  let count = 0;
  for await (const row of format === 'jsonl' ? readJsonLines(path) : keyed(format === 'xlsx' ? readXlsx(path) : readCsv(path), kind)) {
    count += 1;
    if (count > MOST_ROWS) throw new Problem(sheetProblems['too-many-rows'], { limit: MOST_ROWS });
    yield row;
  }
}

async function* keyed(rows: AsyncIterable<SheetRow>, kind: ListingKind): AsyncGenerator<SourceRow> {
  let columns: readonly (string | undefined)[] | undefined;
  for await (const row of rows) {
    if (isBlank(row)) continue;
    if (!columns) {
      columns = columnsOf(row, kind);
      continue;
    }
    const cells = new Map<string, string>();
    columns.forEach((key, index) => { if (key !== undefined) cells.set(key, row.values[index] ?? ''); });
    yield { line: row.line, cells };
  }
  if (!columns) throw new Problem(sheetProblems.empty);
}

function columnsOf({ values }: SheetRow, kind: ListingKind): (string | undefined)[] {
  const { columns, unknown, doubled, missing } = readHeader(kind, values);
  if (missing.some(({ key }) => key === 'secrecyAnswer')) throw new Problem(importProblems['secrecy-column-missing']);
  const faults: Violation[] = [
    ...missing.map(({ key, header }) => ({ path: `/${key}`, code: 'import.column-missing', texts: { 'zh-CN': `缺少列“${header['zh-CN']}”。`, en: `The column "${header.en}" is missing.` } })),
    ...unknown.slice(0, 20).map((name) => ({ path: '', code: 'import.column-unknown', texts: { 'zh-CN': '未知的列“{name}”。', en: 'Unknown column "{name}".' }, params: { name: name.slice(0, 40) } })),
    ...doubled.map((name) => ({ path: '', code: 'import.column-doubled', texts: { 'zh-CN': '列“{name}”出现了两次。', en: 'The column "{name}" occurs twice.' }, params: { name } })),
  ];
  if (faults.length > 0) throw new Problem(importProblems['header-wrong'], {}, faults);
  return columns.map((column) => column?.key);
}

/** A private temporary file that is gone afterwards, whatever happens. */
export async function withTemporaryFile<T>(content: Readable, limitBytes: number, work: (path: string) => Promise<T>): Promise<T> {
  const path = join(tmpdir(), `luqiao-import-${randomUUID()}`);
  let bytes = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      done(bytes > limitBytes ? new Problem(fileProblems['too-large'], { limitMb: Math.floor(limitBytes / 1_048_576) }) : null, chunk);
    },
  });
  try {
    await pipeline(content, bounded, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}

export const piecesOf = (path: string): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: 1_048_576 }) as AsyncIterable<Buffer>;
