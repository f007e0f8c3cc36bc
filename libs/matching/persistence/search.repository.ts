import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Database, type OperationContext } from '@app/platform';
import type { Faceted } from '../domain/facets.js';
import type { MatchProfile } from '../domain/profile.js';

/** A result as it is shown; `organisationId` is null already where the firm stays unnamed. */
export interface FoundListing {
  readonly id: string;
  readonly kind: ListingKind;
  readonly anonymous: boolean;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly profile: MatchProfile;
  readonly achievementKind: string | null;
  readonly publishedAt: Date;
}

/** Filters with codes already widened to what lies below them. */
export interface ListingFilter {
  readonly kind?: ListingKind | undefined;
  readonly achievementKind?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly mode?: string | undefined;
  readonly trlMin?: number | undefined;
  readonly trlMax?: number | undefined;
  readonly priceMaxFen?: number | undefined;
}

const SHOWN = `id, kind, anonymous, case when anonymous then null else organisation_id end as "organisationId", organisation_name as "organisationName", profile,
  achievement_kind as "achievementKind", published_at as "publishedAt"`;

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** Those of these that are on the market now. */
  async shown(ctx: OperationContext, ids: readonly string[]): Promise<Map<string, FoundListing>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<FoundListing>(ctx, `select ${SHOWN} from matching.document where id = any($1::uuid[]) and live`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The newest first; one row more than the limit. */
  async newest(ctx: OperationContext, filter: ListingFilter, after: readonly [publishedAt: string, id: string] | undefined, limit: number): Promise<FoundListing[]> {
    const { where, parameters } = conditions(filter);
    const keyset = after ? `and (published_at, id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)` : '';
    return this.database.query<FoundListing>(ctx,
      `select ${SHOWN} from matching.document where ${where} ${keyset} order by published_at desc, id desc limit $${parameters.push(limit + 1)}`, parameters);
  }

  /** What facets count, of the newest `most`. */
  async facets(ctx: OperationContext, filter: ListingFilter, most: number): Promise<Faceted[]> {
    const { where, parameters } = conditions(filter);
    return this.database.query<Faceted>(ctx,
      `select kind, achievement_kind as "achievementKind", field, region, modes, trl from matching.document where ${where}
       order by published_at desc, id desc limit $${parameters.push(most)}`, parameters);
  }
}

/** The same meaning as the filter on the index: a demand's wanted stages overlap, a negotiable price passes. */
function conditions(filter: ListingFilter): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const where = ['live'];
  if (filter.kind) where.push(`kind = ${bind(filter.kind)}`);
  if (filter.achievementKind) where.push(`achievement_kind = ${bind(filter.achievementKind)}`);
  if (filter.fields) where.push(`field = any(${bind(filter.fields)}::text[])`);
  if (filter.regions) where.push(`region = any(${bind(filter.regions)}::text[])`);
  if (filter.mode) where.push(`${bind(filter.mode)} = any(modes)`);
  if (filter.trlMin !== undefined) where.push(`(trl >= ${bind(filter.trlMin)} or kind = 'demand' and coalesce(wanted_trl_max, 9) >= ${bind(filter.trlMin)})`);
  if (filter.trlMax !== undefined) where.push(`(trl <= ${bind(filter.trlMax)} or kind = 'demand' and coalesce(wanted_trl_min, 1) <= ${bind(filter.trlMax)})`);
  if (filter.priceMaxFen !== undefined) where.push(`(price_fen is null or price_fen <= ${bind(filter.priceMaxFen)})`);
  return { where: where.join(' and '), parameters };
}
