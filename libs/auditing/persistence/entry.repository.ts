import { Injectable } from '@nestjs/common';
import { Database, type AuditEntry, type OperationContext } from '@app/platform';
import type { AuditFilter } from '../domain/entry.schema.js';
import type { TrailStep } from '../domain/risk.js';

/** `'every'` for the audit administrator, otherwise the organisations that an auditor is assigned to today. */
export type Scope = 'every' | readonly string[];
/** Trails that nobody reads yet. */
export interface Withheld { readonly aggregateType: string; readonly ids: readonly string[] }
export interface EntryQuestion {
  readonly filter: AuditFilter;
  readonly scope: Scope;
  readonly withheld: Withheld;
  /** The instant and id of the last entry that was seen. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}
export type StoredEntry = AuditEntry & { readonly hash: string };
type Row = Omit<StoredEntry, 'at'> & { at: Date };

const COLUMNS = `id, aggregate_type as "aggregateType", aggregate_id as "aggregateId", seq, at, actor, request_id as "requestId", act, before, after, reason, rule_versions as "ruleVersions", prev_hash as "prevHash", hash`;
const TEXT = 'platform.audit_text(act, aggregate_type, aggregate_id, reason, before, after)';
const fromRow = (row: Row): StoredEntry => ({ ...row, at: row.at.toISOString() });

/** An entry concerns the organisation of its actor, the one that it names, and the one to which its chain belongs: that of the first entry. */
const concerns = (place: string): string =>
  `(platform.audit_organisations(aggregate_type, aggregate_id, actor, before, after) && ${place}::text[] or (aggregate_type, aggregate_id) in (
     select aggregate_type, aggregate_id from platform.audit_entry where seq = 1 and coalesce(platform.audit_subject(aggregate_type, aggregate_id, before, after), actor ->> 'organisationId') = any(${place}::text[])))`;

@Injectable()
export class EntryRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async page(ctx: OperationContext, { filter, scope, withheld, after, limit }: EntryQuestion): Promise<StoredEntry[]> {
    const values: unknown[] = [];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const conditions: string[] = [];
    const { aggregateType, aggregateId, userId, act, organisationId, from, to, q } = filter;
    if (withheld.ids.length > 0) conditions.push(`not (aggregate_type = ${put(withheld.aggregateType)} and aggregate_id = any(${put(withheld.ids)}::text[]))`);
    if (scope !== 'every') conditions.push(concerns(put(scope)));
    if (organisationId) conditions.push(concerns(put([organisationId])));
    if (aggregateType) conditions.push(`aggregate_type = ${put(aggregateType)}`);
    if (aggregateId) conditions.push(`aggregate_id = ${put(aggregateId)}`);
    if (userId) conditions.push(`actor ->> 'userId' = ${put(userId)}`);
    if (act) conditions.push(`act = ${put(act)}`);
    if (from) conditions.push(`at >= ${put(new Date(`${from}T00:00:00+08:00`))}`);
    if (to) conditions.push(`at < ${put(new Date(`${to}T00:00:00+08:00`))}::timestamptz + interval '1 day'`);
    for (const term of q?.split(/\s+/) ?? []) {
      // The index knows words; the text itself decides.
      conditions.push(`platform.audit_words(${TEXT}) @> platform.audit_words(${put(term)})`, `position(lower(${put(term)}) in lower(${TEXT})) > 0`);
    }
    if (after) conditions.push(`(at, id) < (${put(after[0])}::timestamptz, ${put(after[1])}::uuid)`);
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    return (await this.database.query<Row>(ctx, `select ${COLUMNS} from platform.audit_entry ${where} order by at desc, id desc limit ${put(limit)}`, values)).map(fromRow);
  }

  async find(ctx: OperationContext, id: string, scope: Scope, { aggregateType, ids }: Withheld): Promise<StoredEntry | undefined> {
    const [row] = await this.database.query<Row>(ctx, `select ${COLUMNS} from platform.audit_entry where id = $1 and not (aggregate_type = $2 and aggregate_id = any($3::text[])) ${scope === 'every' ? '' : `and ${concerns('$4')}`}`, scope === 'every' ? [id, aggregateType, ids] : [id, aggregateType, ids, scope]);
    return row && fromRow(row);
  }

  /** What risks look at of the trails of aggregates of one type, oldest first, in one statement. */
  steps(ctx: OperationContext, aggregateType: string, aggregateIds: readonly string[]): Promise<(TrailStep & { aggregateId: string })[]> {
    return this.database.query<TrailStep & { aggregateId: string }>(ctx,
      `select id as "entryId", aggregate_id as "aggregateId", act, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "on", after ->> 'relatedParty' as "relatedParty",
         case when jsonb_typeof(after -> 'basis') = 'object' then after -> 'basis' end as basis, case when jsonb_typeof(after -> 'split') = 'array' then after -> 'split' else '[]'::jsonb end as split
       from platform.audit_entry where aggregate_type = $1 and aggregate_id = any($2::text[]) order by aggregate_id, seq`, [aggregateType, aggregateIds]);
  }

  /** The hash of the entry before this one in its chain; undefined where there is none. */
  async hashBefore(ctx: OperationContext, { aggregateType, aggregateId, seq }: StoredEntry): Promise<string | undefined> {
    const [row] = await this.database.query<{ hash: string }>(ctx, 'select hash from platform.audit_entry where aggregate_type = $1 and aggregate_id = $2 and seq = $3', [aggregateType, aggregateId, seq - 1]);
    return row?.hash;
  }
}
