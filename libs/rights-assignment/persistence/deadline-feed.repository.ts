import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';

export interface DeadlineFeed {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}
const COLUMNS = `id, account_id as "accountId", organisation_id as "organisationId", created_at as "createdAt", revoked_at as "revokedAt"`;

/** Only the SHA-256 of a feed's secret is kept. */
@Injectable()
export class DeadlineFeedRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, { id, accountId, organisationId, createdAt }: DeadlineFeed, tokenHash: string): Promise<void> {
    await this.database.execute(ctx, `insert into rights_assignment.deadline_feed (id, account_id, organisation_id, token_hash, created_at) values ($1, $2, $3, $4, $5)`, [id, accountId, organisationId, tokenHash, createdAt]);
  }

  /** One's own, newest first. */
  ofAccount(ctx: OperationContext, accountId: string): Promise<DeadlineFeed[]> {
    return this.database.query<DeadlineFeed>(ctx, `select ${COLUMNS} from rights_assignment.deadline_feed where account_id = $1 order by id desc limit 50`, [accountId]);
  }

  async lock(ctx: TransactionContext, id: string): Promise<DeadlineFeed | undefined> {
    const [feed] = await this.database.query<DeadlineFeed>(ctx, `select ${COLUMNS} from rights_assignment.deadline_feed where id = $1 for update`, [id]);
    return feed;
  }

  async revoke(ctx: TransactionContext, id: string, now: Date): Promise<void> {
    await this.database.execute(ctx, `update rights_assignment.deadline_feed set revoked_at = $2 where id = $1 and revoked_at is null`, [id, now]);
  }

  async live(ctx: OperationContext, tokenHash: string): Promise<DeadlineFeed | undefined> {
    const [feed] = await this.database.query<DeadlineFeed>(ctx, `select ${COLUMNS} from rights_assignment.deadline_feed where token_hash = $1 and revoked_at is null`, [tokenHash]);
    return feed;
  }
}
