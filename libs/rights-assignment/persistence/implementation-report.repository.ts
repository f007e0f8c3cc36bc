import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ImplementationReport } from '../domain/after/report.js';
import { rightsProblems } from '../domain/problems.js';

const COLUMNS = `r.id, r.version, r.state, r.application_id as "applicationId", r.organisation_id as "organisationId", r.year, to_char(r.due_on, 'YYYY-MM-DD') as "dueOn", r.report, r.filed_by as "filedBy", r.filed_at as "filedAt",
  r.warned_by as "warnedBy", r.warned_at as "warnedAt", to_char(r.answer_by, 'YYYY-MM-DD') as "answerBy", r.hearing, r.hearing_called_by as "hearingCalledBy", r.minutes, r.decided_by as "decidedBy", r.recordal,
  r.state_reason as "stateReason", r.rule_versions as "ruleVersions", r.created_at as "createdAt", r.updated_at as "updatedAt"`;

/** An effective assignment with the last report that was opened, where there is one. */
export interface OwingApplication {
  readonly applicationId: string;
  readonly lastYear: number;
}

@Injectable()
export class ImplementationReportRepository {
  constructor(private readonly database: Database) {}

  /** The report for a change of it; others wait. Refuses with 404 where this application has none such. */
  async lock(ctx: TransactionContext, applicationId: string, id: string): Promise<ImplementationReport> {
    const [found] = await this.database.query<ImplementationReport>(ctx, `select ${COLUMNS} from rights_assignment.implementation_report r where r.id = $1 and r.application_id = $2 for update`, [id, applicationId]);
    if (!found) throw new Problem(rightsProblems['report-not-found']);
    return found;
  }

  ofApplication(ctx: OperationContext, applicationId: string): Promise<ImplementationReport[]> {
    return this.database.query<ImplementationReport>(ctx, `select ${COLUMNS} from rights_assignment.implementation_report r where r.application_id = $1 order by r.year desc`, [applicationId]);
  }

  /** False where the year has its report already. */
  async insert(ctx: TransactionContext, { id, version, state, applicationId, organisationId, year, dueOn, ruleVersions, createdAt, updatedAt }: ImplementationReport): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into rights_assignment.implementation_report (id, version, state, application_id, organisation_id, year, due_on, rule_versions, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`, [id, version, state, applicationId, organisationId, year, dueOn, JSON.stringify(ruleVersions), createdAt, updatedAt]);
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, r: ImplementationReport, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      `update rights_assignment.implementation_report set version = $3, state = $4, report = $5, filed_by = $6, filed_at = $7, warned_by = $8, warned_at = $9, answer_by = $10, hearing = $11, hearing_called_by = $12,
         minutes = $13, decided_by = $14, recordal = $15, state_reason = $16, rule_versions = $17, updated_at = $18 where id = $1 and version = $2`,
      [r.id, seen, r.version, r.state, json(r.report), r.filedBy, r.filedAt, r.warnedBy, r.warnedAt, r.answerBy, json(r.hearing), r.hearingCalledBy, json(r.minutes), r.decidedBy, json(r.recordal), r.stateReason,
        JSON.stringify(r.ruleVersions), r.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: r.version });
  }

  /** Reports whose day has passed without one, locked; what another worker holds is left to it. */
  late(ctx: TransactionContext, today: string, limit: number): Promise<ImplementationReport[]> {
    return this.database.query<ImplementationReport>(ctx,
      `select ${COLUMNS} from rights_assignment.implementation_report r where r.state = 'due' and r.due_on < $1 order by r.due_on, r.id limit $2 for update skip locked`, [today, limit]);
  }

  /** Effective assignments in which nothing is owed any more or yet: the last report's day has come, or none was ever opened. */
  owing(ctx: OperationContext, today: string, after: string | undefined, limit: number): Promise<OwingApplication[]> {
    return this.database.query<OwingApplication>(ctx,
      `select a.id as "applicationId", coalesce(last.year, 0)::int as "lastYear" from rights_assignment.application a
       left join lateral (select year, due_on from rights_assignment.implementation_report r where r.application_id = a.id order by year desc limit 1) last on true
       where a.state = 'effective' and not exists (select 1 from rights_assignment.second_step s where s.application_id = a.id and s.state = 'effective') and (last.year is null or last.due_on <= $1) and ($2::uuid is null or a.id > $2) order by a.id limit $3`, [today, after ?? null, limit]);
  }
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
