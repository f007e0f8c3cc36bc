import type { ListingKind } from '@app/events';
import { LOCALES, renderText, type TextParams, type Texts, type Violation } from '@app/kernel';
import { z } from 'zod';
import type { AchievementDraft } from './achievement.schema.js';
import type { DemandDraft } from './demand.schema.js';
import { DRAFT_SCHEMAS, IMPORT_COLUMNS, type ImportColumn } from './import-columns.js';
import { readCell, type CellProblem, type NamedCodes } from './import-cells.js';
import { CODE_WORDS } from './import-labels.js';

/** One row as it came: cells by column, or the object of a JSON line. */
export type SourceRow =
  | { readonly line: number; readonly cells: ReadonlyMap<string, string> }
  | { readonly line: number; readonly value: Readonly<Record<string, unknown>> };

/** What an import tells of one fault. `value` repeats the cell for columns of codes only. */
export interface RowError {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly texts: Texts;
  readonly value: string | null;
}

export type SecrecyReading = 'no' | 'yes' | 'unknown' | 'unanswered';
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const ANSWERS = new Map((['no', 'yes', 'unknown'] as const).flatMap((code) => [code, ...LOCALES.map((locale) => CODE_WORDS[code]![locale])].map((word) => [plain(word), code] as const)));

/** The one thing that is read of every row before anything else is. What is not a plain "no" takes the whole row out. */
export function secrecyOf(row: SourceRow): SecrecyReading {
  const answer = 'cells' in row ? row.cells.get('secrecyAnswer') : row.value['secrecyAnswer'];
  if (answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '')) return 'unanswered';
  return (typeof answer === 'string' && ANSWERS.get(plain(answer))) || 'unknown';
}

export type RowReading<Kind extends ListingKind> = { readonly draft: Kind extends 'achievement' ? AchievementDraft : DemandDraft } | { readonly errors: readonly RowError[] };

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;
const shown = (texts: Texts, params?: TextParams): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params)])) as Texts;
const LONGEST_ECHO = 60;

export class RowReader<Kind extends ListingKind> {
  private readonly columns: ReadonlyMap<string, ImportColumn>;

  constructor(private readonly kind: Kind, private readonly names: NamedCodes) {
    this.columns = new Map(IMPORT_COLUMNS[kind].map((column) => [column.key, column]));
  }

  /** The draft of a row whose secrecy answer is "no", or every fault of its form. */
  read(row: SourceRow): RowReading<Kind> {
    const errors: RowError[] = [];
    const content = 'cells' in row ? this.fromCells(row.line, row.cells, errors) : row.value;
    const parsed = DRAFT_SCHEMAS[this.kind].safeParse(content, { error: chinese });
    if (parsed.success && errors.length === 0) return storable(parsed.data) ? { draft: parsed.data as never } : { errors: [this.error(row, null, UNSTORABLE)] };
    if (!parsed.success) {
      const inEnglish = DRAFT_SCHEMAS[this.kind].safeParse(content, { error: english });
      const faulty = new Set(errors.map(({ column }) => column));
      parsed.error.issues.forEach((issue, index) => {
        const column = String((issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]) ?? '');
        if (faulty.has(column)) return;
        const unanswered = this.columns.get(column)?.required && !(column in content);
        errors.push(this.error(row, column, unanswered ? REQUIRED : {
          code: `shape.${issue.code.replaceAll('_', '-')}`, texts: { 'zh-CN': issue.message, en: inEnglish.success ? issue.message : inEnglish.error.issues[index]?.message ?? issue.message },
        }));
      });
    }
    return { errors };
  }

  /** A broken rule in the words of the report. */
  broken(row: SourceRow, { path, code, texts, params }: Violation): RowError {
    return this.error(row, path.split('/')[1] ?? null, { code, texts, ...(params && { params }) });
  }

  private fromCells(line: number, cells: ReadonlyMap<string, string>, errors: RowError[]): Record<string, unknown> {
    const content: Record<string, unknown> = {};
    for (const [key, cell] of cells) {
      const column = this.columns.get(key);
      if (!column || cell.trim() === '') continue;
      const reading = readCell(column, cell, this.names);
      if ('value' in reading) content[key] = reading.value;
      else errors.push(this.error({ line, cells }, key, reading.problem));
    }
    return content;
  }

  private error(row: SourceRow, key: string | null, { code, texts, params }: CellProblem): RowError {
    const column = key === null ? undefined : this.columns.get(key);
    const value = column?.echo && 'cells' in row ? row.cells.get(column.key) : undefined;
    return { row: row.line, column: column?.key ?? null, code, texts: shown(texts, params), value: value === undefined || value.trim() === '' ? null : value.slice(0, LONGEST_ECHO) };
  }
}

const REQUIRED: CellProblem = { code: 'import.required', texts: { 'zh-CN': '此项必填。', en: 'This column must be filled in.' } };
const UNSTORABLE: CellProblem = { code: 'shape.unstorable-text', texts: { 'zh-CN': '含有无法保存的字符（空字符或不完整的字符）。', en: 'Contains characters that cannot be stored (NUL or half a character).' } };

/** No NUL byte and no half of a surrogate pair: PostgreSQL text holds neither. */
function storable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.values(value).every(storable);
}
