import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { MatchProfile } from '../domain/profile.js';
import type { Publication } from '../domain/publication.js';

/** One listing as the index and the matcher need it. */
export interface DocumentRow {
  readonly id: string;
  readonly kind: ListingKind;
  readonly version: number;
  readonly live: boolean;
  readonly organisationId: string | null;
  readonly anonymous: boolean;
  readonly title: string | null;
  readonly profile: MatchProfile | null;
  readonly achievementKind: string | null;
  readonly publishedAt: Date | null;
  readonly matchedVersion: number | null;
}
export interface LiveDocument extends DocumentRow {
  readonly organisationId: string;
  readonly title: string;
  readonly profile: MatchProfile;
  readonly publishedAt: Date;
}
export const isLive = (row: DocumentRow): row is LiveDocument => row.live;

const COLUMNS = `id, kind, version, live, organisation_id as "organisationId", anonymous, title, profile, achievement_kind as "achievementKind",
  published_at as "publishedAt", matched_version as "matchedVersion"`;

/** One writer of the index at a time, over all processes. */
const INDEX_LOCK = 7_246_101;
const REBUILD_LOCK = 7_246_103;

@Injectable()
export class DocumentRepository {
  constructor(private readonly database: Database) {}

  /** When a listing of the kind changed last. */
  async changedAt(ctx: OperationContext, kind: ListingKind): Promise<Date | null> {
    return (await this.database.query<{ at: Date | null }>(ctx, 'select max(changed_at) as at from matching.document where kind = $1', [kind]))[0]?.at ?? null;
  }

  /** Takes a publication over unless a newer version is known; false where it was old news. */
  async publish(ctx: OperationContext, { profile, ...listing }: Publication): Promise<boolean> {
    const achievement = profile.kind === 'achievement' ? profile : undefined;
    const demand = profile.kind === 'demand' ? profile : undefined;
    const rows = await this.database.query(ctx,
      `insert into matching.document (id, kind, version, live, organisation_id, organisation_name, anonymous, title, value_line, profile, achievement_kind, field, region, trl,
         wanted_trl_min, wanted_trl_max, modes, price_fen, budget_min_fen, budget_max_fen, published_at)
       values ($1, $2, $3, true, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
       on conflict (id) do update set version = excluded.version, live = true, organisation_id = excluded.organisation_id, organisation_name = excluded.organisation_name,
         anonymous = excluded.anonymous, title = excluded.title, value_line = excluded.value_line, profile = excluded.profile, achievement_kind = excluded.achievement_kind,
         field = excluded.field, region = excluded.region, trl = excluded.trl, wanted_trl_min = excluded.wanted_trl_min, wanted_trl_max = excluded.wanted_trl_max,
         modes = excluded.modes, price_fen = excluded.price_fen, budget_min_fen = excluded.budget_min_fen, budget_max_fen = excluded.budget_max_fen,
         published_at = excluded.published_at, changed_at = clock_timestamp()
       where document.version < excluded.version and document.kind = excluded.kind
       returning id`,
      [listing.id, profile.kind, listing.version, listing.organisationId, listing.organisationName, listing.anonymous, profile.title, profile.valueLine ?? null, JSON.stringify(profile),
        listing.achievementKind, profile.field || null, profile.region || null, achievement?.trl ?? null, demand?.wantedTrlMin ?? null, demand?.wantedTrlMax ?? null, profile.modes ?? [],
        achievement?.expectedPriceFen ?? null, demand?.budgetMinFen ?? null, demand?.budgetMaxFen ?? null, listing.publishedAt]);
    return rows.length === 1;
  }

