import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

/** Findings of auditors about a unit's matters, and every step of them. */
export class AuditingFindings1795654800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'auditing');
    await runner.query(`create table auditing.finding (
      id uuid primary key,
      organisation_id uuid not null references identity.organisation,
      subject_type text not null check (subject_type in ('rights-application', 'publicity-notice', 'disclosure', 'title')),
      subject_id uuid not null,
      subject_title text not null check (length(subject_title) between 1 and 400),
      entry_id uuid references platform.audit_entry,
      risk_key text check (length(risk_key) <= 200),
      severity text not null check (severity in ('advice', 'ordinary', 'serious')),
      basis_document text not null check (length(basis_document) between 1 and 200),
      basis_article text not null check (length(basis_article) between 1 and 200),
      text text not null check (length(text) between 1 and 4000),
      named uuid[] not null,
      due_on date not null,
      state text not null check (state in ('open', 'answered', 'accepted', 'closed', 'withdrawn')),
      raised_by uuid not null references identity.account,
      answered_by uuid references identity.account,
      closed_by uuid references identity.account,
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint finding_answerer_is_not_named check (not (answered_by = any(named))),
      check (state not in ('answered', 'accepted', 'closed') or answered_by is not null),
      check ((state = 'closed') = (closed_by is not null))
    )`);
    await runner.query('create index finding_unit on auditing.finding (organisation_id, id desc)');
    await runner.query('create index finding_subject on auditing.finding (subject_type, subject_id)');
    await runner.query(`create index finding_due on auditing.finding (organisation_id, due_on) where state = 'open'`);
    await runner.query('create index finding_entry on auditing.finding (entry_id) where entry_id is not null');
    await guardTransitions(runner, 'auditing.finding', 'finding');

    // Who raises and closes stands outside the unit, who answers stands inside: whatever wrote the row.
    await runner.query(`create function auditing.outside(person uuid, unit uuid) returns boolean language sql stable as $$
      select coalesce((select organisation_id <> unit from identity.account where id = person), true) $$`);
    await runner.query(`create function auditing.refuse_own_finding() returns trigger language plpgsql as $$
      begin
        if (tg_op = 'INSERT' and not auditing.outside(new.raised_by, new.organisation_id))
          or (new.closed_by is not null and (tg_op = 'INSERT' or old.closed_by is null) and not auditing.outside(new.closed_by, new.organisation_id)) then
          raise exception 'finding %: an auditor of the unit itself', new.id using errcode = 'check_violation';
        end if;
        if new.answered_by is not null and (tg_op = 'INSERT' or new.answered_by is distinct from old.answered_by) and auditing.outside(new.answered_by, new.organisation_id) then
          raise exception 'finding %: answered from outside the unit', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger maker_is_never_checker before insert or update on auditing.finding for each row execute function auditing.refuse_own_finding()`);
    await runner.query(`create function auditing.refuse_edit() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or to_jsonb(new) - tg_argv::text[] is distinct from to_jsonb(old) - tg_argv::text[] then
          raise exception '% % is kept as it was written', tg_table_name, old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger kept_as_raised before update or delete on auditing.finding for each row
      execute function auditing.refuse_edit('due_on', 'state', 'answered_by', 'closed_by', 'version', 'updated_at')`);
    await runner.query(`revoke update, delete, truncate on auditing.finding from ${APPLICATION_ROLE}`);
    await runner.query(`grant update (due_on, state, answered_by, closed_by, version, updated_at) on auditing.finding to ${APPLICATION_ROLE}`);

    await runner.query(`create table auditing.finding_step (
      id uuid primary key,
      finding_id uuid not null references auditing.finding,
      act text not null check (length(act) between 1 and 40),
      by uuid not null references identity.account,
      at timestamptz not null,
      text text check (length(text) between 1 and 4000),
      measures text check (length(measures) between 1 and 4000),
      due_on date,
      constraint finding_answer_is_whole check (act <> 'answer' or (text is not null and measures is not null)),
      constraint finding_says_why check (act not in ('send-back', 'withdraw') or text is not null)
    )`);
    await runner.query('create index finding_step_of on auditing.finding_step (finding_id, id)');
    await runner.query(`revoke update, delete, truncate on auditing.finding_step from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema auditing cascade');
  }
}
