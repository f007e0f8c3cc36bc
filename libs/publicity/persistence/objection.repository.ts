import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Notice } from '../domain/notice.js';
import type { Objection } from '../domain/objection.js';

const date = (column: string, name: string): string => `to_char(o.${column}, 'YYYY-MM-DD') as "${name}"`;
const COLUMNS = `o.id, o.notice_id as "noticeId", o.organisation_id as "organisationId", o.notice_maker as "noticeMaker", o.objector_id as "objectorId", o.number, o.text, o.canonical, o.sha256,
  o.in_time as "inTime", o.state, ${date('decide_by', 'decideBy')}, ${date('reply_by', 'replyBy')}, o.rule_version_ids as "ruleVersionIds", o.admitted_by as "admittedBy", o.admitted_at as "admittedAt",
  o.settled_by as "settledBy", o.settled_at as "settledAt", o.answer, ${date('reminded_on', 'remindedOn')}, o.version, o.received_at as "receivedAt", o.updated_at as "updatedAt"`;

@Injectable()
export class ObjectionRepository {
  constructor(private readonly database: Database) {}

  async nextNumber(ctx: TransactionContext): Promise<number> {
    const [row] = await this.database.query<{ next: string }>(ctx, `select nextval('publicity.receipt_number') as next`);
    return Number(row!.next);
  }

  /** False where this person has made this objection to this notice before. */
  async insert(ctx: TransactionContext, o: Objection): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into publicity.objection (id, notice_id, notice_maker, organisation_id, objector_id, number, text, canonical, sha256, in_time, state, decide_by, reply_by, rule_version_ids, version, received_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
       on conflict (notice_id, objector_id, md5(text)) where state <> 'withdrawn' do nothing returning id`,
      [o.id, o.noticeId, o.noticeMaker, o.organisationId, o.objectorId, o.number, o.text, o.canonical, o.sha256, o.inTime, o.state, o.decideBy, o.replyBy, JSON.stringify(o.ruleVersionIds), o.version, o.receivedAt]);
    return rows.length === 1;
  }

  /** Exactly one row, or the caller held no lock. */
  async save(ctx: TransactionContext, o: Objection, seen: number): Promise<void> {
    const count = await this.database.execute(ctx,
      `update publicity.objection set state = $3, admitted_by = $4, admitted_at = $5, settled_by = $6, settled_at = $7, answer = $8, decide_by = $9, reply_by = $10, reminded_on = $11, version = $12, updated_at = $13
       where id = $1 and version = $2`,
      [o.id, seen, o.state, o.admittedBy, o.admittedAt, o.settledBy, o.settledAt, o.answer, o.decideBy, o.replyBy, o.remindedOn, o.version, o.updatedAt]);
    if (count !== 1) throw new Error(`objection ${o.id} changed under its lock`);
  }

  async find(ctx: OperationContext, id: string): Promise<Objection | undefined> {
    const [objection] = await this.database.query<Objection>(ctx, `select ${COLUMNS} from publicity.objection o where o.id = $1`, [id]);
    return objection;
  }

  async lock(ctx: TransactionContext, id: string): Promise<Objection | undefined> {
    const [objection] = await this.database.query<Objection>(ctx, `select ${COLUMNS} from publicity.objection o where o.id = $1 for update`, [id]);
    return objection;
  }

  /** Oldest first; of one objector where one is named. */
  ofNotice(ctx: OperationContext, noticeId: string, objectorId: string | null): Promise<Objection[]> {
    return this.database.query<Objection>(ctx, `select ${COLUMNS} from publicity.objection o where o.notice_id = $1 and ($2::uuid is null or o.objector_id = $2) order by o.id`, [noticeId, objectorId]);
  }

  /** In-time objections: open ones to any notice of the subject, upheld ones to this notice. */
  async blocking(ctx: OperationContext, { id, subjectType, subjectId }: Pick<Notice, 'id' | 'subjectType' | 'subjectId'>): Promise<{ open: number; upheld: number }> {
    const [row] = await this.database.query<{ open: number; upheld: number }>(ctx,
      `select (count(*) filter (where o.state in ('received', 'admissible')))::int as open, (count(*) filter (where o.state = 'upheld' and o.notice_id = $1))::int as upheld
       from publicity.objection o join publicity.notice n on n.id = o.notice_id where n.subject_type = $2 and n.subject_id = $3 and o.in_time`, [id, subjectType, subjectId]);
    return row!;
  }

  /** When an objection that came in time was last upheld, to whichever notice of the subject; null where none was. */
  async lastUpheld(ctx: OperationContext, subjectType: string, subjectId: string): Promise<Date | null> {
    return (await this.database.query<{ at: Date | null }>(ctx,
      `select max(o.settled_at) as at from publicity.objection o join publicity.notice n on n.id = o.notice_id where n.subject_type = $1 and n.subject_id = $2 and o.in_time and o.state = 'upheld'`, [subjectType, subjectId]))[0]!.at;
  }

  /** Open ones to these units' notices whose decision or answer was due before today, the oldest first, with what the notice is called. */
  overdueOf(ctx: OperationContext, organisationIds: readonly string[], today: string, limit: number): Promise<(Objection & { noticeTitle: string })[]> {
    return this.database.query<Objection & { noticeTitle: string }>(ctx,
      `select ${COLUMNS}, n.title ->> 'zh-CN' as "noticeTitle" from publicity.objection o join publicity.notice n on n.id = o.notice_id
       where o.organisation_id = any($1::uuid[]) and o.state in ('received', 'admissible') and (o.state = 'received' and o.decide_by < $2::date or o.reply_by < $2::date) order by o.id limit $3`, [organisationIds, today, limit]);
  }

  /** Open ones of a unit that this person may handle: not their own, nor to a notice that they opened. Oldest first. */
  waitingFor(ctx: OperationContext, organisationId: string, userId: string, limit: number): Promise<(Objection & { noticeTitle: Notice['title'] })[]> {
    return this.database.query(ctx,
      `select ${COLUMNS}, n.title as "noticeTitle" from publicity.objection o join publicity.notice n on n.id = o.notice_id
       where o.organisation_id = $1 and o.state in ('received', 'admissible') and o.objector_id <> $2 and o.notice_maker is distinct from $2 order by o.id limit $3`, [organisationId, userId, limit]);
  }

  /** Open ones that are overdue and were not reminded of today, and those whose due days the calendar could not name when they came. */
  needAttention(ctx: TransactionContext, today: string, limit: number): Promise<Objection[]> {
    return this.database.query<Objection>(ctx,
      `select ${COLUMNS} from publicity.objection o
       where o.state in ('received', 'admissible') and (o.reminded_on is null or o.reminded_on < $1::date)
         and (o.state = 'received' and o.decide_by < $1::date or o.reply_by < $1::date or o.decide_by is null or o.reply_by is null)
       order by o.id limit $2 for update skip locked`, [today, limit]);
  }
}
