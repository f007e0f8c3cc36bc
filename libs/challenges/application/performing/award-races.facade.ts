import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';

/** How many lanes of a race still run; for whoever pays by stages. */
@Injectable()
export class AwardRaces {
  constructor(private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository) {}

  /** 1 where it is no race. */
  async running(ctx: OperationContext, challengeId: string): Promise<number> {
    if ((await this.challenges.find(ctx, challengeId))?.content.kind !== 'race') return 1;
    return (await this.entries.ofChallenge(ctx, challengeId)).filter(({ state }) => state === 'chosen').length;
  }
}
