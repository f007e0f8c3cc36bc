import type { DataSource } from 'typeorm';

/** What readiness asks: can this process do its work right now? */
export interface HealthCheck {
  readonly name: string;
  check(): Promise<void>;
}

export interface HealthReport {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

const LIMIT_MS = 2_000;

export class Health {
  private readonly checks: HealthCheck[] = [];

  constructor(source: DataSource) {
    this.add({ name: 'database', check: async () => { await source.query('select 1'); } });
  }

  add(check: HealthCheck): void {
    this.checks.push(check);
  }

  async report(): Promise<HealthReport> {
    const results = await Promise.all(this.checks.map(async ({ name, check }) => {
      const limit = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), LIMIT_MS).unref());
      const state = await Promise.race([check(), limit]).then(() => 'ok' as const, () => 'failed' as const);
      return [name, state] as const;
    }));
    return { ok: results.every(([, state]) => state === 'ok'), checks: Object.fromEntries(results) };
  }
}
