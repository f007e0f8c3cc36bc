import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

/** Contracts after accepted terms: their papers, the price decision, the approval. */
export class ContractingContracts1795701600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create sequence contracting.contract_number');
    await runner.query(`grant usage on sequence contracting.contract_number to ${APPLICATION_ROLE}`);
    await runner.query(`create table contracting.contract (
      id uuid primary key,
      deal_id uuid not null references contracting.deal,
      number text not null unique check (number ~ '^LQ-[0-9]{4}-[0-9]{6,}(-B[0-9]+)?$'),
      state text not null check (state in ('preparing', 'approving', 'approved', 'signing', 'in_effect', 'performed', 'terminated', 'rescinded', 'cancelled')),
      version integer not null check (version > 0),
      amends uuid references contracting.contract,
      terms_number integer not null,
      terms_hash text not null check (terms_hash ~ '^[0-9a-f]{64}$'),
      holder_id uuid not null references identity.organisation,
      acquirer_id uuid not null references identity.organisation,
      submitted_by uuid references identity.account,
      approved_by uuid references identity.account,
      effective_on date,
      end_reason text check (length(end_reason) between 1 and 2000),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      foreign key (deal_id, terms_number) references contracting.terms_version,
      constraint maker_is_never_checker check (approved_by is null or approved_by <> submitted_by),
      constraint approved_by_somebody check (state not in ('approved', 'signing', 'in_effect', 'performed', 'terminated', 'rescinded') or approved_by is not null),
      constraint effect_has_a_day check (state not in ('in_effect', 'performed', 'terminated', 'rescinded') or effective_on is not null),
      constraint an_end_says_why check ((state in ('terminated', 'rescinded', 'cancelled')) = (end_reason is not null)),
      constraint amends_another check (amends <> id)
    )`);
    await guardTransitions(runner, 'contracting.contract', 'contract');
    await runner.query(`create unique index contract_in_preparation on contracting.contract (deal_id) where state in ('preparing', 'approving', 'approved', 'signing')`);
    await runner.query(`create unique index contract_of_deal on contracting.contract (deal_id) where amends is null and state <> 'cancelled'`);
    await runner.query('create index contract_holder on contracting.contract (holder_id, id desc)');
    await runner.query('create index contract_acquirer on contracting.contract (acquirer_id, id desc)');
    await runner.query(`create table contracting.paper (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      kind text not null,
      side text not null check (side in ('holder', 'acquirer')),
      shared boolean not null,
      name text not null check (length(name) between 1 and 200),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes integer not null check (bytes > 0),
      uploaded_by uuid not null references identity.account,
      uploaded_at timestamptz not null
    )`);
    await runner.query('create index paper_contract on contracting.paper (contract_id, id)');
    await runner.query(`create table contracting.price_decision (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      terms_hash text not null check (terms_hash ~ '^[0-9a-f]{64}$'),
      mode text not null check (mode in ('agreement', 'market_listing', 'auction')),
      price_text text not null check (length(price_text) between 1 and 4000),
      fixed_fen bigint not null check (fixed_fen >= 0),
      result_reference text check (length(result_reference) between 1 and 200),
      valuation text not null check (valuation in ('report', 'decided_not_to')),
      valuation_paper_id uuid not null references contracting.paper,
      result_paper_id uuid references contracting.paper,
      related_party text not null check (related_party in ('yes', 'no')),
      related_note text check (length(related_note) between 1 and 2000),
      ties jsonb not null check (jsonb_typeof(ties) = 'array'),
      scope text not null check (scope in ('unit', 'market')),
      notice_id uuid,
      rule_version_ids uuid[] not null,
      decided_by uuid not null references identity.account,
      decided_at timestamptz not null,
      constraint agreed_price_has_its_notice check ((mode = 'agreement') = (notice_id is not null)),
      constraint a_result_has_its_paper check (mode = 'agreement' or (result_reference is not null and result_paper_id is not null)),
      constraint a_relation_is_explained check (related_party = 'no' or related_note is not null)
    )`);
    await runner.query('create index price_decision_contract on contracting.price_decision (contract_id, id desc)');
    await runner.query(`create table contracting.approval (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      terms_hash text not null check (terms_hash ~ '^[0-9a-f]{64}$'),
      outcome text not null check (outcome in ('approved', 'returned')),
      level text not null check (level in ('office', 'leader', 'meeting')),
      amount_fen bigint not null check (amount_fen >= 0),
      interest text check (interest = 'none'),
      minutes_paper_id uuid references contracting.paper,
      reason text check (length(reason) between 1 and 2000),
      rule_version_ids uuid[] not null,
      decided_by uuid not null references identity.account,
      decided_at timestamptz not null,
      constraint approver_has_no_interest check (outcome = 'returned' or interest is not null),
      constraint a_meeting_has_minutes check (outcome = 'returned' or level <> 'meeting' or minutes_paper_id is not null),
      constraint a_return_says_why check (outcome = 'approved' or reason is not null)
    )`);
    await runner.query('create index approval_contract on contracting.approval (contract_id, id desc)');
    for (const table of ['paper', 'price_decision', 'approval']) await runner.query(`revoke update, delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    await runner.query(`revoke delete, truncate on contracting.contract from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contracting.approval, contracting.price_decision, contracting.paper, contracting.contract');
    await runner.query('drop sequence contracting.contract_number');
  }
}
