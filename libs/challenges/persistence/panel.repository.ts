import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { SEATED, type FurtherDraw, type Panel, type PanelSeat } from '../domain/judging/panel-seat.js';

export interface Minutes {
  readonly challengeId: string;
  readonly round: number;
  readonly revision: number;
  readonly text: string;
  readonly sha256: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}
export interface MinutesSignature {
  readonly seatId: string;
  readonly accountId: string;
  /** Of the ranking that was signed with them. */
  readonly cardsSha256: string | null;
  /** What the expert does not agree with. */
  readonly dissent: string | null;
  readonly signedAt: Date;
}
/** That an expert did not sign, on record. */
export interface UnsignedMinutes {
  readonly seatId: string;
  readonly accountId: string;
  readonly cardsSha256: string;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}
const PANEL = `p.challenge_id as "challengeId", p.field, p.count, p.seed, p.seed_source as "seedSource", p.method, p.retired, p.pool, p.pool_sha256 as "poolSha256", p.chosen, p.reserves, p.excluded, p.fee_fen::float8 as "feeFen",
  to_char(p.cards_by, 'YYYY-MM-DD') as "cardsBy", p.drawn_by as "drawnBy", p.drawn_at as "drawnAt"`;
const FURTHER = `d.challenge_id as "challengeId", d.number, d.places, d.seed, d.method, d.retired, d.pool, d.pool_sha256 as "poolSha256", d.chosen, d.reserves, d.excluded, to_char(d.cards_by, 'YYYY-MM-DD') as "cardsBy", d.drawn_by as "drawnBy", d.drawn_at as "drawnAt"`;
const SEAT = `s.id, s.challenge_id as "challengeId", s.account_id as "accountId", s.organisation_id as "organisationId", s.place, s.state, s.version, s.in_place_of as "inPlaceOf", to_char(s.cards_by, 'YYYY-MM-DD') as "cardsBy", s.reason, s.moved_by as "movedBy", s.moved_at as "movedAt"`;

