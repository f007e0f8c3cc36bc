import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Subscription } from '../domain/subscription.schema.js';

@Injectable()
export class SubscriptionRepository {
  constructor(private readonly database: Database) {}

  /** An empty beat of version 0 where nothing was saved. */
  async find(ctx: OperationContext, brokerId: string): Promise<Subscription> {
    const [row] = await this.database.query<Subscription>(ctx, 'select fields, regions, version from brokerage.subscription where broker_id = $1', [brokerId]);
    return row ?? { fields: [], regions: [], version: 0 };
  }

  /** False where somebody else saved in between. */
  async save(ctx: TransactionContext, brokerId: string, { fields, regions, version }: Subscription, seen: number, now: Date): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into brokerage.subscription as s (broker_id, fields, regions, version, updated_at) values ($1, $2, $3, $4, $5)
       on conflict (broker_id) do update set fields = excluded.fields, regions = excluded.regions, version = excluded.version, updated_at = excluded.updated_at
       where s.version = $6 returning broker_id`, [brokerId, fields, regions, version, now, seen]);
    return rows.length === 1;
  }

  async covering(ctx: OperationContext, { fields, regions }: { fields: readonly string[]; regions: readonly string[] }): Promise<string[]> {
    const rows = await this.database.query<{ brokerId: string }>(ctx,
      'select broker_id as "brokerId" from brokerage.subscription where fields && $1::text[] or regions && $2::text[] order by broker_id', [fields, regions]);
    return rows.map(({ brokerId }) => brokerId);
  }
}
