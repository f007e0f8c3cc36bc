import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

/** Offers to the completers before a unit transfers a service achievement, and their answers. */
export class RightsFirstRefusals1795644600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.first_refusal (
      id uuid primary key,
      version integer not null check (version > 0),
      state text not null check (state in ('open', 'taken', 'free', 'withdrawn')),
      title_id uuid not null references rights_assignment.title,
      organisation_id uuid not null references identity.organisation,
      price_fen bigint not null check (price_fen between 0 and 9007199254740991),
      conditions text not null check (length(conditions) between 1 and 4000),
      buyer_class text not null check (buyer_class in ('wholly_state_owned', 'other_enterprise', 'institution', 'individual', 'by_listing_or_auction')),
      deadline date not null,
      working_days smallint,
      deadline_document text check (length(deadline_document) between 1 and 200),
      article text not null,
      completers jsonb not null check (jsonb_typeof(completers) = 'array' and jsonb_array_length(completers) > 0),
      announced_by uuid not null references identity.account,
      announced_at timestamptz not null,
      state_reason text check (length(state_reason) <= 4000),
      rule_versions jsonb not null check (jsonb_typeof(rule_versions) = 'array'),
      updated_at timestamptz not null,
      constraint deadline_is_the_units check ((working_days is null) <> (deadline_document is null)),
      constraint deadline_after_announcement check (deadline > (announced_at at time zone 'Asia/Shanghai')::date),
      constraint first_refusal_said_why check (state <> 'withdrawn' or state_reason is not null)
    )`);
    await guardTransitions(runner, 'rights_assignment.first_refusal', 'first-refusal');
    await runner.query(`create unique index first_refusal_open on rights_assignment.first_refusal (title_id) where state = 'open'`);
    await runner.query(`create index first_refusal_title on rights_assignment.first_refusal (title_id, id desc)`);
    await runner.query(`create index first_refusal_deadline on rights_assignment.first_refusal (deadline) where state = 'open'`);
    await runner.query(`create table rights_assignment.first_refusal_answer (
      first_refusal_id uuid not null references rights_assignment.first_refusal,
      person text not null check (length(person) between 1 and 80),
      answer text not null check (answer in ('accept', 'waive', 'lapse')),
      answered_by uuid references identity.account,
      paper jsonb,
      at timestamptz not null,
      primary key (first_refusal_id, person),
      check ((answer = 'lapse') = (answered_by is null))
    )`);
    await runner.query(`revoke update, delete, truncate on rights_assignment.first_refusal_answer from ${APPLICATION_ROLE}`);
    await runner.query(`create function rights_assignment.refuse_wrong_offer() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(old) - array['version', 'state', 'state_reason', 'updated_at']) is distinct from (to_jsonb(new) - array['version', 'state', 'state_reason', 'updated_at']) then
          raise exception 'offer_terms_stand: the terms of an offer are never changed' using errcode = 'check_violation';
        end if;
        if new.state in ('taken', 'free') and old.state = 'open' and (
          exists (select 1 from jsonb_array_elements(new.completers) c where not exists (select 1 from rights_assignment.first_refusal_answer a where a.first_refusal_id = new.id and a.person = c ->> 'name'))
          or (new.state = 'taken') <> exists (select 1 from rights_assignment.first_refusal_answer a where a.first_refusal_id = new.id and a.answer = 'accept')) then
          raise exception 'offer_was_answered: offer % closes against its answers', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger offer_holds before update on rights_assignment.first_refusal for each row execute function rights_assignment.refuse_wrong_offer()`);
    await runner.query(`create function rights_assignment.refuse_untimely_answer() returns trigger language plpgsql as $$
      declare seen rights_assignment.first_refusal;
      begin
        select * into seen from rights_assignment.first_refusal where id = new.first_refusal_id;
        if seen.state <> 'open' or ((new.at at time zone 'Asia/Shanghai')::date > seen.deadline) <> (new.answer = 'lapse') then
          raise exception 'answered_in_time: an answer comes while the offer is open, and silence is recorded after its last day' using errcode = 'check_violation';
        end if;
        if not exists (select 1 from jsonb_array_elements(seen.completers) c where c ->> 'name' = new.person
          and (new.answer = 'lapse' or c ->> 'userId' is null or (c ->> 'userId')::uuid = new.answered_by)) then
          raise exception 'answered_in_person: % is not for this person to answer', new.first_refusal_id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger answer_in_time before insert on rights_assignment.first_refusal_answer for each row execute function rights_assignment.refuse_untimely_answer()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rights_assignment.first_refusal_answer');
    await runner.query('drop table rights_assignment.first_refusal');
    await runner.query('drop function rights_assignment.refuse_untimely_answer()');
    await runner.query('drop function rights_assignment.refuse_wrong_offer()');
  }
}
