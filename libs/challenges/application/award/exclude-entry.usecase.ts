import { Injectable } from '@nestjs/common';
import { belongsTo, enforce, expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { ExcludableView, ExclusionInput } from '../../domain/award/award.schema.js';
import { challengeProblems } from '../../domain/problems.js';
import { objectionWasUpheld } from '../../domain/rules/award.rules.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { ChallengePeople, ResultNotice } from '../ports.js';
import { MoveEntry } from '../move-entry.js';

@Injectable()
export class ExcludeEntry {
  constructor(
    private readonly transactions: TransactionRunner, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly table: ChallengeTable, private readonly moves: MoveEntry, private readonly people: ChallengePeople,
    private readonly notices: ResultNotice,
  ) {}

  /** Entries that may be excluded now, for the organiser's people; none unless it is judged again after an upheld objection. Refuses 404 others. */
  async candidates(ctx: OperationContext, id: string): Promise<ExcludableView['items']> {
    const challenge = await this.table.seen(ctx, id);
    if (!belongsTo(ctx.actor, challenge.organisationId)) throw new Problem(challengeProblems['not-found']);
    if (challenge.state !== 'judging' || !(await this.upheld(ctx, id))) return [];
    const entries = (await this.entries.ofChallenge(ctx, id)).filter(({ state }) => state === 'eligible');
    const names = new Map((await this.people.organisations(ctx, [...new Set(entries.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each.name]));
    return entries.map((entry) => ({ entryId: entry.id, number: entry.number, organisation: { id: entry.organisationId, name: names.get(entry.organisationId) ?? '' } }));
  }

  /** Takes the entry that an upheld objection was about out of the second judging. Refuses 404 strangers and what is no entry of it, 409 stale or not judged again, 422 no reason or no upheld objection. */
  async run(ctx: OperationContext, id: string, entryId: string, { version, reason }: ExclusionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      const entry = await this.entries.find(ctx, entryId, 'for update');
      if (entry?.challengeId !== id) throw new Problem(challengeProblems['entry-not-found']);
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judged-again'], { state: challenge.state });
      enforce([objectionWasUpheld], { upheld: await this.upheld(ctx, id) });
      await this.moves.decide(ctx, challenge, entry, 'exclude', { whyNot: reason });
    });
  }

  /** A decision that fell since its winner gave up says nothing of the others; an objection that was upheld while it was judged again does. */
  private async upheld(ctx: OperationContext, id: string): Promise<boolean> {
    return (await this.awards.rounds(ctx, id)).some(({ voidCause }) => voidCause === 'objection') || (await this.notices.standing(ctx, id)).upheldAt !== null;
  }
}
