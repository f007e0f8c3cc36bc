import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import type { Demand } from '../domain/demand.js';
import { AchievementEntity, CompleterEntity } from './achievement.entity.js';
import { bulkInsert } from './bulk-insert.js';
import { DemandEntity } from './demand.entity.js';
import { ImportItemEntity } from './import.entity.js';
import { selectList } from './select-list.js';

const COMPLETERS = `(select coalesce(json_agg(json_build_object('name', c.name, 'userId', c.user_id, 'unit', c.unit, 'sharePercent', c.share_percent) order by c.position), '[]'::json)
  from listing.completer c where c.achievement_id = l.id) as completers`;

/** Listings by the hundred: a constant number of statements for any number of rows. */
@Injectable()
export class ImportedListings {
  constructor(private readonly database: Database) {}

  /** The sums of shares are judged with each statement, not all at the end. */
  async prepare(ctx: TransactionContext): Promise<void> {
    await this.database.query(ctx, 'set constraints listing.shares_are_100 immediate');
  }

  async insertAchievements(ctx: TransactionContext, batchId: string, rows: readonly { line: number; listing: Achievement }[]): Promise<void> {
    await bulkInsert(this.database, ctx, AchievementEntity, rows.map(({ listing: { completers: _, ...columns } }) => ({ ...columns, secrecyAnswer: 'no' })));
    await bulkInsert(this.database, ctx, CompleterEntity, rows.flatMap(({ listing }) => listing.completers.map((completer, position) => ({ ...completer, achievementId: listing.id, position }))));
    await bulkInsert(this.database, ctx, ImportItemEntity, rows.map(({ line, listing }) => ({ batchId, line, achievementId: listing.id, demandId: null })));
  }

  async insertDemands(ctx: TransactionContext, batchId: string, rows: readonly { line: number; listing: Demand }[]): Promise<void> {
    await bulkInsert(this.database, ctx, DemandEntity, rows.map(({ listing }) => ({ ...listing, secrecyAnswer: 'no' })));
    await bulkInsert(this.database, ctx, ImportItemEntity, rows.map(({ line, listing }) => ({ batchId, line, achievementId: null, demandId: listing.id })));
  }

  achievements(ctx: OperationContext, ids: readonly string[]): Promise<Achievement[]> {
    return this.database.query(ctx, `select ${selectList(this.database, ctx, AchievementEntity, 'l')}, ${COMPLETERS} from listing.achievement l where l.id = any($1::uuid[])`, [ids]);
  }

  demands(ctx: OperationContext, ids: readonly string[]): Promise<Demand[]> {
    return this.database.query(ctx, `select ${selectList(this.database, ctx, DemandEntity, 'l')} from listing.demand l where l.id = any($1::uuid[])`, [ids]);
  }

  async idsOf(ctx: OperationContext, batchId: string, kind: ListingKind, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx,
      `select l.id from listing.import_item i join listing.${kind} l on l.id = i.${kind}_id where i.batch_id = $1 order by i.line limit $2`, [batchId, limit]);
    return rows.map(({ id }) => id);
  }

  async delete(ctx: TransactionContext, kind: ListingKind, ids: readonly string[]): Promise<void> {
    await this.database.query(ctx, `delete from listing.${kind} where id = any($1::uuid[])`, [ids]);
  }
}
