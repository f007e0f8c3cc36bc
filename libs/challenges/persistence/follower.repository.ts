import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';

@Injectable()
export class FollowerRepository {
  constructor(private readonly database: Database) {}

  async follow(ctx: OperationContext, challengeId: string, accountId: string, since: Date): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.follower (challenge_id, account_id, since) values ($1, $2, $3) on conflict do nothing', [challengeId, accountId, since]);
  }

  async unfollow(ctx: OperationContext, challengeId: string, accountId: string): Promise<void> {
    await this.database.execute(ctx, 'delete from challenges.follower where challenge_id = $1 and account_id = $2', [challengeId, accountId]);
  }

  async of(ctx: OperationContext, challengeId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx, 'select account_id as id from challenges.follower where challenge_id = $1 order by account_id', [challengeId])).map(({ id }) => id);
  }

  async standing(ctx: OperationContext, challengeId: string, accountId: string | null): Promise<{ followers: number; following: boolean }> {
    return (await this.database.query<{ followers: number; following: boolean }>(ctx,
      'select count(*)::int as followers, coalesce(bool_or(account_id = $2::uuid), false) as following from challenges.follower where challenge_id = $1', [challengeId, accountId]))[0]!;
  }
}
