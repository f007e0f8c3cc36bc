import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, guardTransitions } from './schema.js';

/** Columns that both kinds of listing have; the second pair of CHECKs says that maker and checker are two, or names the rule that let them be one. */
const FRAME = (states: readonly string[]) => `
  id uuid primary key,
  state text not null check (state in (${states.map((state) => `'${state}'`).join(', ')})),
  version integer not null check (version > 0),
  organisation_id uuid not null references identity.organisation,
  owner_name_zh text not null,
  owner_name_en text,
  author_id uuid not null references identity.account,
  secrecy_answer text not null check (secrecy_answer = 'no'),
  secrecy_answered_by uuid not null references identity.account,
  secrecy_answered_at timestamptz not null,
  submitted_by uuid references identity.account,
  submitted_at timestamptz,
  published_by uuid references identity.account,
  published_at timestamptz,
  self_review_rule uuid references platform.rule_version,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((submitted_by is null) = (submitted_at is null)),
  check ((published_by is null) = (published_at is null)),
  constraint maker_is_not_checker check (submitted_by <> published_by or self_review_rule is not null),
  constraint published_has_reviewer check (state <> 'published' or (submitted_by is not null and published_by is not null))`;

const MODES = `modes text[] not null check (modes <@ array['transfer','exclusive_licence','sole_licence','ordinary_licence','equity','joint_development','pay_later'])`;

export class ListingMarket1795350120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'listing');

    await runner.query(`create table listing.achievement (
      ${FRAME(['draft', 'submitted', 'in_review', 'published', 'suspended', 'withdrawn', 'transferred'])},
      kind text not null check (kind in ('invention', 'utility_model', 'design', 'software_copyright', 'layout_design', 'plant_variety', 'know_how')),
      title text not null check (length(title) between 4 and 120),
      value_line text check (length(value_line) between 10 and 160),
      public_text text check (length(public_text) <= 8000),
      private_text text check (length(private_text) <= 8000),
      keywords text[] not null check (cardinality(keywords) <= 10),
      cleared_title text check (length(cleared_title) between 4 and 120),
      cleared_value_line text check (length(cleared_value_line) between 10 and 160),
      cleared_abstract text check (length(cleared_abstract) between 10 and 2000),
      cleared_by uuid references identity.account,
      cleared_at timestamptz,
      keep_secret boolean not null,
      guarded boolean not null generated always as
        (keep_secret or kind = 'know_how' or (kind in ('invention', 'utility_model', 'design') and filing_date is null)) stored,
      secrecy_reviewed_by uuid references identity.account,
      secrecy_reviewed_at timestamptz,
      application_number text,
      grant_number text,
      publication_number text,
      filing_date date,
      grant_date date check (grant_date >= filing_date),
      legal_status text check (legal_status in ('pending', 'granted', 'lapsed', 'not_applicable')),
      funding_source text,
      project_number text,
      field text,
      ipc text,
      division text,
      trl smallint check (trl between 1 and 9),
      trl_evidence text,
      ${MODES},
      expected_price_fen bigint check (expected_price_fen between 0 and 9007199254740991),
      price_negotiable boolean not null,
      region text,
      check ((cleared_by is null) = (cleared_at is null)),
      check ((secrecy_reviewed_by is null) = (secrecy_reviewed_at is null)),
      check (expected_price_fen is null or not price_negotiable),
      constraint novelty_guard check (state <> 'published' or not (keep_secret or kind = 'know_how' or (kind in ('invention', 'utility_model', 'design') and filing_date is null))
        or (cleared_title is not null and cleared_abstract is not null and cleared_by is not null)),
      constraint secrecy_reviewed check (state <> 'published' or secrecy_reviewed_by is not null),
      constraint complete_on_the_market check (state <> 'published' or (value_line is not null and field is not null and trl is not null and region is not null
        and cardinality(modes) > 0 and (expected_price_fen is not null) <> price_negotiable and (trl < 4 or trl_evidence is not null)))
    )`);
    await guardTransitions(runner, 'listing.achievement', 'achievement');
    await runner.query(`create index achievement_market on listing.achievement (published_at desc, id desc) where state = 'published'`);
    await runner.query(`create index achievement_market_field on listing.achievement (field, published_at desc, id desc) where state = 'published'`);
    await runner.query(`create index achievement_own on listing.achievement (organisation_id, updated_at desc, id desc)`);
    await runner.query(`create index achievement_queue on listing.achievement (submitted_at, id) where state in ('submitted', 'in_review')`);

    await runner.query(`create table listing.completer (
      achievement_id uuid not null references listing.achievement on delete cascade,
      position smallint not null check (position between 0 and 49),
      name text not null check (length(name) between 1 and 80),
      user_id uuid references identity.account,
      unit text check (length(unit) <= 160),
      share_percent numeric(5, 2) not null check (share_percent between 0 and 100),
      primary key (achievement_id, position)
    )`);
    await runner.query(`create index completer_user on listing.completer (user_id) where user_id is not null`);
    await runner.query(`create function listing.refuse_wrong_shares() returns trigger language plpgsql as $$
      declare total numeric;
      begin
        select sum(share_percent) into total from listing.completer where achievement_id = coalesce(new.achievement_id, old.achievement_id);
        if total is not null and total <> 100 then
          raise exception 'shares of achievement % add up to %', coalesce(new.achievement_id, old.achievement_id), total using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger shares_are_100 after insert or update or delete on listing.completer
      deferrable initially deferred for each row execute function listing.refuse_wrong_shares()`);

    await runner.query(`create table listing.attachment (
      id uuid primary key,
      achievement_id uuid not null references listing.achievement on delete cascade,
      file_id uuid not null references platform.stored_file,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      public boolean not null,
      added_by uuid not null references identity.account,
      added_at timestamptz not null,
      unique (achievement_id, sha256)
    )`);
    await runner.query(`create index attachment_file on listing.attachment (file_id)`);

    await runner.query(`create table listing.demand (
      ${FRAME(['draft', 'submitted', 'published', 'matched', 'closed', 'withdrawn', 'expired'])},
      title text not null check (length(title) between 4 and 120),
      problem text check (length(problem) between 10 and 8000),
      target_metrics jsonb not null check (jsonb_typeof(target_metrics) = 'array'),
      constraints text check (length(constraints) <= 4000),
      budget_min_fen bigint check (budget_min_fen between 0 and 9007199254740991),
      budget_max_fen bigint check (budget_max_fen between 0 and 9007199254740991),
      deadline date,
      ${MODES},
      anonymous boolean not null,
      field text,
      region text,
      wanted_trl_min smallint check (wanted_trl_min between 1 and 9),
      wanted_trl_max smallint check (wanted_trl_max between 1 and 9),
      keywords text[] not null check (cardinality(keywords) <= 10),
      check (budget_min_fen <= budget_max_fen),
      check (wanted_trl_min <= wanted_trl_max),
      constraint complete_on_the_market check (state <> 'published' or (problem is not null and deadline is not null and field is not null and region is not null and cardinality(modes) > 0))
    )`);
    await guardTransitions(runner, 'listing.demand', 'demand');
    await runner.query(`create index demand_market on listing.demand (published_at desc, id desc) where state = 'published'`);
    await runner.query(`create index demand_market_field on listing.demand (field, published_at desc, id desc) where state = 'published'`);
    await runner.query(`create index demand_own on listing.demand (organisation_id, updated_at desc, id desc)`);
    await runner.query(`create index demand_queue on listing.demand (submitted_at, id) where state = 'submitted'`);
    await runner.query(`create index demand_deadline on listing.demand (deadline, id) where state = 'published'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema listing cascade');
  }
}
