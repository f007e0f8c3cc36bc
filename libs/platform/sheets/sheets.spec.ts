import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync, crc32 } from 'node:zlib';
import ExcelJS from 'exceljs';
import { Problem } from '@app/kernel';
import { isDateFormat, serialDate } from './cell-styles.js';
import { detectFormat, harmless, readCsv, readJsonLines, readXlsx, writeCsv, writeXlsx } from './index.js';
import type { SheetRow } from './row.js';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'luqiao-sheets-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

let number = 0;
async function file(content: Buffer | string): Promise<string> {
  const path = join(folder, `f${(number += 1)}`);
  await writeFile(path, content);
  return path;
}
const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
};
const values = async (rows: AsyncIterable<SheetRow>) => (await all(rows)).map((row) => row.values);
const codeOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'no refusal', (error: unknown) => (error instanceof Problem ? error.definition.code : String(error)));
async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('数据'), book);
  return file(Buffer.from(await book.xlsx.writeBuffer()));
}

/** A zip of one deflated entry, as small as its content allows. */
function zipOf(name: string, content: Buffer, declared = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

describe('text tables', () => {
  // "标题,领域" and "锂电池,材料" in GBK
  const gbk = Buffer.from('b1eacce22cc1ecd3f20d0aefaeb5e7b3d82cb2c4c1cf0d0a', 'hex');

  it('reads UTF-8 with and without byte order mark, GBK and UTF-16', async () => {
    const wanted = [['标题', '领域'], ['锂电池', '材料']];
    const text = '标题,领域\r\n锂电池,材料\r\n';
    for (const content of [text, `\uFEFF${text}`, gbk, Buffer.from(`\uFEFF${text}`, 'utf16le')]) expect(await values(readCsv(await file(content)))).toEqual(wanted);
  });

  it('keeps a GBK character whole across the pieces of a file', async () => {
    const path = await file(Buffer.concat([Buffer.from('a'), ...Array.from({ length: 40_000 }, () => Buffer.from('efae', 'hex'))]));
    expect(await values(readCsv(path))).toEqual([[`a${'锂'.repeat(40_000)}`]]);
  });

  it('counts a record with line breaks in quotation marks as one row and names the row that is broken', async () => {
    expect((await all(readCsv(await file('a\n"x\ny"\nz')))).map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(await codeOf(all(readCsv(await file('a,b\n1,"open'))))).toBe('sheet.csv-broken');
  });

  it('refuses bytes that are no text', async () => {
    expect(await codeOf(all(readCsv(await file(Buffer.from([0x61, 0xff, 0xff, 0x80])))))).toBe('sheet.encoding-unknown');
  });

  it('reads JSON Lines with their physical lines and refuses what is no object', async () => {
    expect(await all(readJsonLines(await file('\uFEFF{"a":1}\r\n\n{"a":2}')))).toEqual([{ line: 1, value: { a: 1 } }, { line: 3, value: { a: 2 } }]);
    for (const bad of ['{"a":1}\n[1]', '{"a":1}\n{"a"', '{"a":1}\nnull']) expect(await codeOf(all(readJsonLines(await file(bad))))).toBe('sheet.json-broken');
  });

  it('tells formats by content and refuses others', async () => {
    expect(await detectFormat(await file(gbk))).toBe('csv');
    expect(await detectFormat(await file('\uFEFF {"a":1}'))).toBe('jsonl');
    for (const bad of [Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('%PDF-1.7'), Buffer.from('a\0b')]) expect(await codeOf(detectFormat(await file(bad)))).toBe('sheet.format-unknown');
    expect(await codeOf(detectFormat(await file('')))).toBe('sheet.empty');
    expect(await codeOf(detectFormat(join(folder, 'nowhere')))).toBe('sheet.file-unreadable');
  });
});

describe('workbooks', () => {
  it('reads shared, rich and inline text, numbers, truth values, errors and formulas as text', async () => {
    const path = await workbook((sheet) => {
      sheet.addRow(['标题', { richText: [{ text: '复合', font: { bold: true } }, { text: '隔膜' }] }, 12.5, 1_234_567_890_123, true, { error: '#N/A' }, { formula: 'A1&"x"', result: 'stale' }, 0.1 + 0.2]);
    });
    expect(await values(readXlsx(path))).toEqual([['标题', '复合隔膜', '12.5', '1234567890123', 'TRUE', '#N/A', '=A1&"x"', '0.3']]);
  });

  it('shows dates by their style, leaves plain numbers alone, and knows both calendars', async () => {
    const fill = (sheet: ExcelJS.Worksheet) => {
      sheet.getCell('A1').value = new Date('2026-03-15T00:00:00Z');
      sheet.getCell('B1').value = 46_096;
      sheet.getCell('C1').value = 46_096;
      sheet.getCell('C1').numFmt = 'yyyy"年"m"月"d"日"';
    };
    expect(await values(readXlsx(await workbook(fill)))).toEqual([['2026-03-15', '46096', '2026-03-15']]);
    const later = await workbook((sheet, book) => { book.properties.date1904 = true; fill(sheet); });
    expect((await values(readXlsx(later)))[0]?.[0]).toBe('2026-03-15');
    expect(serialDate(59, false)).toBe('1900-02-28');
    expect(serialDate(61, false)).toBe('1900-03-01');
    expect(isDateFormat('[Red]0.00"yd"')).toBe(false);
    expect(isDateFormat('[h]:mm')).toBe(true);
  });

  it('numbers rows as the spreadsheet does, over gaps and merged cells', async () => {
    const path = await workbook((sheet) => {
      sheet.getCell('A1').value = '一';
      sheet.getCell('C4').value = '四';
      sheet.getCell('A5').value = '合并';
      sheet.mergeCells('A5:B6');
    });
    const rows = (await all(readXlsx(path))).filter((row) => row.values.some((value) => value !== ''));
    expect(rows[0]).toEqual({ line: 1, values: ['一'] });
    expect(rows[1]).toEqual({ line: 4, values: ['', '', '四'] });
    expect(rows.at(-1)!.line).toBe(5);
  });

  it('reads the first visible sheet', async () => {
    const path = await workbook((sheet, book) => {
      sheet.addRow(['secret']);
      sheet.state = 'hidden';
      book.addWorksheet('可见').addRow(['shown']);
    });
    expect(await values(readXlsx(path))).toEqual([['shown']]);
  });

  it('refuses a bomb by the directory alone, one that lies about its size while inflating, and a file that is no workbook', async () => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(60_000_000, 0x20));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    expect(await codeOf(all(readXlsx(await file(bomb))))).toBe('sheet.zip-bomb');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    expect(await codeOf(all(readXlsx(await file(zipOf('xl/workbook.xml', Buffer.alloc(60_000_000, 0x20), 1_000)))))).toBe('sheet.zip-broken');
    expect(await codeOf(all(readXlsx(await file(zipOf('a.txt', Buffer.from('x'))))))).toBe('sheet.zip-broken');
    expect(await codeOf(all(readXlsx(await file(Buffer.from('PK\x03\x04garbage')))))).toBe('sheet.zip-broken');
    const small = await workbook((sheet) => { sheet.addRow(['a']); });
    expect(await codeOf(all(readXlsx(small, { entries: 3, expandedBytes: 1e9, ratio: 100, ratioFromBytes: 0 })))).toBe('sheet.zip-bomb');
    expect(await codeOf(all(readXlsx(small, { entries: 100, expandedBytes: 1_000, ratio: 100, ratioFromBytes: 0 })))).toBe('sheet.zip-bomb');
  });

  it('expands no entity of a document type', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook><sheets><sheet name="&a;"/></sheets></workbook>';
    expect(await codeOf(all(readXlsx(await file(zipOf('xl/workbook.xml', Buffer.from(xml))))))).toBe('sheet.zip-broken');
  });
});

