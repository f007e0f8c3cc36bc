import { Injectable } from '@nestjs/common';
import { expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { EntryActInput } from '../domain/entry/entry.input.js';
import { challengeProblems } from '../domain/problems.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';
import { MoveEntry } from './move-entry.js';
import { OpenEntries } from './open-entries.js';

/** The team takes its entry back; the receipt stays in the chain, for what came in came in. */
@Injectable()
export class WithdrawEntry {
  constructor(private readonly transactions: TransactionRunner, private readonly entries: EntryRepository, private readonly table: ChallengeTable, private readonly moves: MoveEntry, private readonly opening: OpenEntries) {}

  /** Refuses 404 whose entry it is not, 409 stale version or illegal move. */
  async run(ctx: OperationContext, challengeId: string, entryId: string, { version, reason }: EntryActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.table.seen(ctx, challengeId, 'for update');
      const entry = await this.entries.find(ctx, entryId, 'for update');
      if (!entry || entry.challengeId !== challengeId || entry.authorId !== person.userId) throw new Problem(challengeProblems['entry-not-found']);
      expectVersion(entry.version, version);
      await this.moves.run(ctx, challenge, entry, { act: 'withdraw', reason });
      // nobody waits for the keepers of what is not there any more
      await this.opening.moveOn(ctx, challenge);
    });
  }
}
