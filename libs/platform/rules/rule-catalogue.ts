import { chinaDate, definedProblems, hasRole, leftToUnit, mayUse, Problem, RULE_NATURES, ruleMark, type Actor, type Clock } from '@app/kernel';
import { z } from 'zod';
import type { OperationContext } from '../context.js';
import type { Database } from '../database/database.js';
import { decodeCursor, pageFrom, type Page } from '../pagination.js';
import { rulePermissions } from './permissions.js';
import { REGISTRY_COLUMNS, ruleProblems, switchable, WITH_SWITCH, type RegistryRow } from './rule-registry.js';
import { RULE_USES } from './rule-uses.generated.js';
import type { RuleDetail, RuleListQuestion, RuleView } from './rule.schema.js';

interface Row extends RegistryRow { readonly switchReason: string | null; readonly switchedAt: Date | null; readonly superseded: boolean; readonly section: string }
const COLUMNS = `${REGISTRY_COLUMNS}, s.reason as "switchReason", s.switched_at as "switchedAt", coalesce(left(v.ref, 1), '~') as section,
  exists (select 1 from platform.rule_version n where (n.rule, n.jurisdiction, n.unit_class) = (v.rule, v.jurisdiction, v.unit_class) and n.valid_from > v.valid_from) as superseded`;
const ORDER = `coalesce(left(v.ref, 1), '~') collate "C", v.rule collate "C", v.jurisdiction collate "C", v.unit_class collate "C", to_char(v.valid_from, 'YYYY-MM-DD')`;

/**
 * The unit in whose name somebody asks or chooses: their own, or any one for a system administrator. Undefined without a login.
 * Refuses: 404 for another unit.
 */
export function unitOf(actor: Actor, asked?: string): string | undefined {
  const own = actor.kind === 'person' ? actor.organisationId : undefined;
  if (asked !== undefined && asked !== own && !hasRole(actor, 'system_admin')) throw new Problem(ruleProblems['unit-not-found']);
  return asked ?? own;
}

/** The registry as people read it: every row with its mark, where the code reads it, and how it stands for their unit. */
export class RuleCatalogue {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  async page(ctx: OperationContext, { rule, jurisdiction, status, section, organisationId, cursor, limit }: RuleListQuestion): Promise<Page<RuleView>> {
    const unit = unitOf(ctx.actor, organisationId);
    const after = decodeCursor(cursor, [z.string(), z.string(), z.string(), z.string(), z.iso.date()]);
    const rows = await this.database.query<Row>(ctx,
      `select ${COLUMNS} from ${WITH_SWITCH}
       where ($2::text is null or v.rule = $2) and ($3::text is null or v.jurisdiction = $3) and ($4::text is null or v.status = $4)
         and ($5::text is null or v.ref = $5 or left(v.ref, 1) = $5) and ($6::text[] is null or (${ORDER}) > ($6[1], $6[2], $6[3], $6[4], $6[5]))
       order by ${ORDER} limit $7`, [unit ?? null, rule ?? null, jurisdiction ?? null, status ?? null, section ?? null, after ?? null, limit + 1]);
    const { items, nextCursor } = pageFrom(rows, limit, (row) => [row.section, row.rule, row.jurisdiction, row.unitClass, row.validFrom]);
    return { items: items.map((row) => this.view(ctx.actor, row, unit)), nextCursor };
  }

  /** One version with all versions of the same rule in the same place, newest first, and the choices of the unit. Refuses: 404. */
  async get(ctx: OperationContext, id: string, organisationId?: string): Promise<RuleDetail> {
    const unit = unitOf(ctx.actor, organisationId);
    const rows = await this.database.query<Row>(ctx,
      `select ${COLUMNS} from ${WITH_SWITCH} where (v.rule, v.jurisdiction, v.unit_class) = (select rule, jurisdiction, unit_class from platform.rule_version where id = $2) order by v.valid_from desc`, [unit ?? null, id]);
    const row = rows.find((each) => each.id === id);
    if (!row) throw new Problem(ruleProblems['not-found']);
    const switches = await this.database.query<{ on: boolean; reason: string; at: Date }>(ctx,
      'select is_on as "on", reason, switched_at as at from platform.rule_switch where rule_version_id = $1 and organisation_id = $2::uuid order by seq desc limit 100', [id, unit ?? null]);
    return {
      ...this.view(ctx.actor, row, unit),
      versions: rows.map((each) => ({ id: each.id, value: each.value, validFrom: each.validFrom, validTo: each.validTo, article: each.article, status: each.status, mark: ruleMark(each), reason: each.reason })),
      switches: switches.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })),
    };
  }

  private view(actor: Actor, row: Row, unit: string | undefined): RuleView {
    const today = chinaDate(this.clock.now());
    const { switchReason, switchedAt, superseded, section: _, reason: __, ...plain } = row;
    return {
      ...plain,
      validity: row.validFrom > today ? 'future' : row.validTo !== null && row.validTo < today ? 'over' : 'current',
      mark: ruleMark(row), natureTexts: RULE_NATURES[row.nature], leftToUnit: leftToUnit(row),
      standing: unit === undefined ? null : {
        organisationId: unit, on: row.enabled, chosen: switchedAt !== null, reason: switchReason, since: switchedAt?.toISOString() ?? null,
        maySwitch: switchable(row, today) && mayUse(actor, rulePermissions.switch),
      },
      mayRenew: !superseded && mayUse(actor, rulePermissions.renew),
      enforcedBy: enforcedBy(row.rule),
    };
  }
}

/** Where the code reads a rule; empty where nothing does yet. */
export function enforcedBy(rule: string): RuleView['enforcedBy'] {
  return (RULE_USES[rule] ?? []).map(({ file, code }) => ({ file, code: code ?? null, texts: definedProblems().find((problem) => problem.code === code)?.texts ?? null }));
}
