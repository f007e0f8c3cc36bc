import { Injectable } from '@nestjs/common';
import { enforce, expectVersion, findAct, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { CALLED_OFF } from '../../domain/award/decision.js';
import { GIVES_UP_IN } from '../../domain/challenge.js';
import type { EntryActInput } from '../../domain/entry/entry.input.js';
import { entryMachine } from '../../domain/entry/entry.machine.js';
import { runs, tookEffect } from '../../domain/performing/lane.js';
import { challengeProblems } from '../../domain/problems.js';
import { GIVE_UP_RULES } from '../../domain/rules/award.rules.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { actingPerson, challengeAudit, ChallengeTable } from '../challenge-table.js';
import { MoveEntry } from '../move-entry.js';
import { BeginPerforming } from '../performing/begin-performing.usecase.js';
import { LanesOf } from '../performing/lanes.js';
import { AwardContracts } from '../performing/ports.js';
import { JudgeAgain } from './judge-again.usecase.js';

/** A winner gives up, and nobody holds it to the award. Where another lane works already the others keep theirs; everywhere else it is judged again, so that the next in rank follows by the same criteria. */
@Injectable()
export class GiveUpAward {
  constructor(
    private readonly transactions: TransactionRunner, private readonly entries: EntryRepository, private readonly awards: AwardRepository, private readonly table: ChallengeTable, private readonly moves: MoveEntry,
    private readonly lanesOf: LanesOf, private readonly contracts: AwardContracts, private readonly again: JudgeAgain, private readonly begin: BeginPerforming,
  ) {}

  /** Refuses 404 whose entry it is not, 409 stale version, illegal move or another state of the challenge, 422 without a reason or with a contract that took effect. */
  async run(ctx: OperationContext, challengeId: string, entryId: string, { version, reason }: EntryActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.table.seen(ctx, challengeId, 'for update');
      const entry = await this.entries.find(ctx, entryId, 'for update');
      if (!entry || entry.challengeId !== challengeId || entry.authorId !== person.userId) throw new Problem(challengeProblems['entry-not-found']);
      expectVersion(entry.version, version);
      findAct(entryMachine, entry.state, 'give-up');
      if (!GIVES_UP_IN.includes(challenge.state)) throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
      const decision = await this.awards.standing(ctx, challengeId);
      if (!decision) throw new Problem(challengeProblems['no-decision']);
      // a last signature comes before this or not at all
      await this.contracts.hold(ctx, challengeId);
      const lanes = await this.lanesOf.of(ctx, challengeId);
      enforce(GIVE_UP_RULES, { tookEffect: lanes.some((lane) => lane.entry.id === entryId && tookEffect(lane)) });
      await this.moves.decide(ctx, challenge, entry, 'give-up', { whyNot: reason ?? null });
      if (!lanes.some((lane) => lane.entry.id !== entryId && runs(lane) && tookEffect(lane))) return this.again.fall(ctx, challenge, decision, 'winner_gave_up', { entryId });
      await this.contracts.callOff(ctx, challengeId, { entryIds: [entryId], reason: CALLED_OFF });
      await this.table.note(ctx, challengeId, 'winner-gave-up', { before: challengeAudit(challenge), after: { ...challengeAudit(challenge), decisionId: decision.id, entryId } });
      await this.begin.run(ctx, challengeId);
    });
  }
}
