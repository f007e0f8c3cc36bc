import { chinaDate, defineProblems, definedProcedures, guideOf, Problem, type Clock, type GuideRow } from '@app/kernel';
import type { OperationContext } from '../context.js';
import type { Database } from '../database/database.js';
import type { ProcedureBrief, ProcedureView } from './procedure.schema.js';

const problems = defineProblems('procedures', {
  'not-found': { status: 404, texts: { 'zh-CN': '没有这项办事指南。', en: 'There is no guide to such a procedure.' } },
});

/** The procedures of all modules, told from the tables that the server decides by and from the registry as it stands today. */
export class ProcedureGuides {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  list(): ProcedureBrief[] {
    return definedProcedures().map(({ name, texts, about, where }) => ({ name, texts, about, where }));
  }

  /** Refuses: 404. */
  async get(ctx: OperationContext, name: string): Promise<ProcedureView> {
    const procedure = definedProcedures().find((each) => each.name === name);
    if (!procedure) throw new Problem(problems['not-found']);
    const rows = await this.database.query<GuideRow>(ctx,
      `select rule, texts, jurisdiction, value, unit, article, status, nature, enabled as "startsOn" from platform.rule_version
       where status <> 'repealed' and valid_from <= $1 and (valid_to is null or valid_to >= $1) order by rule collate "C", jurisdiction collate "C", unit_class collate "C"`, [chinaDate(this.clock.now())]);
    return structuredClone(guideOf(procedure, rows)) as ProcedureView;
  }
}
