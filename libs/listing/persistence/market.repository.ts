import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import type { Demand } from '../domain/demand.js';
import { AchievementEntity } from './achievement.entity.js';
import { DemandEntity } from './demand.entity.js';
import { selectList } from './select-list.js';

const ACHIEVEMENT_BRIEF = ['id', 'version', 'state', 'organisationId', 'ownerNameZh', 'ownerNameEn', 'kind', 'title', 'valueLine', 'keywords', 'clearedTitle', 'clearedValueLine',
  'keepSecret', 'filingDate', 'field', 'ipc', 'division', 'trl', 'modes', 'expectedPriceFen', 'priceNegotiable', 'region', 'submittedAt', 'publishedAt', 'updatedAt'] as const;
const DEMAND_BRIEF = ['id', 'version', 'state', 'organisationId', 'ownerNameZh', 'ownerNameEn', 'title', 'problem', 'anonymous', 'budgetMinFen', 'budgetMaxFen', 'deadline', 'modes', 'field', 'region',
  'wantedTrlMin', 'wantedTrlMax', 'keywords', 'submittedAt', 'publishedAt', 'updatedAt'] as const;

export type AchievementBriefRow = Pick<Achievement, (typeof ACHIEVEMENT_BRIEF)[number]>;
export type DemandBriefRow = Pick<Demand, (typeof DEMAND_BRIEF)[number]>;

export interface ListingFilter {
  /** `market`: published, newest first; `own`: of one organisation, last changed first; `queue`: waiting for a reviewer, oldest first. */
  readonly list: 'market' | 'own' | 'queue';
  readonly state?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly modes?: readonly string[] | undefined;
  readonly trlMin?: number | undefined;
  readonly trlMax?: number | undefined;
  readonly priceMaxFen?: number | undefined;
  readonly organisationId?: string | undefined;
  /** Sort key of the last row of the page before: the instant and the id. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

/** Collects conditions and their parameters in step. */
class Conditions {
  readonly parts: string[] = [];
  readonly parameters: unknown[] = [];

  add(value: unknown, condition: (parameter: string) => string): void {
    if (value === undefined) return;
    this.parameters.push(value);
    this.parts.push(condition(`$${this.parameters.length}`));
  }

  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}

const SORT = { market: ['published_at', 'desc'], own: ['updated_at', 'desc'], queue: ['submitted_at', 'asc'] } as const;

function keyset(conditions: Conditions, { list, after, limit }: ListingFilter): string {
  const [column, direction] = SORT[list];
  if (after) {
    // As a Date: a cursor is the caller's text, and PostgreSQL knows no year 0.
    const [at, id] = [conditions.parameter(new Date(after[0])), conditions.parameter(after[1])];
    conditions.parts.push(`(l.${column}, l.id) ${direction === 'desc' ? '<' : '>'} (${at}::timestamptz, ${id}::uuid)`);
  }
  // One row more than asked for tells whether there is another page; a literal, for the planner to see how few are wanted.
  return `where ${conditions.parts.join(' and ')} order by l.${column} ${direction}, l.id ${direction} limit ${Math.trunc(limit) + 1}`;
}

/** Reads for many eyes: each list is one statement. */
@Injectable()
export class MarketRepository {
  constructor(private readonly database: Database) {}

  achievements(ctx: OperationContext, filter: ListingFilter): Promise<AchievementBriefRow[]> {
    const where = new Conditions();
    if (filter.list === 'market') where.parts.push(`l.state = 'published'`);
    if (filter.list === 'queue') where.parts.push(`l.state in ('submitted', 'in_review')`);
    this.addFilters(where, filter);
    where.add(filter.kinds, (p) => `l.kind = any(${p})`);
    where.add(filter.trlMin, (p) => `l.trl >= ${p}`);
    where.add(filter.trlMax, (p) => `l.trl <= ${p}`);
    where.add(filter.priceMaxFen, (p) => `l.expected_price_fen <= ${p}`);
    const rest = keyset(where, filter);
    return this.database.query(ctx, `select ${selectList(this.database, ctx, AchievementEntity, 'l', ACHIEVEMENT_BRIEF)} from listing.achievement l ${rest}`, where.parameters);
  }

  demands(ctx: OperationContext, filter: ListingFilter): Promise<DemandBriefRow[]> {
    const where = new Conditions();
    if (filter.list === 'market') where.parts.push(`l.state = 'published'`);
    if (filter.list === 'queue') where.parts.push(`l.state = 'submitted'`);
    // Asking for one organisation's demands must not tell which anonymous ones are its own.
    if (filter.list === 'market' && filter.organisationId !== undefined) where.parts.push('not l.anonymous');
    this.addFilters(where, filter);
    where.add(filter.trlMin, (p) => `coalesce(l.wanted_trl_max, 9) >= ${p}`);
    where.add(filter.trlMax, (p) => `coalesce(l.wanted_trl_min, 1) <= ${p}`);
    where.add(filter.priceMaxFen, (p) => `coalesce(l.budget_min_fen, l.budget_max_fen) <= ${p}`);
    const rest = keyset(where, filter);
    return this.database.query(ctx, `select ${selectList(this.database, ctx, DemandEntity, 'l', DEMAND_BRIEF)} from listing.demand l ${rest}`, where.parameters);
  }

  achievementsById(ctx: OperationContext, ids: readonly string[]): Promise<AchievementBriefRow[]> {
    return this.database.query(ctx, `select ${selectList(this.database, ctx, AchievementEntity, 'l', ACHIEVEMENT_BRIEF)} from listing.achievement l where l.id = any($1::uuid[])`, [ids]);
  }

  demandsById(ctx: OperationContext, ids: readonly string[]): Promise<DemandBriefRow[]> {
    return this.database.query(ctx, `select ${selectList(this.database, ctx, DemandEntity, 'l', DEMAND_BRIEF)} from listing.demand l where l.id = any($1::uuid[])`, [ids]);
  }

  async summary(ctx: OperationContext): Promise<{ achievements: number; demands: number; organisations: number }> {
    const [row] = await this.database.query<{ achievements: number; demands: number; organisations: number }>(ctx, `select
      (select count(*)::int from listing.achievement where state = 'published') as achievements,
      (select count(*)::int from listing.demand where state = 'published') as demands,
      (select count(*)::int from (select organisation_id from listing.achievement where state = 'published'
        union select organisation_id from listing.demand where state = 'published') owner) as organisations`);
    return row ?? { achievements: 0, demands: 0, organisations: 0 };
  }

  private addFilters(where: Conditions, { state, organisationId, fields, regions, modes }: ListingFilter): void {
    where.add(state, (p) => `l.state = ${p}`);
    where.add(organisationId, (p) => `l.organisation_id = ${p}`);
    where.add(fields, (p) => `l.field = any(${p})`);
    where.add(regions, (p) => `l.region = any(${p})`);
    where.add(modes, (p) => `l.modes && ${p}`);
  }
}
