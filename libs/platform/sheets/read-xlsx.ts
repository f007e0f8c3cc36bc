import { Problem } from '@app/kernel';
import { readDateStyles, serialDate } from './cell-styles.js';
import { unescaped } from './harmless.js';
import { sheetProblems } from './problems.js';
import { LONGEST_RECORD, type SheetRow } from './row.js';
import { SharedStrings } from './shared-strings.js';
import { walkXml, readXml } from './xml-events.js';
import { openZip, WORKBOOK_LIMITS, type ZipDirectory, type ZipLimits } from './zip-directory.js';

/** A spreadsheet of ours is far narrower; cells beyond are not read. */
const WIDEST = 256;

interface Book {
  readonly sheet: string;
  readonly since1904: boolean;
  readonly strings: SharedStrings | undefined;
  readonly dateStyles: readonly boolean[];
}

/** The first visible sheet of a workbook, row by row. Formulas come out as their text, never as a result. */
export async function* readXlsx(path: string, limits: ZipLimits = WORKBOOK_LIMITS): AsyncGenerator<SheetRow> {
  const zip = await openZip(path, limits);
  let strings: SharedStrings | undefined;
  try {
    const book = await openBook(zip);
    strings = book.strings;
    yield* rowsOf(zip, book);
  } finally {
    strings?.close();
    zip.close();
  }
}

async function openBook(zip: ZipDirectory): Promise<Book> {
  const sheets: { id: string; hidden: boolean }[] = [];
  const targets = new Map<string, string>();
  let since1904 = false;
  await readXml(await zip.open('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ id: Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible' });
      if (name === 'workbookPr') since1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
    },
  });
  await readXml(await zip.open('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => { if (name === 'Relationship') targets.set(attributes['Id'] ?? '', inZip(attributes['Target'] ?? '')); },
  });
  const chosen = sheets.find(({ hidden }) => !hidden);
  const sheet = chosen && targets.get(chosen.id);
  if (sheet === undefined) throw new Problem(sheetProblems['zip-broken']);
  const has = (name: string) => zip.names.includes(name);
  const dateStyles = has('xl/styles.xml') ? await readDateStyles(await zip.open('xl/styles.xml')) : [];
  const strings = has('xl/sharedStrings.xml') ? await SharedStrings.read(await zip.open('xl/sharedStrings.xml')) : undefined;
  return { sheet, since1904, strings, dateStyles };
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.4.2.4). */
const plain = (text: string): string => unescaped(text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));

const inZip = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? undefined : [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function* rowsOf(zip: ZipDirectory, { sheet, since1904, strings, dateStyles }: Book): AsyncGenerator<SheetRow> {
  let found: SheetRow[] = [];
  let line = 0;
  let values: string[] | undefined;
  let bytes = 0;
  let cell: { column: number; type: string | undefined; style: number; value: string; formula: string | undefined } | undefined;
  let target: 'value' | 'formula' | undefined;
  const shown = ({ type, style, value, formula }: NonNullable<typeof cell>): string => {
    if (formula !== undefined) return `=${formula}`;
    if (type === 's') return plain(strings?.get(Number(value)) ?? '');
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === undefined || type === 'n') return numberText(value, dateStyles[style] === true, since1904);
    return plain(value);
  };
  const pieces = walkXml(await zip.open(sheet), {
    open: (name, attributes) => {
      if (name === 'row') {
        const given = Number(attributes['r']);
        line = Number.isInteger(given) && given > line ? given : line + 1;
        values = [];
        bytes = 0;
      } else if (name === 'c' && values) {
        cell = { column: columnOf(attributes['r']) ?? values.length, type: attributes['t'], style: Number(attributes['s'] ?? 0), value: '', formula: undefined };
      } else if (cell) {
        if (name === 'f') cell.formula = '';
        target = name === 'v' || name === 't' ? 'value' : name === 'f' ? 'formula' : undefined;
      }
    },
    text: (text) => {
      if (!cell || !target) return;
      bytes += text.length;
      if (bytes > LONGEST_RECORD) throw new Problem(sheetProblems['zip-broken']);
      if (target === 'value') cell.value += text;
      else cell.formula += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') target = undefined;
      if (name === 'c' && cell && values && cell.column < WIDEST) {
        while (values.length < cell.column) values.push('');
        values[cell.column] = shown(cell);
      }
      if (name === 'c') cell = undefined;
      if (name === 'row' && values) {
        found.push({ line, values });
        values = undefined;
      }
    },
  });
  for await (const _ of pieces) {
    yield* found;
    found = [];
  }
}

/** A number as a person reads it: a date where its style says so, digits without exponent otherwise. */
function numberText(text: string, date: boolean, since1904: boolean): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  if (date) return serialDate(number, since1904) ?? text;
  // A spreadsheet calculates with 15 digits: 0.1 + 0.2 is stored as 0.30000000000000004.
  return Number.isInteger(number) ? BigInt(number).toString() : Number(number.toPrecision(15)).toString();
}
