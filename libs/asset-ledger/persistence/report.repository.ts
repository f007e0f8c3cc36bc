import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Report } from '../domain/report/report.js';

const COLUMNS = `r.id, r.state, r.version, r.organisation_id as "organisationId", r.year, r.edition, r.corrects, r.correction_reason as "correctionReason", r.snapshot, r.sha256, r.prepared_by as "preparedBy",
  r.submitted_by as "submittedBy", r.confirmed_by as "confirmedBy", r.confirmed_at as "confirmedAt", r.created_at as "createdAt", r.updated_at as "updatedAt"`;

@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  /** False where the unit has one of this year under way: of two who begin at once one is turned away by the index. */
  async insert(ctx: TransactionContext, { id, state, version, organisationId, year, edition, corrects, correctionReason, preparedBy, createdAt }: Report): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into asset_ledger.annual_report (id, state, version, organisation_id, year, edition, corrects, correction_reason, prepared_by, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
       on conflict do nothing returning id`, [id, state, version, organisationId, year, edition, corrects, correctionReason, preparedBy, createdAt]);
    return rows.length === 1;
  }

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<Report | undefined> {
    const [report] = await this.database.query<Report>(ctx, `select ${COLUMNS} from asset_ledger.annual_report r where r.id = $1 ${lock}`, [id]);
    return report;
  }

  /** Editions of a year, the latest first. */
  ofYear(ctx: OperationContext, organisationId: string, year: number): Promise<Report[]> {
    return this.database.query<Report>(ctx, `select ${COLUMNS} from asset_ledger.annual_report r where r.organisation_id = $1 and r.year = $2 order by r.edition desc`, [organisationId, year]);
  }

  /** Newest first, up to `limit` + 1. */
  list(ctx: OperationContext, organisationId: string, { after, limit }: { after: string | undefined; limit: number }): Promise<Report[]> {
    return this.database.query<Report>(ctx, `select ${COLUMNS} from asset_ledger.annual_report r where r.organisation_id = $1 and ($2::uuid is null or r.id < $2) order by r.id desc limit $3`, [organisationId, after ?? null, limit + 1]);
  }

  async save(ctx: TransactionContext, { id, state, version, snapshot, sha256, submittedBy, confirmedBy, confirmedAt, updatedAt }: Report, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      'update asset_ledger.annual_report set state = $3, version = $4, snapshot = $5, sha256 = $6, submitted_by = $7, confirmed_by = $8, confirmed_at = $9, updated_at = $10 where id = $1 and version = $2',
      [id, seen, state, version, snapshot && JSON.stringify(snapshot), sha256, submittedBy, confirmedBy, confirmedAt, updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: version });
  }

  /** Units that keep a separate ledger and have no confirmed report of the year. */
  async unitsWithout(ctx: OperationContext, year: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx,
      `select distinct a.organisation_id as id from asset_ledger.asset a where not exists (select 1 from asset_ledger.annual_report r where r.organisation_id = a.organisation_id and r.year = $1 and r.state = 'confirmed') order by 1`, [year]);
    return rows.map(({ id }) => id);
  }

  /** False where the unit was told already. */
  async remind(ctx: TransactionContext, { organisationId, year, stage, at }: { organisationId: string; year: number; stage: 'soon' | 'overdue'; at: Date }): Promise<boolean> {
    const rows = await this.database.query(ctx, 'insert into asset_ledger.report_reminder (organisation_id, year, stage, told_at) values ($1, $2, $3, $4) on conflict do nothing returning year', [organisationId, year, stage, at]);
    return rows.length === 1;
  }
}
