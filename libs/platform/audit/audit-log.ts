import { newId, type Actor, type Clock } from '@app/kernel';
import type { OperationContext, TransactionContext } from '../context.js';
import type { Database } from '../database/database.js';
import { GENESIS, hashEntry, verifyChain, type AuditEntry, type ChainBreak } from './audit-entry.js';

export interface AuditedAct {
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly act: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | null | undefined;
  readonly ruleVersions?: readonly string[];
}

type Row = Omit<AuditEntry, 'at' | 'seq'> & { at: Date; seq: number; hash: string };
const COLUMNS = `id, aggregate_type as "aggregateType", aggregate_id as "aggregateId", seq, at, actor, request_id as "requestId", act,
  before, after, reason, rule_versions as "ruleVersions", prev_hash as "prevHash", hash`;

/** The append-only log of every change, one SHA-256 chain per aggregate, written in the transaction of the change. */
export class AuditLog {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  async append(ctx: TransactionContext, act: AuditedAct): Promise<string> {
    const chain = [act.aggregateType, act.aggregateId] as const;
    await this.database.query(ctx, `select pg_advisory_xact_lock(hashtextextended($1 || ':' || $2, 0))`, chain);
    const [last] = await this.database.query<{ seq: number; hash: string }>(ctx,
      'select seq, hash from platform.audit_entry where aggregate_type = $1 and aggregate_id = $2 order by seq desc limit 1', chain);
    const entry: AuditEntry = {
      id: newId(), aggregateType: act.aggregateType, aggregateId: act.aggregateId, seq: (last?.seq ?? 0) + 1,
      at: this.clock.now().toISOString(), actor: described(ctx.actor), requestId: ctx.requestId, act: act.act,
      before: plain(act.before), after: plain(act.after), reason: act.reason ?? null, ruleVersions: act.ruleVersions ?? [], prevHash: last?.hash ?? GENESIS,
    };
    await this.database.query(ctx,
      `insert into platform.audit_entry (id, aggregate_type, aggregate_id, seq, at, actor, request_id, act, before, after, reason, rule_versions, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9::jsonb, $10::jsonb, $11, $12::jsonb, $13, $14)`,
      [entry.id, entry.aggregateType, entry.aggregateId, entry.seq, entry.at, JSON.stringify(entry.actor), entry.requestId, entry.act,
        JSON.stringify(entry.before), JSON.stringify(entry.after), entry.reason, JSON.stringify(entry.ruleVersions), entry.prevHash, hashEntry(entry)]);
    return entry.id;
  }

  /** One aggregate's history, oldest first. */
  async history(ctx: OperationContext, aggregateType: string, aggregateId: string): Promise<(AuditEntry & { hash: string })[]> {
    const rows = await this.database.query<Row>(ctx,
      `select ${COLUMNS} from platform.audit_entry where aggregate_type = $1 and aggregate_id = $2 order by seq`, [aggregateType, aggregateId]);
    return rows.map(fromRow);
  }

  /** Verifies every chain, reading in batches; returns what does not hold. */
  async verify(ctx: OperationContext): Promise<{ chains: number; entries: number; breaks: ChainBreak[] }> {
    const breaks: ChainBreak[] = [];
    let chains = 0;
    let entries = 0;
    let after = ['', ''];
    for (;;) {
      const keys = await this.database.query<{ type: string; id: string }>(ctx,
        `select distinct aggregate_type as type, aggregate_id as id from platform.audit_entry
         where (aggregate_type, aggregate_id) > ($1, $2) order by 1, 2 limit 500`, after);
      const lastKey = keys.at(-1);
      if (!lastKey) return { chains, entries, breaks };
      after = [lastKey.type, lastKey.id];
      const rows = await this.database.query<Row>(ctx,
        `select ${COLUMNS} from platform.audit_entry where (aggregate_type, aggregate_id) in (select * from unnest($1::text[], $2::text[]))
         order by aggregate_type, aggregate_id, seq`, [keys.map(({ type }) => type), keys.map(({ id }) => id)]);
      const grouped = new Map<string, (AuditEntry & { hash: string })[]>();
      for (const row of rows.map(fromRow)) {
        const key = `${row.aggregateType}:${row.aggregateId}`;
        grouped.set(key, [...(grouped.get(key) ?? []), row]);
      }
      for (const chain of grouped.values()) breaks.push(...verifyChain(chain));
      chains += grouped.size;
      entries += rows.length;
    }
  }
}

const fromRow = (row: Row): AuditEntry & { hash: string } => ({ ...row, at: row.at.toISOString() });

/** jsonb drops `undefined` and turns dates to text; hashing sees what the database will give back. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

function described(actor: Actor): Record<string, unknown> {
  if (actor.kind === 'person') return { kind: 'person', userId: actor.userId, organisationId: actor.organisationId, roles: [...actor.roles] };
  return { ...actor };
}
