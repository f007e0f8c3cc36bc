import { chinaDate, defineProblems, Problem, ruleInForce, type Clock, type RuleQuestion, type RuleVersion } from '@app/kernel';
import { z } from 'zod';
import type { OperationContext } from '../context.js';
import type { Database } from '../database/database.js';

export const ruleProblems = defineProblems('rules', {
  unknown: {
    status: 422,
    texts: { 'zh-CN': '规则库中没有当前适用的“{rule}”，须由管理员补充后由人判断，系统不作推定。', en: 'The rule registry has no value in force for "{rule}". A person must supply and judge it; the system does not guess.' },
  },
});

/** The registry of dated, jurisdiction-tagged values. Law and product defaults live here, never in code. */
export class RuleRegistry {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** The version in force with its value, parsed; refused where nothing is in force. The caller freezes `version.id` in its decision. */
  async value<T>(ctx: OperationContext, question: Omit<RuleQuestion, 'on'> & { on?: string }, schema: z.ZodType<T>): Promise<{ value: T; version: RuleVersion }> {
    const versions = await this.versions(ctx, question.rule);
    const version = ruleInForce(versions, { ...question, on: question.on ?? chinaDate(this.clock.now()) });
    if (!version) throw new Problem(ruleProblems.unknown, { rule: question.rule });
    return { value: schema.parse(version.value), version };
  }

  /** A value that the product chose for itself; shown as such, never as law. */
  async productDefault(ctx: OperationContext, rule: string): Promise<number> {
    const { value } = await this.value(ctx, { rule, jurisdictions: ['luqiao'], unitClass: 'any' }, z.number());
    return value;
  }

  async versions(ctx: OperationContext, rule?: string): Promise<RuleVersion[]> {
    return this.database.query<RuleVersion>(ctx,
      `select id, rule, jurisdiction, unit_class as "unitClass", value, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo",
         article, status, enabled
       from platform.rule_version where $1::text is null or rule = $1 order by rule, jurisdiction, valid_from`, [rule ?? null]);
  }
}
