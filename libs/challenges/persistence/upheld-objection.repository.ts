import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';

export interface UpheldObjection {
  readonly objectionId: string;
  readonly challengeId: string;
  /** The result that was objected to. */
  readonly decisionId: string;
  readonly upheldAt: Date;
}

/** Objections to results that were upheld; each lets one winner of its result be excluded. */
@Injectable()
export class UpheldObjectionRepository {
  constructor(private readonly database: Database) {}

  /** False where it is known already. */
  async insert(ctx: TransactionContext, { objectionId, challengeId, decisionId, upheldAt }: UpheldObjection): Promise<boolean> {
    return (await this.database.execute(ctx, 'insert into challenges.upheld_objection (objection_id, challenge_id, decision_id, upheld_at) values ($1, $2, $3, $4) on conflict do nothing', [objectionId, challengeId, decisionId, upheldAt])) === 1;
  }

  /** Those that let nobody be excluded yet, with the winners of their results; the oldest first. */
  unused(ctx: OperationContext, challengeId: string): Promise<{ objectionId: string; winners: string[] }[]> {
    return this.database.query(ctx, `select u.objection_id as "objectionId", d.winners from challenges.upheld_objection u join challenges.decision d on d.id = u.decision_id
      where u.challenge_id = $1 and u.excluded_entry_id is null order by u.upheld_at, u.objection_id`, [challengeId]);
  }

  async use(ctx: TransactionContext, objectionId: string, entryId: string): Promise<void> {
    await this.database.execute(ctx, 'update challenges.upheld_objection set excluded_entry_id = $2 where objection_id = $1', [objectionId, entryId]);
  }
}
