import { Injectable } from '@nestjs/common';
import { chinaDate } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { cardScore, scoreNumber } from '../../domain/criteria/score.js';
import type { Panel, PanelSeat } from '../../domain/judging/panel-seat.js';
import { medianOf, qualityOf, type Quality } from '../../domain/judging/quality.js';
import { rankEntries, winnersCount, type Ranking } from '../../domain/judging/ranking.js';
import { CardRepository, type SeatCard } from '../../persistence/card.repository.js';
import { sha256 } from './sha256.js';

export interface Book {
  readonly due: readonly SeatCard[];
  readonly signed: number;
  /** Until all cards are signed nobody sees points but whoever gave them. */
  readonly complete: boolean;
  /** Null where too few are judged. */
  readonly winners: number | null;
  /** Null until it is complete. */
  readonly ranking: Ranking | null;
}

/** The cards of a panel and what they come to. */
@Injectable()
export class JudgingBook {
  constructor(private readonly cards: CardRepository) {}

  async of(ctx: OperationContext, challenge: Challenge, panel: Panel | undefined): Promise<Book> {
    const { criteria, kind, lanes } = challengeContentSchema.parse(challenge.content);
    const due = panel ? await this.cards.due(ctx, challenge.id) : [];
    const signed = due.filter(({ state }) => state === 'signed').length;
    const complete = due.length > 0 && signed === due.length;
    const winners = winnersCount(kind, lanes, new Set(due.map(({ entryId }) => entryId)).size);
    const scorecards = due.map(({ seatId, entryId, points }) => ({ expertId: seatId, entryId, points }));
    // where experts were drawn by the first method ties were said to be parted by the id
    const keys = new Map(due.map(({ entryId, number }) => [entryId, panel!.method === 1 ? entryId : String(number)]));
    return { due, signed, complete, winners, ranking: complete ? rankEntries(criteria, scorecards, { count: winners ?? 1, seed: panel!.seed, keys }, sha256) : null };
  }

  /** Letters for those who sit, in an order that tells nothing about who they are. */
  letters(panel: Panel, seats: readonly Pick<PanelSeat, 'id'>[]): ReadonlyMap<string, string> {
    const order = seats.map(({ id }) => ({ id, lot: sha256(`${panel.seed}:letter:${id}`) })).sort((a, b) => (a.lot < b.lot ? -1 : 1));
    return new Map(order.map(({ id }, at) => [id, `${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26) + 1}`]));
  }

  /** By seat, once all cards are signed. */
  qualities(challenge: Challenge, { due, complete }: Book): ReadonlyMap<string, Quality | null> {
    const { criteria } = challengeContentSchema.parse(challenge.content);
    if (!complete) return new Map();
    const scored = due.map((card) => ({ ...card, score: scoreNumber(cardScore(criteria, card.points)) }));
    const medians = new Map([...new Set(due.map(({ entryId }) => entryId))].map((entryId) => [entryId, medianOf(scored.filter((card) => card.entryId === entryId).map(({ score }) => score))]));
    return new Map([...new Set(due.map(({ seatId }) => seatId))].map((seatId) => [seatId, qualityOf(scored.filter((card) => card.seatId === seatId).map(({ score, entryId, comments, overall, signedAt, cardsBy }) => ({
      inTime: signedAt !== null && chinaDate(signedAt) <= cardsBy, score, median: medians.get(entryId)!, commented: criteria.filter(({ id }) => (comments[id] ?? '') !== '').length, criteria: criteria.length,
      length: [...Object.values(comments), overall ?? ''].join('').length,
    })))]));
  }
}
