import { Injectable } from '@nestjs/common';
import { Clock, Problem, refusal, type Violation } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { PartsInput } from '../domain/entry/entry.input.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { OpeningRepository } from '../persistence/opening.repository.js';
import { actingPerson, challengeAudit, ChallengeTable } from './challenge-table.js';
import { OpenEntries } from './open-entries.js';
import { isPartOf } from './sealing/unseal.js';

/** A keeper hands in what was sealed for the own key; whatever can be opened by then is opened at once. */
@Injectable()
export class HandInParts {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly entries: EntryRepository, private readonly parts: OpeningRepository,
    private readonly table: ChallengeTable, private readonly opening: OpenEntries, private readonly clock: Clock,
  ) {}

  /** Refuses 404 who is no keeper or an entry that is not of the challenge, 409 not closed, 422 a part that was not sealed for this keeper. What was handed in before, or is opened already, changes nothing. */
  async run(ctx: OperationContext, challengeId: string, { parts }: PartsInput): Promise<{ taken: number; openedNow: number }> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.challenges.find(ctx, challengeId, 'for update');
      const keeper = challenge && (await this.keepers.of(ctx, challengeId)).find(({ accountId }) => accountId === person.userId)?.fingerprint;
      if (!challenge || !keeper) throw new Problem(challengeProblems['not-keeper']);
      if (challenge.state !== 'closed') throw new Problem(challengeProblems['not-closed'], { state: challenge.state });
      const entries = new Map((await this.entries.ofIds(ctx, challengeId, parts.map(({ entryId }) => entryId))).map((entry) => [entry.id, entry]));
      const { code, texts } = challengeProblems['part-not-sealed'];
      const wrong: Violation[] = [];
      for (const [at, { entryId, part }] of parts.entries()) {
        const entry = entries.get(entryId);
        if (!entry?.sealed) throw new Problem(challengeProblems['entry-not-found']);
        if (part !== null && !isPartOf(entry.sealed, keeper, part)) wrong.push({ path: `/parts/${at}/part`, code, texts, params: { entryId, number: entry.number } });
      }
      if (wrong[0]) throw refusal(wrong[0], wrong);
      const still = parts.filter(({ entryId }) => entries.get(entryId)!.state === 'received');
      const taken = await this.parts.insert(ctx, still.map(({ entryId, part }) => ({ challengeId, entryId, keeper, part, accountId: person.userId, handedInAt: this.clock.now() })));
      const openedNow = await this.opening.tryAll(ctx, challenge, [...new Set(still.map(({ entryId }) => entryId))].map((id) => entries.get(id)!));
      await this.table.note(ctx, challengeId, 'hand-in-parts', { before: null, after: { ...challengeAudit(challenge), opening: { keeper, taken, openedNow, unopenable: still.filter(({ part }) => part === null).length } } });
      await this.opening.moveOn(ctx, challenge);
      return { taken, openedNow };
    });
  }
}
