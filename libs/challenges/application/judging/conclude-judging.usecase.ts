import { Injectable } from '@nestjs/common';
import { Clock, expectVersion, findAct, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { challengeMachine } from '../../domain/challenge.machine.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { criterionMeans } from '../../domain/criteria/score.js';
import type { Entry } from '../../domain/entry/entry.js';
import type { ConclusionInput, RejectionInput, SceneAnswersInput } from '../../domain/judging/judging.input.js';
import { frozenRanking } from '../../domain/judging/frozen-ranking.js';
import { challengeProblems } from '../../domain/problems.js';
import { DecisionRepository } from '../../persistence/decision.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { ExaminationStandingOf } from '../examination-standing.js';
import { JudgingStandingOf } from '../judging-standing.js';
import { MoveChallenge } from '../move-challenge.js';
import { JudgingBook } from './judging-book.js';
import { cardsSha256 } from './minutes-standing.js';
import { MoveEntry } from '../move-entry.js';

type Answers = ConclusionInput['answers'];
const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** How a judging, or the talks of a scene, end: every entry is chosen or told why not. */
@Injectable()
export class ConcludeJudging {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly entries: EntryRepository, private readonly panels: PanelRepository, private readonly decisions: DecisionRepository, private readonly book: JudgingBook,
    private readonly moves: MoveChallenge, private readonly entryMoves: MoveEntry, private readonly examination: ExaminationStandingOf, private readonly judging: JudgingStandingOf, private readonly clock: Clock,
  ) {}

  /** Chooses those whom the published criteria put first and freezes the ranking. Refuses 404, 409, 422 broken rules. */
  async conclude(ctx: OperationContext, id: string, { version, winners, answers }: ConclusionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.locked(ctx, id, version, 'conclude');
      const open = await this.open(ctx, before, ['eligible']);
      const whyNot = this.answersOf(open, answers, winners);
      const panel = await this.panels.find(ctx, id);
      const { ranking, winners: count, due } = await this.book.of(ctx, before, panel);
      if (ranking && count === null) throw new Problem(challengeProblems['race-needs-two'], { entries: open.length });
      const round = await this.panels.round(ctx, id);
      const minutes = panel && await this.panels.minutes(ctx, id, round);
      const cards = due.map(({ seatId: expertId, entryId, points }) => ({ expertId, entryId, points }));
      const means = criterionMeans(challengeContentSchema.parse(before.content).criteria, cards);
      const [decisionId, judging] = [newId(), await this.judging.of(ctx, before)];
      await this.moves.run(ctx, before, {
        act: 'conclude', kept: { decisionId, round, winners, cardsSha256: cardsSha256(due) },
        facts: { examination: await this.examined(ctx, before, open.length - winners.length - whyNot.size), judging: { ...judging, proposedAreFirst: ranking ? same(winners, ranking.first) : null } },
      });
      await this.decisions.insert(ctx, {
        id: decisionId, challengeId: id, round, winners, minutes: minutes!.text, minutesSha256: minutes!.sha256, concludedBy: ctx.actor.kind === 'person' ? ctx.actor.userId : '', concludedAt: this.clock.now(),
        ranking: frozenRanking(ranking!, means, new Map(open.map((entry) => [entry.id, entry.number]))),
      });
      await this.tellAll(ctx, before, open, winners, whyNot);
    });
  }

  /** Chooses none. Refuses 404, 409, 422 without a reason for each. */
  async reject(ctx: OperationContext, id: string, { version, reason, answers }: RejectionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.locked(ctx, id, version, 'reject-all');
      const open = await this.open(ctx, before, ['opened', 'eligible']);
      const whyNot = this.answersOf(open, answers, []);
      await this.moves.run(ctx, before, { act: 'reject-all', reason, facts: { examination: await this.examined(ctx, before, open.length - whyNot.size) } });
      await this.tellAll(ctx, before, open, [], whyNot);
    });
  }

  /** Answers every team of a scene after the talks; as many as fit are chosen. Refuses 404, 409, 422. */
  async answerScene(ctx: OperationContext, id: string, { version, chosen, answers }: SceneAnswersInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.locked(ctx, id, version, 'finish-scene');
      const open = await this.open(ctx, before, ['eligible']);
      const whyNot = this.answersOf(open, answers, chosen);
      await this.moves.run(ctx, before, { act: 'finish-scene', kept: { chosen }, facts: { examination: await this.examined(ctx, before, open.length - chosen.length - whyNot.size) } });
      await this.tellAll(ctx, before, open, chosen, whyNot);
    });
  }

  private async locked(ctx: TransactionContext, id: string, version: number, act: string): Promise<Challenge> {
    const { challenge } = await this.table.own(ctx, id, 'for update');
    expectVersion(challenge.version, version);
    findAct(challengeMachine, challenge.state, act);
    return challenge;
  }

  private async open(ctx: TransactionContext, { id }: Challenge, states: readonly Entry['state'][]): Promise<Entry[]> {
    return (await this.entries.ofChallenge(ctx, id, 'for update')).filter(({ state }) => states.includes(state));
  }

  private async examined(ctx: TransactionContext, challenge: Challenge, withoutAnswer: number) {
    return { ...await this.examination.of(ctx, challenge), withoutAnswer };
  }

  /** Why not, by entry. Every choice and answer is for another entry that is decided on here. */
  private answersOf(open: readonly Entry[], answers: Answers, chosen: readonly string[]): ReadonlyMap<string, string> {
    const known = new Set(open.map(({ id }) => id));
    const named = [...chosen, ...answers.map(({ entryId }) => entryId)];
    if (new Set(named).size !== named.length || named.some((entryId) => !known.has(entryId))) throw new Problem(challengeProblems['answer-unknown']);
    return new Map(answers.map(({ entryId, whyNot }) => [entryId, whyNot]));
  }

  private async tellAll(ctx: TransactionContext, challenge: Challenge, open: readonly Entry[], chosen: readonly string[], whyNot: ReadonlyMap<string, string>): Promise<void> {
    for (const entry of open) await (chosen.includes(entry.id) ? this.entryMoves.decide(ctx, challenge, entry, 'choose') : this.entryMoves.decide(ctx, challenge, entry, 'pass-over', { whyNot: whyNot.get(entry.id)! }));
  }
}
