import { Injectable } from '@nestjs/common';
import { brokenRules, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { mayAct, seesWhole } from '../../domain/access.js';
import type { Challenge, ChallengeState } from '../../domain/challenge.js';
import type { PanelView, SeatView } from '../../domain/judging/judging.response.js';
import { panelSeatMachine, SEATED, type FurtherDraw, type Panel, type PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { FURTHER_DRAW_RULES } from '../../domain/rules/panel.rules.js';
import { CardRepository } from '../../persistence/card.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { JudgingStandingOf } from '../judging-standing.js';
import { ChallengePeople } from '../ports.js';
import { DrawAgain } from './draw-again.usecase.js';
import { conflictCounts } from './draw-panel.usecase.js';
import { JudgingBook, type Book } from './judging-book.js';
import { MoveSeat } from './move-seat.usecase.js';
import { servedActs } from './served-acts.js';

/** From here on everybody sees how the experts were drawn. */
const AFTER_AWARD: readonly ChallengeState[] = ['awarded', 'performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated'];

@Injectable()
export class PanelQuery {
  constructor(
    private readonly table: ChallengeTable, private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly people: ChallengePeople, private readonly book: JudgingBook, private readonly seats: MoveSeat,
    private readonly again: DrawAgain, private readonly standing: JudgingStandingOf,
  ) {}

  /** Names, pool and conflicts for the organiser's people and reviewers; the own seat for an expert; seed, hash and numbers for everybody after the award. Refuses 404. */
  async of(ctx: OperationContext, id: string): Promise<PanelView> {
    const challenge = await this.table.seen(ctx, id);
    const panel = await this.panels.find(ctx, id);
    const all = panel ? await this.panels.seats(ctx, id) : [];
    const { actor } = ctx;
    const whole = seesWhole(actor, challenge);
    const mine = actor.kind === 'person' ? all.filter(({ accountId }) => accountId === actor.userId) : [];
    if (!panel || !(whole || mine.length > 0 || (AFTER_AWARD.includes(challenge.state) && this.table.reads(ctx, challenge)))) throw new Problem(challengeProblems['panel-not-found']);
    const { field, count, seed, seedSource, cardsBy } = panel;
    const further = await this.panels.further(ctx, id);
    const seated = new Set(all.map(({ accountId }) => accountId));
    const facts = whole && challenge.state === 'judging' ? await this.again.facts(ctx, panel, all, (await this.standing.least(ctx)).value) : undefined;
    return {
      field, count, seed, seedSource, ...this.shown(panel, whole), feeFen: whole || mine.length > 0 ? panel.feeFen : null, cardsBy,
      further: further.map((draw) => ({ number: draw.number, count: draw.places, seed: draw.seed, ...this.shown(draw, whole), cardsBy: draw.cardsBy })),
      drawsAgain: facts !== undefined && mayAct(actor, may['panel.manage'], challenge) && brokenRules(FURTHER_DRAW_RULES, facts).length === 0,
      ...((whole || mine.length > 0) && { seats: await this.views(ctx, challenge, whole ? all : mine) }),
      ...(whole && { reservesLeft: [panel, ...further].flatMap(({ reserves }) => reserves).filter((each) => !seated.has(each)).length, ...(facts && { missing: facts.missing }) }),
    };
  }

  /** Numbers for everybody who sees the draw, people for the organiser and reviewers. */
  private shown({ poolSha256, pool, chosen, reserves, excluded, retired, method, drawnAt }: Panel | FurtherDraw, whole: boolean) {
    return {
      poolSha256, candidates: pool.length, able: chosen.length + reserves.length, conflicts: conflictCounts(excluded), drawnAt: drawnAt.toISOString(), method, retiredByOrganiser: retired.length,
      ...(whole && { retired: retired.map((each) => ({ ...each })), pool: pool.map((each) => ({ ...each })), chosen: [...chosen], reserves: [...reserves], excluded: excluded.map(({ expertId, conflicts }) => ({ expertId, conflicts: [...conflicts] })) }),
    };
  }

  private async views(ctx: OperationContext, challenge: Challenge, seats: readonly PanelSeat[]): Promise<SeatView[]> {
    const { actor } = ctx;
    const names = new Map((await this.people.accounts(ctx, seats.map(({ accountId }) => accountId))).map(({ id, name }) => [id, name]));
    const units = new Map((await this.people.organisations(ctx, [...new Set(seats.map(({ organisationId }) => organisationId))])).map(({ id, name }) => [id, name]));
    const book: Book = await this.book.of(ctx, challenge, await this.panels.find(ctx, challenge.id));
    const qualities = this.book.qualities(challenge, book);
    const pay = await this.cards.payOfChallenge(ctx, challenge.id);
    const round = await this.panels.round(ctx, challenge.id);
    const minutes = await this.panels.minutes(ctx, challenge.id, challenge.state === 'judging' ? round : Math.max(1, round - 1));
    const signers = new Set(minutes ? (await this.panels.signatures(ctx, minutes)).map(({ seatId }) => seatId) : []);
    const sum = (fens: readonly number[]): number => fens.reduce((all, each) => all + each, 0);
    const views: SeatView[] = [];
    for (const seat of seats) {
      const { id, accountId, organisationId, place, state, version, inPlaceOf, cardsBy, reason } = seat;
      const [own, lines] = [book.due.filter(({ seatId }) => seatId === id), pay.filter(({ seatId }) => seatId === id)];
      const acts = challenge.state === 'judging' && SEATED.includes(state) ? servedActs(panelSeatMachine, state, await this.seats.factsOf(ctx, challenge, seat), (permission) => permission === may['panel.manage'] && mayAct(actor, permission, challenge)) : [];
      views.push({
        id, name: names.get(accountId) ?? '', organisation: { id: organisationId, name: units.get(organisationId) ?? '' }, place, state, version, inPlaceOf, cardsBy, reason, mine: actor.kind === 'person' && actor.userId === accountId, cards: own.length,
        signed: own.filter((card) => card.state === 'signed').length, feeFen: sum(lines.map(({ feeFen }) => feeFen)), paidFen: sum(lines.filter(({ paidOn }) => paidOn !== null).map(({ feeFen }) => feeFen)), minutesSigned: signers.has(id), quality: qualities.get(id) ?? null, nextActs: acts,
      });
    }
    return views;
  }
}
