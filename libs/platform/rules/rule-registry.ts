import { chinaDate, defineProblems, leftToUnit, Problem, ruleInForce, type Clock, type RuleNature, type RuleQuestion, type RuleVersion, type Texts } from '@app/kernel';
import { z } from 'zod';
import type { OperationContext } from '../context.js';
import type { Database } from '../database/database.js';

export const ruleProblems = defineProblems('rules', {
  unknown: {
    status: 422,
    texts: { 'zh-CN': '规则库中没有当前适用的“{rule}”，须由管理员补充后由人判断，系统不作推定。', en: 'The rule registry has no value in force for "{rule}". A person must supply and judge it; the system does not guess.' },
  },
  'not-found': { status: 404, texts: { 'zh-CN': '没有这条规则。', en: 'There is no such rule.' } },
  'unit-not-found': { status: 404, texts: { 'zh-CN': '没有这个单位，或您不能代其作出选择。', en: 'There is no such unit, or it is not yours to choose for.' } },
  'not-left-to-unit': {
    status: 422,
    texts: { 'zh-CN': '“{rule}”是已核对的法律规定或产品参数，不由单位开关；依据变化时由系统管理员建立新版本。', en: '"{rule}" is verified law or a setting of this product; no unit switches it. Where its basis changes, a system administrator makes a new version.' },
  },
  'already-so': { status: 409, texts: { 'zh-CN': '该规则对本单位已是所选状态，未作更改。', en: 'The rule already stands like that for the unit; nothing was changed.' } },
  superseded: { status: 409, texts: { 'zh-CN': '这一版本已有后续版本，请在最新版本上修改。', en: 'A later version exists already; start from the newest one.' } },
  'ends-before-it-begins': { status: 422, texts: { 'zh-CN': '新版本须自 {from} 之后开始施行。', en: 'The new version must begin after {from}.' } },
  'article-needed': { status: 422, texts: { 'zh-CN': '法律规定须写明条款；产品参数不得写条款，也不得标为法律。', en: 'A rule of law names its article; a setting of this product has none and is never marked as law.' } },
  'mark-falls': { status: 422, texts: { 'zh-CN': '已核对的规定只能由已核对的新规定替代，或标为已废止。', en: 'What is verified gives way only to what is verified, or is repealed.' } },
  'wrong-shape': { status: 422, texts: { 'zh-CN': '新值的形式与原值不符：{expected}。', en: 'The new value has another shape than the old one; expected {expected}.' } },
});

/** A version with everything that a reader of the registry sees. */
export interface RegistryRow extends RuleVersion {
  readonly nature: RuleNature;
  readonly unit: string | null;
  readonly articleText: string | null;
  readonly seen: 'statute' | 'public page' | null;
  readonly sourceDate: string | null;
  /** The row of the product's own digest of the law, `B5` say; null for the product's settings. */
  readonly ref: string | null;
  readonly texts: Texts;
  readonly reason: string | null;
  /** How a unit that has not chosen stands; `enabled` is how the unit asked about stands. */
  readonly startsOn: boolean;
}

/** The columns of a row; `v` is the version, `s.is_on` the unit's last switch or null. */
export const REGISTRY_COLUMNS = `v.id, v.rule, v.jurisdiction, v.unit_class as "unitClass", v.value, v.unit, to_char(v.valid_from, 'YYYY-MM-DD') as "validFrom",
  to_char(v.valid_to, 'YYYY-MM-DD') as "validTo", v.article, v.article_text as "articleText", v.status, v.nature, v.seen, to_char(v.source_date, 'YYYY-MM-DD') as "sourceDate",
  v.ref, v.texts, v.reason, v.enabled as "startsOn", coalesce(s.is_on, v.enabled) as enabled`;
/** The unit's last switch of each version; `$1` is the unit or null. */
export const WITH_SWITCH = `platform.rule_version v left join lateral (
  select is_on, reason, switched_at from platform.rule_switch where rule_version_id = v.id and organisation_id = $1::uuid order by seq desc limit 1) s on true`;

/** The registry of dated, jurisdiction-tagged values. Law and product defaults live here, never in code. */
export class RuleRegistry {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /**
   * The version in force with its value, parsed; refused where nothing is in force (422 `rules.unknown`). With `organisationId` the
   * switches of that unit count; without, what is left to units acts only if it starts on. The caller freezes `version.id` in its decision.
   */
  async value<T>(ctx: OperationContext, question: Omit<RuleQuestion, 'on'> & { on?: string }, schema: z.ZodType<T>): Promise<{ value: T; version: RegistryRow }> {
    const version = await this.inForce(ctx, question);
    if (!version) throw new Problem(ruleProblems.unknown, { rule: question.rule });
    return { value: schema.parse(version.value), version };
  }

  /** As `value`, undefined where nothing is in force: for what the law only allows, where no choice of the unit means no. */
  async inForce(ctx: OperationContext, question: Omit<RuleQuestion, 'on'> & { on?: string }): Promise<RegistryRow | undefined> {
    const versions = await this.versions(ctx, question.rule, question.organisationId);
    return ruleInForce(versions, { ...question, on: question.on ?? chinaDate(this.clock.now()) });
  }

  /** A value that the product chose for itself; shown as such, never as law. */
  async productDefault(ctx: OperationContext, rule: string): Promise<number> {
    const { value } = await this.value(ctx, { rule, jurisdictions: ['luqiao'], unitClass: 'any' }, z.number());
    return value;
  }

  /** Every version, of one rule where one is named; `enabled` is how each stands for the unit, or how it starts. */
  async versions(ctx: OperationContext, rule?: string, organisationId?: string): Promise<RegistryRow[]> {
    return this.database.query<RegistryRow>(ctx,
      `select ${REGISTRY_COLUMNS} from ${WITH_SWITCH} where $2::text is null or v.rule = $2 order by v.rule, v.jurisdiction, v.valid_from`, [organisationId ?? null, rule ?? null]);
  }
}

/** Only what is left to a unit, and is not over, can be switched by it. */
export const switchable = (row: Pick<RegistryRow, 'status' | 'nature' | 'validTo'>, today: string): boolean => leftToUnit(row) && (row.validTo === null || row.validTo >= today);
