import { EventEmitter } from 'node:events';
import { Client, type Notification, type Pool, type PoolClient } from 'pg';

const LISTEN = /^(?:\s*--.*\n)*\s*listen\s+(\w+)/i;
const NAMES_CONNECTION = /set_config\('application_name'/;

/**
 * One connection that listens for all the queues of this process. PostgreSQL wakes every listening connection at every NOTIFY of
 * its database (async.c, SignalBackends), so one connection per queue would cost some forty wake-ups for each job.
 */
class SharedListener {
  private readonly ears = new Set<QueueClient>();
  private readonly channels = new Set<string>();
  private open: Promise<Client> | undefined;

  constructor(private readonly databaseUrl: string) {}

  async listen(ear: QueueClient, channel: string): Promise<void> {
    this.ears.add(ear);
    const client = await (this.open ??= this.connect());
    if (this.channels.has(channel)) return;
    await client.query(`listen ${channel}`);
    this.channels.add(channel);
  }

  forget(ear: QueueClient): void {
    this.ears.delete(ear);
  }

  async close(): Promise<void> {
    const client = await this.open?.catch(() => undefined);
    this.open = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true, keepAliveInitialDelayMillis: 10_000, application_name: 'luqiao-queue-listener' });
    client.on('notification', (message) => { for (const ear of this.ears) ear.emit('notification', message); });
    client.on('error', (error) => this.lost(client, error));
    try {
      await client.connect();
    } catch (error) {
      this.open = undefined;
      throw error;
    }
    return client;
  }

  /** Everybody hears of it, so that each asks to listen again, on the next connection. */
  private lost(client: Client, error: Error): void {
    void client.end().catch(() => undefined);
    this.open = undefined;
    this.channels.clear();
    const deaf = [...this.ears];
    this.ears.clear();
    for (const ear of deaf) ear.emit('error', error);
  }
}

/** What BullMQ takes for a connection of its own: one of the pool from its first statement on, or an ear of the shared listener. */
class QueueClient extends EventEmitter<{ notification: [Notification]; error: [Error] }> {
  private pooled: PoolClient | undefined;

  constructor(private readonly pool: Pool, private readonly listener: SharedListener) {
    super();
  }

  async query(text: string, values?: unknown[]): Promise<unknown> {
    const channel = LISTEN.exec(text)?.[1];
    if (channel) return this.listener.listen(this, channel);
    // The name of a connection that all queues share stays its own.
    if (NAMES_CONNECTION.test(text)) return { rows: [] };
    return (this.pooled ??= await this.pool.connect()).query(text, values);
  }

  release(destroy?: boolean): void {
    this.listener.forget(this);
    this.pooled?.release(destroy);
    this.pooled = undefined;
  }
}

/** The pool as BullMQ sees it. */
export class QueuePool {
  private readonly listener: SharedListener;

  constructor(private readonly pool: Pool, databaseUrl: string) {
    this.listener = new SharedListener(databaseUrl);
  }

  get options() {
    return this.pool.options;
  }

  query(text: string, values?: unknown[]): Promise<unknown> {
    return this.pool.query(text, values);
  }

  /** Takes none of the pool yet: a client that will only listen must not keep one from those that work. */
  connect(): Promise<QueueClient> {
    return Promise.resolve(new QueueClient(this.pool, this.listener));
  }

  on(event: 'error', listener: (error: Error) => void): this {
    this.pool.on(event, listener);
    return this;
  }

  async end(): Promise<void> {
    await this.listener.close();
    await this.pool.end();
  }
}
