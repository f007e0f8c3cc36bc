import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { isReviewer } from '../../domain/access.js';
import type { Challenge } from '../../domain/challenge.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { faultsOf } from '../../domain/criteria/criteria.js';
import type { Card } from '../../domain/judging/card.js';
import type { CardInput, CardSignatureInput } from '../../domain/judging/judging.input.js';
import { SEATED, type PanelSeat } from '../../domain/judging/panel-seat.js';
import { challengeProblems } from '../../domain/problems.js';
import { CARD_RULES, pointsAreRight } from '../../domain/rules/card.rules.js';
import { CardRepository, type DueCard } from '../../persistence/card.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { KeeperRepository } from '../../persistence/keeper.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { actingPerson, ChallengeTable } from '../challenge-table.js';
import { SigningPassword } from '../ports.js';
import { MoveSeat } from './move-seat.usecase.js';
import { sha256 } from './sha256.js';

/** Drafts and signatures of an expert's own cards. */
@Injectable()
export class ScoreCard {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly cards: CardRepository, private readonly panels: PanelRepository, private readonly keepers: KeeperRepository, private readonly table: ChallengeTable, private readonly seats: MoveSeat,
    private readonly password: SigningPassword, private readonly clock: Clock,
  ) {}

  /** The card with its seat. Refuses 404 to everybody else, 409 who stepped back, has not accepted, or sees names as a reviewer or a keeper. */
  async own(ctx: OperationContext, cardId: string): Promise<{ card: DueCard; seat: PanelSeat }> {
    const { userId } = actingPerson(ctx.actor);
    const card = await this.cards.find(ctx, cardId);
    const seat = card && await this.panels.seat(ctx, card.seatId);
    if (!card || seat?.accountId !== userId) throw new Problem(challengeProblems['card-not-found']);
    if (!SEATED.includes(seat.state)) throw new Problem(challengeProblems['seat-left']);
    if (isReviewer(ctx.actor)) throw new Problem(challengeProblems['not-blind']);
    if ((await this.keepers.of(ctx, card.challengeId)).some(({ accountId }) => accountId === userId)) throw new Problem(challengeProblems['keeper-not-blind']);
    if (seat.state === 'drawn') throw new Problem(challengeProblems['accept-first']);
    return { card, seat };
  }

  /** Keeps a draft, as unfinished as it is; only what is there has to be right. Refuses 404, 409 state, version or signed, 422 wrong points. */
  async save(ctx: OperationContext, cardId: string, { version, points, comments, overall }: CardInput): Promise<void> {
    const { card: { challengeId } } = await this.own(ctx, cardId);
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, card } = await this.locked(ctx, challengeId, cardId, 'for share', version);
      const { criteria } = challengeContentSchema.parse(challenge.content);
      const known = new Set(criteria.map(({ id }) => id));
      enforce([pointsAreRight], { faults: [...faultsOf(criteria, points).filter((id) => Object.hasOwn(points, id)), ...Object.keys(comments).filter((id) => !known.has(id))], overall });
      await this.cards.save(ctx, { ...card, version: card.version + 1, points, comments, overall, savedAt: this.clock.now() }, card.version);
    });
  }

  /** Signs what was saved last; it never changes afterwards, and its fee is earned. Refuses 404, 409, 422 a wrong password or an unfinished card. */
  async sign(ctx: OperationContext, cardId: string, { version, password }: CardSignatureInput): Promise<void> {
    const { card: { challengeId } } = await this.own(ctx, cardId);
    await this.password.confirm(ctx, password);
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge, card, seat } = await this.locked(ctx, challengeId, cardId, 'for update', version);
      const { criteria } = challengeContentSchema.parse(challenge.content);
      enforce(CARD_RULES, { faults: faultsOf(criteria, card.points), overall: card.overall });
      const now = this.clock.now();
      const { entryId, seatId, points, comments, overall } = card;
      const signed: Card = { ...card, state: 'signed', version: card.version + 1, signedAt: now, sha256: sha256(canonicalize({ challengeId, edition: challenge.edition, entryId, seatId, points, comments, overall, signedAt: now.toISOString() })) };
      await this.cards.save(ctx, signed, card.version);
      await this.cards.earn(ctx, { cardId, seatId, accountId: seat.accountId, feeFen: (await this.panels.find(ctx, challengeId))!.feeFen, at: now });
      const rest = (await this.cards.ofSeats(ctx, [seatId])).filter(({ state }) => state === 'draft').length;
      if (rest === 0 && seat.state === 'accepted') await this.seats.finish(ctx, seat);
      await this.table.note(ctx, challengeId, 'sign-card', { before: { cardId, state: 'draft' }, after: { cardId, seatId, entryId, state: 'signed', sha256: signed.sha256, cardsLeft: rest } });
    });
  }

  private async locked(ctx: TransactionContext, challengeId: string, cardId: string, lock: 'for share' | 'for update', version: number): Promise<{ challenge: Challenge; card: DueCard; seat: PanelSeat }> {
    const challenge = (await this.challenges.find(ctx, challengeId, lock))!;
    await this.cards.find(ctx, cardId, 'for update of c');
    // again behind the lock: the seat may have been left in the meantime
    const { card, seat } = await this.own(ctx, cardId);
    // an entry that went out is not scored any more, and earns nothing
    if (!(await this.cards.ofSeats(ctx, [seat.id])).some(({ id }) => id === cardId)) throw new Problem(challengeProblems['card-not-found']);
    if (card.state === 'signed') throw new Problem(challengeProblems['card-signed']);
    if (challenge.state !== 'judging') throw new Problem(challengeProblems['not-judging'], { state: challenge.state });
    expectVersion(card.version, version);
    return { challenge, card, seat };
  }
}
