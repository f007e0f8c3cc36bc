import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTransitions } from './schema.js';

/** The second step of full assignment: what the unit kept is transferred for a price. */
export class RightsSecondSteps1795645200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.second_step (
      id uuid primary key,
      version integer not null check (version > 0),
      state text not null check (state in ('priced', 'publicity', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'withdrawn')),
      application_id uuid not null references rights_assignment.application,
      organisation_id uuid not null references identity.organisation,
      price_fen bigint not null check (price_fen between 0 and 9007199254740991),
      pricing_mode text not null check (pricing_mode in ('agreement', 'market_listing', 'auction', 'other')),
      pricing_document text not null check (length(pricing_document) between 1 and 200),
      price_reason text check (length(price_reason) between 1 and 2000),
      purchasers jsonb not null check (jsonb_typeof(purchasers) = 'array' and jsonb_array_length(purchasers) between 1 and 50),
      scope text not null check (scope in ('unit', 'market')),
      priced_by uuid not null references identity.account,
      notice_id uuid references publicity.notice,
      minutes jsonb,
      decided_by uuid references identity.account,
      agreement jsonb,
      recordal jsonb,
      state_reason text check (length(state_reason) <= 4000),
      rule_versions jsonb not null check (jsonb_typeof(rule_versions) = 'array'),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((minutes is null) = (decided_by is null)),
      constraint step_decider_is_apart check (decided_by <> priced_by),
      constraint step_price_was_shown check (pricing_mode <> 'agreement' or state in ('priced', 'withdrawn') or notice_id is not null),
      constraint step_was_decided check (state not in ('decided', 'agreement_signed', 'recordal_pending', 'effective') or minutes is not null),
      constraint step_was_agreed check (state not in ('agreement_signed', 'recordal_pending', 'effective') or agreement is not null),
      constraint step_said_why check (state <> 'withdrawn' or state_reason is not null)
    )`);
    await guardTransitions(runner, 'rights_assignment.second_step', 'second-step');
    await runner.query(`create unique index second_step_live on rights_assignment.second_step (application_id) where state <> 'withdrawn'`);
    await runner.query(`create function rights_assignment.refuse_early_step() returns trigger language plpgsql as $$
      begin
        if new.state <> 'withdrawn' and not exists (select 1 from rights_assignment.application a where a.id = new.application_id and a.state = 'effective' and a.form = 'full_assignment') then
          raise exception 'step_follows_step: the second step begins after the first of a full assignment took effect' using errcode = 'check_violation';
        end if;
        if exists (select 1 from rights_assignment.application a join rights_assignment.contributor c on c.disclosure_id = a.disclosure_id where a.id = new.application_id and c.user_id in (new.priced_by, new.decided_by)) then
          raise exception 'step_is_apart: a completer acts for the unit in a transfer to the team' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger step_follows_step before insert or update on rights_assignment.second_step for each row execute function rights_assignment.refuse_early_step()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rights_assignment.second_step');
    await runner.query('drop function rights_assignment.refuse_early_step()');
  }
}
