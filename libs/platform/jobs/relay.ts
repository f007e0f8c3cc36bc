import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { describeError, type Log } from '../log/log.js';
import { OUTBOX_CHANNEL } from '../outbox/outbox.js';
import type { ConsumerSpec } from '../queue/job.js';
import { jobOptions, type Queues } from '../queue/queues.js';

const BATCH = 500;
const POLL_MS = 2_000;
/** Between two passes in a burst, so that the second one finds many events and not one. */
const GATHER_MS = 25;

/**
 * Carries committed events to the queue of each consumer. A row is marked only after all queues took it, in the transaction that
 * locked it: a crash in between sends it again, and the job id (the event's id) or the consumer's effect key absorbs the repetition.
 */
export class OutboxRelay {
  private readonly routes = new Map<string, ConsumerSpec[]>();
  private listener: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly source: DataSource, private readonly queues: Queues, consumers: readonly ConsumerSpec[], private readonly config: Config, private readonly log: Log) {
    for (const consumer of consumers) for (const { type } of consumer.events) this.routes.set(type, [...(this.routes.get(type) ?? []), consumer]);
  }

  async start(): Promise<void> {
    this.timer = setInterval(() => this.wake(), POLL_MS);
    await this.listen();
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
    await this.listener?.end().catch(() => undefined);
  }

  /** One pass at a time; a wake-up during a pass asks for another one. */
  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((error: unknown) => this.log.warn({ err: error }, 'relay will try again'))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          setTimeout(() => this.wake(), GATHER_MS).unref();
        }
      });
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.relayBatch()) === BATCH);
  }

  private async relayBatch(): Promise<number> {
    return this.source.transaction(async (manager) => {
      const rows = (await manager.query(
        'select id, type from platform.outbox_event where relayed_at is null order by seq limit $1 for update skip locked', [BATCH])) as { id: string; type: string }[];
      const perConsumer = new Map<ConsumerSpec, string[]>();
      for (const { id, type } of rows) for (const consumer of this.routes.get(type) ?? []) perConsumer.set(consumer, [...(perConsumer.get(consumer) ?? []), id]);
      for (const [consumer, ids] of perConsumer) {
        await this.queues.queue(consumer.name).addBulk(ids.map((eventId) => ({ name: consumer.name, data: { eventId }, opts: jobOptions(consumer.policy, eventId) })));
      }
      if (rows.length > 0) await manager.query('update platform.outbox_event set relayed_at = now() where id = any($1::uuid[])', [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.config.databaseUrl, keepAlive: true, application_name: 'luqiao-relay' });
    client.on('notification', () => this.wake());
    client.on('error', (error) => {
      this.log.warn({ err: describeError(error) }, 'relay lost its listening connection; polling until it is back');
      setTimeout(() => void this.listen().catch(() => undefined), POLL_MS).unref();
    });
    await client.connect();
    await client.query(`listen ${OUTBOX_CHANNEL}`);
    this.listener = client;
  }
}
