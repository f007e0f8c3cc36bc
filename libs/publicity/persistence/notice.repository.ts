import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@app/events';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Notice } from '../domain/notice.js';
import type { NoticeState } from '../domain/notice.machine.js';

/** Whose eyes: everybody sees the market, `organisationId` the unit's own too, `everything` all. */
export interface Reader {
  readonly organisationId: string | null;
  readonly everything: boolean;
  /** Units that the reader audits. */
  readonly audited?: readonly string[];
}

export interface NoticeFilter {
  readonly organisationId?: string | undefined;
  readonly state?: NoticeState | undefined;
  readonly kind?: NoticeKind | undefined;
}

const date = (column: string, name: string): string => `to_char(n.${column}, 'YYYY-MM-DD') as "${name}"`;
const COLUMNS = `n.id, n.organisation_id as "organisationId", n.organisation_name as "organisationName", n.kind, n.subject_type as "subjectType", n.subject_id as "subjectId",
  n.title, n.facts, n.related_party as "relatedParty", n.related_party_note as "relatedPartyNote", n.scope, n.scope_basis as "scopeBasis", n.place, n.text,
  n.working_days as "workingDays", ${date('opened_on', 'openedOn')}, ${date('starts_on', 'startsOn')}, ${date('ends_on', 'endsOn')}, n.rules, n.opened_by as "openedBy",
  n.supersedes, n.state, n.ended_at as "endedAt", n.closed_at as "closedAt", n.close_reason as "closeReason",
  (select o.at from publicity.off_market o where o.notice_id = n.id) as "offMarketAt", n.version, n.created_at as "createdAt", n.updated_at as "updatedAt"`;
const ON_MARKET = `n.scope = 'market' and not exists (select from publicity.off_market o where o.notice_id = n.id)`;
/** $1 the organisations whose own notices the reader sees, $2 whether everything is seen. */
const VISIBLE = `((${ON_MARKET}) or n.organisation_id = any($1::uuid[]) or $2::boolean)`;
const own = ({ organisationId, audited = [] }: Reader): readonly string[] => [...(organisationId === null ? [] : [organisationId]), ...audited];

@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  /** False where the subject has a live notice: of two who open at once one is turned away by the index. */
  async insert(ctx: TransactionContext, notice: Notice): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into publicity.notice (id, organisation_id, organisation_name, kind, subject_type, subject_id, title, facts, related_party, related_party_note, scope, scope_basis, place, text,
         working_days, opened_on, starts_on, ends_on, rules, opened_by, supersedes, state, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $24)
       on conflict (subject_type, subject_id) where state in ('running', 'ended') do nothing returning id`,
      [notice.id, notice.organisationId, notice.organisationName, notice.kind, notice.subjectType, notice.subjectId, JSON.stringify(notice.title), JSON.stringify(notice.facts),
        notice.relatedParty, notice.relatedPartyNote, notice.scope, notice.scopeBasis && JSON.stringify(notice.scopeBasis), notice.place, notice.text, notice.workingDays,
        notice.openedOn, notice.startsOn, notice.endsOn, JSON.stringify(notice.rules), notice.openedBy, notice.supersedes, notice.state, notice.version, notice.createdAt]);
    return rows.length === 1;
  }

  /** Writes what may change of a notice: its state. Exactly one row, or the caller held no lock. */
  async save(ctx: TransactionContext, { id, state, endedAt, closedAt, closeReason, version, updatedAt }: Notice, seen: number): Promise<void> {
    const count = await this.database.execute(ctx,
      `update publicity.notice set state = $3, ended_at = $4, closed_at = $5, close_reason = $6, version = $7, updated_at = $8 where id = $1 and version = $2`,
      [id, seen, state, endedAt, closedAt, closeReason, version, updatedAt]);
    if (count !== 1) throw new Error(`notice ${id} changed under its lock`);
  }

  async lock(ctx: TransactionContext, id: string): Promise<Notice | undefined> {
    const [notice] = await this.database.query<Notice>(ctx, `select ${COLUMNS} from publicity.notice n where n.id = $1 for update`, [id]);
    return notice;
  }

  async find(ctx: OperationContext, reader: Reader, id: string): Promise<(Notice & { supersededBy: string | null }) | undefined> {
    const [notice] = await this.database.query<Notice & { supersededBy: string | null }>(ctx,
      `select ${COLUMNS}, (select s.id from publicity.notice s where s.supersedes = n.id) as "supersededBy" from publicity.notice n where n.id = $3 and ${VISIBLE}`,
      [own(reader), reader.everything, id]);
    return notice;
  }

  /** Newest first: ids are made in order of time. */
  page(ctx: OperationContext, reader: Reader, { organisationId, state, kind }: NoticeFilter, { before, limit }: { before: string | undefined; limit: number }): Promise<Notice[]> {
    return this.database.query<Notice>(ctx,
      `select ${COLUMNS} from publicity.notice n
       where ${VISIBLE} and ($3::uuid is null or n.organisation_id = $3) and ($4::text is null or n.state = $4) and ($5::text is null or n.kind = $5) and ($6::uuid is null or n.id < $6)
       order by n.id desc limit $7`,
      [own(reader), reader.everything, organisationId ?? null, state ?? null, kind ?? null, before ?? null, limit]);
  }

  /** What the feeds may carry: live notices of the market. */
  onMarket(ctx: OperationContext, limit: number): Promise<Notice[]> {
    return this.database.query<Notice>(ctx, `select ${COLUMNS} from publicity.notice n where ${ON_MARKET} and n.state in ('running', 'ended') order by n.id desc limit $1`, [limit]);
  }

  /** Takes the notices that rest on the person's consent off the market, those in the archive too; answers those that were on it. */
  leaveMarket(ctx: TransactionContext, userId: string, at: Date): Promise<Notice[]> {
    return this.database.query<Notice>(ctx,
      `with gone as (
         insert into publicity.off_market (notice_id, at)
         select n.id, $2 from publicity.notice n where n.scope = 'market' and n.scope_basis @> $1::jsonb on conflict do nothing returning notice_id)
       select ${COLUMNS} from publicity.notice n where n.id in (select notice_id from gone) order by n.id`, [JSON.stringify({ kind: 'consents', consents: [{ accountId: userId }] }), at]);
  }

  /** The notice that stands for the subject, or the last one that did. Inside a transaction it cannot be closed before the asker has decided. */
  async ofSubject(ctx: OperationContext, subjectType: string, subjectId: string): Promise<Notice | undefined> {
    const [notice] = await this.database.query<Notice>(ctx,
      `select ${COLUMNS} from publicity.notice n where n.subject_type = $1 and n.subject_id = $2
       order by (n.state in ('running', 'ended')) desc, n.id desc limit 1 ${ctx.transaction ? 'for share' : ''}`, [subjectType, subjectId]);
    return notice;
  }

  /** The last day of each. */
  lastDays(ctx: OperationContext, ids: readonly string[]): Promise<{ id: string; endsOn: string }[]> {
    return this.database.query<{ id: string; endsOn: string }>(ctx, `select n.id, ${date('ends_on', 'endsOn')} from publicity.notice n where n.id = any($1::uuid[])`, [ids]);
  }

  /** Running notices whose last day is over, for one worker at a time. */
  overdue(ctx: TransactionContext, today: string, limit: number): Promise<Notice[]> {
    return this.database.query<Notice>(ctx, `select ${COLUMNS} from publicity.notice n where n.state = 'running' and n.ends_on < $1::date order by n.ends_on limit $2 for update skip locked`, [today, limit]);
  }
}
