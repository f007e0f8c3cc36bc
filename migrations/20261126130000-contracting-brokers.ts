import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const STAMP = 'check (length(%) between 1 and 2000)';
const words = (column: string): string => `${column} text ${STAMP.replace('%', column)}`;

/** Mediation agreements of brokers, their introductions, and the question whether one was passed over. */
export class ContractingBrokers1795698000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.mediation (
      id uuid primary key,
      state text not null check (state in ('offered', 'in_force', 'refused', 'withdrawn', 'ended')),
      version integer not null check (version > 0),
      broker_id uuid not null references identity.account,
      broker_organisation_id uuid not null references identity.organisation,
      client_id uuid not null references identity.organisation,
      other_id uuid references identity.organisation,
      achievement_id uuid not null references listing.achievement,
      achievement_title text not null,
      match_id uuid references matching.match,
      deal_id uuid references contracting.deal,
      fee jsonb not null check (jsonb_typeof(fee) = 'object'),
      protected_months integer not null check (protected_months between 1 and 600),
      ${words('conflict')},
      text text not null check (length(text) between 1 and 30000),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      replaces_id uuid references contracting.mediation,
      offered_at timestamptz not null,
      signed_by uuid references identity.account,
      signed_at timestamptz,
      ended_at timestamptz,
      ${words('end_reason')},
      constraint three_organisations check (broker_organisation_id <> client_id and client_id is distinct from other_id and broker_organisation_id is distinct from other_id),
      constraint both_signatures check (state not in ('in_force', 'ended') or (signed_by is not null and signed_at is not null)),
      constraint signed_with_a_time check ((signed_by is null) = (signed_at is null)),
      constraint two_signers check (signed_by is null or signed_by <> broker_id),
      constraint an_end_has_a_time_and_says_why check ((state in ('refused', 'withdrawn', 'ended')) = (ended_at is not null) and (ended_at is null) = (end_reason is null))
    )`);
    await guardTransitions(runner, 'contracting.mediation', 'mediation');
    for (const state of ['offered', 'in_force']) await runner.query(`create unique index mediation_one_${state} on contracting.mediation (broker_id, client_id, achievement_id, other_id) nulls not distinct where state = '${state}'`);
    await runner.query('create index mediation_broker on contracting.mediation (broker_id, id desc)');
    await runner.query('create index mediation_client on contracting.mediation (client_id, id desc)');
    await runner.query('create index mediation_achievement on contracting.mediation (achievement_id, client_id)');
    await runner.query(`create table contracting.introduction (
      id uuid primary key,
      mediation_id uuid not null references contracting.mediation,
      state text not null check (state in ('logged', 'confirmed', 'disputed')),
      introduced_id uuid not null references identity.organisation,
      introduced_on date not null,
      how text not null ${STAMP.replace('%', 'how')},
      logged_at timestamptz not null,
      answered_by uuid references identity.account,
      answered_at timestamptz,
      ${words('answer_reason')},
      unique (id, mediation_id),
      constraint answered_by_somebody check ((state = 'logged') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
      constraint a_dispute_says_why check (state <> 'disputed' or answer_reason is not null)
    )`);
    await guardTransitions(runner, 'contracting.introduction', 'introduction');
    await runner.query(`create unique index introduction_known on contracting.introduction (mediation_id, introduced_id) where state <> 'disputed'`);
    await runner.query(`create table contracting.mediation_deal (mediation_id uuid not null references contracting.mediation, deal_id uuid not null references contracting.deal, named_by uuid not null references identity.account,
      at timestamptz not null, primary key (mediation_id, deal_id))`);
    await runner.query(`create table contracting.bypass_alert (
      id uuid primary key,
      mediation_id uuid not null,
      introduction_id uuid not null,
      deal_id uuid not null references contracting.deal,
      state text not null check (state in ('raised', 'answered', 'settled')),
      version integer not null check (version > 0),
      agreed_on date not null,
      protected_until date not null,
      raised_at timestamptz not null,
      answered_by uuid references identity.account,
      answered_at timestamptz,
      ${words('answer')},
      settled_at timestamptz,
      ${words('settlement')},
      unique (introduction_id, deal_id),
      foreign key (introduction_id, mediation_id) references contracting.introduction (id, mediation_id),
      constraint within_the_protected_time check (agreed_on <= protected_until),
      constraint an_answer_is_whole check ((answered_by is null) = (answer is null) and (answer is null) = (answered_at is null) and (state <> 'answered' or answer is not null)),
      constraint a_settlement_is_whole check ((state = 'settled') = (settled_at is not null) and (settled_at is null) = (settlement is null))
    )`);
    await guardTransitions(runner, 'contracting.bypass_alert', 'bypass-alert');
    await runner.query('create index bypass_alert_mediation on contracting.bypass_alert (mediation_id, id desc)');
    await runner.query(`create function contracting.keep_mediation() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - tg_argv::text[] is distinct from to_jsonb(old) - tg_argv::text[] then
          raise exception 'what % % says is kept as it was written', tg_table_name, old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    const moving = { mediation: 'state, version, signed_by, signed_at, ended_at, end_reason', introduction: 'state, answered_by, answered_at, answer_reason', bypass_alert: 'state, version, answered_by, answered_at, answer, settled_at, settlement' };
    for (const [table, columns] of Object.entries(moving)) {
      await runner.query(`create trigger kept_as_written before update on contracting.${table} for each row execute function contracting.keep_mediation(${columns})`);
      await runner.query(`revoke delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    }
    // one answer to one entry, for good
    await runner.query(`create function contracting.keep_answer() returns trigger language plpgsql as $$
      begin
        raise exception 'introduction % was answered', old.id using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query(`create trigger answered_once before update on contracting.introduction for each row when (old.state <> 'logged') execute function contracting.keep_answer()`);
    await runner.query(`revoke update, delete, truncate on contracting.mediation_deal from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bypass_alert', 'mediation_deal', 'introduction', 'mediation']) await runner.query(`drop table contracting.${table}`);
    for (const name of ['keep_mediation', 'keep_answer']) await runner.query(`drop function contracting.${name}()`);
  }
}
