import { Injectable } from '@nestjs/common';
import { Database, type TransactionContext } from '@app/platform';
import type { RankingLine } from '../domain/judging/frozen-ranking.js';

export interface NewDecision {
  readonly id: string;
  readonly challengeId: string;
  readonly round: number;
  readonly ranking: readonly RankingLine[];
  readonly winners: readonly string[];
  readonly minutes: string;
  readonly minutesSha256: string;
  readonly concludedBy: string;
  readonly concludedAt: Date;
}

@Injectable()
export class DecisionRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, d: NewDecision): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.decision (id, challenge_id, round, ranking, winners, minutes, minutes_sha256, concluded_by, concluded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [d.id, d.challengeId, d.round, JSON.stringify(d.ranking), d.winners, d.minutes, d.minutesSha256, d.concludedBy, d.concludedAt]);
  }
}
