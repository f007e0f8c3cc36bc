import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, guardTransitions } from './schema.js';

const ROLES = ['researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary', 'finance', 'contract_registrar',
  'firm', 'broker', 'expert', 'auditor', 'bureau_officer', 'system_admin', 'security_admin', 'audit_admin'];
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

export class IdentityPeople1795349400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'identity');

    await runner.query(`create table identity.organisation (
      id uuid primary key,
      type text not null check (type in ('university', 'research_institute', 'enterprise', 'broker_agency', 'authority', 'service_provider')),
      uscc text not null unique check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
      name_zh text not null check (length(name_zh) between 1 and 200),
      name_en text check (length(name_en) between 1 and 200),
      region text not null,
      description text check (length(description) <= 4000),
      state text not null check (state in ('unverified', 'verified', 'suspended', 'rejected')),
      state_reason text,
      verified_at timestamptz,
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (state not in ('rejected', 'suspended') or state_reason is not null),
      check (state <> 'verified' or verified_at is not null)
    )`);
    await runner.query('create index organisation_list on identity.organisation (state, type, id desc)');
    await guardTransitions(runner, 'identity.organisation', 'organisation');

    await runner.query(`create table identity.account (
      id uuid primary key,
      organisation_id uuid not null references identity.organisation,
      email text not null unique check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
      name text not null check (length(name) between 1 and 100),
      phone text check (length(phone) <= 30),
      locale text not null check (locale in ('zh-CN', 'en')),
      roles text[] not null check (cardinality(roles) > 0 and roles <@ array[${quoted(ROLES)}]::text[]),
      state text not null check (state in ('unverified', 'active', 'disabled')),
      password_hash text check (password_hash like '$argon2id$%'),
      invited_by uuid references identity.account on delete set null,
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint account_administrators_apart check (
        ('system_admin' = any(roles))::int + ('security_admin' = any(roles))::int + ('audit_admin' = any(roles))::int <= 1),
      constraint account_alone_roles check (
        cardinality(roles) <= 1 or not roles && array['system_admin', 'security_admin', 'audit_admin', 'auditor']::text[]),
      check (state <> 'active' or password_hash is not null)
    )`);
    await runner.query('create index account_organisation on identity.account (organisation_id, id desc)');
    await runner.query('create index account_invited_by on identity.account (invited_by)');
    await guardTransitions(runner, 'identity.account', 'account');

    await runner.query(`create table identity.session (
      id uuid primary key,
      account_id uuid not null references identity.account on delete cascade,
      generation integer not null check (generation > 0),
      rotated_at timestamptz not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz,
      ended_because text,
      check ((ended_at is null) = (ended_because is null))
    )`);
    await runner.query('create index session_account on identity.session (account_id) where ended_at is null');
    await runner.query('create index session_expiry on identity.session (expires_at)');

    await runner.query(`create table identity.refresh_token (
      hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
      session_id uuid not null references identity.session on delete cascade,
      generation integer not null check (generation > 0)
    )`);
    await runner.query('create index refresh_token_session on identity.refresh_token (session_id)');

    await runner.query(`create table identity.mail_link (
      hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
      account_id uuid not null references identity.account on delete cascade,
      purpose text not null check (purpose in ('verify-email', 'invitation', 'reset-password')),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    )`);
    await runner.query('create index mail_link_account on identity.mail_link (account_id, purpose)');
    await runner.query('create index mail_link_expiry on identity.mail_link (expires_at)');

    // Keys are keyed hashes of addresses: what people type into the address field may be a password.
    await runner.query(`create table identity.login_failure (
      key text primary key check (key ~ '^(account|network):[0-9a-f]{64}$'),
      failures integer not null check (failures >= 0),
      last_failed_at timestamptz not null,
      blocked_until timestamptz
    )`);
    await runner.query('create index login_failure_age on identity.login_failure (last_failed_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema identity cascade');
  }
}
