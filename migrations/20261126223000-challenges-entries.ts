import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
const BEFORE = ['draft', 'in_review', 'approved'];
const ENDS = ['no_entry', 'all_rejected', 'withdrawn', 'aborted', 'evaluated'];
const AFTER = ['open', 'closed', 'examining', 'judging', 'judged', 'in_publicity', 'awarded', 'performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated', 'no_entry', 'all_rejected', 'aborted'];
const ENTRY_STATES = ['received', 'replaced', 'outdated', 'spoiled', 'withdrawn', 'opened', 'ineligible', 'eligible', 'not_chosen', 'chosen', 'excluded', 'eliminated', 'failed', 'completed'];

/** Entries as they come in sealed and as they are once opened, and the decisions about them; challenges go on beyond their deadline. */
export class ChallengesEntries1795732200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.challenge(runner);
    await this.entries(runner);
    await this.decisions(runner);
    await this.counting(runner);
  }

  /** At the deadline those count that came in and still stand. */
  private async counting(runner: QueryRunner): Promise<void> {
    const [{ source }] = await runner.query(`select prosrc as source from pg_proc where oid = 'challenges.refuse_early_move'::regproc`) as [{ source: string }];
    const counted = `e.received_at is not null and e.state <> 'withdrawn'`;
    if (!source.includes(counted)) throw new Error('challenges.refuse_early_move counts entries otherwise');
    await runner.query(`create or replace function challenges.refuse_early_move() returns trigger language plpgsql as $$${source.replace(counted, `e.state = 'received'`)}$$`);
  }

  private async challenge(runner: QueryRunner): Promise<void> {
    const set = async (name: string, check: string): Promise<void> => {
      await runner.query(`alter table challenges.challenge drop constraint ${name}`);
      await runner.query(`alter table challenges.challenge add constraint ${name} check (${check})`);
    };
    await set('challenge_state_check', `state in (${listed([...BEFORE, ...AFTER, 'withdrawn'])})`);
    await set('reviewed_was_submitted', `state in ('draft', 'withdrawn') or submitted_by is not null`);
    await set('approved_has_reviewer', `state in ('draft', 'in_review', 'withdrawn') or reviewed_by is not null`);
    await set('open_is_in_force', `case when state in (${listed(AFTER)}) then edition > 0 when state = 'withdrawn' then true else edition = 0 end`);
    await runner.query('alter table challenges.challenge drop constraint ended_has_instant');
    await runner.query(`update challenges.challenge set ended_at = null where state = 'closed'`);
    await runner.query('alter table challenges.challenge add constraint ended_has_instant check (true)');
    await set('ended_has_instant', `(state in (${listed(ENDS)})) = (ended_at is not null)`);
    await set('withdrawn_says_why', `state not in ('withdrawn', 'aborted', 'all_rejected', 'failed', 'force_majeure') or state_reason is not null`);
  }

  private async entries(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenges.entry');
    await runner.query(`create table challenges.entry (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      state text not null check (state in (${listed(ENTRY_STATES)})),
      version integer not null check (version > 0),
      number integer not null check (number > 0),
      organisation_id uuid not null references identity.organisation,
      author_id uuid not null references identity.account,
      edition integer not null check (edition > 0),
      received_at timestamptz not null,
      sealed jsonb check (jsonb_typeof(sealed) = 'object'),
      proposal jsonb check (jsonb_typeof(proposal) = 'object'),
      opened_at timestamptz,
      faults text[] not null default '{}',
      why_not text check (length(why_not) between 1 and 4000),
      decided_by uuid references identity.account,
      decided_at timestamptz,
      constraint one_number_one_entry unique (challenge_id, number),
      constraint opened_is_readable check ((proposal is null) = (opened_at is null)),
      constraint still_sealed_is_unread check (state not in ('received', 'replaced', 'outdated') or sealed is null or proposal is null),
      constraint further_is_opened check (state in ('received', 'replaced', 'outdated', 'spoiled', 'withdrawn') or proposal is not null),
      constraint refusal_says_why check (state not in ('ineligible', 'not_chosen', 'excluded', 'eliminated') or why_not is not null),
      constraint decision_has_a_person check ((decided_by is null) = (decided_at is null))
    )`);
    await guardTransitions(runner, 'challenges.entry', 'entry');
    await runner.query('create index entry_challenge on challenges.entry (challenge_id, number)');
    await runner.query('create index entry_author on challenges.entry (author_id, received_at desc, id desc)');
    // somebody's live entry to a challenge is one; another replaces it
    await runner.query(`create unique index entry_live on challenges.entry (challenge_id, author_id) where state in ('received', 'opened', 'eligible', 'chosen')`);
    await runner.query(`revoke delete, truncate on challenges.entry from ${APPLICATION_ROLE}`);
  }

  /** What a judging came to, once for each round; an upheld objection voids one and begins the next. */
  private async decisions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.decision (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      round integer not null check (round > 0),
      ranking jsonb not null check (jsonb_typeof(ranking) = 'array'),
      winners uuid[] not null check (cardinality(winners) > 0),
      minutes text not null check (length(minutes) between 1 and 20000),
      minutes_sha256 text not null check (minutes_sha256 ~ '^[0-9a-f]{64}$'),
      concluded_by uuid not null references identity.account,
      concluded_at timestamptz not null,
      voided_at timestamptz,
      void_reason text check (length(void_reason) between 1 and 4000),
      unique (challenge_id, round),
      check ((voided_at is null) = (void_reason is null))
    )`);
    await runner.query('create unique index decision_stands on challenges.decision (challenge_id) where voided_at is null');
    await runner.query(`revoke delete, truncate on challenges.decision from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenges.decision');
    await runner.query('drop table challenges.entry');
  }
}
