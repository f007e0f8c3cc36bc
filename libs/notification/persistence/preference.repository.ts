import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { inAllGroups, type Preference } from '../domain/preference.schema.js';

type Row = Omit<Preference, 'quietHours'> & { userId: string; quietFrom: string | null; quietTo: string | null };

@Injectable()
export class PreferenceRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, userIds: readonly string[]): Promise<Map<string, Preference>> {
    const rows = await this.database.query<Row>(ctx,
      `select user_id as "userId", channels, digest, quiet_from as "quietFrom", quiet_to as "quietTo", locale, version
       from notification.preference where user_id = any($1::uuid[])`, [userIds]);
    return new Map(rows.map(({ userId, quietFrom, quietTo, ...row }) =>
      [userId, { ...row, channels: inAllGroups(row.channels), quietHours: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo } }]));
  }

  /** False where somebody else saved in between. */
  async save(ctx: TransactionContext, userId: string, { channels, digest, quietHours, locale, version }: Preference, seen: number, now: Date): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into notification.preference as p (user_id, channels, digest, quiet_from, quiet_to, locale, version, updated_at)
       values ($1, $2::jsonb, $3, $4, $5, $6, $7, $8)
       on conflict (user_id) do update set channels = excluded.channels, digest = excluded.digest, quiet_from = excluded.quiet_from,
         quiet_to = excluded.quiet_to, locale = excluded.locale, version = excluded.version, updated_at = excluded.updated_at
       where p.version = $9
       returning user_id`,
      [userId, JSON.stringify(channels), digest, quietHours?.from ?? null, quietHours?.to ?? null, locale, version, now, seen]);
    return rows.length === 1;
  }
}
