import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

/** 技术合同认定登记 of contracts, the recordal of rights, and the lines of the statistics that follow from both. */
export class ContractingRegistration1795706400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.registration (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      state text not null check (state in ('draft', 'filed', 'accepted', 'returned', 'refused', 'cancelled')),
      version integer not null check (version > 0),
      expectation text check (expectation in ('declared', 'unknown')),
      expected_fen bigint check (expected_fen >= 0),
      technology_fen bigint check (technology_fen >= 0),
      type_fits text check (type_fits in ('yes', 'no', 'unknown')),
      elsewhere text check (elsewhere in ('yes', 'no', 'unknown')),
      field text check (length(field) between 1 and 60),
      industry text check (length(industry) between 1 and 60),
      place text check (length(place) between 1 and 60),
      certificate_number text check (length(certificate_number) between 1 and 100),
      national_number text check (length(national_number) between 1 and 100),
      recognised_on date,
      certificate_paper_id uuid references contracting.paper,
      cancelled_on date,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint a_declared_expectation_has_its_sum check ((expectation is not distinct from 'declared') = (expected_fen is not null)),
      constraint an_accepted_one_has_its_numbers check (state <> 'accepted' or (certificate_number is not null and national_number is not null and recognised_on is not null)),
      constraint numbers_come_with_acceptance check (state in ('accepted', 'cancelled') or (certificate_number is null and national_number is null)),
      constraint cancelled_after_recognition check (cancelled_on is null or cancelled_on >= recognised_on)
    )`);
    await guardTransitions(runner, 'contracting.registration', 'registration');
    await runner.query(`create unique index registration_of_contract on contracting.registration (contract_id)`);
    await runner.query(`create unique index registration_national_number on contracting.registration (national_number) where national_number is not null`);
    await runner.query(`create table contracting.registration_filing (
      id uuid primary key,
      registration_id uuid not null references contracting.registration,
      number integer not null check (number > 0),
      channel text not null check (channel in ('by_hand', 'provincial')),
      contract_fen bigint not null check (contract_fen >= 0),
      technology_fen bigint not null check (technology_fen between 0 and contract_fen),
      pack_sha256 text not null check (pack_sha256 ~ '^[0-9a-f]{64}$'),
      filed_by uuid not null references identity.account,
      filed_at timestamptz not null,
      filed_on date not null,
      due_on date check (due_on > filed_on),
      period integer check (period > 0),
      rule_version_ids uuid[] not null,
      attempts integer not null default 0 check (attempts >= 0),
      next_try_at timestamptz,
      last_failure text check (length(last_failure) between 1 and 40),
      unique (registration_id, number),
      constraint only_a_system_is_tried check (channel = 'provincial' or next_try_at is null)
    )`);
    await runner.query('create index registration_filing_due on contracting.registration_filing (next_try_at) where next_try_at is not null');
    await runner.query(`create table contracting.registration_task (
      id uuid primary key,
      registration_id uuid not null references contracting.registration,
      contract_id uuid not null references contracting.contract,
      kind text not null check (kind in ('change', 'cancellation', 'tax_notice')),
      caused_by uuid not null references contracting.contract,
      cause text not null check (cause in ('take-effect', 'terminate', 'rescind')),
      opened_at timestamptz not null,
      done_on date,
      paper_id uuid references contracting.paper,
      done_by uuid references identity.account,
      unique (registration_id, kind, caused_by, cause),
      constraint done_by_somebody check ((done_on is null) = (done_by is null))
    )`);
    await runner.query(`create table contracting.recordal (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      act text not null check (act in ('assignment', 'licence')),
      object_kind text not null check (object_kind in ('invention', 'utility_model', 'design', 'layout_design', 'plant_variety', 'software_copyright')),
      object_key text not null check (length(object_key) between 1 and 300),
      object_name text check (length(object_name) between 1 and 200),
      object_number text check (length(object_number) between 1 and 60),
      effect text not null check (effect in ('registration', 'optional', 'notice')),
      state text not null check (state in ('open', 'recorded', 'dropped')),
      version integer not null check (version > 0),
      due_on date,
      register_number text check (length(register_number) between 1 and 100),
      recorded_on date,
      paper_id uuid references contracting.paper,
      drop_reason text check (length(drop_reason) between 1 and 2000),
      rule_version_ids uuid[] not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (contract_id, act, object_key),
      constraint a_recorded_one_has_its_entry check ((state = 'recorded') = (register_number is not null and recorded_on is not null and paper_id is not null)),
      constraint a_dropped_one_says_why check ((state = 'dropped') = (drop_reason is not null))
    )`);
    await guardTransitions(runner, 'contracting.recordal', 'recordal');
    await runner.query(`create index recordal_due on contracting.recordal (due_on) where state = 'open' and due_on is not null`);
    await runner.query(`create table contracting.registration_reminder (
      subject_id uuid not null,
      stage text not null check (length(stage) between 1 and 40),
      at timestamptz not null,
      primary key (subject_id, stage)
    )`);
    await runner.query(`create table contracting.statistics_event (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      seller_id uuid not null references identity.organisation,
      entry text not null check (entry in ('count', 'reversal')),
      cause text not null check (cause in ('recognised', 'changed', 'terminated', 'rescinded', 'registration_cancelled')),
      reverses uuid unique references contracting.statistics_event,
      counted_on date not null,
      contract_fen bigint not null,
      technology_fen bigint not null,
      kind text not null,
      field text not null,
      industry text not null,
      seller_region text,
      buyer_region text,
      place_region text not null,
      national_number text not null,
      effective_on date not null,
      days_from_publication integer,
      days_from_match integer,
      at timestamptz not null,
      constraint only_a_reversal_takes_back check ((entry = 'reversal') = (reverses is not null)),
      constraint a_reversal_is_negative check (case entry when 'count' then contract_fen >= 0 and technology_fen between 0 and contract_fen else contract_fen <= 0 and technology_fen between contract_fen and 0 end)
    )`);
    await runner.query(`create unique index statistics_national_number on contracting.statistics_event (national_number) where cause = 'recognised'`);
    await runner.query('create index statistics_seller on contracting.statistics_event (seller_id, counted_on)');
    await runner.query('create index statistics_contract on contracting.statistics_event (contract_id)');
    for (const table of ['statistics_event', 'registration_reminder']) await runner.query(`revoke update, delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    for (const table of ['registration', 'registration_filing', 'registration_task', 'recordal']) await runner.query(`revoke delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contracting.statistics_event, contracting.registration_reminder, contracting.recordal, contracting.registration_task, contracting.registration_filing, contracting.registration');
  }
}
