import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';

/** Encrypted files that wait beside entries; the bytes are in the file store under their hash. */
@Injectable()
export class EntryFileRepository {
  constructor(private readonly database: Database) {}

  async known(ctx: OperationContext, challengeId: string, authorId: string, files: readonly string[]): Promise<string[]> {
    return (await this.database.query<{ sha256: string }>(ctx, 'select sha256 from challenges.entry_file where challenge_id = $1 and author_id = $2 and sha256 = any($3)', [challengeId, authorId, files])).map(({ sha256 }) => sha256);
  }

  async count(ctx: OperationContext, challengeId: string, authorId: string): Promise<number> {
    return (await this.database.query<{ count: number }>(ctx, 'select count(*)::int as count from challenges.entry_file where challenge_id = $1 and author_id = $2', [challengeId, authorId]))[0]!.count;
  }

  async insert(ctx: TransactionContext, file: { challengeId: string; authorId: string; sha256: string; bytes: number; uploadedAt: Date }): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.entry_file (challenge_id, author_id, sha256, bytes, uploaded_at) values ($1, $2, $3, $4, $5) on conflict do nothing', [file.challengeId, file.authorId, file.sha256, file.bytes, file.uploadedAt]);
  }
}
