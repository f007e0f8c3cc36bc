import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { NoticeParams } from '../domain/kinds.js';
import type { NoticeKind } from '../domain/templates.js';

export interface NoticeRow {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const COLUMNS = 'id, kind, params, created_at as "createdAt", read_at as "readAt"';
const MOST_COUNTED = 1_000;

@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** Newest first: ids are made in order of time. */
  page(ctx: OperationContext, userId: string, { unread, before, limit }: { unread: boolean; before: string | undefined; limit: number }): Promise<NoticeRow[]> {
    return this.database.query<NoticeRow>(ctx,
      `select ${COLUMNS} from notification.notice
       where user_id = $1 ${unread ? 'and read_at is null' : ''} and ($2::uuid is null or id < $2) order by id desc limit $3`, [userId, before ?? null, limit]);
  }

  /** Counted up to a limit: nobody reads a longer number. */
  async unread(ctx: OperationContext, userId: string): Promise<number> {
    const [row] = await this.database.query<{ unread: number }>(ctx,
      'select count(*)::int as unread from (select 1 from notification.notice where user_id = $1 and read_at is null limit $2) as counted', [userId, MOST_COUNTED]);
    return row?.unread ?? 0;
  }

  async markRead(ctx: TransactionContext, userId: string, id: string, now: Date): Promise<NoticeRow | undefined> {
    const [row] = await this.database.query<NoticeRow>(ctx,
      `update notification.notice set read_at = coalesce(read_at, $3) where id = $1 and user_id = $2 returning ${COLUMNS}`, [id, userId, now]);
    return row;
  }

  async markAllRead(ctx: TransactionContext, userId: string, now: Date): Promise<number> {
    return this.database.execute(ctx, 'update notification.notice set read_at = $2 where user_id = $1 and read_at is null', [userId, now]);
  }
}
