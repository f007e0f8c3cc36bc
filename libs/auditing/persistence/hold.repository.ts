import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { basisKey, type Hold, type HoldStatement } from '../domain/hold.js';
import type { HoldFilter } from '../domain/hold.schema.js';
import type { Subject } from '../domain/subject.js';
import type { Scope } from './entry.repository.js';

const COLUMNS = `h.id, h.organisation_id as "organisationId", h.subject_type as "subjectType", h.subject_id as "subjectId", h.subject_title as "subjectTitle",
  jsonb_build_object('document', h.basis_document, 'article', h.basis_article) as basis, h.reason, to_char(h.placed_on, 'YYYY-MM-DD') as "placedOn", to_char(h.ends_on, 'YYYY-MM-DD') as "endsOn", h.max_days as "maxDays",
  h.rule_version_ids as "ruleVersionIds", h.follows, h.state, h.placed_by as "placedBy", h.ended_by as "endedBy", h.ended_at as "endedAt", h.end_reason as "endReason", h.version, h.created_at as "createdAt", h.updated_at as "updatedAt"`;
/** $1: null for every organisation. */
const WITHIN = `($1::uuid[] is null or h.organisation_id = any($1::uuid[]))`;
const within = (scope: Scope): readonly string[] | null => (scope === 'every' ? null : scope);
const keyOf = ({ subjectType, subjectId }: Subject): string => `hold:${subjectType}:${subjectId}`;

@Injectable()
export class HoldRepository {
  constructor(private readonly database: Database) {}

  /** Whoever places waits for those who are just deciding, and they for whoever places: of the two exactly one is first. */
  async lockSubjects(ctx: TransactionContext, subjects: readonly Subject[], how: 'to-place' | 'to-decide'): Promise<void> {
    await this.database.query(ctx,
      `select ${how === 'to-place' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'}(key) from (select distinct hashtextextended(name, 0) as key from unnest($1::text[]) as name order by 1) as keys`, [subjects.map(keyOf)]);
  }

  /** Running holds of any of the subjects whose last day is not over. */
  active(ctx: OperationContext, subjects: readonly Subject[], today: string): Promise<Hold[]> {
    return this.database.query<Hold>(ctx,
      `select ${COLUMNS} from auditing.hold h where h.state = 'running' and h.ends_on >= $3::date and (h.subject_type, h.subject_id) in (select * from unnest($1::text[], $2::uuid[])) order by h.id`,
      [subjects.map(({ subjectType }) => subjectType), subjects.map(({ subjectId }) => subjectId), today]);
  }

  /** Every hold that the matter ever had, oldest first. */
  ofSubject(ctx: OperationContext, { subjectType, subjectId }: Subject): Promise<Hold[]> {
    return this.database.query<Hold>(ctx, `select ${COLUMNS} from auditing.hold h where h.subject_type = $1 and h.subject_id = $2 order by h.id`, [subjectType, subjectId]);
  }

  async insert(ctx: TransactionContext, h: Hold): Promise<void> {
    await this.database.execute(ctx,
      `insert into auditing.hold (id, organisation_id, subject_type, subject_id, subject_title, basis_document, basis_article, basis_key, reason, placed_on, ends_on, max_days, rule_version_ids, follows, state, placed_by, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18)`,
      [h.id, h.organisationId, h.subjectType, h.subjectId, h.subjectTitle, h.basis.document, h.basis.article, basisKey(h.basis), h.reason, h.placedOn, h.endsOn, h.maxDays, JSON.stringify(h.ruleVersionIds), h.follows, h.state, h.placedBy, h.version, h.createdAt]);
  }

  async lock(ctx: TransactionContext, id: string): Promise<Hold | undefined> {
    return (await this.database.query<Hold>(ctx, `select ${COLUMNS} from auditing.hold h where h.id = $1 for update`, [id]))[0];
  }

  async find(ctx: OperationContext, scope: Scope, id: string): Promise<Hold | undefined> {
    return (await this.database.query<Hold>(ctx, `select ${COLUMNS} from auditing.hold h where ${WITHIN} and h.id = $2`, [within(scope), id]))[0];
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, h: Hold, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      'update auditing.hold set state = $3, ended_by = $4, ended_at = $5, end_reason = $6, version = $7, updated_at = $8 where id = $1 and version = $2', [h.id, seen, h.state, h.endedBy, h.endedAt, h.endReason, h.version, h.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: h.version });
  }

  async addStatement(ctx: TransactionContext, holdId: string, { id, by, at, text }: HoldStatement): Promise<void> {
    await this.database.execute(ctx, 'insert into auditing.hold_statement (id, hold_id, by, at, text) values ($1, $2, $3, $4, $5)', [id, holdId, by, at, text]);
  }

  statements(ctx: OperationContext, holdId: string): Promise<HoldStatement[]> {
    return this.database.query<HoldStatement>(ctx, 'select id, by, at, text from auditing.hold_statement where hold_id = $1 order by id', [holdId]);
  }

  /** Newest first. */
  page(ctx: OperationContext, scope: Scope, { state, organisationId, subjectType, subjectId }: HoldFilter, { before, limit }: { before: string | undefined; limit: number }): Promise<Hold[]> {
    return this.database.query<Hold>(ctx,
      `select ${COLUMNS} from auditing.hold h where ${WITHIN} and ($2::text is null or h.state = $2) and ($3::uuid is null or h.organisation_id = $3) and ($4::text is null or h.subject_type = $4)
         and ($5::uuid is null or h.subject_id = $5) and ($6::uuid is null or h.id < $6) order by h.id desc limit $7`,
      [within(scope), state ?? null, organisationId ?? null, subjectType ?? null, subjectId ?? null, before ?? null, limit]);
  }

  /** Running holds whose last day is over, for one worker at a time. */
  overdue(ctx: TransactionContext, today: string, limit: number): Promise<Hold[]> {
    return this.database.query<Hold>(ctx, `select ${COLUMNS} from auditing.hold h where h.state = 'running' and h.ends_on < $1::date order by h.ends_on limit $2 for update skip locked`, [today, limit]);
  }
}
