import { chinaDate, newId, Problem, type Clock, type Person } from '@app/kernel';
import { QueryFailedError } from 'typeorm';
import type { OperationContext, TransactionContext } from '../context.js';
import type { Database, TransactionRunner } from '../database/database.js';
import type { ChangeRecorder } from '../record/change-recorder.js';
import { unitOf, type RuleCatalogue } from './rule-catalogue.js';
import { REGISTRY_COLUMNS, ruleProblems, switchable, WITH_SWITCH, type RegistryRow } from './rule-registry.js';
import type { RuleDetail, RuleSwitchInput } from './rule.schema.js';

/** A unit chooses whether a rule that is left to it acts for it: one more row, never a changed one, with its reason and its audit entry. */
export class SwitchRule {
  constructor(
    private readonly transactions: TransactionRunner, private readonly database: Database, private readonly recorder: ChangeRecorder,
    private readonly catalogue: RuleCatalogue, private readonly clock: Clock,
  ) {}

  /** Refuses: 404 no such rule or another's unit, 409 over, or standing like that already, 422 law and the product's own settings. */
  async run(ctx: OperationContext, { id, on, reason, organisationId }: RuleSwitchInput & { id: string }): Promise<RuleDetail> {
    const unit = unitOf(ctx.actor, organisationId);
    if (unit === undefined) throw new Problem(ruleProblems['unit-not-found']);
    return this.transactions.run(ctx, async (ctx) => {
      const row = await this.lock(ctx, id, unit);
      if (row.validTo !== null && row.validTo < chinaDate(this.clock.now())) throw new Problem(ruleProblems.superseded);
      if (!switchable(row, chinaDate(this.clock.now()))) throw new Problem({ ...ruleProblems['not-left-to-unit'], ...(row.article && { article: row.article }) }, { rule: row.rule });
      if (row.enabled === on) throw new Problem(ruleProblems['already-so']);
      await this.insert(ctx, { id, unit, on, reason, by: (ctx.actor as Person).userId });
      await this.recorder.record(ctx, {
        aggregateType: 'rule', aggregateId: id, act: on ? 'switch-on' : 'switch-off', reason, ruleVersions: [id],
        before: { rule: row.rule, jurisdiction: row.jurisdiction, organisationId: unit, on: row.enabled }, after: { rule: row.rule, jurisdiction: row.jurisdiction, organisationId: unit, on },
      });
      return this.catalogue.get(ctx, id, unit);
    });
  }

  /** Holds the version, so that two switches of it follow each other; its standing is read after the wait. */
  private async lock(ctx: TransactionContext, id: string, unit: string): Promise<RegistryRow> {
    await this.database.query(ctx, 'select id from platform.rule_version where id = $1 for update', [id]);
    const [row] = await this.database.query<RegistryRow>(ctx, `select ${REGISTRY_COLUMNS} from ${WITH_SWITCH} where v.id = $2`, [unit, id]);
    if (!row) throw new Problem(ruleProblems['not-found']);
    return row;
  }

  private async insert(ctx: TransactionContext, { id, unit, on, reason, by }: { id: string; unit: string; on: boolean; reason: string; by: string }): Promise<void> {
    try {
      await this.database.execute(ctx, 'insert into platform.rule_switch (id, organisation_id, rule_version_id, is_on, reason, switched_by, switched_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [newId(), unit, id, on, reason, by, this.clock.now()]);
    } catch (error) {
      if (error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'rule_switch_unit') throw new Problem(ruleProblems['unit-not-found']);
      throw error;
    }
  }
}
