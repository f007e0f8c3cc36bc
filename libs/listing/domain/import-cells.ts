import { LOCALES, parseYuan, type TextParams, type Texts } from '@app/kernel';
import type { Completer } from './achievement.schema.js';
import type { TargetMetric } from './demand.schema.js';
import { CODE_WORDS, OTHER_WORDS } from './import-labels.js';
import type { ImportColumn } from './import-columns.js';

export interface CellProblem {
  readonly code: string;
  readonly texts: Texts;
  readonly params?: TextParams;
}
/** The field of a cell, or why there is none; an empty cell is no field at all. */
export type CellReading = { readonly value: unknown } | { readonly problem: CellProblem };

/** Codes of the reference lists by the names that people write; undefined where nothing or more than one thing has that name. */
export interface NamedCodes {
  codeOf(column: string, name: string): string | undefined;
}

const problem = (code: string, zh: string, en: string, params?: TextParams): { problem: CellProblem } =>
  ({ problem: { code: `import.${code}`, texts: { 'zh-CN': zh, en }, ...(params && { params }) } });

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const BY_WORD = new Map(Object.entries(CODE_WORDS).flatMap(([code, texts]) => [code, ...LOCALES.map((locale) => texts[locale]), ...(OTHER_WORDS[code] ?? [])].map((word) => [plain(word), code] as const)));
const TRUE = new Set(['是', 'yes', 'true', 'y', '1']);
const FALSE = new Set(['否', 'no', 'false', 'n', '0']);
const SHEET_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Splits at a sign of either width; a backslash takes the next character as it is. */
export function splitCell(text: string, signs: string): string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\' && at + 1 < text.length) parts[parts.length - 1] += `\\${text.charAt((at += 1))}`;
    else if (signs.includes(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
const bare = (text: string): string => text.replaceAll(/\\(.)/gs, '$1').trim();
const escaped = (text: string): string => text.replaceAll(/[\\;；:：/／]/g, (sign) => `\\${sign}`);
const items = (text: string): string[] => splitCell(text, ';；').filter((part) => part.trim() !== '');

/** A civil date as people write it; a bare number is not guessed to be one. */
function date(text: string): CellReading {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?$/.exec(text);
  if (match) return { value: `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` };
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const meant = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
    return problem('date-is-number', '这是数字而不是日期。如果是指 {meant}，请把单元格格式设为日期，或按 YYYY-MM-DD 填写。', 'This is a number, not a date. If {meant} is meant, give the cell a date format or write YYYY-MM-DD.', { meant });
  }
  return problem('not-a-date', '日期须写为 YYYY-MM-DD。', 'A date is written YYYY-MM-DD.');
}

function choice(text: string, choices: readonly string[]): string | undefined {
  const code = BY_WORD.get(plain(text));
  return code !== undefined && choices.includes(code) ? code : undefined;
}

function completers(text: string): CellReading {
  const found: Completer[] = [];
  for (const item of items(text)) {
    const [who = '', share = '', ...rest] = splitCell(item, ':：');
    const [name = '', unit = '', ...more] = splitCell(who, '/／');
    const percent = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*[%％]?\s*$/.exec(share)?.[1];
    if (rest.length > 0 || more.length > 0 || percent === undefined || bare(name) === '') return problem('completers-form', '完成人须写为“姓名/单位:百分比”，用“；”分隔，如“张三:60；李四:40”。', 'Completers are written name/unit:percent, separated by ;, like Zhang San:60;Li Si:40.');
    found.push({ name: bare(name), userId: null, unit: bare(unit) || null, sharePercent: Number(percent) });
  }
  return { value: found };
}

function metrics(text: string): CellReading {
  const found: TargetMetric[] = [];
  for (const item of items(text)) {
    const [name = '', value = '', unit = '', ...rest] = splitCell(item, ':：').map(bare);
    if (rest.length > 0 || name === '' || value === '') return problem('metrics-form', '目标指标须写为“名称:数值:单位”，用“；”分隔。', 'Target metrics are written name:value:unit, separated by ;.');
    found.push({ name, value, unit: unit || null });
  }
  return { value: found };
}

/** Reads one cell that is not empty; only its form is judged here, the schema and the rules judge the rest. */
export function readCell(column: ImportColumn, cell: string, names: NamedCodes): CellReading {
  const text = cell.trim();
  if (SHEET_ERRORS.has(text)) return problem('sheet-error', '单元格是公式错误值，请改为文字或数值。', 'The cell holds the error of a formula. Write text or a number.');
  switch (column.type) {
    case 'text': return { value: names.codeOf(column.key, text) ?? text };
    case 'date': return date(text);
    case 'integer': return /^\d{1,15}$/.test(text) ? { value: Number(text) } : problem('not-a-number', '须填写整数。', 'A whole number is needed.');
    case 'yuan': {
      const value = parseYuan(text);
      return value === undefined ? problem('not-an-amount', '须填写以元为单位的金额，最多两位小数，如 300000 或 1,234.50。', 'An amount in yuan with at most two decimals is needed, like 300000 or 1,234.50.') : { value };
    }
    case 'yes-no': return TRUE.has(plain(text)) ? { value: true } : FALSE.has(plain(text)) ? { value: false } : problem('not-yes-or-no', '须填写“是”或“否”。', 'Yes or no is needed.');
    case 'texts': return { value: items(text).map(bare) };
    case 'choice': case 'choices': {
      const codes = (column.type === 'choice' ? [text] : items(text).map(bare)).map((word) => choice(word, column.choices));
      if (codes.includes(undefined)) return problem('not-a-choice', '须填写以下之一：{choices}。', 'One of these is needed: {choices}.', { choices: column.choices.map((code) => `${CODE_WORDS[code]?.['zh-CN'] ?? ''} (${code})`) });
      return { value: column.type === 'choice' ? codes[0] : codes };
    }
    case 'completers': return completers(text);
    case 'metrics': return metrics(text);
  }
}

/** The cell that reads back as this value. */
export function writeCell({ type, key }: ImportColumn, value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'yuan': return `${BigInt(value as number) / 100n}.${String(BigInt(value as number) % 100n).padStart(2, '0')}`.replace(/\.00$/, '');
    case 'integer': return value as number;
    case 'yes-no': return value === true ? '是' : '否';
    case 'choice': return CODE_WORDS[value as string]?.['zh-CN'] ?? (value as string);
    case 'choices': return (value as string[]).map((code) => CODE_WORDS[code]?.['zh-CN'] ?? code).join('；');
    case 'texts': return (value as string[]).map(escaped).join('；');
    case 'completers': return (value as Completer[]).map(({ name, unit, sharePercent }) => `${escaped(name)}${unit === null ? '' : `/${escaped(unit)}`}:${sharePercent}`).join('；');
    case 'metrics': return (value as TargetMetric[]).map((metric) => [metric.name, metric.value, ...(metric.unit === null ? [] : [metric.unit])].map(escaped).join(':')).join('；');
    case 'text': case 'date': return typeof value === 'string' ? value : `${key}`;
  }
}
