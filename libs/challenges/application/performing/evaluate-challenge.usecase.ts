import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { digest, TransactionRunner, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import type { EvaluationInput } from '../../domain/performing/performing.schema.js';
import { challengeProblems } from '../../domain/problems.js';
import { goalsAreWhole } from '../../domain/rules/elimination.rules.js';
import { PerformingRepository } from '../../persistence/performing.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { MoveChallenge } from '../move-challenge.js';

/** The look back at a settled challenge, once. */
@Injectable()
export class EvaluateChallenge {
  constructor(private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly kept: PerformingRepository, private readonly moves: MoveChallenge, private readonly clock: Clock) {}

  /** Refuses 404, 403, 409 another state or stale version, 422 a target without a measured value. */
  async run(ctx: OperationContext, id: string, { version, public: open, ...content }: EvaluationInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      if (challenge.state !== 'settled') throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
      enforce([goalsAreWhole], { targets: challenge.content.targets.map(({ name }) => name), goals: content.goals.map(({ name }) => name) });
      await this.kept.evaluate(ctx, { challengeId: id, content, public: open, writtenBy: person.userId, writtenAt: this.clock.now() });
      await this.moves.run(ctx, challenge, { act: 'evaluate', kept: { evaluation: digest(canonicalize(content)), public: open } });
    });
  }
}
