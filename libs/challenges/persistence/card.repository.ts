import { Injectable } from '@nestjs/common';
import { newId, Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Card } from '../domain/judging/card.js';
import { SEATED } from '../domain/judging/panel-seat.js';

export interface DueCard extends Card {
  readonly number: number;
}
export interface SeatCard extends DueCard {
  /** By when it is due; of its seat. */
  readonly cardsBy: string;
}
export interface PayLine {
  readonly cardId: string;
  readonly seatId: string;
  readonly challengeId: string;
  readonly title: string;
  readonly number: number;
  readonly feeFen: number;
  readonly earnedAt: Date;
  readonly paidOn: string | null;
  readonly reference: string | null;
}
const CARD = `c.id, c.challenge_id as "challengeId", c.seat_id as "seatId", c.entry_id as "entryId", c.state, c.version, c.points, c.comments, c.overall, c.sha256, c.saved_at as "savedAt", c.signed_at as "signedAt", e.number`;
const FROM = 'challenges.card c join challenges.entry e on e.id = c.entry_id';
/** Entries that were judged and are not out. */
const JUDGED = `e.state in ('eligible', 'chosen', 'not_chosen', 'eliminated', 'failed', 'completed')`;

/** Scorecards and what is paid for them. */
@Injectable()
export class CardRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, id: string, lock: '' | 'for update of c' = ''): Promise<DueCard | undefined> {
    return (await this.database.query<DueCard>(ctx, `select ${CARD} from ${FROM} where c.id = $1 ${lock}`, [id]))[0];
  }

  /** Those that count: of experts who sit, for entries that are still judged. */
  due(ctx: OperationContext, challengeId: string): Promise<SeatCard[]> {
    return this.database.query<SeatCard>(ctx, `select ${CARD}, to_char(s.cards_by, 'YYYY-MM-DD') as "cardsBy" from ${FROM} join challenges.panel_expert s on s.id = c.seat_id where c.challenge_id = $1 and s.state = any($2) and ${JUDGED} order by s.place, e.number`, [challengeId, SEATED]);
  }

  ofSeats(ctx: OperationContext, seatIds: readonly string[]): Promise<DueCard[]> {
    return this.database.query<DueCard>(ctx, `select ${CARD} from ${FROM} where c.seat_id = any($1::uuid[]) and ${JUDGED} order by e.number`, [seatIds]);
  }

  /** A draft for each of the eligible entries. */
  async prepare(ctx: TransactionContext, challengeId: string, seatId: string, entryIds: readonly string[]): Promise<void> {
    await this.database.execute(ctx,
      `insert into challenges.card (id, challenge_id, seat_id, entry_id, state, version, points, comments) select id, $1, $2, entry_id, 'draft', 1, '{}', '{}' from unnest($3::uuid[], $4::uuid[]) as t (id, entry_id)`,
      [challengeId, seatId, entryIds.map(() => newId()), entryIds]);
  }

  async save(ctx: TransactionContext, c: Card, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update challenges.card set state = $3, version = $4, points = $5, comments = $6, overall = $7, sha256 = $8, saved_at = $9, signed_at = $10 where id = $1 and version = $2',
      [c.id, seen, c.state, c.version, JSON.stringify(c.points), JSON.stringify(c.comments), c.overall, c.sha256, c.savedAt, c.signedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: c.version });
  }

  async earn(ctx: TransactionContext, { cardId, seatId, accountId, feeFen, at }: { cardId: string; seatId: string; accountId: string; feeFen: number; at: Date }): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.pay_line (card_id, seat_id, account_id, fee_fen, earned_at) values ($1, $2, $3, $4, $5)', [cardId, seatId, accountId, feeFen, at]);
  }

  /** Of one account, the newest first. */
  pay(ctx: OperationContext, accountId: string): Promise<PayLine[]> {
    return this.lines(ctx, 'p.account_id = $1', accountId);
  }

  payOfChallenge(ctx: OperationContext, challengeId: string): Promise<PayLine[]> {
    return this.lines(ctx, 'c.challenge_id = $1', challengeId);
  }

  /** Every line of the seat that was not paid; answers how many. */
  markPaid(ctx: TransactionContext, seatId: string, { paidOn, reference, by, at }: { paidOn: string; reference: string; by: string; at: Date }): Promise<number> {
    return this.database.execute(ctx, 'update challenges.pay_line set paid_on = $2, reference = $3, paid_by = $4, paid_at = $5 where seat_id = $1 and paid_on is null', [seatId, paidOn, reference, by, at]);
  }

  private lines(ctx: OperationContext, where: string, id: string): Promise<PayLine[]> {
    return this.database.query<PayLine>(ctx,
      `select p.card_id as "cardId", p.seat_id as "seatId", c.challenge_id as "challengeId", h.title, e.number, p.fee_fen::float8 as "feeFen", p.earned_at as "earnedAt", to_char(p.paid_on, 'YYYY-MM-DD') as "paidOn", p.reference
       from challenges.pay_line p join challenges.card c on c.id = p.card_id join challenges.entry e on e.id = c.entry_id join challenges.challenge h on h.id = c.challenge_id where ${where} order by p.earned_at desc, p.card_id`, [id]);
  }
}
