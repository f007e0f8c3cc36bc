import { z } from 'zod';
import type { Texts } from './texts.js';

/** How far a registry row may be trusted; general knowledge and drafts are shown with that mark wherever they act. */
export const RULE_STATUSES = ['verified', 'general-knowledge', 'draft', 'repealed', 'product-default'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** What a row is: a duty, what the law allows or says where nothing is agreed, a setting of a calculation, or no law at all. */
export const RULE_NATURES = {
  mandatory: { 'zh-CN': '强制性规定', en: 'Mandatory' },
  option: { 'zh-CN': '可以、允许（由单位选择）', en: 'Allowed (the unit chooses)' },
  default: { 'zh-CN': '没有约定时适用', en: 'Applies where nothing is agreed' },
  parameter: { 'zh-CN': '计算口径', en: 'How something is computed' },
  'cautious-default': { 'zh-CN': '审慎默认值（不是法律规定）', en: 'Cautious default (not law)' },
  'unit-example': { 'zh-CN': '个别单位的实例', en: 'One unit’s example' },
  'product-default': { 'zh-CN': '产品参数（不是法律规定）', en: 'Setting of this product (not law)' },
} as const satisfies Record<string, Texts>;
export type RuleNature = keyof typeof RULE_NATURES;
export const RULE_NATURE_NAMES = Object.keys(RULE_NATURES) as [RuleNature, ...RuleNature[]];

const MARKS = {
  verified: { name: { 'zh-CN': '已核对', en: 'Verified' }, texts: { 'zh-CN': '已在法规文本（截至2025年4月）或公开页面上见到原文。', en: 'Seen in the statute as it stood in April 2025, or on a public page.' } },
  'general-knowledge': { name: { 'zh-CN': '一般认识，未核对', en: 'General knowledge, unconfirmed' }, texts: { 'zh-CN': '一般认识，未见原文，不作为法律规定；适用前请自行核对。', en: 'General knowledge whose source was not seen. Not to be taken as law; check before relying on it.' } },
  draft: { name: { 'zh-CN': '征求意见稿', en: 'Draft' }, texts: { 'zh-CN': '仅见于征求意见稿，尚不是法律规定。', en: 'Seen only in a consultation draft; it is not law.' } },
  repealed: { name: { 'zh-CN': '已废止', en: 'Repealed' }, texts: { 'zh-CN': '已废止，仅供查阅，不再适用。', en: 'Repealed: kept to be read, no longer applied.' } },
  'product-default': { name: { 'zh-CN': '产品参数', en: 'Product default' }, texts: { 'zh-CN': '本产品自定的参数，不是法律规定。', en: 'A setting of this product. It is not law.' } },
} as const satisfies Record<RuleStatus, { name: Texts; texts: Texts }>;

const textsSchema = z.object({ 'zh-CN': z.string(), en: z.string() });

/** What stands beside every value of the registry that acts somewhere: the mark, its name and what it means. */
export const ruleMarkSchema = z.object({ mark: z.enum(RULE_STATUSES), name: textsSchema, texts: textsSchema }).meta({ id: 'RuleMark' });
export type RuleMark = z.infer<typeof ruleMarkSchema>;

/** The mark of a row, ready for an answer: `{ mark, name, texts }`. Shown wherever a value of the row acts. */
export const ruleMark = ({ status }: Pick<RuleVersion, 'status'>): RuleMark => ({ mark: status, ...MARKS[status] });

/** One dated value of one rule in one jurisdiction for one class of unit. */
export interface RuleVersion {
  readonly id: string;
  readonly rule: string;
  /** `CN`, a GB/T 2260 province code, or `luqiao` for the product's own defaults. */
  readonly jurisdiction: string;
  readonly unitClass: string;
  readonly value: unknown;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly article: string | null;
  readonly status: RuleStatus;
  /** Whether it acts: for the unit that was asked about, or for a unit that has not chosen. */
  readonly enabled: boolean;
}

export interface RuleQuestion {
  readonly rule: string;
  /** From the most particular to the most general: the first jurisdiction with a row in force answers. */
  readonly jurisdictions: readonly string[];
  readonly unitClass: string;
  /** The unit whose switches count; without one a row acts or not as it starts. */
  readonly organisationId?: string;
  /** The civil date in China on which the rule must be in force. */
  readonly on: string;
}

/** The version in force, or undefined: "unknown" goes to a person, never to a default in code. */
export function ruleInForce<Version extends RuleVersion>(versions: readonly Version[], { rule, jurisdictions, unitClass, on }: RuleQuestion): Version | undefined {
  const live = versions.filter((row) =>
    row.rule === rule && row.enabled && row.status !== 'repealed' && row.validFrom <= on && (row.validTo === null || on <= row.validTo));
  for (const jurisdiction of jurisdictions) {
    const here = live.filter((row) => row.jurisdiction === jurisdiction);
    for (const wished of [unitClass, 'any']) {
      const [newest] = here.filter((row) => row.unitClass === wished).sort((a, b) => b.validFrom.localeCompare(a.validFrom));
      if (newest) return newest;
    }
  }
  return undefined;
}

/** A unit chooses what the law leaves to it and whether to follow what nobody has confirmed; law and the product's own settings it cannot switch. */
export const leftToUnit = ({ status, nature }: { status: RuleStatus; nature: RuleNature }): boolean =>
  status === 'general-knowledge' || status === 'draft' || (status === 'verified' && (nature === 'option' || nature === 'unit-example'));

/** Whether a new version acts before any unit has chosen: law does, what is left to the unit does only where the one before it did out of caution. */
export const startsOn = (row: { status: RuleStatus; nature: RuleNature }, before: { status: RuleStatus; enabled: boolean }): boolean =>
  row.status !== 'repealed' && (!leftToUnit(row) || (before.status === row.status && before.enabled && row.nature !== 'option'));

/** Where the value differs in shape from the one that it replaces. Paths are JSON pointers into the value. */
export interface ShapeFault {
  readonly path: string;
  readonly expected: Texts;
}

const DATED = [/^\d{2}-\d{2}$/, /^\d{4}-\d{2}-\d{2}$/, /^\d{2}:\d{2}$/];
const fault = (path: string, zh: string, en: string): ShapeFault[] => [{ path, expected: { 'zh-CN': zh, en } }];
const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A new value keeps the shape of the old one, because code reads it: a number stays a number that is not negative (whole where it was
 * whole, at most 100 where the unit is a percentage), a list holds known codes once each, an object keeps its keys, a date its pattern.
 */
export function shapeFaults(before: unknown, after: unknown, unit: string | null, path = ''): ShapeFault[] {
  if (before === null) return after === null || ['number', 'string'].includes(typeof after) ? [] : fault(path, '应为空、数字或文字', 'nothing, a number or a text');
  if (typeof before === 'boolean') return typeof after === 'boolean' ? [] : fault(path, '应为是或否', 'true or false');
  if (typeof before === 'number') {
    if (typeof after !== 'number' || !Number.isFinite(after) || after < 0) return fault(path, '应为不小于零的数字', 'a number of at least zero');
    const percentage = unit?.startsWith('percent') && (path === '' || /percent/i.test(path));
    if (percentage && after > 100) return fault(path, '百分比不超过100', 'a percentage of at most 100');
    return Number.isInteger(before) && !percentage && !Number.isSafeInteger(after) ? fault(path, '应为整数', 'a whole number') : [];
  }
  if (typeof before === 'string') {
    if (typeof after !== 'string' || after.trim() === '' || after.length > 200) return fault(path, '应为1至200字的文字', 'a text of 1 to 200 characters');
    const pattern = DATED.find((each) => each.test(before));
    return pattern && !pattern.test(after) ? fault(path, `格式应与“${before}”相同`, `the form of "${before}"`) : [];
  }
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || after.length === 0 || new Set(after).size !== after.length) return fault(path, '应为不重复、不为空的列表', 'a list without repetitions that is not empty');
    if (before.every((each) => typeof each === 'string')) {
      const unknown = after.filter((each) => !before.includes(each));
      return unknown.length > 0 ? fault(path, `只能取自：${before.join('、')}`, `codes out of: ${before.join(', ')}`) : [];
    }
    return after.flatMap((each, at) => shapeFaults(before[0], each, unit, `${path}/${at}`));
  }
  if (!isPlain(before) || !isPlain(after)) return fault(path, '应为对象', 'an object');
  const keys = Object.keys(before);
  if (keys.length !== Object.keys(after).length || keys.some((key) => !(key in after))) return fault(path, `应恰有：${keys.join('、')}`, `exactly the keys ${keys.join(', ')}`);
  return keys.flatMap((key) => shapeFaults(before[key], after[key], unit, `${path}/${key}`));
}
