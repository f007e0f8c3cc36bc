import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Finding, FindingStep } from '../domain/finding.js';
import type { FindingFilter } from '../domain/finding.schema.js';
import type { Scope } from './entry.repository.js';

const COLUMNS = `f.id, f.organisation_id as "organisationId", f.subject_type as "subjectType", f.subject_id as "subjectId", f.subject_title as "subjectTitle", f.entry_id as "entryId", f.risk_key as "riskKey", f.severity,
  jsonb_build_object('document', f.basis_document, 'article', f.basis_article) as basis, f.text, f.named, to_char(f.due_on, 'YYYY-MM-DD') as "dueOn", f.state, f.raised_by as "raisedBy", f.answered_by as "answeredBy",
  f.closed_by as "closedBy", f.version, f.created_at as "createdAt", f.updated_at as "updatedAt"`;
/** $1: null for every organisation. */
const WITHIN = `($1::uuid[] is null or f.organisation_id = any($1::uuid[]))`;
const within = (scope: Scope): readonly string[] | null => (scope === 'every' ? null : scope);

@Injectable()
export class FindingRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, f: Finding): Promise<void> {
    await this.database.execute(ctx,
      `insert into auditing.finding (id, organisation_id, subject_type, subject_id, subject_title, entry_id, risk_key, severity, basis_document, basis_article, text, named, due_on, state, raised_by, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)`,
      [f.id, f.organisationId, f.subjectType, f.subjectId, f.subjectTitle, f.entryId, f.riskKey, f.severity, f.basis.document, f.basis.article, f.text, f.named, f.dueOn, f.state, f.raisedBy, f.version, f.createdAt]);
  }

  async lock(ctx: TransactionContext, id: string): Promise<Finding | undefined> {
    return (await this.database.query<Finding>(ctx, `select ${COLUMNS} from auditing.finding f where f.id = $1 for update`, [id]))[0];
  }

  async find(ctx: OperationContext, scope: Scope, id: string): Promise<Finding | undefined> {
    return (await this.database.query<Finding>(ctx, `select ${COLUMNS} from auditing.finding f where ${WITHIN} and f.id = $2`, [within(scope), id]))[0];
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, f: Finding, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      'update auditing.finding set state = $3, due_on = $4, answered_by = $5, closed_by = $6, version = $7, updated_at = $8 where id = $1 and version = $2',
      [f.id, seen, f.state, f.dueOn, f.answeredBy, f.closedBy, f.version, f.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: f.version });
  }

  async addStep(ctx: TransactionContext, findingId: string, { id, act, by, at, text, measures, dueOn }: FindingStep): Promise<void> {
    await this.database.execute(ctx, 'insert into auditing.finding_step (id, finding_id, act, by, at, text, measures, due_on) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, findingId, act, by, at, text, measures, dueOn]);
  }

  /** Oldest first. */
  steps(ctx: OperationContext, findingId: string): Promise<FindingStep[]> {
    return this.database.query<FindingStep>(ctx, `select id, act, by, at, text, measures, to_char(due_on, 'YYYY-MM-DD') as "dueOn" from auditing.finding_step where finding_id = $1 order by id`, [findingId]);
  }

  /** Those of these organisations that have no answer although its day is over. */
  overdue(ctx: OperationContext, organisationIds: readonly string[], today: string, limit: number): Promise<Finding[]> {
    return this.database.query<Finding>(ctx, `select ${COLUMNS} from auditing.finding f where f.organisation_id = any($1::uuid[]) and f.state = 'open' and f.due_on < $2::date order by f.due_on, f.id limit $3`, [organisationIds, today, limit]);
  }

  /** Newest first; `today` says what is overdue. */
  page(ctx: OperationContext, scope: Scope, { state, severity, organisationId, subjectType, subjectId, overdue }: FindingFilter, { before, limit, today }: { before: string | undefined; limit: number; today: string }): Promise<Finding[]> {
    return this.database.query<Finding>(ctx,
      `select ${COLUMNS} from auditing.finding f
       where ${WITHIN} and ($2::text is null or f.state = $2) and ($3::text is null or f.severity = $3) and ($4::uuid is null or f.organisation_id = $4) and ($5::text is null or f.subject_type = $5)
         and ($6::uuid is null or f.subject_id = $6) and ($7::text is null or ($7 = 'yes') = (f.state = 'open' and f.due_on < $8::date)) and ($9::uuid is null or f.id < $9)
       order by f.id desc limit $10`,
      [within(scope), state ?? null, severity ?? null, organisationId ?? null, subjectType ?? null, subjectId ?? null, overdue ?? null, today, before ?? null, limit]);
  }
}
