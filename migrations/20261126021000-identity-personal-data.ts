import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** Consents as they were given and withdrawn, and erasures: both are only ever added to. */
export class IdentityPersonalData1795659000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table identity.consent (
      id uuid primary key,
      account_id uuid not null references identity.account,
      seq integer not null check (seq > 0),
      act text not null check (act in ('given', 'withdrawn')),
      purpose text not null check (purpose ~ '^[a-z-]+$'),
      document_version text not null check (length(document_version) between 1 and 40),
      document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
      at timestamptz not null,
      unique (account_id, purpose, seq)
    )`);
    await runner.query(`create table identity.erasure (
      account_id uuid primary key references identity.account,
      erased_by uuid not null references identity.account,
      erased_at timestamptz not null,
      reason text not null check (length(reason) between 1 and 2000),
      report jsonb not null check (jsonb_typeof(report) = 'object'),
      constraint nobody_erases_themselves check (erased_by <> account_id)
    )`);
    await runner.query('create index erasure_by on identity.erasure (erased_by)');
    await runner.query(`create function identity.refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'consents and erasures are never changed' using errcode = 'check_violation';
      end $$`);
    for (const table of ['consent', 'erasure']) {
      await runner.query(`revoke update, delete, truncate on identity.${table} from ${APPLICATION_ROLE}`);
      await runner.query(`create trigger ${table}_stands before update or delete on identity.${table} for each row execute function identity.refuse_rewriting()`);
    }
    // Nobody comes back under a name that was forgotten.
    await runner.query(`create function identity.refuse_return() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from identity.erasure e where e.account_id = new.id) then raise exception 'account_is_erased: account % was erased', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query(`create trigger erased_stays before update on identity.account for each row when (new.state = 'active' or new.email not like '%@erased.invalid') execute function identity.refuse_return()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger erased_stays on identity.account');
    await runner.query('drop table identity.erasure');
    await runner.query('drop table identity.consent');
    await runner.query('drop function identity.refuse_return()');
    await runner.query('drop function identity.refuse_rewriting()');
  }
}
