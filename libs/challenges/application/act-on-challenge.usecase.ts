import { Injectable } from '@nestjs/common';
import { expectVersion, findAct, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { mayAct } from '../domain/access.js';
import { CALLED_OFF } from '../domain/award/decision.js';
import type { Challenge } from '../domain/challenge.js';
import type { ChallengeActInput } from '../domain/challenge.input.js';
import { challengeMachine, WITH_THEIR_OWN_ROUTE } from '../domain/challenge.machine.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { LiveNotice } from './award/live-notice.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';
import { editionOf } from './edition.js';
import { MoveChallenge } from './move-challenge.js';
import { MoveEntry } from './move-entry.js';
import { ENDS_LANES, EndLanes } from './performing/end-lanes.js';
import { AwardContracts } from './performing/ports.js';

/** By the organiser, or by a reviewer whom it leaves waiting: with the same consequences. */
const ABORTS: readonly string[] = ['abort', 'end-for-silence'];
/** Acts after which nothing that is sealed is opened any more. */
const ENDS_EARLY: readonly string[] = ['withdraw', ...ABORTS];

@Injectable()
export class ActOnChallenge {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly table: ChallengeTable, private readonly moves: MoveChallenge, private readonly notice: LiveNotice, private readonly lanes: EndLanes,
    private readonly contracts: AwardContracts, private readonly entries: EntryRepository, private readonly entryMoves: MoveEntry,
  ) {}

  /** Moves a challenge by one act of its table. Refuses 404 unseen, 409 illegal move, stale version or over by the database's clock, 403, 422 missing reason or broken rules. Opening freezes the first edition. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason }: ChallengeActInput): Promise<Challenge> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.table.seen(ctx, id, 'for update');
      expectVersion(before.version, version);
      if (WITH_THEIR_OWN_ROUTE.includes(act)) throw new Problem(challengeProblems['own-route'], { act });
      const { permission } = findAct(challengeMachine, before.state, act);
      if (permission === 'system' || !mayAct(person, permission, before)) throw new Problem(challengeProblems['not-yours'], { act });
      // between the deadline and the job that closes it nobody takes back what entrants rely on
      if (before.state === 'open' && before.entriesUntil !== null && await this.challenges.now(ctx) > before.entriesUntil) throw new Problem(challengeProblems['deadline-passed'], { until: before.entriesUntil.toISOString() });
      if (act === 'submit') await this.challenges.addMaker(ctx, id, person.userId);
      const aborts = ABORTS.includes(act);
      const awardFalls = aborts && before.state === 'awarded';
      // a last signature, or an ending of a contract, comes before this or not at all
      if (awardFalls || ENDS_LANES.includes(act)) await this.contracts.hold(ctx, id);
      // sealed for a challenge that is no more: nobody opens it, and its team is told
      if (ENDS_EARLY.includes(act)) await this.entryMoves.many(ctx, before, (await this.entries.stillSealed(ctx, id)).map((entry) => ({ before: entry, move: { act: 'lapse', kept: { ended: act } } })));
      const after = await this.moves.run(ctx, before, { act, reason });
      if (ENDS_LANES.includes(act)) await this.lanes.run(ctx, after, reason!);
      if (act === 'open') await this.challenges.insertEdition(ctx, editionOf(after, { reason: null, changed: [], restarts: false, openedBy: person.userId, openedAt: after.openedAt! }));
      // what is not decided any more is not shown any more
      if (awardFalls) await this.contracts.callOff(ctx, id, { entryIds: null, reason: CALLED_OFF });
      if (awardFalls || (aborts && before.state === 'in_publicity')) await this.notice.withdrawLive(ctx, id, reason!);
      return after;
    });
  }
}
