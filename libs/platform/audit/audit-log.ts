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

  async append(ctx: TransactionContext, act: AuditedAct): Promise<void> {
    await this.appendMany(ctx, [act]);
  }

  /** Answers the ids of the entries, in order. Entries of any number of aggregates in three statements; several of one aggregate follow each other in the given order. `held`: the caller made the aggregates or holds their rows. */
  async appendMany(ctx: TransactionContext, acts: readonly AuditedAct[], { held = false }: { held?: boolean } = {}): Promise<readonly string[]> {
    if (acts.length === 0) return [];
    const chains = [...new Map(acts.map(({ aggregateType, aggregateId }) => [`${aggregateType}:${aggregateId}`, [aggregateType, aggregateId]])).values()];
    const keys = [chains.map(([type]) => type), chains.map(([, id]) => id)];
    // always in one order, so that two transactions with chains in common never wait for each other; locks for 100,000 chains would not fit the server's table
    if (!held) await this.database.query(ctx,
      `select pg_advisory_xact_lock(key) from (select distinct hashtextextended(type || ':' || id, 0) as key from unnest($1::text[], $2::text[]) as chain(type, id) order by 1) as keys`, keys);
    const ends = await this.database.query<{ type: string; id: string; seq: number; hash: string }>(ctx,
      `select chain.type, chain.id, last.seq, last.hash from unnest($1::text[], $2::text[]) as chain(type, id),
         lateral (select seq, hash from platform.audit_entry where aggregate_type = chain.type and aggregate_id = chain.id order by seq desc limit 1) as last`, keys);
    const last = new Map(ends.map(({ type, id, seq, hash }) => [`${type}:${id}`, { seq, hash }]));
    const at = this.clock.now().toISOString();
    const rows = acts.map((act) => {
      const chain = `${act.aggregateType}:${act.aggregateId}`;
      const previous = last.get(chain);
      const entry: AuditEntry = {
        id: newId(), aggregateType: act.aggregateType, aggregateId: act.aggregateId, seq: (previous?.seq ?? 0) + 1,
        at, actor: described(ctx.actor), requestId: ctx.requestId, act: act.act,
        before: plain(act.before), after: plain(act.after), reason: act.reason ?? null, ruleVersions: act.ruleVersions ?? [], prevHash: previous?.hash ?? GENESIS,
      };
      const hash = hashEntry(entry);
      last.set(chain, { seq: entry.seq, hash });
      return { ...entry, hash };
    });
    await this.database.query(ctx,
      `insert into platform.audit_entry (id, aggregate_type, aggregate_id, seq, at, actor, request_id, act, before, after, reason, rule_versions, prev_hash, hash)
       select id, "aggregateType", "aggregateId", seq, at, actor, "requestId", act, coalesce(before, 'null'), coalesce(after, 'null'), reason, "ruleVersions", "prevHash", hash
       from jsonb_to_recordset($1::jsonb) as row(id uuid, "aggregateType" text, "aggregateId" text, seq integer, at timestamptz, actor jsonb, "requestId" text, act text,
         before jsonb, after jsonb, reason text, "ruleVersions" jsonb, "prevHash" text, hash text)`, [JSON.stringify(rows)]);
    return rows.map(({ id }) => id);
  }

  /** One aggregate's history, oldest first. */
  async history(ctx: OperationContext, aggregateType: string, aggregateId: string): Promise<(AuditEntry & { hash: string })[]> {
    const rows = await this.database.query<Row>(ctx,
      `select ${COLUMNS} from platform.audit_entry where aggregate_type = $1 and aggregate_id = $2 order by seq`, [aggregateType, aggregateId]);
    return rows.map(fromRow);
  }

  /** When each of the acts was first done to each of the aggregates. */
  async firsts(ctx: OperationContext, aggregateType: string, ids: readonly string[], acts: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, Date>>> {
    const rows = ids.length === 0 ? [] : await this.database.query<{ id: string; act: string; at: Date }>(ctx,
      `select aggregate_id as id, act, min(at) as at from platform.audit_entry where aggregate_type = $1 and aggregate_id = any($2::text[]) and act = any($3::text[]) group by aggregate_id, act`, [aggregateType, ids, acts]);
    const found = new Map<string, Map<string, Date>>();
    for (const { id, act, at } of rows) found.set(id, (found.get(id) ?? new Map<string, Date>()).set(act, at));
    return found;
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
        const chain = grouped.get(key);
        if (chain) chain.push(row);
        else grouped.set(key, [row]);
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
