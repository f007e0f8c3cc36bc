import type { ListingKind } from '@app/events';
import type { Texts } from '@app/kernel';
import type { z } from 'zod';
import { achievementDraftSchema } from './achievement.schema.js';
import { demandDraftSchema } from './demand.schema.js';
import { ACHIEVEMENT_WORDS, CODE_WORDS, DEMAND_WORDS, type ColumnWords } from './import-labels.js';

/** How the text of a cell becomes a field. */
export type ColumnType = 'text' | 'date' | 'integer' | 'yuan' | 'yes-no' | 'choice' | 'texts' | 'choices' | 'completers' | 'metrics';

export interface ImportColumn {
  readonly key: string;
  readonly header: Texts;
  readonly example: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** The codes of an enumeration; a cell may hold the code or its word in either language. */
  readonly choices: readonly string[];
  /** A field of codes: an error may repeat what the cell said. Anything in words may be confidential and is never repeated. */
  readonly echo: boolean;
}

interface Definition { readonly type: string; readonly innerType?: Schema; readonly element?: Schema; readonly entries?: Record<string, string>; readonly format?: string }
interface Schema { readonly def: Definition; readonly format?: string | null }

/** What is inside of `nullable` and `default`, and whether either was there. */
function unwrap(schema: Schema): { inner: Schema; optional: boolean } {
  const { type, innerType } = schema.def;
  return (type === 'nullable' || type === 'default' || type === 'optional') && innerType ? { inner: unwrap(innerType).inner, optional: true } : { inner: schema, optional: false };
}

function typeOf(key: string, { def, format }: Schema): ColumnType {
  switch (def.type) {
    case 'string': return (format ?? def.format) === 'date' ? 'date' : 'text';
    case 'number': case 'int': return key.endsWith('Fen') ? 'yuan' : 'integer';
    case 'boolean': return 'yes-no';
    case 'enum': return 'choice';
    case 'array': {
      const item = def.element?.def.type;
      return item === 'enum' ? 'choices' : item === 'string' ? 'texts' : key === 'completers' ? 'completers' : 'metrics';
    }
    default: throw new Error(`no column can hold ${key}, a ${def.type}`);
  }
}

const CODES = new Set(['field', 'region', 'ipc', 'division']);

function column(key: string, schema: Schema, words: ColumnWords): ImportColumn {
  const { inner, optional } = unwrap(schema);
  const type = typeOf(key, inner);
  const entries = (type === 'choices' ? inner.def.element?.def : inner.def)?.entries;
  return { key, ...words, type, required: !optional, choices: Object.keys(entries ?? {}), echo: CODES.has(key) || ['date', 'integer', 'yes-no', 'choice', 'choices'].includes(type) };
}

/** The columns of a template, from the schema that also takes the form's and the API's input; the secrecy question comes first. */
function columnsOf<Draft>(schema: z.ZodObject, words: Readonly<Record<keyof Draft & string, ColumnWords>>): readonly ImportColumn[] {
  const all = Object.entries(schema.shape).map(([key, field]) => column(key, field as unknown as Schema, words[key as keyof Draft & string]));
  return [...all.filter(({ key }) => key === 'secrecyAnswer'), ...all.filter(({ key }) => key !== 'secrecyAnswer')];
}

export const IMPORT_COLUMNS: Readonly<Record<ListingKind, readonly ImportColumn[]>> = {
  achievement: columnsOf(achievementDraftSchema, ACHIEVEMENT_WORDS),
  demand: columnsOf(demandDraftSchema, DEMAND_WORDS),
};
export const DRAFT_SCHEMAS = { achievement: achievementDraftSchema, demand: demandDraftSchema } as const;

/** Columns that an export adds for people; an import passes over them. */
export const EXPORT_ONLY: Readonly<Record<'id' | 'state' | 'owner' | 'publishedAt' | 'updatedAt', Texts>> = {
  id: { 'zh-CN': '编号', en: 'Id' }, state: { 'zh-CN': '状态', en: 'State' }, owner: { 'zh-CN': '所属单位', en: 'Owner' },
  publishedAt: { 'zh-CN': '发布时间', en: 'Published at' }, updatedAt: { 'zh-CN': '更新时间', en: 'Updated at' },
};

const plain = (header: string): string => header.normalize('NFKC').toLowerCase().replaceAll(/[\s*＊]/g, '');

export interface HeaderReading {
  /** The column of each cell, undefined where an import passes over it. */
  readonly columns: readonly (ImportColumn | undefined)[];
  readonly unknown: readonly string[];
  readonly doubled: readonly string[];
  readonly missing: readonly ImportColumn[];
}

/** Columns by their header in either language or by key, in any order; a star for "required" does not count. */
export function readHeader(kind: ListingKind, header: readonly string[]): HeaderReading {
  const known = new Map<string, ImportColumn>();
  for (const one of IMPORT_COLUMNS[kind]) for (const name of [one.key, ...Object.values(one.header)]) known.set(plain(name), one);
  const passed = new Set(Object.values(EXPORT_ONLY).flatMap((texts) => Object.values(texts)).map(plain));
  const columns = header.map((name) => known.get(plain(name)));
  const seen = columns.filter((one) => one !== undefined);
  return {
    columns,
    unknown: header.filter((name) => plain(name) !== '' && !known.has(plain(name)) && !passed.has(plain(name))),
    doubled: [...new Set(seen.filter((one, index) => seen.indexOf(one) !== index).map(({ header: texts }) => texts['zh-CN']))],
    missing: IMPORT_COLUMNS[kind].filter((one) => one.required && !seen.includes(one)),
  };
}

/** What a template says of a column's values. */
export function allowedText({ type, choices }: ImportColumn): string {
  const list = choices.map((code) => `${CODE_WORDS[code]?.['zh-CN'] ?? code} (${code})`).join(' / ');
  switch (type) {
    case 'choice': return list;
    case 'choices': return `可多选，用“；”分隔 several, separated by ; — ${list}`;
    case 'texts': return '多个值用“；”分隔 several values, separated by ;';
    case 'date': return 'YYYY-MM-DD';
    case 'yuan': return '人民币元，最多两位小数 yuan, at most two decimals';
    case 'integer': return '整数 whole number';
    case 'yes-no': return '是 / 否 yes / no';
    case 'completers': return '姓名/单位:百分比，用“；”分隔，合计 100 — name/unit:percent, separated by ;, adding up to 100';
    case 'metrics': return '名称:数值:单位，用“；”分隔 name:value:unit, separated by ;';
    case 'text': return '文字 text';
  }
}
