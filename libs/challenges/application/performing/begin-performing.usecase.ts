import { Injectable } from '@nestjs/common';
import { brokenRules } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { PERFORMING_RULES } from '../../domain/rules/performance.rules.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { MoveChallenge } from '../move-challenge.js';

/** Once the contracts of all who won are in effect, the challenge is performed. */
@Injectable()
export class BeginPerforming {
  constructor(private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly facts: ChallengeFactsOf, private readonly moves: MoveChallenge) {}

  /** Told twice, or too early, it changes nothing. Answers whether it moved. */
  async run(ctx: OperationContext, challengeId: string): Promise<boolean> {
    return this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.challenges.find(ctx, challengeId, 'for update');
      if (challenge?.state !== 'awarded') return false;
      const { facts } = await this.facts.of(ctx, challenge);
      if (brokenRules(PERFORMING_RULES, facts).length > 0) return false;
      await this.moves.run(ctx, challenge, { act: 'perform' });
      return true;
    });
  }
}