  /** Takes a listing off the market. One that was never seen leaves a mark, so that its late publication stays off too. */
  async unpublish(ctx: OperationContext, listing: { id: string; kind: ListingKind; version: number }): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into matching.document (id, kind, version, live) values ($1, $2, $3, false)
       on conflict (id) do update set version = excluded.version, live = false, profile = null, value_line = null, changed_at = clock_timestamp()
       where document.version < excluded.version and document.kind = excluded.kind
       returning id`, [listing.id, listing.kind, listing.version]);
    return rows.length === 1;
  }

  async find(ctx: OperationContext, id: string): Promise<DocumentRow | undefined> {
    const [row] = await this.database.query<DocumentRow>(ctx, `select ${COLUMNS} from matching.document where id = $1`, [id]);
    return row;
  }

  /** The live ones of these, in one statement. */
  async live(ctx: OperationContext, ids: readonly string[], kind: ListingKind): Promise<LiveDocument[]> {
    if (ids.length === 0) return [];
    return this.database.query<LiveDocument>(ctx, `select ${COLUMNS} from matching.document where id = any($1::uuid[]) and kind = $2 and live`, [ids, kind]);
  }

  /** Versions of those that are live now. */
  async liveVersions(ctx: OperationContext, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; version: number }>(ctx, 'select id, version from matching.document where id = any($1::uuid[]) and live', [ids]);
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** False where it changed again, which has an event of its own, or where another worker was quicker. */
  async markMatched(ctx: TransactionContext, id: string, version: number): Promise<boolean> {
    return (await this.database.execute(ctx, 'update matching.document set matched_version = $2 where id = $1 and version = $2 and matched_version is distinct from $2', [id, version])) === 1;
  }

  /** Listings whose change has not been matched for a while: their job was lost or given up. */
  async forgotten(ctx: OperationContext, olderThanSeconds: number, limit: number): Promise<{ id: string; version: number }[]> {
    return this.database.query(ctx,
      `select id, version from matching.document where matched_version is distinct from version and changed_at < clock_timestamp() - make_interval(secs => $1)
       order by changed_at limit $2`, [olderThanSeconds, limit]);
  }

  async lockIndex(ctx: TransactionContext): Promise<void> {
    await this.database.query(ctx, 'select pg_advisory_xact_lock($1)', [INDEX_LOCK]);
  }

  async tryLockIndex(ctx: TransactionContext): Promise<boolean> {
    const [row] = await this.database.query<{ locked: boolean }>(ctx, 'select pg_try_advisory_xact_lock($1) as locked', [INDEX_LOCK]);
    return row?.locked === true;
  }

  async tryLockRebuild(ctx: TransactionContext): Promise<boolean> {
    const [row] = await this.database.query<{ locked: boolean }>(ctx, 'select pg_try_advisory_xact_lock($1) as locked', [REBUILD_LOCK]);
    return row?.locked === true;
  }

  /** How many listings the index must hold. */
  async indexedCount(ctx: OperationContext): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(ctx, 'select count(*)::int as count from matching.document where live and indexed_version is not null');
    return row!.count;
  }

  async unindexed(ctx: TransactionContext, limit: number): Promise<DocumentRow[]> {
    return this.database.query<DocumentRow>(ctx,
      `select ${COLUMNS} from matching.document where indexed_version is distinct from version order by changed_at limit $1`, [limit]);
  }

  /** A row that changed meanwhile stays unindexed. */
  async markIndexed(ctx: TransactionContext, rows: readonly Pick<DocumentRow, 'id' | 'version'>[]): Promise<void> {
    await this.database.query(ctx,
      `update matching.document set indexed_version = document.version from unnest($1::uuid[], $2::integer[]) as done(id, version)
       where document.id = done.id and document.version = done.version`, [rows.map(({ id }) => id), rows.map(({ version }) => version)]);
  }

  /** All that changed since, and some time before: rows of transactions that were still open then. */
  async markUnindexedSince(ctx: TransactionContext, since: Date): Promise<void> {
    await this.database.query(ctx, `update matching.document set indexed_version = null where changed_at > $1::timestamptz - interval '10 minutes'`, [since]);
  }

  async databaseTime(ctx: OperationContext): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>(ctx, 'select clock_timestamp() as now');
    return row!.now;
  }

  /** Live listings in the order of their ids, batch by batch. */
  async *scan(ctx: OperationContext, batch: number): AsyncGenerator<LiveDocument[]> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await this.database.query<LiveDocument>(ctx, `select ${COLUMNS} from matching.document where live and id > $1 order by id limit $2`, [after, batch]);
      if (rows.length > 0) yield rows;
      if (rows.length < batch) return;
      after = rows.at(-1)!.id;
    }
  }

  /** Texts for counting terms: all, or an even spread of at most `limit`. */
  async sample(ctx: OperationContext, limit: number): Promise<MatchProfile[]> {
    const rows = await this.database.query<{ profile: MatchProfile }>(ctx, 'select profile from matching.document where live order by hashtextextended(id::text, 0) limit $1', [limit]);
    return rows.map(({ profile }) => profile);
  }

  async counts(ctx: OperationContext): Promise<{ achievements: number; demands: number; unindexed: number; unmatched: number }> {
    const [row] = await this.database.query<{ achievements: number; demands: number; unindexed: number; unmatched: number }>(ctx,
      `select count(*) filter (where live and kind = 'achievement')::int as achievements, count(*) filter (where live and kind = 'demand')::int as demands,
         count(*) filter (where indexed_version is distinct from version)::int as unindexed, count(*) filter (where matched_version is distinct from version)::int as unmatched
       from matching.document`);
    return row!;
  }
}
