import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, guardTransitions } from './schema.js';

const FEN = 'check (%s between 0 and 9007199254740991)';
const fen = (column: string): string => `${column} bigint ${FEN.replace('%s', column)}`;
const SIDES = `('demand', 'achievement')`;

export class MatchingMatches1795350600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'matching');

    await runner.query(`create table matching.document (
      id uuid primary key,
      kind text not null check (kind in ('achievement', 'demand')),
      version integer not null check (version > 0),
      live boolean not null,
      organisation_id uuid references identity.organisation,
      organisation_name text,
      anonymous boolean not null default false,
      title text check (title <> ''),
      value_line text,
      profile jsonb,
      achievement_kind text,
      field text,
      region text,
      trl smallint check (trl between 1 and 9),
      wanted_trl_min smallint check (wanted_trl_min between 1 and 9),
      wanted_trl_max smallint check (wanted_trl_max between 1 and 9),
      modes text[] not null default '{}',
      ${fen('price_fen')},
      ${fen('budget_min_fen')},
      ${fen('budget_max_fen')},
      published_at timestamptz,
      indexed_version integer,
      matched_version integer,
      changed_at timestamptz not null default clock_timestamp(),
      constraint live_is_complete check (not live or (organisation_id is not null and title is not null and profile is not null and published_at is not null)),
      constraint gone_has_no_text check (live or profile is null),
      constraint anonymous_has_no_name check (not anonymous or organisation_name is null)
    )`);
    await runner.query('create index document_newest on matching.document (published_at desc, id desc) where live');
    await runner.query('create index document_unindexed on matching.document (changed_at) where indexed_version is distinct from version');
    await runner.query('create index document_unmatched on matching.document (changed_at) where matched_version is distinct from version');
    await runner.query('create index document_changed on matching.document (changed_at)');
    await runner.query('create index document_organisation on matching.document (organisation_id)');

    await runner.query(`create table matching.match (
      id uuid primary key,
      demand_id uuid not null references matching.document,
      achievement_id uuid not null references matching.document,
      demand_organisation_id uuid not null references identity.organisation,
      achievement_organisation_id uuid not null references identity.organisation,
      state text not null check (state in ('active', 'withdrawn')),
      version integer not null check (version > 0),
      level smallint not null check (level between 1 and 4),
      score double precision not null check (score between 0 and 1),
      features jsonb not null,
      reasons jsonb not null,
      demand_version integer not null check (demand_version > 0),
      achievement_version integer not null check (achievement_version > 0),
      owing_side text check (owing_side in ${SIDES}),
      answer_by timestamptz,
      silent_side text check (silent_side in ${SIDES}),
      lapsed_at timestamptz,
      first_found_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint match_pair unique (demand_id, achievement_id),
      constraint match_of_two check (demand_organisation_id <> achievement_organisation_id),
      constraint active_match_is_relevant check (state <> 'active' or level >= 2),
      check ((owing_side is null) = (answer_by is null)),
      check ((silent_side is null) = (lapsed_at is null)),
      constraint withdrawn_owes_nothing check (state = 'active' or answer_by is null)
    )`);
    await guardTransitions(runner, 'matching.match', 'match');
    await runner.query('create index match_of_demand on matching.match (demand_id, level desc, score desc, id)');
    await runner.query('create index match_of_achievement on matching.match (achievement_id, level desc, score desc, id)');
    await runner.query('create index match_of_demand_owner on matching.match (demand_organisation_id, level desc, score desc, id)');
    await runner.query('create index match_of_achievement_owner on matching.match (achievement_organisation_id, level desc, score desc, id)');
    await runner.query('create index match_due on matching.match (answer_by) where answer_by is not null');
    await runner.query(`create index match_lapsed on matching.match (demand_organisation_id, achievement_organisation_id) where lapsed_at is not null`);

    await runner.query(`create table matching.answer (
      match_id uuid not null references matching.match on delete cascade,
      side text not null check (side in ${SIDES}),
      answer text not null check (answer in ('interested', 'declined')),
      reason text check (reason in ('too_early', 'benefit_unclear', 'route_unclear', 'description_unclear', 'price', 'already_solved', 'wrong_field', 'other')),
      comment text check (length(comment) between 1 and 500),
      answered_by uuid not null references identity.account,
      organisation_id uuid not null references identity.organisation,
      answered_at timestamptz not null,
      first_answered_at timestamptz not null check (first_answered_at <= answered_at),
      due_by timestamptz,
      primary key (match_id, side),
      constraint declined_has_reason check ((answer = 'declined') = (reason is not null)),
      constraint other_has_comment check (reason is distinct from 'other' or comment is not null)
    )`);
    await runner.query('create index answer_organisation on matching.answer (organisation_id) where due_by is not null');
    await runner.query('create index answer_person on matching.answer (answered_by)');

    await runner.query(`create table matching.corpus_statistics (
      one boolean primary key default true check (one),
      version integer not null check (version > 0),
      documents integer not null check (documents >= 0),
      frequencies bytea not null,
      counted_at timestamptz not null
    )`);
    await runner.query(`create table matching.search_generation (
      one boolean primary key default true check (one),
      generation integer not null check (generation > 0),
      form text
    )`);
    await runner.query('insert into matching.search_generation (generation) values (1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema matching cascade');
  }
}
