import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

export class BrokerageBoard1795351800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'brokerage');

    await runner.query(`create table brokerage.subscription (
      broker_id uuid primary key references identity.account on delete cascade,
      fields text[] not null check (array_position(fields, null) is null and cardinality(fields) <= 200),
      regions text[] not null check (array_position(regions, null) is null and cardinality(regions) <= 200),
      version integer not null check (version > 0),
      updated_at timestamptz not null
    )`);
    await runner.query(`create index subscription_fields on brokerage.subscription using gin (fields)`);
    await runner.query(`create index subscription_regions on brokerage.subscription using gin (regions)`);

    await runner.query(`create table brokerage.lead (
      id uuid primary key,
      match_id uuid not null constraint lead_once_per_match unique references matching.match,
      demand_id uuid not null,
      achievement_id uuid not null,
      level integer not null check (level between 1 and 4),
      demand_title text not null,
      achievement_title text not null,
      anonymous_demand boolean not null,
      fields text[] not null,
      regions text[] not null,
      state text not null check (state in ('new', 'claimed', 'contacted', 'in_talks', 'won', 'lost', 'dropped')),
      claimed_by uuid references identity.account,
      as_of uuid not null,
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (state = 'dropped' or (state = 'new') = (claimed_by is null))
    )`);
    await runner.query(`create index lead_state on brokerage.lead (state, id desc)`);
    await runner.query(`create index lead_claimed on brokerage.lead (claimed_by, id desc) where claimed_by is not null`);
    await runner.query(`create index lead_fields on brokerage.lead using gin (fields)`);
    await runner.query(`create index lead_regions on brokerage.lead using gin (regions)`);
    await runner.query(`create index lead_demand on brokerage.lead (demand_id)`);
    await runner.query(`create index lead_achievement on brokerage.lead (achievement_id)`);
    await guardTransitions(runner, 'brokerage.lead', 'lead');

    await runner.query(`create table brokerage.lead_note (
      id uuid primary key,
      lead_id uuid not null references brokerage.lead,
      author_id uuid not null references identity.account,
      text text not null check (length(text) between 1 and 4000),
      created_at timestamptz not null
    )`);
    await runner.query(`create index lead_note_lead on brokerage.lead_note (lead_id, id)`);
    await runner.query(`create index lead_note_author on brokerage.lead_note (author_id)`);
    await runner.query(`revoke update, delete, truncate on brokerage.lead_note from ${APPLICATION_ROLE}`);

    await runner.query(`create table brokerage.withdrawn_match (
      match_id uuid primary key references matching.match on delete cascade,
      event_id uuid not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema brokerage cascade');
  }
}
