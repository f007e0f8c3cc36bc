import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ExpertState, PoolExpert } from '../domain/judging/pool-expert.js';

export interface ExpertFilter {
  readonly state?: ExpertState | undefined;
  /** Any of these codes. */
  readonly fields?: readonly string[] | undefined;
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}
const EXPERT = `x.id, x.account_id as "accountId", x.organisation_id as "organisationId", x.state, x.version, x.fields, x.introduction, x.related_people as "relatedPeople", x.related_organisations as "relatedOrganisations",
  x.applied_at as "appliedAt", x.decided_by as "decidedBy", x.decided_for as "decidedFor", x.decided_at as "decidedAt", x.reason, x.updated_at as "updatedAt"`;

/** The pool of experts. */
@Injectable()
export class ExpertRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<PoolExpert | undefined> {
    return (await this.database.query<PoolExpert>(ctx, `select ${EXPERT} from challenges.expert x where x.id = $1 ${lock}`, [id]))[0];
  }

  async ofAccount(ctx: OperationContext, accountId: string, lock: '' | 'for update' = ''): Promise<PoolExpert | undefined> {
    return (await this.database.query<PoolExpert>(ctx, `select ${EXPERT} from challenges.expert x where x.account_id = $1 ${lock}`, [accountId]))[0];
  }

  /** Last changed first, up to `limit` + 1. */
  list(ctx: OperationContext, { state, fields, after, limit }: ExpertFilter): Promise<PoolExpert[]> {
    return this.database.query<PoolExpert>(ctx,
      `select ${EXPERT} from challenges.expert x where ($1::text is null or x.state = $1) and ($2::text[] is null or x.fields && $2)
         and ($3::timestamptz is null or (x.updated_at, x.id) < ($3::timestamptz, $4::uuid)) order by x.updated_at desc, x.id desc limit $5`,
      [state ?? null, fields ?? null, after ? new Date(after[0]) : null, after?.[1] ?? null, limit + 1]);
  }

  /** Admitted ones who know one of the fields, by account; held so that nobody changes relations during a draw. */
  admitted(ctx: TransactionContext, fields: readonly string[]): Promise<PoolExpert[]> {
    return this.database.query<PoolExpert>(ctx, `select ${EXPERT} from challenges.expert x where x.state = 'admitted' and x.fields && $1 order by x.account_id for share`, [fields]);
  }

  /** Those who know one of the fields and whom people of an organisation retired after a moment, by account. */
  retiredFor(ctx: OperationContext, { fields, organisationId, after }: { fields: readonly string[]; organisationId: string; after: Date }): Promise<{ expertId: string; at: Date }[]> {
    return this.database.query(ctx, `select x.account_id as "expertId", x.decided_at as at from challenges.expert x where x.state = 'retired' and x.fields && $1 and x.decided_for = $2 and x.decided_at > $3 order by x.account_id`, [fields, organisationId, after]);
  }

  /** False where the account has applied before: of two who apply at once the index turns one away. */
  async insert(ctx: TransactionContext, x: PoolExpert): Promise<boolean> {
    return (await this.database.execute(ctx,
      `insert into challenges.expert (id, account_id, organisation_id, state, version, fields, introduction, related_people, related_organisations, applied_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (account_id) do nothing`,
      [x.id, x.accountId, x.organisationId, x.state, x.version, x.fields, x.introduction, x.relatedPeople, x.relatedOrganisations, x.appliedAt, x.updatedAt])) === 1;
  }

  async save(ctx: TransactionContext, x: PoolExpert, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      `update challenges.expert set organisation_id = $3, state = $4, version = $5, fields = $6, introduction = $7, related_people = $8, related_organisations = $9, applied_at = $10, decided_by = $11, decided_at = $12, reason = $13, updated_at = $14, decided_for = $15 where id = $1 and version = $2`,
      [x.id, seen, x.organisationId, x.state, x.version, x.fields, x.introduction, x.relatedPeople, x.relatedOrganisations, x.appliedAt, x.decidedBy, x.decidedAt, x.reason, x.updatedAt, x.decidedFor]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: x.version });
  }

  /** In how many panels each sits or sat, by account. */
  async judged(ctx: OperationContext, accountIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ id: string; count: number }>(ctx, 'select account_id as id, count(*)::int as count from challenges.panel_expert where account_id = any($1::uuid[]) group by account_id', [accountIds]);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
