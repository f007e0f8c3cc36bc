import { newId, type Clock } from '@app/kernel';
import type { DomainEvent, EventType } from '@app/events';
import type { OperationContext, TransactionContext } from '../context.js';
import type { Database } from '../database/database.js';

/** The channel that wakes the relay when a transaction with events commits. */
export const OUTBOX_CHANNEL = 'luqiao_outbox';

/** An event to tell, not yet stamped. */
export interface Told<Payload = unknown> {
  readonly type: EventType<Payload>;
  readonly aggregateId: string;
  readonly payload: Payload;
}

/** Pairs a type with its payload, so that a wrong payload does not compile. */
export const tell = <Payload>(type: EventType<Payload>, aggregateId: string, payload: Payload): Told => ({ type: type as EventType, aggregateId, payload });

/** Events are rows of the same transaction as the change: they exist if and only if the change does. */
export class Outbox {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  async write(ctx: TransactionContext, told: readonly Told[]): Promise<void> {
    if (told.length === 0) return;
    const occurredAt = this.clock.now();
    // one statement, which also wakes the relay; the rows get their places in the order in which they were told
    await this.database.query(ctx,
      `with written as (
         insert into platform.outbox_event (id, type, aggregate_id, payload, occurred_at)
         select id, type, aggregate_id, payload::jsonb, $5 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) with ordinality as row(id, type, aggregate_id, payload, place) order by place)
       select pg_notify($6, '')`,
      [told.map(() => newId()), told.map(({ type }) => type.type), told.map(({ aggregateId }) => aggregateId), told.map(({ type, payload }) => JSON.stringify(type.payload.parse(payload))), occurredAt, OUTBOX_CHANNEL]);
  }

  async find(ctx: OperationContext, id: string): Promise<DomainEvent | undefined> {
    const [row] = await this.database.query<Omit<DomainEvent, 'occurredAt'> & { occurredAt: Date }>(ctx,
      'select id, type, aggregate_id as "aggregateId", payload, occurred_at as "occurredAt" from platform.outbox_event where id = $1', [id]);
    return row && { ...row, occurredAt: row.occurredAt.toISOString() };
  }

  /** Claims a consumer's effect for one event; false where it has been done before. */
  async claim(ctx: TransactionContext, consumer: string, eventId: string): Promise<boolean> {
    const rows = await this.database.query(ctx,
      'insert into platform.consumed_event (consumer, event_id, consumed_at) values ($1, $2, $3) on conflict do nothing returning event_id', [consumer, eventId, this.clock.now()]);
    return rows.length === 1;
  }

  async backlog(ctx: OperationContext): Promise<{ waiting: number; oldestSeconds: number }> {
    const [row] = await this.database.query<{ waiting: string; oldest: string | null }>(ctx,
      `select count(*) as waiting, extract(epoch from now() - min(occurred_at)) as oldest from platform.outbox_event where relayed_at is null`);
    return { waiting: Number(row?.waiting ?? 0), oldestSeconds: Number(row?.oldest ?? 0) };
  }
}
