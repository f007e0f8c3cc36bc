import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const ENTRY_KINDS = 'title_entry_kind_check';

/** The clocks of rights, each reminder of them once, and the recordal of a licence in the title chain. */
export class RightsDeadlines1795647600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.deadline (
      id uuid primary key,
      version integer not null check (version > 0),
      kind text not null check (kind ~ '^[a-z][a-z_]{2,39}$'),
      state text not null check (state in ('open', 'overdue', 'met', 'dropped')),
      organisation_id uuid not null references identity.organisation,
      subject_type text not null check (length(subject_type) between 1 and 60),
      subject_id uuid not null,
      period text not null check (length(period) between 1 and 60),
      title_id uuid references rights_assignment.title,
      disclosure_id uuid references rights_assignment.disclosure,
      starts_on date,
      due_on date,
      last_day date check (last_day >= due_on),
      concerned jsonb not null check (jsonb_typeof(concerned) = 'array'),
      rule_versions jsonb not null check (jsonb_typeof(rule_versions) = 'array'),
      fulfilment jsonb,
      met_by uuid references identity.account,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint deadline_once unique (kind, subject_type, subject_id, period),
      constraint deadline_ends_after_it_starts check (due_on >= starts_on),
      constraint met_is_shown check (state <> 'met' or (fulfilment ->> 'on' is not null and length(fulfilment ->> 'number') > 0)),
      constraint office_signs_for_it check (coalesce(fulfilment ->> 'source', 'act') <> 'office' or met_by is not null),
      constraint overdue_was_due check (state <> 'overdue' or due_on is not null)
    )`);
    await guardTransitions(runner, 'rights_assignment.deadline', 'rights-deadline');
    await runner.query(`revoke delete, truncate on rights_assignment.deadline from ${APPLICATION_ROLE}`);
    await runner.query(`create index deadline_unit on rights_assignment.deadline (organisation_id, due_on) where state in ('open', 'overdue')`);
    await runner.query(`create index deadline_subject on rights_assignment.deadline (subject_type, subject_id)`);
    await runner.query(`create index deadline_disclosure on rights_assignment.deadline (disclosure_id) where disclosure_id is not null`);
    await runner.query(`create index deadline_running on rights_assignment.deadline (due_on) where state in ('open', 'overdue')`);
    await runner.query(`create index deadline_concerned on rights_assignment.deadline using gin (concerned)`);

    await runner.query(`create table rights_assignment.deadline_reminder (
      deadline_id uuid not null references rights_assignment.deadline,
      due_on date not null,
      days_before integer not null check (days_before between -1 and 3650),
      sent_at timestamptz not null,
      constraint reminded_once primary key (deadline_id, due_on, days_before)
    )`);
    await runner.query(`comment on column rights_assignment.deadline_reminder.days_before is 'natural days before the last day; -1: it is over'`);
    await runner.query(`revoke update, delete, truncate on rights_assignment.deadline_reminder from ${APPLICATION_ROLE}`);
    await runner.query(`create table rights_assignment.deadline_feed (
      id uuid primary key,
      account_id uuid not null references identity.account,
      organisation_id uuid not null references identity.organisation,
      token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
      created_at timestamptz not null,
      revoked_at timestamptz check (revoked_at >= created_at)
    )`);
    await runner.query(`revoke delete, truncate on rights_assignment.deadline_feed from ${APPLICATION_ROLE}`);
    await runner.query(`create index deadline_feed_account on rights_assignment.deadline_feed (account_id, id desc)`);
    await this.allow(runner, `'licence_recorded'`);
  }

  /** Adds to the kinds of entries that there are, whichever other release added to them. */
  private async allow(runner: QueryRunner, kind: string): Promise<void> {
    const [{ kinds }] = (await runner.query(`select array_to_string(array(select distinct m[1] from regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g') as m), ''', ''') as kinds
      from pg_constraint where conrelid = 'rights_assignment.title_entry'::regclass and conname = $1`, [ENTRY_KINDS])) as [{ kinds: string }];
    await runner.query(`alter table rights_assignment.title_entry drop constraint ${ENTRY_KINDS}, add constraint ${ENTRY_KINDS} check (kind in ('${kinds}', ${kind}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rights_assignment.deadline_feed');
    await runner.query('drop table rights_assignment.deadline_reminder');
    await runner.query('drop table rights_assignment.deadline');
  }
}
