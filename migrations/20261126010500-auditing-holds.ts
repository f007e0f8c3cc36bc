import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

/** Holds of auditors, with basis, limit and release, and what the units say to them. */
export class AuditingHolds1795655100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table auditing.hold (
      id uuid primary key,
      organisation_id uuid not null references identity.organisation,
      subject_type text not null check (subject_type in ('rights-application', 'publicity-notice', 'disclosure')),
      subject_id uuid not null,
      subject_title text not null check (length(subject_title) between 1 and 400),
      basis_document text not null check (length(basis_document) between 1 and 200),
      basis_article text not null check (length(basis_article) between 1 and 200),
      basis_key text not null check (length(basis_key) > 0),
      reason text not null check (length(reason) between 1 and 4000),
      placed_on date not null,
      ends_on date not null,
      max_days integer not null check (max_days > 0),
      rule_version_ids jsonb not null check (jsonb_typeof(rule_version_ids) = 'array' and jsonb_array_length(rule_version_ids) > 0),
      follows uuid unique references auditing.hold,
      state text not null check (state in ('running', 'extended', 'released', 'expired')),
      placed_by uuid not null references identity.account,
      ended_by uuid references identity.account,
      ended_at timestamptz,
      end_reason text check (length(end_reason) between 1 and 4000),
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint hold_has_a_limit check (ends_on - placed_on between 1 and max_days),
      constraint hold_basis_once unique (subject_type, subject_id, basis_key),
      constraint hold_not_expired_early check (state <> 'expired' or ended_at >= ((ends_on + 1)::timestamp at time zone 'Asia/Shanghai')),
      check ((state = 'running') = (ended_at is null)),
      check ((state in ('released', 'extended')) = (ended_by is not null)),
      check (state <> 'released' or end_reason is not null)
    )`);
    await runner.query(`create unique index hold_one_running on auditing.hold (subject_type, subject_id) where state = 'running'`);
    await runner.query(`create index hold_due on auditing.hold (ends_on) where state = 'running'`);
    await runner.query('create index hold_unit on auditing.hold (organisation_id, id desc)');
    await guardTransitions(runner, 'auditing.hold', 'audit-hold');
    await runner.query(`create function auditing.refuse_own_hold() returns trigger language plpgsql as $$
      begin
        if (tg_op = 'INSERT' and not auditing.outside(new.placed_by, new.organisation_id)) or (tg_op = 'UPDATE' and new.ended_by is not null and not auditing.outside(new.ended_by, new.organisation_id)) then
          raise exception 'hold %: an auditor of the unit itself', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger placed_from_outside before insert or update on auditing.hold for each row execute function auditing.refuse_own_hold()');
    await runner.query(`create trigger kept_as_placed before update or delete on auditing.hold for each row
      execute function auditing.refuse_edit('state', 'ended_by', 'ended_at', 'end_reason', 'version', 'updated_at')`);
    await runner.query(`revoke update, delete, truncate on auditing.hold from ${APPLICATION_ROLE}`);
    await runner.query(`grant update (state, ended_by, ended_at, end_reason, version, updated_at) on auditing.hold to ${APPLICATION_ROLE}`);

    await runner.query(`create table auditing.hold_statement (
      id uuid primary key,
      hold_id uuid not null references auditing.hold,
      by uuid not null references identity.account,
      at timestamptz not null,
      text text not null check (length(text) between 1 and 4000)
    )`);
    await runner.query('create index hold_statement_of on auditing.hold_statement (hold_id, id)');
    await runner.query(`revoke update, delete, truncate on auditing.hold_statement from ${APPLICATION_ROLE}`);

    // The day is the change's own, so that a hold that is over never stops anything, whether or not the job has run.
    await runner.query(`create function auditing.refuse_held() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from auditing.hold h where h.state = 'running' and h.ends_on >= (new.updated_at at time zone 'Asia/Shanghai')::date
          and (h.subject_type, h.subject_id) in (('rights-application', new.id), ('disclosure', new.disclosure_id), ('publicity-notice', new.notice_id))) then
          raise exception 'application % is on hold', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger not_while_held before update of state on rights_assignment.application
      for each row when (old.state is distinct from new.state and new.state in ('decided', 'agreement_signed')) execute function auditing.refuse_held()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger not_while_held on rights_assignment.application');
    await runner.query('drop table auditing.hold_statement');
    await runner.query('drop table auditing.hold');
    await runner.query('drop function auditing.refuse_held, auditing.refuse_own_hold');
  }
}
