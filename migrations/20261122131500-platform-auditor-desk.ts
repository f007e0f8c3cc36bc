import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformAuditorDesk1795353300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whole Latin words and digits, and of other scripts every two characters that follow each other: works under every locale, needs no extension.
    await runner.query(`create function platform.audit_words(given text) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct word), '{}') from (
        select lower(found[1]) as word from regexp_matches(given, '([A-Za-z0-9_]+)', 'g') as found
        union all
        select substr(found[1], place, 2) from regexp_matches(given, '([^\\u0001-\\u007f]{2,})', 'g') as found, generate_series(1, length(found[1]) - 1) as place
      ) as words $$`);
    await runner.query(`create function platform.audit_text(act text, aggregate_type text, aggregate_id text, reason text, before jsonb, after jsonb) returns text language sql immutable parallel safe as $$
      select act || ' ' || aggregate_type || ' ' || aggregate_id || ' ' || coalesce(reason, '') || ' ' || coalesce(before::text, '') || ' ' || coalesce(after::text, '') $$`);
    // Whose thing an entry is about, by what was hashed with it: a column beside it could be changed without breaking the chain.
    await runner.query(`create function platform.audit_subject(aggregate_type text, aggregate_id text, before jsonb, after jsonb) returns text language sql immutable parallel safe as $$
      select case when aggregate_type = 'organisation' then aggregate_id else coalesce(after ->> 'organisationId', before ->> 'organisationId') end $$`);
    await runner.query(`create function platform.audit_organisations(aggregate_type text, aggregate_id text, actor jsonb, before jsonb, after jsonb) returns text[] language sql immutable parallel safe as $$
      select array_remove(array[actor ->> 'organisationId', platform.audit_subject(aggregate_type, aggregate_id, before, after)], null) $$`);
    await runner.query(`create index audit_entry_words on platform.audit_entry using gin (platform.audit_words(platform.audit_text(act, aggregate_type, aggregate_id, reason, before, after)))`);
    await runner.query(`create index audit_entry_organisations on platform.audit_entry using gin (platform.audit_organisations(aggregate_type, aggregate_id, actor, before, after))`);
    await runner.query(`create index audit_entry_owner on platform.audit_entry (coalesce(platform.audit_subject(aggregate_type, aggregate_id, before, after), actor ->> 'organisationId')) where seq = 1`);
    await runner.query(`create index audit_entry_actor on platform.audit_entry ((actor ->> 'userId'), at desc)`);

    await runner.query(`create table platform.auditor_assignment (
      id uuid primary key,
      auditor_id uuid not null references identity.account,
      organisation_id uuid not null references identity.organisation,
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      assigned_by uuid not null references identity.account,
      assigned_at timestamptz not null,
      ended_by uuid references identity.account,
      ended_at timestamptz,
      constraint nobody_assigns_oneself check (auditor_id <> assigned_by and auditor_id is distinct from ended_by),
      check ((ended_by is null) = (ended_at is null))
    )`);
    await runner.query(`create unique index auditor_assigned_once on platform.auditor_assignment (auditor_id, organisation_id) where ended_at is null`);
    await runner.query(`create index auditor_assignment_organisation on platform.auditor_assignment (organisation_id)`);
    await runner.query(`create index auditor_assignment_by on platform.auditor_assignment (assigned_by)`);
    await runner.query(`create index auditor_assignment_ended_by on platform.auditor_assignment (ended_by) where ended_by is not null`);
    await runner.query(`revoke delete, truncate on platform.auditor_assignment from luqiao_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table platform.auditor_assignment');
    await runner.query('drop index platform.audit_entry_words, platform.audit_entry_organisations, platform.audit_entry_owner, platform.audit_entry_actor');
    await runner.query('drop function platform.audit_organisations, platform.audit_subject, platform.audit_text, platform.audit_words');
  }
}
