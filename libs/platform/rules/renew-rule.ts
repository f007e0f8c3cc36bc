import { newId, Problem, shapeFaults, startsOn, type Person, type Violation } from '@app/kernel';
import type { OperationContext, TransactionContext } from '../context.js';
import type { Database, TransactionRunner } from '../database/database.js';
import type { ChangeRecorder } from '../record/change-recorder.js';
import type { RuleCatalogue } from './rule-catalogue.js';
import { REGISTRY_COLUMNS, ruleProblems, WITH_SWITCH, type RegistryRow } from './rule-registry.js';
import type { RuleDetail, RuleVersionInput } from './rule.schema.js';

/** Changes a rule by a new version: the old one gets an end and is otherwise untouched, and decisions keep the versions that they froze. */
export class RenewRule {
  constructor(
    private readonly transactions: TransactionRunner, private readonly database: Database, private readonly recorder: ChangeRecorder, private readonly catalogue: RuleCatalogue,
  ) {}

  /** Refuses: 404, 409 a later version is there, 422 a value of another shape, a begin before the old one's, a law without article, a mark that falls. */
  async run(ctx: OperationContext, { id: oldId, ...input }: RuleVersionInput & { id: string }): Promise<RuleDetail> {
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.lock(ctx, oldId);
      judge(before, input);
      const id = newId();
      const enabled = startsOn({ status: input.status, nature: before.nature }, { status: before.status, enabled: before.startsOn });
      await this.database.execute(ctx,
        `insert into platform.rule_version (id, rule, jurisdiction, unit_class, value, unit, valid_from, article, article_text, status, nature, ref, enabled, texts, supersedes, made_by, reason)
         select $1, rule, jurisdiction, unit_class, $3::jsonb, unit, $4::date, $5, case when $5 = article then article_text end, $6, nature, ref, $7, texts, id, $8, $9 from platform.rule_version where id = $2`,
        [id, oldId, JSON.stringify(input.value), input.validFrom, input.article, input.status, enabled, (ctx.actor as Person).userId, input.reason]);
      await this.database.execute(ctx, 'update platform.rule_version set valid_to = least(valid_to, $2::date - 1) where id = $1', [oldId, input.validFrom]);
      const after = await this.row(ctx, id);
      await this.recorder.record(ctx, { aggregateType: 'rule', aggregateId: id, act: 'new-version', before: audited(before), after: audited(after), reason: input.reason, ruleVersions: [oldId, id] });
      return this.catalogue.get(ctx, id);
    });
  }

  /** Holds the version and makes sure that it is the newest of its rule, place and class. */
  private async lock(ctx: TransactionContext, id: string): Promise<RegistryRow> {
    const [held] = await this.database.query<{ id: string }>(ctx, 'select id from platform.rule_version where id = $1 for update', [id]);
    if (!held) throw new Problem(ruleProblems['not-found']);
    const row = await this.row(ctx, id);
    const later = await this.database.query(ctx, 'select 1 from platform.rule_version where (rule, jurisdiction, unit_class) = ($1, $2, $3) and valid_from > $4::date limit 1', [row.rule, row.jurisdiction, row.unitClass, row.validFrom]);
    if (later.length > 0) throw new Problem(ruleProblems.superseded);
    return row;
  }

  private async row(ctx: TransactionContext, id: string): Promise<RegistryRow> {
    const [row] = await this.database.query<RegistryRow>(ctx, `select ${REGISTRY_COLUMNS} from ${WITH_SWITCH} where v.id = $2`, [null, id]);
    return row!;
  }
}

function judge(before: RegistryRow, { value, validFrom, article, status }: RuleVersionInput): void {
  const own = before.status === 'product-default';
  if (own !== (status === 'product-default') || own !== (article === null)) throw new Problem(ruleProblems['article-needed']);
  if (before.status === 'verified' && status !== 'verified' && status !== 'repealed') throw new Problem(ruleProblems['mark-falls']);
  if (validFrom <= before.validFrom) throw new Problem(ruleProblems['ends-before-it-begins'], { from: before.validFrom });
  const faults = shapeFaults(before.value, value, before.unit);
  const [first] = faults;
  if (!first) return;
  const violations: Violation[] = faults.map(({ path, expected }) => ({
    path: `/value${path}`, code: ruleProblems['wrong-shape'].code,
    texts: { 'zh-CN': expected['zh-CN'], en: `Expected: ${expected.en}` },
  }));
  const { texts, ...definition } = ruleProblems['wrong-shape'];
  throw new Problem({ ...definition, texts: { 'zh-CN': texts['zh-CN'].replace('{expected}', first.expected['zh-CN']), en: texts.en.replace('{expected}', first.expected.en) } }, {}, violations);
}

const audited = ({ id, rule, jurisdiction, unitClass, value, unit, validFrom, validTo, article, status, nature, startsOn }: RegistryRow) =>
  ({ id, rule, jurisdiction, unitClass, value, unit, validFrom, validTo, article, status, nature, startsOn });
