import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type ExcelJS from 'exceljs';
import { harmless } from './harmless.js';

export type CellValue = string | number | null;
export type TableRows = AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>;

export interface WorkbookLook {
  readonly sheet: string;
  readonly widths?: readonly number[];
  /** Values offered in a drop-down below the header, by column number from 0. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
  readonly notes?: readonly (readonly string[])[];
}

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const safe = (value: CellValue): CellValue => (typeof value === 'string' ? harmless(value) : value);

async function* safeRows(rows: TableRows): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield row.map(safe);
}

/** A CSV file as spreadsheets of Chinese users open it: UTF-8 with byte order mark, CRLF. */
export function writeCsv(rows: TableRows): Readable {
  const source = Readable.from(safeRows(rows));
  const csv = stringify({ bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  source.on('error', (error) => csv.destroy(error));
  return source.pipe(csv);
}

/** A workbook of one sheet, row by row; text is written as text cells, the header stays in view. */
export function writeXlsx(rows: TableRows, look: WorkbookLook): Readable {
  const out = new PassThrough();
  fill(rows, look, out).catch((error: Error) => out.destroy(error));
  return out;
}

async function fill(rows: TableRows, { sheet, widths, choices, notes }: WorkbookLook, out: PassThrough): Promise<void> {
  // Half a second to load, and few processes ever write a workbook.
  const { default: excel } = await import('exceljs');
  const book: ExcelJS.stream.xlsx.WorkbookWriter = new excel.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: false, useStyles: true });
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  if (widths) page.columns = widths.map((width) => ({ width }));
  // The typings lack it, the writer has it: validation of a whole column in one element.
  const { dataValidations } = page as unknown as { dataValidations: { add(range: string, rule: object): void } };
  for (const [column, values] of choices ?? []) {
    const letters = page.getColumn(column + 1).letter;
    dataValidations.add(`${letters}2:${letters}10001`, { type: 'list', allowBlank: true, formulae: [`"${values.join(',')}"`] });
  }
  let count = 0;
  for await (const row of safeRows(rows)) {
    page.addRow(row).commit();
    count += 1;
    // The zip takes rows as fast as they come: let a slow reader be waited for.
    if (count % 500 === 0) await drained(out);
  }
  page.commit();
  if (notes) {
    const legend = book.addWorksheet('填写说明 Guide');
    legend.columns = [{ width: 24 }, { width: 28 }, { width: 12 }, { width: 80 }];
    for (const note of notes) legend.addRow(note.map(harmless)).commit();
    legend.commit();
  }
  await book.commit();
}

async function drained(out: PassThrough): Promise<void> {
  while (out.writableNeedDrain && !out.destroyed) await new Promise((resolve) => { out.once('drain', resolve); out.once('close', resolve); });
  await new Promise((resolve) => setImmediate(resolve));
}
