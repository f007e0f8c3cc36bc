import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { GivenAnswer, MatchSide } from '../domain/answer.js';
import type { Features } from '../domain/features.js';
import type { Crowd } from '../domain/keep-matches.js';
import type { MatchState } from '../domain/match.machine.js';
import type { MatchReason } from '../domain/reasons.js';
import type { MatchLevel } from '../domain/scorer.js';

export interface MatchRow {
  readonly id: string;
  readonly demandId: string;
  readonly achievementId: string;
  readonly demandOrganisationId: string;
  readonly achievementOrganisationId: string;
  readonly state: MatchState;
  readonly version: number;
  readonly level: MatchLevel;
  readonly score: number;
  readonly features: Features;
  readonly reasons: readonly MatchReason[];
  readonly demandVersion: number;
  readonly achievementVersion: number;
  readonly owingSide: MatchSide | null;
  readonly answerBy: Date | null;
  readonly silentSide: MatchSide | null;
  readonly lapsedAt: Date | null;
}
/** A match with what both sides said, the earlier answer first. */
export interface AnsweredMatch extends MatchRow {
  readonly answers: readonly GivenAnswer[];
}
export interface PairTitles {
  readonly demandTitle: string;
  readonly achievementTitle: string;
}

const COLUMNS = `m.id, m.demand_id as "demandId", m.achievement_id as "achievementId", m.demand_organisation_id as "demandOrganisationId",
  m.achievement_organisation_id as "achievementOrganisationId", m.state, m.version, m.level, m.score, m.features, m.reasons,
  m.demand_version as "demandVersion", m.achievement_version as "achievementVersion", m.owing_side as "owingSide", m.answer_by as "answerBy",
  m.silent_side as "silentSide", m.lapsed_at as "lapsedAt"`;
const ANSWERS = `coalesce((select jsonb_agg(jsonb_build_object('side', a.side, 'answer', a.answer, 'reason', a.reason, 'comment', a.comment, 'answeredAt', a.answered_at, 'dueBy', a.due_by)
  order by a.answered_at, a.side) from matching.answer a where a.match_id = m.id), '[]') as answers`;
const HELD = `exists (select 1 from matching.answer a where a.match_id = m.id and a.answer = 'interested')`;
const column = (kind: ListingKind): string => (kind === 'demand' ? 'demand_id' : 'achievement_id');

/** The limits on both sides of a match need one order of writers. */
const MATCH_LOCK = 7_246_102;

type Stored = Omit<AnsweredMatch, 'answers'> & { answers: readonly (Omit<GivenAnswer, 'answeredAt' | 'dueBy'> & { answeredAt: string; dueBy: string | null })[] };
const withDates = (row: Stored): AnsweredMatch => ({
  ...row, answers: row.answers.map((answer) => ({ ...answer, answeredAt: new Date(answer.answeredAt), dueBy: answer.dueBy === null ? null : new Date(answer.dueBy) })),
});

@Injectable()
export class MatchRepository {
  constructor(private readonly database: Database) {}

  async lockWriters(ctx: TransactionContext): Promise<void> {
    await this.database.query(ctx, 'select pg_advisory_xact_lock($1)', [MATCH_LOCK]);
  }

  /** All matches that a listing has had, withdrawn ones too. */
  async ofListing(ctx: OperationContext, kind: ListingKind, id: string): Promise<AnsweredMatch[]> {
    const rows = await this.database.query<Stored>(ctx, `select ${COLUMNS}, ${ANSWERS} from matching.match m where m.${column(kind)} = $1 order by m.id`, [id]);
    return rows.map(withDates);
  }

  /** The same, locked first and read then: a statement that waits for a lock reads the answers as they were before it waited. */
  async lockOfListing(ctx: TransactionContext, kind: ListingKind, id: string): Promise<AnsweredMatch[]> {
    await this.database.query(ctx, `select 1 from matching.match m where m.${column(kind)} = $1 order by m.id for update`, [id]);
    return this.ofListing(ctx, kind, id);
  }

  /** Active matches of those of these listings that have `most` or more. */
  async crowds(ctx: TransactionContext, kind: ListingKind, ids: readonly string[], most: number): Promise<Map<string, Crowd>> {
    const rows = await this.database.query<{ listing: string; matchId: string; score: number; held: boolean }>(ctx,
      `with full_ones as (select ${column(kind)} as listing from matching.match where ${column(kind)} = any($1::uuid[]) and state = 'active' group by 1 having count(*) >= $2)
       select m.${column(kind)} as listing, m.id as "matchId", m.score, ${HELD} as held from matching.match m join full_ones on full_ones.listing = m.${column(kind)} where m.state = 'active'`,
      [ids, most]);
    const crowds = new Map<string, { matchId: string; score: number; held: boolean }[]>();
    for (const { listing, ...match } of rows) crowds.set(listing, [...(crowds.get(listing) ?? []), match]);
    return crowds;
  }