/** The frozen draw, the seats that came of it, and the minutes that they sign. */
@Injectable()
export class PanelRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, challengeId: string): Promise<Panel | undefined> {
    return (await this.database.query<Panel>(ctx, `select ${PANEL} from challenges.panel p where p.challenge_id = $1`, [challengeId]))[0];
  }

  /** False where experts are drawn already. */
  async insert(ctx: TransactionContext, p: Panel): Promise<boolean> {
    return (await this.database.execute(ctx,
      `insert into challenges.panel (challenge_id, field, count, seed, seed_source, pool, pool_sha256, chosen, reserves, excluded, fee_fen, cards_by, drawn_by, drawn_at, method, retired) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing`,
      [p.challengeId, p.field, p.count, p.seed, p.seedSource, JSON.stringify(p.pool), p.poolSha256, p.chosen, p.reserves, JSON.stringify(p.excluded), p.feeFen, p.cardsBy, p.drawnBy, p.drawnAt, p.method, JSON.stringify(p.retired)])) === 1;
  }

  /** Draws after the first, in order. */
  further(ctx: OperationContext, challengeId: string): Promise<FurtherDraw[]> {
    return this.database.query<FurtherDraw>(ctx, `select ${FURTHER} from challenges.further_draw d where d.challenge_id = $1 order by d.number`, [challengeId]);
  }

  async insertFurther(ctx: TransactionContext, d: FurtherDraw): Promise<void> {
    await this.database.execute(ctx,
      `insert into challenges.further_draw (challenge_id, number, places, seed, pool, pool_sha256, chosen, reserves, excluded, cards_by, drawn_by, drawn_at, method, retired) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [d.challengeId, d.number, d.places, d.seed, JSON.stringify(d.pool), d.poolSha256, d.chosen, d.reserves, JSON.stringify(d.excluded), d.cardsBy, d.drawnBy, d.drawnAt, d.method, JSON.stringify(d.retired)]);
  }

  /** In the order of the draw. */
  seats(ctx: OperationContext, challengeId: string): Promise<PanelSeat[]> {
    return this.database.query<PanelSeat>(ctx, `select ${SEAT} from challenges.panel_expert s where s.challenge_id = $1 order by s.place`, [challengeId]);
  }

  async seat(ctx: OperationContext, id: string): Promise<PanelSeat | undefined> {
    return (await this.database.query<PanelSeat>(ctx, `select ${SEAT} from challenges.panel_expert s where s.id = $1`, [id]))[0];
  }

  async seatOf(ctx: OperationContext, challengeId: string, accountId: string): Promise<PanelSeat | undefined> {
    return (await this.database.query<PanelSeat>(ctx, `select ${SEAT} from challenges.panel_expert s where s.challenge_id = $1 and s.account_id = $2`, [challengeId, accountId]))[0];
  }

  /** Of one account, the newest first. */
  seatsOf(ctx: OperationContext, accountId: string): Promise<PanelSeat[]> {
    return this.database.query<PanelSeat>(ctx, `select ${SEAT} from challenges.panel_expert s where s.account_id = $1 order by s.id desc limit 200`, [accountId]);
  }

  async insertSeat(ctx: TransactionContext, s: PanelSeat): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.panel_expert (id, challenge_id, account_id, organisation_id, place, state, version, in_place_of, cards_by, reason, moved_by, moved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [s.id, s.challengeId, s.accountId, s.organisationId, s.place, s.state, s.version, s.inPlaceOf, s.cardsBy, s.reason, s.movedBy, s.movedAt]);
  }

  async saveSeat(ctx: TransactionContext, s: PanelSeat, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update challenges.panel_expert set state = $3, version = $4, reason = $5, moved_by = $6, moved_at = $7 where id = $1 and version = $2', [s.id, seen, s.state, s.version, s.reason, s.movedBy, s.movedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: s.version });
  }

  /** Which judging it is: one more than those that were concluded. */
  async round(ctx: OperationContext, challengeId: string): Promise<number> {
    return (await this.database.query<{ round: number }>(ctx, 'select coalesce(max(round), 0) + 1 as round from challenges.decision where challenge_id = $1', [challengeId]))[0]!.round;
  }

  /** The text of this round that counts. */
  async minutes(ctx: OperationContext, challengeId: string, round: number): Promise<Minutes | undefined> {
    return (await this.database.query<Minutes>(ctx,
      `select challenge_id as "challengeId", round, revision, text, sha256, written_by as "writtenBy", written_at as "writtenAt" from challenges.minutes where challenge_id = $1 and round = $2 order by revision desc limit 1`, [challengeId, round]))[0];
  }

  async insertMinutes(ctx: TransactionContext, m: Minutes): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.minutes (challenge_id, round, revision, text, sha256, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7)', [m.challengeId, m.round, m.revision, m.text, m.sha256, m.writtenBy, m.writtenAt]);
  }

  /** Of those who sit, under exactly this revision. */
  signatures(ctx: OperationContext, { challengeId, round, revision }: Pick<Minutes, 'challengeId' | 'round' | 'revision'>): Promise<MinutesSignature[]> {
    return this.database.query<MinutesSignature>(ctx,
      `select m.seat_id as "seatId", m.account_id as "accountId", m.cards_sha256 as "cardsSha256", m.dissent, m.signed_at as "signedAt" from challenges.minutes_signature m join challenges.panel_expert s on s.id = m.seat_id
       where m.challenge_id = $1 and m.round = $2 and m.revision = $3 and s.state = any($4) order by m.signed_at, m.seat_id`, [challengeId, round, revision, SEATED]);
  }

  /** False where this seat has signed this revision. */
  async sign(ctx: TransactionContext, { challengeId, round, revision, sha256 }: Minutes, seat: PanelSeat, { cardsSha256, dissent, at }: { cardsSha256: string; dissent: string | null; at: Date }): Promise<boolean> {
    return (await this.database.execute(ctx, 'insert into challenges.minutes_signature (challenge_id, round, revision, seat_id, account_id, sha256, cards_sha256, dissent, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing',
      [challengeId, round, revision, seat.id, seat.accountId, sha256, cardsSha256, dissent, at])) === 1;
  }

  /** On record under exactly this revision, of those who sit. */
  unsigned(ctx: OperationContext, { challengeId, round, revision }: Pick<Minutes, 'challengeId' | 'round' | 'revision'>): Promise<UnsignedMinutes[]> {
    return this.database.query<UnsignedMinutes>(ctx,
      `select u.seat_id as "seatId", u.account_id as "accountId", u.cards_sha256 as "cardsSha256", u.reason, u.recorded_by as "recordedBy", u.recorded_at as "recordedAt" from challenges.minutes_unsigned u join challenges.panel_expert s on s.id = u.seat_id
       where u.challenge_id = $1 and u.round = $2 and u.revision = $3 and s.state = any($4) order by u.recorded_at, u.seat_id`, [challengeId, round, revision, SEATED]);
  }

  /** False where it is on record already. */
  async recordUnsigned(ctx: TransactionContext, { challengeId, round, revision }: Minutes, u: UnsignedMinutes): Promise<boolean> {
    return (await this.database.execute(ctx, 'insert into challenges.minutes_unsigned (challenge_id, round, revision, seat_id, account_id, cards_sha256, reason, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing',
      [challengeId, round, revision, u.seatId, u.accountId, u.cardsSha256, u.reason, u.recordedBy, u.recordedAt])) === 1;
  }
}
