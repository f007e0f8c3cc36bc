import { Injectable } from '@nestjs/common';
import { minutesWritten } from '@app/events';
import { Clock, enforce, Problem, stateProblems } from '@app/kernel';
import { digest, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { mayAct, seesWhole } from '../../domain/access.js';
import type { Challenge } from '../../domain/challenge.js';
import type { MinutesInput, MinutesSignatureInput, UnsignedInput } from '../../domain/judging/judging.input.js';
import type { MinutesView } from '../../domain/judging/judging.response.js';
import { recordableFrom } from '../../domain/judging/minutes.js';
import { SEATED, type PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengePermissions as may } from '../../domain/permissions.js';
import { challengeProblems } from '../../domain/problems.js';
import { unsignedForLong } from '../../domain/rules/judging.rules.js';
import { CardRepository } from '../../persistence/card.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { PanelRepository, type Minutes } from '../../persistence/panel.repository.js';
import { actingPerson, ChallengeTable, refOf } from '../challenge-table.js';
import { ChallengePeople, SigningPassword } from '../ports.js';
import { MinutesStandingOf } from './minutes-standing.js';
import { sha256 } from './sha256.js';

/** The minutes of a judging: the organiser writes them, every expert signs exactly that text with the ranking that stands, and may say what they do not agree with; another text or another ranking begins anew. */
@Injectable()
export class MinutesOfJudging {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly challenges: ChallengeRepository, private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly people: ChallengePeople, private readonly standing: MinutesStandingOf,
    private readonly password: SigningPassword, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 409 state or another revision than was seen. */
  async write(ctx: OperationContext, id: string, { revision, text }: MinutesInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      if (!(await this.panels.find(ctx, id))) throw new Problem(challengeProblems['panel-not-found']);
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
      const round = await this.panels.round(ctx, id);
      const before = await this.panels.minutes(ctx, id, round);
      if ((before?.revision ?? 0) !== revision) throw new Problem(stateProblems['stale-version'], { seen: revision, current: before?.revision ?? 0 });
      const minutes: Minutes = { challengeId: id, round, revision: revision + 1, text, sha256: sha256(text), writtenBy: person.userId, writtenAt: this.clock.now() };
      await this.panels.insertMinutes(ctx, minutes);
      await this.table.note(ctx, id, 'write-minutes', {
        before: before ? { round, revision, sha256: before.sha256 } : null, after: { round, revision: minutes.revision, sha256: minutes.sha256 }, events: [tell(minutesWritten, id, { ...refOf(challenge), round, revision: minutes.revision })],
      });
    });
  }

  /** Refuses 404 whoever does not sit, 409 state, cards that are open, another text or signed before, 422 a wrong password. */
  async sign(ctx: OperationContext, id: string, input: MinutesSignatureInput): Promise<void> {
    await this.seated(ctx, id);
    await this.password.confirm(ctx, input.password);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = (await this.challenges.find(ctx, id, 'for update'))!;
      const seat = await this.seated(ctx, id);
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
      const due = await this.cards.due(ctx, id);
      const signed = due.filter(({ state }) => state === 'signed').length;
      if (due.length === 0 || signed < due.length) throw new Problem(challengeProblems['cards-open'], { signed, cards: due.length });
      const { minutes, ofAnotherRanking, cardsSha256 } = await this.standing.of(ctx, id, await this.panels.round(ctx, id));
      if (!minutes) throw new Problem(challengeProblems['minutes-not-found']);
      if (minutes.sha256 !== input.sha256 || cardsSha256 !== input.cardsSha256) throw new Problem(challengeProblems['minutes-changed']);
      if (ofAnotherRanking > 0) throw new Problem(challengeProblems['minutes-outdated']);
      if (!(await this.panels.sign(ctx, minutes, seat, { cardsSha256, dissent: input.dissent, at: this.clock.now() }))) throw new Problem(challengeProblems['minutes-signed']);
      await this.table.note(ctx, id, 'sign-minutes', { before: null, after: { seatId: seat.id, round: minutes.round, revision: minutes.revision, sha256: minutes.sha256, cardsSha256, dissent: input.dissent === null ? null : digest(input.dissent) } });
    });
  }

  /** Puts on record that an expert who sits did not sign; their cards count as before, and they may still sign. Refuses 404, 409 state, no minutes or another text, signed or on record, 422 too early. */
  async recordUnsigned(ctx: OperationContext, id: string, { seatId, sha256: text, reason }: UnsignedInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      const seat = await this.panels.seat(ctx, seatId);
      if (!seat || seat.challengeId !== id || !SEATED.includes(seat.state)) throw new Problem(challengeProblems['panel-not-found']);
      if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
      const { minutes, putAt, ofAnotherRanking, cardsSha256, signatures } = await this.standing.of(ctx, id, await this.panels.round(ctx, id));
      if (!minutes || minutes.sha256 !== text) throw new Problem(challengeProblems['minutes-changed']);
      if (ofAnotherRanking > 0) throw new Problem(challengeProblems['minutes-outdated']);
      if (signatures.some((signature) => signature.seatId === seatId)) throw new Problem(challengeProblems['minutes-signed-by-them']);
      const [now, days] = [this.clock.now(), await this.standing.days(ctx)];
      enforce([unsignedForLong], { from: putAt && recordableFrom(putAt, days), now, days });
      const recorded = await this.panels.recordUnsigned(ctx, minutes, { seatId, accountId: seat.accountId, cardsSha256: cardsSha256!, reason, recordedBy: person.userId, recordedAt: now });
      if (!recorded) throw new Problem(challengeProblems['unsigned-recorded']);
      await this.table.note(ctx, id, 'record-unsigned', { before: null, after: { seatId, round: minutes.round, revision: minutes.revision, sha256: minutes.sha256, cardsSha256, reason: digest(reason) } });
    });
  }

  /** Of the judging that goes on, or of the last one; for the organiser's people, reviewers and whoever sits. Refuses 404. */
  async read(ctx: OperationContext, id: string): Promise<MinutesView> {
    const challenge = await this.challenges.find(ctx, id);
    const seats = challenge ? (await this.panels.seats(ctx, id)).filter(({ state }) => SEATED.includes(state)) : [];
    const mine = ctx.actor.kind === 'person' ? seats.find(({ accountId }) => ctx.actor.kind === 'person' && accountId === ctx.actor.userId) : undefined;
    if (!challenge || seats.length === 0 || !(mine || seesWhole(ctx.actor, challenge))) throw new Problem(challengeProblems['minutes-not-found']);
    const { minutes, signatures, unsigned, cardsSha256, ofAnotherRanking, putAt } = await this.standing.of(ctx, id, await this.roundOf(ctx, challenge));
    const [whole, writes] = [seesWhole(ctx.actor, challenge), challenge.state === 'judging' && mayAct(ctx.actor, may['panel.manage'], challenge)];
    const names = new Map((await this.people.accounts(ctx, seats.map(({ accountId }) => accountId))).map((account) => [account.id, account.name]));
    const answered = new Set([...signatures, ...unsigned].map(({ seatId }) => seatId));
    const from = writes && putAt && ofAnotherRanking === 0 ? recordableFrom(putAt, await this.standing.days(ctx)) : null;
    return {
      round: await this.roundOf(ctx, challenge), revision: minutes?.revision ?? 0, text: minutes?.text ?? null, sha256: minutes?.sha256 ?? null, cardsSha256, writtenAt: minutes?.writtenAt.toISOString() ?? null, due: seats.length, ofAnotherRanking: challenge.state === 'judging' && ofAnotherRanking > 0,
      signatures: signatures.map(({ seatId, accountId, signedAt, dissent }) => ({ seatId, name: names.get(accountId) ?? '', signedAt: signedAt.toISOString(), dissent: whole || seatId === mine?.id ? dissent : null })),
      unsigned: unsigned.filter(({ seatId }) => !signatures.some((signature) => signature.seatId === seatId)).map(({ seatId, accountId, reason, recordedAt }) => ({ seatId, name: names.get(accountId) ?? '', reason, recordedAt: recordedAt.toISOString() })),
      missing: from && this.clock.now() >= from ? seats.filter((seat) => !answered.has(seat.id)).map((seat) => ({ seatId: seat.id, name: names.get(seat.accountId) ?? '' })) : [], recordableFrom: from?.toISOString() ?? null,
      mine: mine ? await this.standingOf(ctx, challenge, mine) : 'none', writes,
    };
  }

  async standingOf(ctx: OperationContext, challenge: Challenge, seat: PanelSeat): Promise<'none' | 'waits' | 'signed'> {
    if (!SEATED.includes(seat.state)) return 'none';
    const { minutes, signatures, cardsSha256, ofAnotherRanking } = await this.standing.of(ctx, challenge.id, await this.roundOf(ctx, challenge));
    if (!minutes || (challenge.state === 'judging' && ofAnotherRanking > 0)) return 'none';
    if (signatures.some(({ seatId }) => seatId === seat.id)) return 'signed';
    return challenge.state === 'judging' && cardsSha256 !== null ? 'waits' : 'none';
  }

  private async roundOf(ctx: OperationContext, { id, state }: Challenge): Promise<number> {
    const next = await this.panels.round(ctx, id);
    return state === 'judging' ? next : Math.max(1, next - 1);
  }

  private async seated(ctx: OperationContext, id: string): Promise<PanelSeat> {
    const seat = await this.panels.seatOf(ctx, id, actingPerson(ctx.actor).userId);
    if (!seat || !SEATED.includes(seat.state)) throw new Problem(challengeProblems['minutes-not-found']);
    return seat;
  }
}
