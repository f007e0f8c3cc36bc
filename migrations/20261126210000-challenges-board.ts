import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

const STATES = ['draft', 'in_review', 'approved', 'open', 'closed', 'no_entry', 'withdrawn'];

/** 揭榜挂帅: challenges with their editions, keepers, questions and followers. */
export class ChallengesBoard1795726800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'challenges');
    await this.challenge(runner);
    await this.editions(runner);
    await this.keepers(runner);
    // Entries come with their own migration; that they are counted at the deadline is of now.
    await runner.query(`create table challenges.entry (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      state text not null,
      received_at timestamptz
    )`);
    await runner.query('create index entry_challenge on challenges.entry (challenge_id)');
    await runner.query(`revoke delete, truncate on challenges.entry from ${APPLICATION_ROLE}`);
    await this.moves(runner);
    await this.questions(runner);
    await runner.query(`create table challenges.follower (
      challenge_id uuid not null references challenges.challenge,
      account_id uuid not null references identity.account,
      since timestamptz not null,
      primary key (challenge_id, account_id)
    )`);
    await runner.query('create index follower_account on challenges.follower (account_id)');
  }

  private async challenge(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.challenge (
      id uuid primary key,
      state text not null check (state in (${STATES.map((state) => `'${state}'`).join(', ')})),
      version integer not null check (version > 0),
      organisation_id uuid not null references identity.organisation,
      author_id uuid not null references identity.account,
      secrecy_answer text not null check (secrecy_answer = 'no'),
      secrecy_answered_by uuid not null references identity.account,
      secrecy_answered_at timestamptz not null,
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      kind text not null check (kind in ('open', 'race', 'directed', 'scene')),
      title text not null check (length(title) between 4 and 80),
      field text,
      region text,
      questions_until timestamptz,
      entries_until timestamptz,
      judged_by date,
      edition integer not null check (edition >= 0),
      keepers_needed integer not null check (keepers_needed = 0 or keepers_needed between 2 and 9),
      submitted_by uuid references identity.account,
      submitted_at timestamptz,
      reviewed_by uuid references identity.account,
      reviewed_at timestamptz,
      opened_at timestamptz,
      ended_at timestamptz,
      state_reason text check (length(state_reason) between 1 and 2000),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((submitted_by is null) = (submitted_at is null)),
      check ((reviewed_by is null) = (reviewed_at is null)),
      constraint maker_is_not_reviewer check (author_id <> reviewed_by and submitted_by <> reviewed_by),
      constraint reviewed_was_submitted check (state not in ('in_review', 'approved', 'open', 'closed', 'no_entry') or submitted_by is not null),
      constraint approved_has_reviewer check (state not in ('approved', 'open', 'closed', 'no_entry') or reviewed_by is not null),
      constraint opened_has_edition check ((edition > 0) = (opened_at is not null)),
      constraint open_is_in_force check (case when state in ('open', 'closed', 'no_entry') then edition > 0 when state = 'withdrawn' then true else edition = 0 end),
      constraint open_has_times check (edition = 0 or (entries_until is not null and (kind = 'scene' or (questions_until is not null and judged_by is not null)))),
      constraint times_follow check (edition = 0 or (coalesce(questions_until < entries_until, true) and coalesce(judged_by >= (entries_until at time zone 'Asia/Shanghai')::date, true) and entries_until > opened_at)),
      constraint ended_has_instant check ((state in ('closed', 'no_entry', 'withdrawn')) = (ended_at is not null)),
      constraint withdrawn_says_why check (state <> 'withdrawn' or state_reason is not null)
    )`);
    // What is searched and compared is always that of the content.
    await runner.query(`create function challenges.lift_content() returns trigger language plpgsql as $$
      begin
        new.kind := new.content ->> 'kind';
        new.title := new.content ->> 'title';
        new.field := new.content ->> 'field';
        new.region := new.content ->> 'region';
        new.questions_until := (new.content ->> 'questionsUntil')::timestamptz;
        new.entries_until := (new.content ->> 'entriesUntil')::timestamptz;
        new.judged_by := (new.content ->> 'judgedBy')::date;
        return new;
      end $$`);
    await runner.query('create trigger a_content_is_lifted before insert or update on challenges.challenge for each row execute function challenges.lift_content()');
    await guardTransitions(runner, 'challenges.challenge', 'challenge');
    await runner.query('create index challenge_square on challenges.challenge (opened_at desc, id desc) where edition > 0');
    await runner.query('create index challenge_own on challenges.challenge (organisation_id, updated_at desc, id desc)');
    await runner.query(`create index challenge_review on challenges.challenge (submitted_at, id) where state = 'in_review'`);
    await runner.query(`create index challenge_deadline on challenges.challenge (entries_until, id) where state = 'open'`);
    await runner.query(`revoke delete, truncate on challenges.challenge from ${APPLICATION_ROLE}`);

    // Everybody who wrote on it, so that none of them reviews it.
    await runner.query(`create table challenges.maker (
      challenge_id uuid not null references challenges.challenge,
      account_id uuid not null references identity.account,
      primary key (challenge_id, account_id)
    )`);
    await runner.query(`revoke update, delete, truncate on challenges.maker from ${APPLICATION_ROLE}`);
    await runner.query(`create function challenges.refuse_making_reviewer() returns trigger language plpgsql as $$
      begin
        if new.reviewed_by is not null and exists (select 1 from challenges.maker m where m.challenge_id = new.id and m.account_id = new.reviewed_by) then
          raise exception 'maker_is_not_reviewer: challenge % is reviewed by somebody who wrote on it', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger maker_is_not_reviewer before update of reviewed_by on challenges.challenge for each row execute function challenges.refuse_making_reviewer()');
  }

  private async editions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.challenge_edition (
      challenge_id uuid not null references challenges.challenge,
      edition integer not null check (edition > 0),
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      canonical text not null,
      sha256 text not null,
      reason text check (length(reason) between 1 and 2000),
      changed text[] not null,
      restarts boolean not null,
      opened_by uuid not null references identity.account,
      opened_at timestamptz not null,
      primary key (challenge_id, edition),
      constraint canonical_is_content check (content = canonical::jsonb),
      constraint hash_is_of_canonical check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
      constraint amendment_says_why check ((edition = 1) = (reason is null))
    )`);
    await runner.query(`revoke update, delete, truncate on challenges.challenge_edition from ${APPLICATION_ROLE}`);
    // A part that was left out is the same as one that is empty: content may be older than a field.
    await runner.query(`create function challenges.part_of(content jsonb, name text) returns jsonb language sql immutable as $$
      select coalesce(nullif(jsonb_strip_nulls(content -> name), 'null'::jsonb), '[]'::jsonb) $$`);
    await runner.query(`create function challenges.refuse_wrong_edition() returns trigger language plpgsql as $$
      declare
        before jsonb;
        restarts_ boolean;
      begin
        if tg_op <> 'INSERT' then raise exception 'editions are never changed' using errcode = 'check_violation'; end if;
        select content into before from challenges.challenge_edition where challenge_id = new.challenge_id and edition = new.edition - 1;
        if new.edition > 1 and before is null then raise exception 'editions_follow: edition % of % has none before it', new.edition, new.challenge_id using errcode = 'check_violation'; end if;
        restarts_ := new.edition > 1 and exists (select 1 from unnest(array['criteria', 'poolFen', 'stages', 'lanes', 'ip', 'eligibility']) k where challenges.part_of(before, k) <> challenges.part_of(new.content, k));
        if new.restarts <> restarts_ then raise exception 'restart_is_told: edition % of %', new.edition, new.challenge_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger edition_stands before insert or update or delete on challenges.challenge_edition for each row execute function challenges.refuse_wrong_edition()');
    // Once it is open, its content changes together with its edition, and never by itself.
    await runner.query(`create function challenges.refuse_frozen_change() returns trigger language plpgsql as $$
      begin
        if new.edition not in (old.edition, old.edition + 1) then raise exception 'editions_follow: challenge %', new.id using errcode = 'check_violation'; end if;
        if old.edition = 0 then return new; end if;
        if new.keepers_needed <> old.keepers_needed then raise exception 'keepers_are_fixed: challenge %', new.id using errcode = 'check_violation'; end if;
        if new.edition = old.edition then
          if new.content <> old.content then raise exception 'content_is_frozen: challenge % is open, write an amendment', new.id using errcode = 'check_violation'; end if;
          return new;
        end if;
        if old.state <> 'open' or new.state <> 'open' or clock_timestamp() > old.entries_until then raise exception 'only_open_is_amended: challenge %', new.id using errcode = 'check_violation'; end if;
        if new.kind <> old.kind then raise exception 'kind_is_fixed: challenge %', new.id using errcode = 'check_violation'; end if;
        if new.entries_until < old.entries_until or coalesce(new.questions_until < old.questions_until, false) then raise exception 'time_is_not_shortened: challenge %', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger content_is_frozen before update on challenges.challenge for each row execute function challenges.refuse_frozen_change()');
    await runner.query(`create function challenges.refuse_unwritten_edition() returns trigger language plpgsql as $$
      begin
        if new.edition > 0 and not exists (select 1 from challenges.challenge_edition e where e.challenge_id = new.id and e.edition = new.edition and e.content = new.content) then
          raise exception 'edition_is_written: edition % of challenge % is not its content', new.edition, new.id using errcode = 'check_violation';
        end if;
        if exists (select 1 from challenges.challenge_edition e where e.challenge_id = new.id and e.edition > new.edition) then
          raise exception 'edition_is_in_force: challenge % has a later edition', new.id using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create constraint trigger edition_is_written after insert or update on challenges.challenge deferrable initially deferred for each row execute function challenges.refuse_unwritten_edition()');
    await runner.query(`create function challenges.refuse_loose_edition() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from challenges.challenge c where c.id = new.challenge_id and c.edition >= new.edition) then
          raise exception 'edition_is_in_force: edition % of challenge % is in force nowhere', new.edition, new.challenge_id using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create constraint trigger edition_is_in_force after insert on challenges.challenge_edition deferrable initially deferred for each row execute function challenges.refuse_loose_edition()');
  }

  private async keepers(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.keeper (
      challenge_id uuid not null references challenges.challenge,
      account_id uuid not null references identity.account,
      organisation_id uuid not null references identity.organisation,
      public_key text check (public_key ~ '^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE[A-Za-z0-9+/]{86}==$'),
      fingerprint text,
      made_at timestamptz,
      primary key (challenge_id, account_id),
      constraint one_key_one_keeper unique (challenge_id, fingerprint),
      check ((public_key is null) = (made_at is null)),
      constraint fingerprint_is_of_key check (fingerprint is not distinct from encode(sha256(decode(public_key, 'base64')), 'hex'))
    )`);
    await runner.query('create index keeper_account on challenges.keeper (account_id)');
    await runner.query(`create function challenges.refuse_late_keeper() returns trigger language plpgsql as $$
      begin
        perform 1 from challenges.challenge c where c.id = coalesce(new.challenge_id, old.challenge_id) and c.state in ('draft', 'in_review', 'approved') for share;
        if not found then raise exception 'keepers_are_fixed: challenge %', coalesce(new.challenge_id, old.challenge_id) using errcode = 'check_violation'; end if;
        if tg_op = 'UPDATE' and (old.public_key is not null or new.account_id <> old.account_id or new.organisation_id <> old.organisation_id or new.challenge_id <> old.challenge_id) then
          raise exception 'key_is_made_once: keeper %', old.account_id using errcode = 'check_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`);
    await runner.query('create trigger keepers_are_fixed before insert or update or delete on challenges.keeper for each row execute function challenges.refuse_late_keeper()');
  }

  /** What an act needs at the very moment of it, by the clock of the database. */
  private async moves(runner: QueryRunner): Promise<void> {
    await runner.query(`create function challenges.refuse_early_move() returns trigger language plpgsql as $$
      declare
        named integer;
        ready integer;
        units integer;
        most integer;
        entries integer;
      begin
        if new.state = 'open' and new.kind <> 'scene' then
          select coalesce(sum(n), 0), coalesce(sum(r), 0), count(*), coalesce(max(n), 0) into named, ready, units, most
            from (select count(*) as n, count(public_key) as r from challenges.keeper where challenge_id = new.id group by organisation_id) k;
          if named < 3 or named > 9 or ready <> named or units < 2 or new.keepers_needed < 2 or new.keepers_needed > named or most >= new.keepers_needed then
            raise exception 'keepers_are_ready: challenge %', new.id using errcode = 'check_violation';
          end if;
        end if;
        if new.state in ('closed', 'no_entry') then
          if clock_timestamp() < old.entries_until then raise exception 'deadline_is_kept: challenge % is open until %', new.id, old.entries_until using errcode = 'check_violation'; end if;
          select count(*) into entries from challenges.entry e where e.challenge_id = new.id and e.received_at is not null and e.state <> 'withdrawn';
          if (entries = 0) <> (new.state = 'no_entry') then raise exception 'entries_are_counted: challenge % has %', new.id, entries using errcode = 'check_violation'; end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger move_is_due before update of state on challenges.challenge for each row when (old.state is distinct from new.state) execute function challenges.refuse_early_move()');
  }

  private async questions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.question (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      asker_id uuid not null references identity.account,
      asker_organisation_id uuid not null references identity.organisation,
      text text not null check (length(text) between 2 and 4000),
      asked_at timestamptz not null
    )`);
    await runner.query('create index question_challenge on challenges.question (challenge_id, id desc)');
    await runner.query(`create table challenges.answer (
      id uuid primary key,
      question_id uuid not null references challenges.question,
      seq integer not null check (seq > 0),
      text text not null check (length(text) between 2 and 4000),
      answered_by uuid not null references identity.account,
      answered_at timestamptz not null,
      unique (question_id, seq)
    )`);
    for (const table of ['question', 'answer']) await runner.query(`revoke update, delete, truncate on challenges.${table} from ${APPLICATION_ROLE}`);
    await runner.query(`create function challenges.refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% is never changed', tg_table_name using errcode = 'check_violation';
      end $$`);
    for (const table of ['question', 'answer']) await runner.query(`create trigger words_stand before update or delete on challenges.${table} for each row execute function challenges.refuse_rewriting()`);
    await runner.query(`create function challenges.refuse_late_question() returns trigger language plpgsql as $$
      begin
        perform 1 from challenges.challenge c where c.id = new.challenge_id and c.state = 'open' and clock_timestamp() <= coalesce(c.questions_until, c.entries_until) for share;
        if not found then raise exception 'questions_are_over: challenge %', new.challenge_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger question_is_in_time before insert on challenges.question for each row execute function challenges.refuse_late_question()');
    await runner.query(`create function challenges.refuse_wrong_answer() returns trigger language plpgsql as $$
      begin
        if new.seq <> 1 + (select count(*) from challenges.answer where question_id = new.question_id) then raise exception 'answers_follow: question %', new.question_id using errcode = 'check_violation'; end if;
        perform 1 from challenges.challenge c join challenges.question q on q.challenge_id = c.id where q.id = new.question_id and c.state = 'open' for share of c;
        if not found then raise exception 'only_open_is_answered: question %', new.question_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger answer_follows before insert on challenges.answer for each row execute function challenges.refuse_wrong_answer()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema challenges cascade');
  }
}