  async lockMany(ctx: TransactionContext, ids: readonly string[]): Promise<AnsweredMatch[]> {
    if (ids.length === 0) return [];
    await this.database.query(ctx, 'select 1 from matching.match m where m.id = any($1::uuid[]) order by m.id for update', [ids]);
    const rows = await this.database.query<Stored>(ctx, `select ${COLUMNS}, ${ANSWERS} from matching.match m where m.id = any($1::uuid[]) order by m.id`, [ids]);
    return rows.map(withDates);
  }

  async insertMany(ctx: TransactionContext, rows: readonly MatchRow[], at: Date): Promise<void> {
    if (rows.length === 0) return;
    await this.database.query(ctx,
      `insert into matching.match (id, demand_id, achievement_id, demand_organisation_id, achievement_organisation_id, state, version, level, score, features, reasons,
         demand_version, achievement_version, first_found_at, created_at, updated_at)
       select id, "demandId", "achievementId", "demandOrganisationId", "achievementOrganisationId", state, version, level, score, features, reasons,
         "demandVersion", "achievementVersion", $2, $2, $2
       from jsonb_to_recordset($1::jsonb) as row(id uuid, "demandId" uuid, "achievementId" uuid, "demandOrganisationId" uuid, "achievementOrganisationId" uuid, state text, version integer,
         level smallint, score double precision, features jsonb, reasons jsonb, "demandVersion" integer, "achievementVersion" integer)`, [JSON.stringify(rows), at]);
  }

  /** Writes what a worker may change; the rows are locked by this transaction. */
  async updateMany(ctx: TransactionContext, rows: readonly MatchRow[], at: Date): Promise<void> {
    if (rows.length === 0) return;
    await this.database.query(ctx,
      `update matching.match m set state = row.state, version = row.version, level = row.level, score = row.score, features = row.features, reasons = row.reasons,
         demand_version = row."demandVersion", achievement_version = row."achievementVersion", owing_side = row."owingSide", answer_by = row."answerBy",
         silent_side = row."silentSide", lapsed_at = row."lapsedAt", updated_at = case when m.version = row.version then m.updated_at else $2 end
       from jsonb_to_recordset($1::jsonb) as row(id uuid, state text, version integer, level smallint, score double precision, features jsonb, reasons jsonb,
         "demandVersion" integer, "achievementVersion" integer, "owingSide" text, "answerBy" timestamptz, "silentSide" text, "lapsedAt" timestamptz)
       where m.id = row.id`, [JSON.stringify(rows), at]);
  }

  async saveAnswer(ctx: TransactionContext, matchId: string, answer: GivenAnswer, by: { userId: string; organisationId: string }): Promise<void> {
    await this.database.query(ctx,
      `insert into matching.answer (match_id, side, answer, reason, comment, answered_by, organisation_id, answered_at, first_answered_at, due_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)
       on conflict (match_id, side) do update set answer = excluded.answer, reason = excluded.reason, comment = excluded.comment, answered_by = excluded.answered_by,
         answered_at = excluded.answered_at`,
      [matchId, answer.side, answer.answer, answer.reason, answer.comment, by.userId, by.organisationId, answer.answeredAt, answer.dueBy]);
  }

  /** Matches whose answer-by date has passed; those that another worker holds are left to it. */
  async lockOverdue(ctx: TransactionContext, now: Date, limit: number): Promise<AnsweredMatch[]> {
    const rows = await this.database.query<Stored>(ctx,
      `select ${COLUMNS}, ${ANSWERS} from matching.match m where m.answer_by < $1 and m.state = 'active' order by m.id limit $2 for update of m skip locked`, [now, limit]);
    return rows.map(withDates);
  }

  async titles(ctx: OperationContext, { demandId, achievementId }: Pick<MatchRow, 'demandId' | 'achievementId'>): Promise<PairTitles> {
    const rows = await this.database.query<{ id: string; title: string | null }>(ctx, 'select id, title from matching.document where id in ($1, $2)', [demandId, achievementId]);
    const title = (id: string): string => rows.find((row) => row.id === id)?.title ?? '';
    return { demandTitle: title(demandId), achievementTitle: title(achievementId) };
  }

  /** Answered in time and met with silence, over all matches of an organisation's listings. */
  async answerCounts(ctx: OperationContext, organisationId: string): Promise<{ answered: number; lapsed: number }> {
    const [row] = await this.database.query<{ answered: number; lapsed: number }>(ctx,
      `select (select count(*)::int from matching.answer where organisation_id = $1 and due_by is not null and first_answered_at <= due_by) as answered,
         (select count(*)::int from matching.match where lapsed_at is not null
            and $1 = case silent_side when 'demand' then demand_organisation_id else achievement_organisation_id end) as lapsed`, [organisationId]);
    return row!;
  }

  async counts(ctx: OperationContext): Promise<{ active: number; level3: number; withdrawn: number }> {
    const [row] = await this.database.query<{ active: number; level3: number; withdrawn: number }>(ctx,
      `select count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'active' and level >= 3)::int as level3,
         count(*) filter (where state = 'withdrawn')::int as withdrawn from matching.match`);
    return row!;
  }
}
