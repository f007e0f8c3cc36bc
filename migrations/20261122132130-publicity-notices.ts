import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

export class PublicityNotices1795353690000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'publicity');

    await runner.query(`create table publicity.notice (
      id uuid primary key,
      organisation_id uuid not null references identity.organisation,
      organisation_name text not null,
      kind text not null check (kind in ('rights-assignment', 'agreed-price', 'award', 'challenge-result')),
      subject_type text not null check (length(subject_type) between 1 and 60),
      subject_id uuid not null,
      title jsonb not null,
      facts jsonb not null check (jsonb_typeof(facts) = 'array' and jsonb_array_length(facts) > 0),
      related_party text not null check (related_party in ('yes', 'no')),
      related_party_note text check (length(related_party_note) <= 500),
      scope text not null check (scope in ('unit', 'market')),
      scope_basis jsonb,
      place text not null check (length(place) between 1 and 200),
      text text not null check (length(text) > 0),
      working_days integer not null check (working_days > 0),
      opened_on date not null,
      starts_on date not null check (starts_on = opened_on + 1),
      ends_on date not null check (ends_on >= starts_on),
      rules jsonb not null check (jsonb_typeof(rules) = 'array' and jsonb_array_length(rules) > 0),
      opened_by uuid references identity.account,
      supersedes uuid unique references publicity.notice,
      state text not null check (state in ('running', 'ended', 'superseded', 'withdrawn')),
      ended_at timestamptz,
      closed_at timestamptz,
      close_reason text check (length(close_reason) between 1 and 1000),
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint notice_maker unique (id, opened_by),
      constraint notice_scope_has_basis check ((scope = 'market') = (scope_basis is not null)),
      constraint notice_not_ended_early check (ended_at >= ((ends_on + 1)::timestamp at time zone 'Asia/Shanghai')),
      check (state <> 'ended' or ended_at is not null),
      check ((state in ('superseded', 'withdrawn')) = (closed_at is not null)),
      check ((closed_at is null) = (close_reason is null))
    )`);
    await runner.query(`create unique index notice_one_per_subject on publicity.notice (subject_type, subject_id) where state in ('running', 'ended')`);
    await runner.query('create index notice_subject on publicity.notice (subject_type, subject_id, id desc)');
    await runner.query('create index notice_unit on publicity.notice (organisation_id, id desc)');
    await runner.query(`create index notice_market on publicity.notice (id desc) where scope = 'market'`);
    await runner.query(`create index notice_running on publicity.notice (ends_on) where state = 'running'`);
    await runner.query('create index notice_opened_by on publicity.notice (opened_by)');
    await guardTransitions(runner, 'publicity.notice', 'publicity-notice');

    // A period that is shorter than its rule says does not get into the table, whatever computed it.
    await runner.query(`create function publicity.refuse_short_period() returns trigger language plpgsql as $$
      begin
        if new.ends_on > (select max(known_until) from platform.calendar_year) or new.working_days > (
          select count(*) from generate_series(new.starts_on, new.ends_on, interval '1 day') as day left join platform.calendar_day c on c.date = day::date
          where c.kind is distinct from 'holiday' and (extract(isodow from day) < 6 or c.kind = 'worked-weekend')) then
          raise exception 'the period of notice % is shorter than % working days', new.id, new.working_days using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger full_period before insert on publicity.notice for each row execute function publicity.refuse_short_period()`);
    await runner.query(`create function publicity.refuse_edit() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or to_jsonb(new) - tg_argv::text[] is distinct from to_jsonb(old) - tg_argv::text[] then
          raise exception '% % is kept as it was signed', tg_table_name, old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger kept_as_opened before update or delete on publicity.notice for each row
      execute function publicity.refuse_edit('state', 'ended_at', 'closed_at', 'close_reason', 'version', 'updated_at')`);
    await runner.query(`create function publicity.refuse_archive_change() returns trigger language plpgsql as $$
      begin raise exception 'notice % is in the archive', old.id using errcode = 'insufficient_privilege'; end $$`);
    await runner.query(`create trigger archived before update on publicity.notice for each row when (old.state in ('superseded', 'withdrawn')) execute function publicity.refuse_archive_change()`);
    await runner.query(`revoke update, delete, truncate on publicity.notice from ${APPLICATION_ROLE}`);
    await runner.query(`grant update (state, ended_at, closed_at, close_reason, version, updated_at) on publicity.notice to ${APPLICATION_ROLE}`);

    await runner.query('create sequence publicity.receipt_number');
    await runner.query(`create table publicity.objection (
      id uuid primary key,
      notice_id uuid not null references publicity.notice,
      notice_maker uuid,
      organisation_id uuid not null references identity.organisation,
      objector_id uuid not null references identity.account,
      number text not null unique,
      text text not null check (length(text) between 1 and 4000),
      canonical text not null,
      sha256 text not null,
      in_time boolean not null,
      state text not null check (state in ('received', 'admissible', 'inadmissible', 'upheld', 'dismissed', 'withdrawn')),
      decide_by date,
      reply_by date,
      rule_version_ids jsonb not null,
      admitted_by uuid references identity.account,
      admitted_at timestamptz,
      settled_by uuid references identity.account,
      settled_at timestamptz,
      answer text check (length(answer) between 1 and 4000),
      reminded_on date,
      version integer not null check (version > 0),
      received_at timestamptz not null,
      updated_at timestamptz not null,
      constraint objection_to_the_makers_notice foreign key (notice_id, notice_maker) references publicity.notice (id, opened_by),
      constraint objection_receipt check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
      constraint objection_handler_is_not_maker check (admitted_by <> notice_maker and (state = 'withdrawn' or settled_by <> notice_maker)),
      constraint objection_handler_is_not_objector check (admitted_by <> objector_id and (state = 'withdrawn' or settled_by <> objector_id)),
      constraint objection_withdrawn_by_objector check (state <> 'withdrawn' or settled_by = objector_id),
      check ((admitted_by is null) = (admitted_at is null) and (settled_by is null) = (settled_at is null)),
      check (state not in ('admissible', 'inadmissible', 'upheld', 'dismissed') or admitted_by is not null),
      check ((state in ('received', 'admissible')) = (settled_by is null)),
      check (state not in ('inadmissible', 'upheld', 'dismissed') or answer is not null)
    )`);
    await runner.query(`create unique index objection_once on publicity.objection (notice_id, objector_id, md5(text)) where state <> 'withdrawn'`);
    await runner.query(`create index objection_open on publicity.objection (id) where state in ('received', 'admissible')`);
    await runner.query('create index objection_objector on publicity.objection (objector_id, id desc)');
    await runner.query('create index objection_unit on publicity.objection (organisation_id, id desc)');
    await runner.query('create index objection_admitted_by on publicity.objection (admitted_by)');
    await runner.query('create index objection_settled_by on publicity.objection (settled_by)');
    await guardTransitions(runner, 'publicity.objection', 'publicity-objection');
    // The foreign key does not look at a row without a maker: who made the notice is copied, not chosen.
    await runner.query(`create function publicity.name_maker() returns trigger language plpgsql as $$
      begin select opened_by into new.notice_maker from publicity.notice where id = new.notice_id; return new; end $$`);
    await runner.query('create trigger maker_of_the_notice before insert on publicity.objection for each row execute function publicity.name_maker()');
    await runner.query(`create trigger kept_as_signed before update or delete on publicity.objection for each row
      execute function publicity.refuse_edit('state', 'decide_by', 'reply_by', 'admitted_by', 'admitted_at', 'settled_by', 'settled_at', 'answer', 'reminded_on', 'version', 'updated_at')`);
    await runner.query(`revoke update, delete, truncate on publicity.objection from ${APPLICATION_ROLE}`);
    await runner.query(`grant update (state, decide_by, reply_by, admitted_by, admitted_at, settled_by, settled_at, answer, reminded_on, version, updated_at) on publicity.objection to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema publicity cascade');
  }
}
