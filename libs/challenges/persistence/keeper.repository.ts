import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Keeper } from '../domain/keepers.js';

const KEEPER = `k.challenge_id as "challengeId", k.account_id as "accountId", k.organisation_id as "organisationId", k.public_key as "publicKey", k.fingerprint, k.made_at as "madeAt"`;

@Injectable()
export class KeeperRepository {
  constructor(private readonly database: Database) {}

  of(ctx: OperationContext, challengeId: string): Promise<Keeper[]> {
    return this.database.query<Keeper>(ctx, `select ${KEEPER} from challenges.keeper k where k.challenge_id = $1 order by k.organisation_id, k.account_id`, [challengeId]);
  }

  /** Those named stand in for whoever was; no key survives it. */
  async replace(ctx: TransactionContext, challengeId: string, named: readonly Pick<Keeper, 'accountId' | 'organisationId'>[]): Promise<void> {
    await this.database.execute(ctx, 'delete from challenges.keeper where challenge_id = $1', [challengeId]);
    await this.database.execute(ctx, 'insert into challenges.keeper (challenge_id, account_id, organisation_id) select $1, * from unnest($2::uuid[], $3::uuid[])',
      [challengeId, named.map(({ accountId }) => accountId), named.map(({ organisationId }) => organisationId)]);
  }

  /** False where another keeper of the challenge has this very key. */
  async keepKey(ctx: TransactionContext, { challengeId, accountId, publicKey, fingerprint, madeAt }: Keeper): Promise<boolean> {
    return (await this.database.execute(ctx,
      `update challenges.keeper k set public_key = $3, fingerprint = $4, made_at = $5 where k.challenge_id = $1 and k.account_id = $2
         and not exists (select 1 from challenges.keeper o where o.challenge_id = $1 and o.fingerprint = $4)`, [challengeId, accountId, publicKey, fingerprint, madeAt])) === 1;
  }
}
