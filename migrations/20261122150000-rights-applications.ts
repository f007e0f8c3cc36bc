import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const UNDER_WAY = `('unit_review', 'publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective')`;

/** 赋权 applications and the completers' signatures. */
export class RightsApplications1795359600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.application (
      id uuid primary key,
      state text not null check (state in ('draft', 'team_consent', 'unit_review', 'publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'returned', 'rejected', 'withdrawn', 'revoked')),
      version integer not null check (version > 0),
      organisation_id uuid not null references identity.organisation,
      disclosure_id uuid not null references rights_assignment.disclosure,
      applicant_id uuid not null references identity.account,
      form text generated always as (content ->> 'form') stored not null check (form in ('ownership_share', 'use_right', 'full_assignment')),
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      state_reason text check (length(state_reason) <= 4000),
      college jsonb,
      unit_minutes jsonb,
      agreement jsonb,
      recordal jsonb,
      notice_id uuid references publicity.notice,
      reviewed_by uuid references identity.account,
      decided_by uuid references identity.account,
      rule_versions jsonb not null check (jsonb_typeof(rule_versions) = 'array'),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint application_reviewer_is_not_maker check (reviewed_by <> applicant_id),
      constraint application_decider_is_apart check (decided_by <> applicant_id and decided_by <> reviewed_by),
      constraint publicised_has_notice check (state not in ('publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective') or (notice_id is not null and reviewed_by is not null and college is not null)),
      constraint decided_has_minutes check (state not in ('decided', 'agreement_signed', 'recordal_pending', 'effective') or (decided_by is not null and unit_minutes is not null)),
      constraint signed_has_agreement check (state not in ('agreement_signed', 'recordal_pending', 'effective') or agreement is not null),
      constraint application_said_why check (state not in ('returned', 'rejected', 'withdrawn', 'revoked') or state_reason is not null)
    )`);
    await guardTransitions(runner, 'rights_assignment.application', 'rights-application');
    await runner.query(`create unique index application_live on rights_assignment.application (disclosure_id) where state not in ('rejected', 'withdrawn', 'revoked')`);
    await runner.query(`create index application_organisation on rights_assignment.application (organisation_id, id desc)`);
    await runner.query(`create index application_notice on rights_assignment.application (notice_id) where notice_id is not null`);

    await runner.query(`create table rights_assignment.application_consent (
      id uuid primary key,
      application_id uuid not null references rights_assignment.application,
      person text not null check (length(person) between 1 and 80),
      signed_by uuid not null references identity.account,
      given boolean not null,
      reason text check (length(reason) <= 2000),
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      paper jsonb,
      at timestamptz not null,
      constraint refusal_says_why check (given or reason is not null),
      unique (application_id, person, content_hash)
    )`);
    await runner.query(`revoke update, delete, truncate on rights_assignment.application_consent from ${APPLICATION_ROLE}`);

    await runner.query(`create function rights_assignment.refuse_without_consent() returns trigger language plpgsql as $$
      declare missing text;
      begin
        if new.state not in ${UNDER_WAY} then return null; end if;
        select string_agg(c.name, ', ') into missing from rights_assignment.contributor c
          where c.disclosure_id = new.disclosure_id and c.list = 'recipient' and c.part = 'completed'
            and not exists (select 1 from rights_assignment.application_consent s where s.application_id = new.id and s.person = c.name and s.given and s.content_hash = new.content_hash);
        if missing is not null then raise exception 'all_completers_consent: application % lacks consent', new.id using errcode = 'check_violation'; end if;
        if exists (select 1 from rights_assignment.contributor c where c.disclosure_id = new.disclosure_id and c.user_id in (new.reviewed_by, new.decided_by)) then
          raise exception 'checker_is_apart: a completer reviewed or decided application %', new.id using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger application_holds after insert or update on rights_assignment.application
      deferrable initially deferred for each row execute function rights_assignment.refuse_without_consent()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rights_assignment.application_consent');
    await runner.query('drop table rights_assignment.application');
    await runner.query('drop function rights_assignment.refuse_without_consent()');
  }
}
