import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { MoveEntry } from '../move-entry.js';

/** With these acts of a challenge every lane that still runs has come to nothing. */
export const ENDS_LANES: readonly string[] = ['fail', 'end-by-force-majeure'];

@Injectable()
export class EndLanes {
  constructor(private readonly entries: EntryRepository, private readonly moves: MoveEntry) {}

  /** The challenge, which is locked, failed or was ended by force majeure. */
  async run(ctx: TransactionContext, challenge: Challenge, reason: string): Promise<void> {
    for (const entry of await this.entries.ofChallenge(ctx, challenge.id, 'for update')) if (entry.state === 'chosen') await this.moves.decide(ctx, challenge, entry, 'fail', { whyNot: reason });
  }
}
