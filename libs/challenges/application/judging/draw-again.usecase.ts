import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, Problem, type Person } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { DRAW_METHOD } from '../../domain/experts/draw.js';
import { drawAgain, placesBefore, type FrozenDraw } from '../../domain/experts/further-draw.js';
import type { FurtherDrawInput } from '../../domain/judging/judging.input.js';
import { SEATED, type FurtherDraw, type Panel, type PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengeProblems } from '../../domain/problems.js';
import { FURTHER_DRAW_RULES, FURTHER_POOL_RULES, type FurtherDrawFacts } from '../../domain/rules/panel.rules.js';
import { CardRepository } from '../../persistence/card.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { JudgingStandingOf } from '../judging-standing.js';
import { conflictCounts } from './draw-panel.usecase.js';
import { ExpertTies } from './expert-ties.js';
import { SeatExperts } from './seat-experts.js';
import { sha256 } from './sha256.js';

/** 补充抽取: fills the seats that nobody is left to take, from the pool of today. */
@Injectable()
export class DrawAgain {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly seating: SeatExperts, private readonly ties: ExpertTies,
    private readonly standing: JudgingStandingOf, private readonly clock: Clock,
  ) {}

  /**
   * Reserves who can step in again go first, so nothing is drawn while one is left. Only whoever takes a seat now gets the new day.
   * Refuses 404, 409 state, 422 a complete panel, scores that can be seen, a wrong day, or too few without a conflict, with how many and why; of two at once the second finds the panel complete.
   */
  async run(ctx: OperationContext, id: string, { cardsBy }: FurtherDrawInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
      const panel = await this.panels.find(ctx, id);
      if (!panel) throw new Problem(challengeProblems['panel-not-found']);
      const seats = await this.panels.seats(ctx, id);
      const least = await this.standing.least(ctx);
      const facts = await this.facts(ctx, panel, seats, least.value);
      enforce(FURTHER_DRAW_RULES, facts);
      const followed = new Set(seats.map(({ inPlaceOf }) => inPlaceOf));
      const empty = seats.filter(({ id, state }) => !SEATED.includes(state) && !followed.has(id)).slice(0, facts.missing);
      const taken: PanelSeat[] = [];
      for (const seat of empty) {
        const reserve = await this.seating.stepIn(ctx, challenge, seat, cardsBy);
        if (!reserve) break;
        taken.push(reserve);
      }
      const stepped = taken.length;
      const draw = await this.draw(ctx, challenge, panel, person, empty.slice(stepped), cardsBy);
      if (draw) taken.push(...draw.seats);
      await this.table.note(ctx, id, 'draw-again', {
        before: null, ruleVersions: [least.version.id], events: taken.map((seat) => this.seating.told(challenge, seat, null)),
        after: { reserves: taken.slice(0, stepped).map(({ accountId }) => accountId), cardsBy, draw: draw && { number: draw.number, seed: draw.seed, poolSha256: draw.poolSha256, places: draw.places, experts: draw.chosen, excluded: draw.excluded.length } },
      });
    });
  }

  async facts(ctx: OperationContext, { challengeId, count }: Panel, seats: readonly PanelSeat[], least: number): Promise<FurtherDrawFacts> {
    const [due, seated] = [await this.cards.due(ctx, challengeId), seats.filter(({ state }) => SEATED.includes(state)).length];
    return { missing: count - seated, seated, least, scoresVisible: due.length > 0 && due.every(({ state }) => state === 'signed') };
  }

  /** Null where nobody is missing any more. */
  private async draw(ctx: TransactionContext, challenge: Challenge, { field }: Panel, { userId }: Person, empty: readonly PanelSeat[], cardsBy: string): Promise<(FurtherDraw & { readonly seats: readonly PanelSeat[] }) | null> {
    const now = this.clock.now();
    const places = empty.length;
    const earlier = await this.seating.draws(ctx, challenge.id) as [FrozenDraw & Panel, ...FurtherDraw[]];
    const day = { cardsBy, today: chinaDate(now), judgedBy: challenge.content.judgedBy };
    if (places === 0) {
      enforce(FURTHER_POOL_RULES, { ...day, count: 0, least: 0, candidates: 0, able: 0, conflicts: {} });
      return null;
    }
    const drawn = drawAgain(await this.seating.admitted(ctx, field), { earlier, field, places, interested: await this.ties.interested(ctx, challenge) }, sha256);
    enforce(FURTHER_POOL_RULES, { ...day, count: places, least: 0, candidates: drawn.pool.length, able: drawn.chosen.length + drawn.reserves.length, conflicts: conflictCounts(drawn.excluded) });
    const { number, seed, poolSha256, chosen, reserves, excluded } = drawn;
    const pool = drawn.pool.map(({ expertId, organisationId }) => ({ expertId, organisationId })).sort((a, b) => (a.expertId < b.expertId ? -1 : 1));
    const further: FurtherDraw = { challengeId: challenge.id, number, places, seed, method: DRAW_METHOD, retired: await this.seating.retired(ctx, challenge, field), pool, poolSha256, chosen, reserves, excluded, cardsBy, drawnBy: userId, drawnAt: now };
    await this.panels.insertFurther(ctx, further);
    const seats: PanelSeat[] = [];
    for (const [at, accountId] of chosen.entries()) {
      seats.push(await this.seating.seat(ctx, challenge, { accountId, organisationId: pool.find(({ expertId }) => expertId === accountId)!.organisationId, place: placesBefore(earlier) + at + 1, inPlaceOf: empty[at]!.id, cardsBy }));
    }
    return { ...further, seats };
  }
}
