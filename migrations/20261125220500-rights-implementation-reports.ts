import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTransitions } from './schema.js';

const STATES = ['draft', 'team_consent', 'unit_review', 'publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'returned', 'rejected', 'withdrawn', 'revoked'];
const list = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');
const live = (over: readonly string[]): string => `create unique index application_live on rights_assignment.application (disclosure_id) where state not in (${list(over)})`;

/** What a team owes each year after its assignment took effect, up to the recall of its right. */
export class RightsImplementationReports1795644300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table rights_assignment.application drop constraint application_state_check');
    await runner.query(`alter table rights_assignment.application add constraint application_state_check check (state in (${list([...STATES, 'recalled'])}))`);
    await runner.query('drop index rights_assignment.application_live');
    await runner.query(live(['rejected', 'withdrawn', 'revoked', 'recalled']));
    await runner.query(`create table rights_assignment.implementation_report (
      id uuid primary key,
      application_id uuid not null references rights_assignment.application,
      organisation_id uuid not null references identity.organisation,
      year smallint not null check (year between 1 and 100),
      due_on date not null,
      state text not null check (state in ('due', 'overdue', 'filed', 'accepted', 'warned', 'hearing', 'recall_decided', 'recalled', 'closed', 'lapsed')),
      version integer not null check (version > 0),
      report jsonb,
      filed_by uuid references identity.account,
      filed_at timestamptz,
      warned_by uuid references identity.account,
      warned_at timestamptz,
      answer_by date,
      hearing jsonb,
      hearing_on date generated always as (make_date(substr(hearing ->> 'on', 1, 4)::integer, substr(hearing ->> 'on', 6, 2)::integer, substr(hearing ->> 'on', 9, 2)::integer)) stored,
      hearing_called_by uuid references identity.account,
      minutes jsonb,
      decided_by uuid references identity.account,
      recordal jsonb,
      state_reason text check (length(state_reason) <= 4000),
      rule_versions jsonb not null check (jsonb_typeof(rule_versions) = 'array'),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (application_id, year),
      check ((report is null) = (filed_by is null) and (report is null) = (filed_at is null)),
      check ((warned_by is null) = (warned_at is null) and (warned_by is null) = (answer_by is null)),
      check ((hearing is null) = (hearing_called_by is null) and (minutes is null) = (decided_by is null)),
      constraint filed_has_report check (state not in ('filed', 'accepted', 'closed') or report is not null),
      constraint warned_says_why check (state not in ('warned', 'hearing', 'recall_decided', 'recalled', 'closed') or (warned_by is not null and state_reason is not null)),
      constraint hearing_after_answer check (hearing is null or hearing_on > answer_by),
      constraint recall_was_heard check (state not in ('recall_decided', 'recalled') or (hearing is not null and minutes is not null)),
      constraint recaller_is_apart check (decided_by <> warned_by and decided_by <> hearing_called_by)
    )`);
    await guardTransitions(runner, 'rights_assignment.implementation_report', 'implementation-report');
    await runner.query(`create index implementation_report_due on rights_assignment.implementation_report (due_on) where state = 'due'`);
    await runner.query(`create function rights_assignment.refuse_report_of_own_team() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from rights_assignment.application a join rights_assignment.contributor c on c.disclosure_id = a.disclosure_id
          where a.id = new.application_id and c.user_id in (new.warned_by, new.hearing_called_by, new.decided_by))
          or exists (select 1 from rights_assignment.application a where a.id = new.application_id and a.applicant_id in (new.warned_by, new.hearing_called_by, new.decided_by)) then
          raise exception 'recall_is_apart: somebody of the team acts on the recall of its right' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger recall_is_apart before insert or update on rights_assignment.implementation_report for each row execute function rights_assignment.refuse_report_of_own_team()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rights_assignment.implementation_report');
    await runner.query('drop function rights_assignment.refuse_report_of_own_team()');
    await runner.query('drop index rights_assignment.application_live');
    await runner.query(live(['rejected', 'withdrawn', 'revoked']));
    await runner.query('alter table rights_assignment.application drop constraint application_state_check');
    await runner.query(`alter table rights_assignment.application add constraint application_state_check check (state in (${list(STATES)}))`);
  }
}
