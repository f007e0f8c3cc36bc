import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema } from './schema.js';

export class PlatformGround1795348800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the whole server: databases side by side race to make it.
    await runner.query(`do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${APPLICATION_ROLE}') then create role ${APPLICATION_ROLE} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    await runner.query(`do $$ begin execute format('grant ${APPLICATION_ROLE} to %I', current_user);
    exception when others then if not pg_has_role(current_user, '${APPLICATION_ROLE}', 'member') then raise; end if; end $$`);
    await createSchema(runner, 'platform');

    await runner.query(`create table platform.audit_entry (
      id uuid primary key,
      aggregate_type text not null,
      aggregate_id text not null,
      seq integer not null check (seq > 0),
      at timestamptz not null,
      actor jsonb not null,
      request_id text not null,
      act text not null,
      before jsonb,
      after jsonb,
      reason text,
      rule_versions jsonb not null,
      prev_hash text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      unique (aggregate_type, aggregate_id, seq)
    )`);
    await runner.query(`revoke update, delete, truncate on platform.audit_entry from ${APPLICATION_ROLE}`);
    await runner.query(`create function platform.refuse_audit_change() returns trigger language plpgsql as $$
      begin raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege'; end $$`);
    await runner.query(`create trigger append_only before update or delete on platform.audit_entry for each row execute function platform.refuse_audit_change()`);
    await runner.query(`create trigger never_truncated before truncate on platform.audit_entry for each statement execute function platform.refuse_audit_change()`);

    await runner.query(`create table platform.outbox_event (
      id uuid primary key,
      seq bigint generated always as identity unique,
      type text not null,
      aggregate_id text not null,
      payload jsonb not null,
      occurred_at timestamptz not null,
      relayed_at timestamptz
    )`);
    await runner.query(`create index outbox_event_waiting on platform.outbox_event (seq) where relayed_at is null`);
    await runner.query(`create table platform.consumed_event (
      consumer text not null,
      event_id uuid not null references platform.outbox_event on delete cascade,
      consumed_at timestamptz not null,
      primary key (consumer, event_id)
    )`);
    await runner.query(`create index consumed_event_event on platform.consumed_event (event_id)`);

    await runner.query(`create table platform.idempotency_key (
      actor text not null,
      key text not null check (length(key) between 1 and 255),
      route text not null,
      body_hash text not null,
      status integer,
      response jsonb,
      created_at timestamptz not null,
      primary key (actor, key)
    )`);
    await runner.query(`create index idempotency_key_age on platform.idempotency_key (created_at)`);

    await runner.query(`create table platform.rule_version (
      id uuid primary key,
      rule text not null,
      jurisdiction text not null,
      unit_class text not null default 'any',
      value jsonb not null,
      unit text,
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      article text,
      article_text text,
      status text not null check (status in ('verified', 'general-knowledge', 'draft', 'repealed', 'product-default')),
      enabled boolean not null,
      texts jsonb not null,
      unique (rule, jurisdiction, unit_class, valid_from),
      check (status <> 'product-default' or (article is null and jurisdiction = 'luqiao'))
    )`);

    await runner.query(`create table platform.calendar_year (
      year integer primary key,
      source text not null,
      notice_date date not null,
      known_until date not null
    )`);
    await runner.query(`create table platform.calendar_day (
      date date primary key,
      kind text not null check (kind in ('holiday', 'worked-weekend')),
      name text not null
    )`);

    await runner.query(`create table platform.reference_item (
      list text not null,
      code text not null,
      parent text,
      texts jsonb not null,
      position integer not null,
      attributes jsonb not null default '{}',
      primary key (list, code)
    )`);

    await runner.query(`create table platform.stored_file (
      id uuid primary key,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      name text not null,
      media_type text not null,
      bytes bigint not null check (bytes between 0 and 1073741824),
      owner_organisation_id uuid,
      stored_by uuid,
      stored_at timestamptz not null
    )`);

    await runner.query(`create table platform.legal_transition (
      aggregate text not null,
      from_state text not null,
      to_state text not null,
      primary key (aggregate, from_state, to_state)
    )`);
    await runner.query(`create function platform.refuse_illegal_transition() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from platform.legal_transition where aggregate = tg_argv[0] and from_state = old.state and to_state = new.state) then
          raise exception 'illegal transition of % from % to %', tg_argv[0], old.state, new.state using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`revoke insert, update, delete on platform.legal_transition, platform.calendar_year, platform.calendar_day, platform.reference_item from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}
