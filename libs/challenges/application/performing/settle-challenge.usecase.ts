import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, expectVersion } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { poolSettlement } from '../../domain/performing/pool-settlement.js';
import { PerformingRepository } from '../../persistence/performing.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { MoveChallenge } from '../move-challenge.js';
import { LanesOf } from './lanes.js';
import { AwardContracts } from './ports.js';

/** Freezes what was paid and what goes back, once they come to the pool. Money that really moves afterwards is not refused: it is shown beside the frozen sums, which stay what they were. */
@Injectable()
export class SettleChallenge {
  constructor(private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly lanesOf: LanesOf, private readonly contracts: AwardContracts, private readonly kept: PerformingRepository, private readonly moves: MoveChallenge, private readonly clock: Clock) {}

  /** Refuses 404, 403, 409 another state or stale version, 422 `challenges.settlement-differs`. */
  async run(ctx: OperationContext, id: string, version: number): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      // a payment that is confirmed at this moment comes before this, and is counted, or after it
      await this.contracts.hold(ctx, id);
      const { poolFen, paidFen, refundFen, refundTo, lines } = poolSettlement(challengeContentSchema.parse(challenge.content), await this.lanesOf.of(ctx, id));
      const settledAt = this.clock.now();
      const canonical = canonicalize({ format: 'luqiao-challenge-settlement/1', challengeId: id, edition: challenge.edition, state: challenge.state, poolFen, paidFen, refundFen, refundTo, lines, settledAt: settledAt.toISOString() });
      const sha256 = createHash('sha256').update(canonical).digest('hex');
      // the rules say first whether it may be settled; the database holds the sums to the pool
      await this.moves.run(ctx, challenge, { act: 'settle', kept: { settlement: { sha256 } } });
      await this.kept.settle(ctx, { challengeId: id, poolFen, paidFen, refundFen, canonical, sha256, settledBy: person.userId, settledAt });
    });
  }
}