describe('written tables', () => {
  const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '＝1+1', '普通', "it's", '"quoted", and\nbroken'];
  const first = (text: string) => text.charAt(0);

  it('begin no cell with what a spreadsheet calculates, in CSV and in xlsx', async () => {
    const csv = await file(await buffer(writeCsv([nasty])));
    const raw = await readFile(csv, 'utf8');
    expect(raw.charCodeAt(0)).toBe(0xfeff);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await buffer(writeXlsx([nasty], { sheet: '导出' }))) as never);
    const cells = book.worksheets[0]!.getRow(1).values as unknown[];
    const shown = nasty.map((_, index) => cells[index + 1]);
    for (const text of shown) expect(typeof text).toBe('string');
    for (const text of [...shown as string[], ...nasty.map(harmless)]) expect('=+-@\t\r\0＝').not.toContain(first(text));
    expect(raw).not.toMatch(/(^\uFEFF?|,|")[=+\-@]/);
  });

  it('come back as they were', async () => {
    const back = nasty.map((text) => text.replaceAll('\0', '').replaceAll('\r', '\n'));
    expect(await values(readCsv(await file(await buffer(writeCsv([nasty])))))).toEqual([back]);
    expect(await values(readXlsx(await file(await buffer(writeXlsx([nasty], { sheet: '导出' })))))).toEqual([back]);
  });
});
