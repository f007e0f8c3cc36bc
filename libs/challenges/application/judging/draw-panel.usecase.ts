import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { DRAW_METHOD, drawExperts, type Conflict, type Drawn } from '../../domain/experts/draw.js';
import type { PanelInput } from '../../domain/judging/judging.input.js';
import type { Panel, PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengeProblems } from '../../domain/problems.js';
import { DRAW_RULES } from '../../domain/rules/panel.rules.js';
import { ExpertRepository } from '../../persistence/expert.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { JudgingStandingOf } from '../judging-standing.js';
import { DrawSeed } from './draw-seed.js';
import { ExpertTies } from './expert-ties.js';
import { SeatExperts } from './seat-experts.js';
import { sha256 } from './sha256.js';

/** How often each conflict was found. */
export const conflictCounts = (excluded: Drawn['excluded']): Partial<Record<Conflict, number>> =>
  excluded.flatMap(({ conflicts }) => conflicts).reduce<Partial<Record<Conflict, number>>>((all, conflict) => ({ ...all, [conflict]: (all[conflict] ?? 0) + 1 }), {});

/** Draws the panel of a challenge, once. */
@Injectable()
export class DrawPanel {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly panels: PanelRepository, private readonly experts: ExpertRepository, private readonly seating: SeatExperts,
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
        challengeId: id, field, count, ...seed, method: DRAW_METHOD, retired: await this.seating.retired(ctx, challenge, field), pool: pool.map(({ expertId, organisationId }) => ({ expertId, organisationId })).sort((a, b) => (a.expertId < b.expertId ? -1 : 1)), poolSha256: drawn.poolSha256, chosen: drawn.chosen, reserves: drawn.reserves,
        excluded: drawn.excluded, feeFen, cardsBy, drawnBy: person.userId, drawnAt: now,
      };
      if (!(await this.panels.insert(ctx, panel))) throw new Problem(challengeProblems['panel-drawn']);
      const seats: PanelSeat[] = [];
      for (const [at, accountId] of drawn.chosen.entries()) seats.push(await this.seating.seat(ctx, challenge, { accountId, organisationId: panel.pool.find(({ expertId }) => expertId === accountId)!.organisationId, place: at + 1, inPlaceOf: null, cardsBy }));
      await this.table.note(ctx, id, 'draw-panel', {
        before: null, after: { seed: panel.seed, seedSource: panel.seedSource, poolSha256: panel.poolSha256, count, experts: drawn.chosen, excluded: drawn.excluded.length, retired: panel.retired.length, feeFen, cardsBy }, ruleVersions: [least.version.id], events: seats.map((seat) => this.seating.told(challenge, seat, null)),
      });
    });
  }
}
