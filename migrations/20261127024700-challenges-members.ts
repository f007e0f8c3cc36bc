import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

/** Organisations that a sealed entry named as members say for themselves whether they take part; without that it is never admitted. */
export class ChallengesMembers1795747620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.entry_member (
      entry_id uuid not null references challenges.entry,
      organisation_id uuid not null references identity.organisation,
      state text not null check (state in ('asked', 'confirmed', 'denied')),
      version integer not null check (version > 0),
      asked_at timestamptz not null,
      answer_by date not null,
      reason text check (length(reason) between 1 and 2000),
      answered_by uuid references identity.account,
      answered_at timestamptz,
      primary key (entry_id, organisation_id),
      constraint answered_by_somebody check ((state = 'asked') = (answered_at is null) and (answered_at is null) = (answered_by is null)),
      constraint denial_says_why check ((state = 'denied') = (reason is not null))
    )`);
    await runner.query('create index entry_member_organisation on challenges.entry_member (organisation_id, asked_at desc, entry_id desc)');
    await guardTransitions(runner, 'challenges.entry_member', 'entry-member');
    await runner.query(`create function challenges.member_answers_for_itself() returns trigger language plpgsql as $$
      declare e record;
      begin
        select state, organisation_id into e from challenges.entry where id = new.entry_id;
        if e.organisation_id = new.organisation_id then
          raise exception 'the lead of entry % is not asked', new.entry_id using errcode = 'check_violation';
        end if;
        if e.state <> 'opened' then
          raise exception 'members of entry % answer only while it is examined', new.entry_id using errcode = 'check_violation';
        end if;
        if new.answered_by is not null and not exists (select 1 from identity.account a where a.id = new.answered_by and a.organisation_id = new.organisation_id) then
          raise exception 'nobody else answers for organisation %', new.organisation_id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger member_answers_for_itself before insert or update on challenges.entry_member for each row execute function challenges.member_answers_for_itself()`);
    await runner.query(`create function challenges.admitted_with_its_members() returns trigger language plpgsql as $$
      begin
        if new.faults && array['challenges.consortium-shares', 'challenges.organiser-among-members', 'challenges.members-unverified'] then
          raise exception 'entry % has a fault that nobody can admit', new.id using errcode = 'check_violation';
        end if;
        if exists (select 1 from jsonb_array_elements(new.proposal -> 'members') m where m ->> 'organisationId' <> new.organisation_id::text
            and not exists (select 1 from challenges.entry_member x where x.entry_id = new.id and x.organisation_id::text = m ->> 'organisationId' and x.state = 'confirmed')) then
          raise exception 'a member of entry % has not confirmed', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger admitted_with_its_members before update of state on challenges.entry
      for each row when (old.state = 'opened' and new.state = 'eligible') execute function challenges.admitted_with_its_members()`);
    // who is examined already was never asked: they read it on their page, with the days that the registry gives by default
    await runner.query(`insert into challenges.entry_member (entry_id, organisation_id, state, version, asked_at, answer_by)
      select e.id, o.id, 'asked', 1, now(), (now() at time zone 'Asia/Shanghai')::date + 5
      from challenges.entry e join challenges.challenge c on c.id = e.challenge_id and c.state = 'examining' cross join jsonb_array_elements(e.proposal -> 'members') m
      join identity.organisation o on o.id::text = m ->> 'organisationId' and o.id <> e.organisation_id
      where e.state = 'opened' on conflict do nothing`);
    await runner.query(`revoke update, delete, truncate on challenges.entry_member from ${APPLICATION_ROLE}`);
    // whom and when one asked stays as it was
    await runner.query(`grant update (state, version, reason, answered_by, answered_at) on challenges.entry_member to ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger admitted_with_its_members on challenges.entry');
    await runner.query('drop function challenges.admitted_with_its_members()');
    await runner.query('drop table challenges.entry_member');
    await runner.query('drop function challenges.member_answers_for_itself()');
  }
}
