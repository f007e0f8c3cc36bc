import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { PlannedClient } from './planned-client.js';

/** The database role of the running product; it may not update or delete audit rows. Made by the first migration. */
export const APPLICATION_ROLE = 'luqiao_app';

const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;
const anyInstant = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

/** Sessions are in UTC, so an instant is ISO 8601 but for two characters; years beyond four digits and infinity go the long way. */
const instant = (text: string): Date => (text[10] === ' ' && text.endsWith('+00') ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : anyInstant(text));

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
    extra: {
      Client: PlannedClient,
      options: `-c role=${APPLICATION_ROLE} -c timezone=UTC -c statement_timeout=60000`, connectionTimeoutMillis: 10_000,
      types: { getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === TIMESTAMPTZ && format !== 'binary' ? instant : pg.types.getTypeParser(oid, format as 'text')) },
    },
  };
}
