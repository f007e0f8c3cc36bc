import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';

/** The database role of the running product; it may not update or delete audit rows. Made by the first migration. */
export const APPLICATION_ROLE = 'luqiao_app';

/**
 * Connections of the running processes. They take the application role at session start, so that a `RESET ROLE` stays in it.
 * Queries are never logged: their parameters hold confidential text.
 */
export function dataSourceOptions(config: Pick<Config, 'databaseUrl' | 'databasePool'>): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: config.databasePool,
    applicationName: 'luqiao',
    extra: { options: `-c role=${APPLICATION_ROLE} -c timezone=UTC -c statement_timeout=60000`, connectionTimeoutMillis: 10_000 },
  };
}
