import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const HASH = `~ '^[0-9a-f]{64}$'`;

/** Who signs with which authority and seal, the final text out for signature, and every signature with its evidence. */
export class ContractingSigning1795705200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.signatory (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      side text not null check (side in ('holder', 'acquirer')),
      edition integer not null check (edition > 0),
      position integer not null check (position > 0),
      account_id uuid not null references identity.account,
      capacity text not null check (capacity in ('legal_representative', 'agent', 'self')),
      power_paper_id uuid references contracting.paper,
      power_until date,
      seal_type text not null check (seal_type in ('official', 'contract', 'technology_contract', 'none')),
      seal_name text check (length(seal_name) between 1 and 200),
      named_by uuid not null references identity.account,
      named_at timestamptz not null,
      unique (contract_id, side, edition, position),
      unique (contract_id, side, edition, account_id),
      constraint an_agent_has_a_power check ((capacity = 'agent') = (power_paper_id is not null) and (power_paper_id is null) = (power_until is null)),
      constraint a_seal_has_a_name check ((seal_type = 'none') = (seal_name is null)),
      constraint persons_have_no_seal check (capacity <> 'self' or seal_type = 'none')
    )`);
    await runner.query(`create table contracting.signing_envelope (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      state text not null check (state in ('open', 'completed', 'recalled', 'declined', 'lapsed')),
      version integer not null check (version > 0),
      terms_number integer not null,
      terms_hash text not null check (terms_hash ${HASH}),
      title text not null check (length(title) between 1 and 200),
      document_sha256 text not null check (document_sha256 ${HASH}),
      document_bytes integer not null check (document_bytes > 0),
      content_sha256 text not null check (content_sha256 ${HASH}),
      current_sha256 text not null check (current_sha256 ${HASH}),
      code text not null unique check (code ~ '^[0-9a-hjkmnp-tv-z]{26}$'),
      provider text not null check (length(provider) between 1 and 100),
      simulated boolean not null,
      expires_at timestamptz not null,
      rule_version_ids uuid[] not null,
      sent_by uuid not null references identity.account,
      sent_at timestamptz not null,
      closed_at timestamptz,
      close_reason text check (length(close_reason) between 1 and 2000),
      constraint a_closed_one_says_when check ((state = 'open') = (closed_at is null)),
      constraint a_refusal_says_why check ((state in ('recalled', 'declined')) = (close_reason is not null)),
      constraint completed_with_signatures check (state <> 'completed' or current_sha256 <> document_sha256)
    )`);
    await guardTransitions(runner, 'contracting.signing_envelope', 'signing-envelope');
    await runner.query(`create unique index envelope_out on contracting.signing_envelope (contract_id) where state in ('open', 'completed')`);
    await runner.query('create index envelope_contract on contracting.signing_envelope (contract_id, id desc)');
    await runner.query(`create index envelope_expiring on contracting.signing_envelope (expires_at) where state = 'open'`);
    await runner.query(`create table contracting.envelope_signer (
      envelope_id uuid not null references contracting.signing_envelope,
      signatory_id uuid not null references contracting.signatory,
      primary key (envelope_id, signatory_id)
    )`);
    await runner.query(`create table contracting.signature (
      envelope_id uuid not null,
      signatory_id uuid not null,
      account_id uuid not null references identity.account,
      number integer not null check (number > 0),
      signed_at timestamptz not null,
      signed_sha256 text not null check (signed_sha256 ${HASH}),
      document_sha256 text not null check (document_sha256 ${HASH}),
      certificate_sha256 text not null check (certificate_sha256 ${HASH}),
      evidence jsonb not null check (jsonb_typeof(evidence) = 'object'),
      recorded_at timestamptz not null,
      primary key (envelope_id, signatory_id),
      foreign key (envelope_id, signatory_id) references contracting.envelope_signer,
      unique (envelope_id, number),
      constraint a_signature_changes_the_file check (signed_sha256 <> document_sha256)
    )`);
    await runner.query(`create table contracting.signature_webhook (
      id text primary key check (length(id) between 1 and 200),
      forget_at timestamptz not null
    )`);
    for (const table of ['signatory', 'envelope_signer', 'signature']) await runner.query(`revoke update, delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    await runner.query(`revoke delete, truncate on contracting.signing_envelope from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contracting.signature_webhook, contracting.signature, contracting.envelope_signer, contracting.signing_envelope, contracting.signatory');
  }
}
