import { Injectable } from '@nestjs/common';
import { enforce, expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { ExclusionInput } from '../../domain/award/award.schema.js';
import { challengeProblems } from '../../domain/problems.js';
import { objectionWasUpheld } from '../../domain/rules/award.rules.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { AwardEntryMoves } from './entry-moves.js';

@Injectable()
export class ExcludeEntry {
  constructor(private readonly transactions: TransactionRunner, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly table: ChallengeTable, private readonly moves: AwardEntryMoves) {}

  /** Takes the entry that an upheld objection was about out of the second judging. Refuses 404 strangers and what is no entry of it, 409 stale or not judged again, 422 no reason or no upheld objection. */
  async run(ctx: OperationContext, id: string, entryId: string, { version, reason }: ExclusionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      const entry = await this.entries.find(ctx, entryId, 'for update');
      if (entry?.challengeId !== id) throw new Problem(challengeProblems['entry-not-found']);
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judged-again'], { state: challenge.state });
      enforce([objectionWasUpheld], { upheld: (await this.awards.rounds(ctx, id)).some(({ voidedAt }) => voidedAt !== null) });
      await this.moves.run(ctx, challenge, [entry], { act: 'exclude', whyNot: reason });
    });
  }
}
