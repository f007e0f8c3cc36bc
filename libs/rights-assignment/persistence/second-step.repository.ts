import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { SecondStep } from '../domain/second-step/step.js';

type Row = Omit<SecondStep, 'priceFen'> & { readonly priceFen: string };
const COLUMNS = `s.id, s.version, s.state, s.application_id as "applicationId", s.organisation_id as "organisationId", s.price_fen as "priceFen", s.pricing_mode as "pricingMode", s.pricing_document as "pricingDocument",
  s.price_reason as "priceReason", s.purchasers, s.scope, s.priced_by as "pricedBy", s.notice_id as "noticeId", s.minutes, s.decided_by as "decidedBy", s.agreement, s.recordal, s.state_reason as "stateReason",
  s.rule_versions as "ruleVersions", s.created_at as "createdAt", s.updated_at as "updatedAt"`;

@Injectable()
export class SecondStepRepository {
  constructor(private readonly database: Database) {}

  /** For a change of it; others wait. Refuses with 404 where this application has none such. */
  async lock(ctx: TransactionContext, applicationId: string, id: string): Promise<SecondStep> {
    const [found] = await this.some(ctx, 's.application_id = $1 and s.id = $2 for update', [applicationId, id]);
    if (!found) throw new Problem(rightsProblems['second-step-not-found']);
    return found;
  }

  /** Newest first. */
  ofApplication(ctx: OperationContext, applicationId: string): Promise<SecondStep[]> {
    return this.some(ctx, 's.application_id = $1 order by s.id desc', [applicationId]);
  }

  /** False where the application has one under way or done. */
  async insert(ctx: TransactionContext, s: SecondStep): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into rights_assignment.second_step (id, version, state, application_id, organisation_id, price_fen, pricing_mode, pricing_document, price_reason, purchasers, scope, priced_by, rule_versions, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
      [s.id, s.version, s.state, s.applicationId, s.organisationId, s.priceFen, s.pricingMode, s.pricingDocument, s.priceReason, JSON.stringify(s.purchasers), s.scope, s.pricedBy, JSON.stringify(s.ruleVersions), s.createdAt, s.updatedAt]);
  }

  async save(ctx: TransactionContext, s: SecondStep, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      `update rights_assignment.second_step set version = $3, state = $4, notice_id = $5, minutes = $6, decided_by = $7, agreement = $8, recordal = $9, state_reason = $10, rule_versions = $11, updated_at = $12 where id = $1 and version = $2`,
      [s.id, seen, s.version, s.state, s.noticeId, json(s.minutes), s.decidedBy, json(s.agreement), json(s.recordal), s.stateReason, JSON.stringify(s.ruleVersions), s.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: s.version });
  }

  private async some(ctx: OperationContext, which: string, values: unknown[]): Promise<SecondStep[]> {
    const rows = await this.database.query<Row>(ctx, `select ${COLUMNS} from rights_assignment.second_step s where ${which}`, values);
    return rows.map((row) => ({ ...row, priceFen: Number(row.priceFen) }));
  }
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
