import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, findAct, Problem, type Permission } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { conflictsOf } from '../../domain/experts/draw.js';
import type { MovedInput, PaymentInput } from '../../domain/judging/judging.input.js';
import { panelSeatMachine, SEATED, type PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import type { SeatFacts } from '../../domain/rules/panel.rules.js';
import { CardRepository } from '../../persistence/card.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { ExpertRepository } from '../../persistence/expert.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { actingPerson, ChallengeTable } from '../challenge-table.js';
import { ExpertTies } from './expert-ties.js';
import { SeatExperts } from './seat-experts.js';

const auditOf = ({ id, accountId, organisationId, state, version, place, inPlaceOf }: PanelSeat): Record<string, unknown> => ({ seat: { id, accountId, organisationId, state, version, place, inPlaceOf } });

/** Acceptance, recusal and removal of experts, and what they are paid. */
@Injectable()
export class MoveSeat {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly challenges: ChallengeRepository, private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly experts: ExpertRepository,
    private readonly ties: ExpertTies, private readonly seating: SeatExperts, private readonly clock: Clock,
  ) {}

  /** The expert accepts or recuses. Refuses 404 whoever was not drawn, 409, 422 a recusal without a reason or after signing. */
  async own(ctx: OperationContext, challengeId: string, act: string, { version, reason }: MovedInput): Promise<void> {
    const { userId } = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.challenges.find(ctx, challengeId, 'for update');
      const seat = challenge && await this.panels.seatOf(ctx, challengeId, userId);
      if (!seat) throw new Problem(challengeProblems['panel-not-found']);
      await this.run(ctx, challenge, seat, act, may['review.write'], version, reason);
    });
  }

  /** The organiser removes an expert for a conflict that was found. Refuses 404, 409, 422. */
  async byOrganiser(ctx: OperationContext, challengeId: string, seatId: string, act: string, { version, reason }: MovedInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge } = await this.table.own(ctx, challengeId, 'for update');
      const seat = await this.panels.seat(ctx, seatId);
      if (!seat || seat.challengeId !== challengeId) throw new Problem(challengeProblems['panel-not-found']);
      await this.run(ctx, challenge, seat, act, may['panel.manage'], version, reason);
    });
  }

  /** What was paid for all cards of a seat that were not. Refuses 404, 409 where nothing is due. */
  async pay(ctx: OperationContext, challengeId: string, seatId: string, { paidOn, reference }: PaymentInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { person } = await this.table.own(ctx, challengeId, 'for update');
      const seat = await this.panels.seat(ctx, seatId);
      if (!seat || seat.challengeId !== challengeId) throw new Problem(challengeProblems['panel-not-found']);
      const lines = await this.cards.markPaid(ctx, seatId, { paidOn, reference, by: person.userId, at: this.clock.now() });
      if (lines === 0) throw new Problem(challengeProblems['nothing-to-pay']);
      await this.table.note(ctx, challengeId, 'pay-expert', { before: null, after: { seatId, lines, paidOn } });
    });
  }

  /** The last card is signed. */
  finish(ctx: TransactionContext, seat: PanelSeat): Promise<PanelSeat> {
    return this.moved(ctx, seat, panelSeatMachine.acts.find(({ act }) => act === 'finish')!.to, null);
  }

  async factsOf(ctx: OperationContext, challenge: Challenge, seat: PanelSeat): Promise<SeatFacts> {
    const due = await this.cards.due(ctx, challenge.id);
    const scoresVisible = due.length > 0 && due.every(({ state }) => state === 'signed');
    const expert = scoresVisible ? await this.experts.ofAccount(ctx, seat.accountId) : undefined;
    const drawnAt = expert && (await this.seating.draws(ctx, challenge.id)).find(({ chosen, reserves }) => chosen.includes(seat.accountId) || reserves.includes(seat.accountId))?.drawnAt;
    const candidate = expert && drawnAt && await this.ties.before(ctx, expert, seat.organisationId, drawnAt);
    return {
      signedCards: due.filter(({ seatId, state }) => seatId === seat.id && state === 'signed').length, scoresVisible,
      conflicts: candidate ? conflictsOf(candidate, await this.ties.interested(ctx, challenge)) : [],
    };
  }

  private async run(ctx: TransactionContext, challenge: Challenge, before: PanelSeat, act: string, permission: Permission, version: number, reason: string | undefined): Promise<void> {
    if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
    expectVersion(before.version, version);
    if (findAct(panelSeatMachine, before.state, act).permission !== permission) throw new Problem(challengeProblems['not-yours'], { act });
    const { to } = decideAct(panelSeatMachine, before.state, act, await this.factsOf(ctx, challenge, before), reason);
    const after = await this.moved(ctx, before, to, reason ?? null);
    const reserve = SEATED.includes(to) ? undefined : await this.seating.stepIn(ctx, challenge, after);
    await this.table.note(ctx, challenge.id, `${act}-expert`, {
      before: auditOf(before), after: { ...auditOf(after), ...(reserve && { reserve: auditOf(reserve)['seat'] }) }, reason,
      events: [this.seating.told(challenge, after, before.state, act), ...(reserve ? [this.seating.told(challenge, reserve, null)] : [])],
    });
  }

  private async moved(ctx: TransactionContext, before: PanelSeat, to: PanelSeat['state'], reason: string | null): Promise<PanelSeat> {
    const after: PanelSeat = { ...before, state: to, version: before.version + 1, reason, movedBy: actingPerson(ctx.actor).userId, movedAt: this.clock.now() };
    await this.panels.saveSeat(ctx, after, before.version);
    return after;
  }
}
