import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Database, type OperationContext } from '@app/platform';
import type { GivenAnswer, MatchSide } from '../domain/answer.js';
import type { Features } from '../domain/features.js';
import type { MatchState } from '../domain/match.machine.js';
import type { MatchReason } from '../domain/reasons.js';
import type { MatchLevel } from '../domain/scorer.js';

/** A listing as a match shows it, still with the owner's id: who may see that is decided by the presenter. */
export interface ListingBrief {
  readonly id: string;
  readonly live: boolean;
  readonly anonymous: boolean;
  readonly organisationId: string;
  readonly organisationName: string | null;
  readonly title: string;
  readonly valueLine: string | null;
  readonly achievementKind: string | null;
  readonly field: string | null;
  readonly region: string | null;
  readonly trl: number | null;
  readonly wantedTrlMin: number | null;
  readonly wantedTrlMax: number | null;
  readonly modes: readonly string[];
  readonly priceFen: number | null;
  readonly budgetMinFen: number | null;
  readonly budgetMaxFen: number | null;
}

export interface MatchView {
  readonly id: string;
  readonly version: number;
  readonly state: MatchState;
  readonly level: MatchLevel;
  readonly score: number;
  readonly features: Features;
  readonly reasons: readonly MatchReason[];
  readonly demandVersion: number;
  readonly achievementVersion: number;
  readonly owingSide: MatchSide | null;
  readonly answerBy: string | null;
  readonly silentSide: MatchSide | null;
  readonly lapsedAt: string | null;
  readonly firstFoundAt: string;
  readonly updatedAt: string;
  readonly demand: ListingBrief;
  readonly achievement: ListingBrief;
  readonly answers: readonly (Omit<GivenAnswer, 'answeredAt' | 'dueBy'> & { readonly answeredAt: string; readonly dueBy: string | null })[];
}

export interface MatchWish {
  /** of one listing, or of all listings of an organisation */
  readonly of: { readonly kind: ListingKind; readonly listingId: string } | { readonly side: MatchSide; readonly organisationId: string };
  readonly state: MatchState | 'any';
  readonly minLevel?: number | undefined;
  readonly answer?: 'open' | 'answered' | 'lapsed' | undefined;
  readonly after?: readonly [level: number, score: number, id: string] | undefined;
  readonly limit: number;
}

const brief = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'live', ${alias}.live, 'anonymous', ${alias}.anonymous, 'organisationId', ${alias}.organisation_id,
  'organisationName', ${alias}.organisation_name, 'title', ${alias}.title, 'valueLine', ${alias}.value_line, 'achievementKind', ${alias}.achievement_kind, 'field', ${alias}.field,
  'region', ${alias}.region, 'trl', ${alias}.trl, 'wantedTrlMin', ${alias}.wanted_trl_min, 'wantedTrlMax', ${alias}.wanted_trl_max, 'modes', ${alias}.modes,
  'priceFen', ${alias}.price_fen, 'budgetMinFen', ${alias}.budget_min_fen, 'budgetMaxFen', ${alias}.budget_max_fen)`;
const instant = (expression: string): string => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const VIEW = `m.id, m.version, m.state, m.level, m.score, m.features, m.reasons, m.demand_version as "demandVersion", m.achievement_version as "achievementVersion",
  m.owing_side as "owingSide", ${instant('m.answer_by')} as "answerBy", m.silent_side as "silentSide", ${instant('m.lapsed_at')} as "lapsedAt",
  ${instant('m.first_found_at')} as "firstFoundAt", ${instant('m.updated_at')} as "updatedAt", ${brief('d')} as demand, ${brief('a')} as achievement,
  coalesce((select jsonb_agg(jsonb_build_object('side', x.side, 'answer', x.answer, 'reason', x.reason, 'comment', x.comment,
    'answeredAt', ${instant('x.answered_at')}, 'dueBy', ${instant('x.due_by')}) order by x.answered_at, x.side) from matching.answer x where x.match_id = m.id), '[]') as answers`;
const JOINED = 'join matching.document d on d.id = m.demand_id join matching.document a on a.id = m.achievement_id';

/** What "open", "answered" and "lapsed" mean for a side that looks at its matches. */
const ANSWERED_BY = (side: string): string => `exists (select 1 from matching.answer x where x.match_id = m.id and x.side = '${side}')`;
function answerFilter(answer: MatchWish['answer'], side: MatchSide): string {
  if (answer === 'open') return `not ${ANSWERED_BY(side)}`;
  if (answer === 'answered') return ANSWERED_BY(side);
  return answer === 'lapsed' ? 'm.lapsed_at is not null' : 'true';
}

/** Reads of matches with both listings: one statement each. */
@Injectable()
export class MatchViewRepository {
  constructor(private readonly database: Database) {}

  async byIds(ctx: OperationContext, ids: readonly string[]): Promise<MatchView[]> {
    if (ids.length === 0) return [];
    return this.database.query<MatchView>(ctx, `select ${VIEW} from matching.match m ${JOINED} where m.id = any($1::uuid[])`, [ids]);
  }

  /** Best first; one row more than the limit, so that the caller sees whether there are further ones. */
  async list(ctx: OperationContext, wishes: readonly MatchWish[]): Promise<MatchView[]> {
    const [first] = wishes;
    if (!first) return [];
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const parts = wishes.map(({ of, state, minLevel, answer, after }) => {
      const owner = 'kind' in of ? `m.${of.kind}_id = ${bind(of.listingId)}` : `m.${of.side}_organisation_id = ${bind(of.organisationId)}`;
      const where = [
        owner, state === 'any' ? 'true' : `m.state = ${bind(state)}`, `m.level >= ${bind(minLevel ?? 1)}`, answerFilter(answer, 'kind' in of ? of.kind : of.side),
        ...(after ? [`(m.level, m.score) <= (${bind(after[0])}::smallint, ${bind(after[1])}::float8)`, `((m.level, m.score) < (${bind(after[0])}::smallint, ${bind(after[1])}::float8) or m.id > ${bind(after[2])}::uuid)`] : []),
      ];
      return `(select m.* from matching.match m where ${where.join(' and ')} order by m.level desc, m.score desc, m.id limit ${bind(first.limit + 1)})`;
    });
    return this.database.query<MatchView>(ctx,
      `select ${VIEW} from (${parts.join(' union all ')}) m ${JOINED} order by m.level desc, m.score desc, m.id limit ${bind(first.limit + 1)}`, parameters);
  }

  /** Who owns a listing; undefined where it was never on the market. */
  async ownerOf(ctx: OperationContext, kind: ListingKind, id: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ owner: string | null }>(ctx, 'select organisation_id as owner from matching.document where id = $1 and kind = $2', [id, kind]);
    return row?.owner ?? undefined;
  }
}
