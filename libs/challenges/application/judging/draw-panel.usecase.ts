import { Injectable } from '@nestjs/common';
import { panelSeatMoved } from '@app/events';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { conflictsOf, drawExperts, type Conflict, type Drawn } from '../../domain/experts/draw.js';
import type { PanelInput } from '../../domain/judging/judging.input.js';
import type { Panel, PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengeProblems } from '../../domain/problems.js';
import { DRAW_RULES } from '../../domain/rules/panel.rules.js';
import { CardRepository } from '../../persistence/card.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ExpertRepository } from '../../persistence/expert.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { ChallengeTable, refOf } from '../challenge-table.js';
import { JudgingStandingOf } from '../judging-standing.js';
import { DrawSeed } from './draw-seed.js';
import { ExpertTies } from './expert-ties.js';
import { sha256 } from './sha256.js';

/** How often each conflict was found. */
export const conflictCounts = (excluded: Drawn['excluded']): Partial<Record<Conflict, number>> =>
  excluded.flatMap(({ conflicts }) => conflicts).reduce<Partial<Record<Conflict, number>>>((all, conflict) => ({ ...all, [conflict]: (all[conflict] ?? 0) + 1 }), {});

/** Draws the panel once, and fills a seat that became empty from its reserves. */
@Injectable()
export class DrawPanel {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly panels: PanelRepository, private readonly experts: ExpertRepository, private readonly entries: EntryRepository, private readonly cards: CardRepository,
    private readonly ties: ExpertTies, private readonly seeds: DrawSeed, private readonly standing: JudgingStandingOf, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 409 state or drawn before, 422 an even or small number, a wrong day, or too few without a conflict, with how many and why. */
  async draw(ctx: OperationContext, id: string, { count, feeFen, cardsBy }: PanelInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
      if (await this.panels.find(ctx, id)) throw new Problem(challengeProblems['panel-drawn']);
      const field = challenge.content.field ?? '';
      const pool = await this.ties.candidates(ctx, await this.experts.admitted(ctx, await this.ties.fieldsAbove(ctx, field)), field);
      const seed = await this.seeds.of(ctx, challenge);
      const drawn = drawExperts(pool, { field, count, seed: seed.seed, interested: await this.ties.interested(ctx, challenge) }, sha256);
      const least = await this.standing.least(ctx);
      const now = this.clock.now();
      enforce(DRAW_RULES, {
        count, least: least.value, candidates: pool.length, able: drawn.chosen.length + drawn.reserves.length, conflicts: conflictCounts(drawn.excluded), cardsBy, today: chinaDate(now), judgedBy: challenge.content.judgedBy,
      });
      const panel: Panel = {
        challengeId: id, field, count, ...seed, pool: pool.map(({ expertId, organisationId }) => ({ expertId, organisationId })).sort((a, b) => (a.expertId < b.expertId ? -1 : 1)), poolSha256: drawn.poolSha256, chosen: drawn.chosen, reserves: drawn.reserves,
        excluded: drawn.excluded, feeFen, cardsBy, drawnBy: person.userId, drawnAt: now,
      };
      if (!(await this.panels.insert(ctx, panel))) throw new Problem(challengeProblems['panel-drawn']);
      const seats: PanelSeat[] = [];
      for (const [at, accountId] of drawn.chosen.entries()) seats.push(await this.seat(ctx, challenge, panel, { accountId, place: at + 1, inPlaceOf: null }));
      await this.table.note(ctx, id, 'draw-panel', {
        before: null, after: { seed: panel.seed, seedSource: panel.seedSource, poolSha256: panel.poolSha256, count, experts: drawn.chosen, excluded: drawn.excluded.length, feeFen, cardsBy }, ruleVersions: [least.version.id], events: seats.map((seat) => this.told(challenge, seat, null)),
      });
    });
  }

  /** The next reserve who still has no conflict, in the order of the draw; undefined where none is left. The caller notes it. */
  async stepIn(ctx: TransactionContext, challenge: Challenge, empty: PanelSeat): Promise<PanelSeat | undefined> {
    const panel = (await this.panels.find(ctx, challenge.id))!;
    const seated = new Set((await this.panels.seats(ctx, challenge.id)).map(({ accountId }) => accountId));
    const interested = await this.ties.interested(ctx, challenge);
    const able = new Map((await this.ties.candidates(ctx, await this.experts.admitted(ctx, await this.ties.fieldsAbove(ctx, panel.field)), panel.field)).filter((each) => conflictsOf(each, interested).length === 0).map((each) => [each.expertId, each]));
    const accountId = panel.reserves.find((each) => !seated.has(each) && able.has(each));
    return accountId === undefined ? undefined : this.seat(ctx, challenge, { ...panel, pool: [{ expertId: accountId, organisationId: able.get(accountId)!.organisationId }] }, { accountId, place: panel.count + panel.reserves.indexOf(accountId) + 1, inPlaceOf: empty.id });
  }

  told(challenge: Challenge, { id: seatId, accountId, state, version }: PanelSeat, from: string | null, act = 'draw') {
    return tell(panelSeatMoved, challenge.id, { ...refOf(challenge), seatId, accountId, act, from, to: state, version });
  }

  /** A seat with a card for every entry that is judged. */
  private async seat(ctx: TransactionContext, challenge: Challenge, panel: Panel, { accountId, place, inPlaceOf }: Pick<PanelSeat, 'accountId' | 'place' | 'inPlaceOf'>): Promise<PanelSeat> {
    const organisationId = panel.pool.find(({ expertId }) => expertId === accountId)!.organisationId;
    const seat: PanelSeat = { id: newId(), challengeId: challenge.id, accountId, organisationId, place, state: 'drawn', version: 1, inPlaceOf, reason: null, movedBy: null, movedAt: this.clock.now() };
    await this.panels.insertSeat(ctx, seat);
    await this.cards.prepare(ctx, challenge.id, seat.id, (await this.entries.ofChallenge(ctx, challenge.id)).filter(({ state }) => state === 'eligible').map(({ id }) => id));
    return seat;
  }
}
