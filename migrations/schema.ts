import type { QueryRunner } from 'typeorm';

/** The running product's role: reads and writes rows, owns nothing. */
export const APPLICATION_ROLE = 'luqiao_app';

/** A module's schema, open to the application role for rows (not for structure). */
export async function createSchema(runner: QueryRunner, schema: string): Promise<void> {
  await runner.query(`create schema ${schema}`);
  await runner.query(`grant usage on schema ${schema} to ${APPLICATION_ROLE}`);
  await runner.query(`alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${APPLICATION_ROLE}`);
  await runner.query(`alter default privileges in schema ${schema} grant usage on sequences to ${APPLICATION_ROLE}`);
}

/** Illegal state changes are refused by the database too; the legal pairs come from the state machines at every `migrate`. */
export async function guardTransitions(runner: QueryRunner, table: string, aggregate: string): Promise<void> {
  await runner.query(`create trigger legal_transition before update of state on ${table}
    for each row when (old.state is distinct from new.state) execute function platform.refuse_illegal_transition('${aggregate}')`);
}
