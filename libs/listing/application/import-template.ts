import type { Readable } from 'node:stream';
import type { ListingKind } from '@app/events';
import { writeCsv, writeXlsx } from '@app/platform';
import { allowedText, IMPORT_COLUMNS, type ImportColumn } from '../domain/import-columns.js';
import { CODE_WORDS } from '../domain/import-labels.js';

/** An empty table with one example row; the workbook also offers the choices and explains every column. */
export function importTemplate(kind: ListingKind, format: 'csv' | 'xlsx'): Readable {
  const columns = IMPORT_COLUMNS[kind];
  const rows = [columns.map(({ header, required }) => `${header['zh-CN']}${required ? '*' : ''}`), columns.map(({ example }) => example || null)];
  if (format === 'csv') return writeCsv(rows);
  return writeXlsx(rows, {
    sheet: kind === 'achievement' ? '成果' : '需求',
    widths: columns.map(({ type }) => (type === 'text' || type === 'completers' || type === 'metrics' ? 28 : 16)),
    choices: offered(columns),
    notes: [
      ['列 Column', 'Column (en)', '必填 Required', '填写方法 How to fill in'],
      ...columns.map((column) => [column.header['zh-CN'], column.header.en, column.required ? '是 yes' : '', allowedText(column)]),
    ],
  });
}

/** What a drop-down can hold: one of a few words. */
function offered(columns: readonly ImportColumn[]): Map<number, readonly string[]> {
  const lists = new Map<number, readonly string[]>();
  columns.forEach(({ type, choices }, index) => {
    if (type === 'choice') lists.set(index, choices.map((code) => CODE_WORDS[code]!['zh-CN']));
    if (type === 'yes-no') lists.set(index, ['是', '否']);
  });
  return lists;
}
