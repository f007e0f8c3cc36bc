import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const HASH = `~ '^[0-9a-f]{64}$'`;

/** From the opened entry to the conclusion: eligibility and talks, the pool of experts, panels with their cards, pay and minutes. */
export class ChallengesJudging1795734600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.examination(runner);
    await this.pool(runner);
    await this.panel(runner);
    await this.cards(runner);
    await this.minutes(runner);
    for (const table of ['eligibility', 'talk', 'talk_remark', 'panel', 'minutes', 'minutes_signature']) await runner.query(`revoke update, delete, truncate on challenges.${table} from ${APPLICATION_ROLE}`);
    for (const table of ['expert', 'panel_expert', 'card', 'pay_line']) await runner.query(`revoke delete, truncate on challenges.${table} from ${APPLICATION_ROLE}`);
  }

  private async examination(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.eligibility (
      entry_id uuid primary key references challenges.entry,
      decision text not null check (decision in ('admit', 'refuse')),
      reason text check (length(reason) between 1 and 2000),
      basis jsonb,
      decided_by uuid not null references identity.account,
      decided_at timestamptz not null,
      constraint refusal_has_basis check (decision = 'admit' or (reason is not null and basis is not null))
    )`);
    await runner.query(`create table challenges.talk (
      id uuid primary key,
      entry_id uuid not null references challenges.entry,
      supplements uuid references challenges.talk,
      declined boolean not null,
      held_on date,
      way text check (way in ('meeting', 'video', 'telephone', 'visit', 'writing')),
      participants text[] not null check (cardinality(participants) <= 30),
      text text not null check (length(text) between 1 and 8000),
      recorded_by uuid not null references identity.account,
      recorded_at timestamptz not null,
      constraint held_or_declined check (case when declined then held_on is null and way is null and cardinality(participants) = 0 else held_on is not null and way is not null and cardinality(participants) > 0 end)
    )`);
    await runner.query('create index talk_entry on challenges.talk (entry_id, id)');
    await runner.query(`create table challenges.talk_remark (
      id uuid primary key,
      talk_id uuid not null references challenges.talk,
      text text not null check (length(text) between 1 and 4000),
      said_by uuid not null references identity.account,
      said_at timestamptz not null
    )`);
    await runner.query('create index talk_remark_talk on challenges.talk_remark (talk_id, id)');
  }

  private async pool(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.expert (
      id uuid primary key,
      account_id uuid not null unique references identity.account,
      organisation_id uuid not null references identity.organisation,
      state text not null check (state in ('applied', 'admitted', 'refused', 'retired')),
      version integer not null check (version > 0),
      fields text[] not null check (cardinality(fields) between 1 and 12),
      introduction text not null check (length(introduction) between 1 and 2000),
      related_people uuid[] not null check (cardinality(related_people) <= 50),
      related_organisations uuid[] not null check (cardinality(related_organisations) <= 50),
      applied_at timestamptz not null,
      decided_by uuid references identity.account,
      decided_at timestamptz,
      reason text check (length(reason) between 1 and 2000),
      updated_at timestamptz not null,
      constraint nobody_admits_themselves check (decided_by is distinct from account_id),
      constraint decided_is_whole check ((decided_by is null) = (decided_at is null)),
      constraint decided_unless_applied check (state = 'applied' or decided_by is not null),
      constraint refusal_says_why check (state not in ('refused', 'retired') or reason is not null)
    )`);
    await guardTransitions(runner, 'challenges.expert', 'pool-expert');
    await runner.query('create index expert_state on challenges.expert (state, updated_at desc, id desc)');
    await runner.query('create index expert_fields on challenges.expert using gin (fields)');
  }

  private async panel(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.panel (
      challenge_id uuid primary key references challenges.challenge,
      field text not null,
      count integer not null check (count > 0 and count % 2 = 1),
      seed text not null check (seed ${HASH}),
      seed_source text not null check (seed_source in ('receipts', 'entries')),
      pool jsonb not null check (jsonb_typeof(pool) = 'array'),
      pool_sha256 text not null check (pool_sha256 ${HASH}),
      chosen uuid[] not null,
      reserves uuid[] not null,
      excluded jsonb not null check (jsonb_typeof(excluded) = 'array'),
      fee_fen bigint not null check (fee_fen between 0 and 9007199254740991),
      cards_by date not null,
      drawn_by uuid not null references identity.account,
      drawn_at timestamptz not null,
      constraint drawn_are_as_many check (cardinality(chosen) = count)
    )`);
    await runner.query(`create table challenges.panel_expert (
      id uuid primary key,
      challenge_id uuid not null references challenges.panel,
      account_id uuid not null references identity.account,
      organisation_id uuid not null references identity.organisation,
      place integer not null check (place > 0),
      state text not null check (state in ('drawn', 'accepted', 'signed', 'recused', 'removed')),
      version integer not null check (version > 0),
      in_place_of uuid unique references challenges.panel_expert,
      reason text check (length(reason) between 1 and 2000),
      moved_by uuid references identity.account,
      moved_at timestamptz not null,
      unique (challenge_id, account_id),
      unique (challenge_id, place),
      constraint out_says_why check (state not in ('recused', 'removed') or reason is not null)
    )`);
    await guardTransitions(runner, 'challenges.panel_expert', 'panel-expert');
    await runner.query('create index panel_expert_account on challenges.panel_expert (account_id, id desc)');
  }

  private async cards(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.card (
      id uuid primary key,
      challenge_id uuid not null references challenges.panel,
      seat_id uuid not null references challenges.panel_expert,
      entry_id uuid not null references challenges.entry,
      state text not null check (state in ('draft', 'signed')),
      version integer not null check (version > 0),
      points jsonb not null check (jsonb_typeof(points) = 'object'),
      comments jsonb not null check (jsonb_typeof(comments) = 'object'),
      overall text check (length(overall) between 1 and 4000),
      sha256 text check (sha256 ${HASH}),
      saved_at timestamptz,
      signed_at timestamptz,
      unique (seat_id, entry_id),
      constraint signed_is_whole check ((state = 'signed') = (sha256 is not null) and (state = 'signed') = (signed_at is not null))
    )`);
    await runner.query('create index card_challenge on challenges.card (challenge_id, state)');
    await runner.query(`create function challenges.refuse_own_card() returns trigger language plpgsql as $$
      begin
        if exists (
          select 1 from challenges.panel_expert s join challenges.entry e on e.id = new.entry_id
          where s.id = new.seat_id and (e.challenge_id <> s.challenge_id or e.author_id = s.account_id or e.organisation_id = s.organisation_id
            or exists (select 1 from jsonb_array_elements(coalesce(e.proposal -> 'members', '[]')) m where m ->> 'organisationId' = s.organisation_id::text))
        ) then
          raise exception 'own_card: an expert never scores an entry of the own unit' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger own_card before insert or update of seat_id, entry_id on challenges.card for each row execute function challenges.refuse_own_card()');
    await runner.query(`create function challenges.refuse_signed_card() returns trigger language plpgsql as $$
      begin
        raise exception 'signed_card: a signed card never changes' using errcode = 'check_violation';
      end $$`);
    await runner.query(`create trigger signed_card before update on challenges.card for each row when (old.state = 'signed') execute function challenges.refuse_signed_card()`);
    await runner.query(`create table challenges.pay_line (
      card_id uuid primary key references challenges.card,
      seat_id uuid not null references challenges.panel_expert,
      account_id uuid not null references identity.account,
      fee_fen bigint not null check (fee_fen between 0 and 9007199254740991),
      earned_at timestamptz not null,
      paid_on date,
      reference text check (length(reference) between 1 and 200),
      paid_by uuid references identity.account,
      paid_at timestamptz,
      constraint paid_is_whole check (num_nulls(paid_on, reference, paid_by, paid_at) in (0, 4))
    )`);
    await runner.query('create index pay_line_account on challenges.pay_line (account_id, earned_at desc)');
    await runner.query('create index pay_line_seat on challenges.pay_line (seat_id)');
    await runner.query(`create function challenges.refuse_paid_line() returns trigger language plpgsql as $$
      begin
        raise exception 'paid_line: what was paid, and for what, never changes' using errcode = 'check_violation';
      end $$`);
    await runner.query(`create trigger paid_line before update on challenges.pay_line for each row
      when (old.paid_on is not null or old.fee_fen <> new.fee_fen or old.account_id <> new.account_id) execute function challenges.refuse_paid_line()`);
  }

  private async minutes(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.minutes (
      challenge_id uuid not null references challenges.panel,
      round integer not null check (round > 0),
      revision integer not null check (revision > 0),
      text text not null check (length(text) between 1 and 20000),
      sha256 text not null check (sha256 ${HASH} and sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
      written_by uuid not null references identity.account,
      written_at timestamptz not null,
      primary key (challenge_id, round, revision)
    )`);
    await runner.query(`create table challenges.minutes_signature (
      challenge_id uuid not null,
      round integer not null,
      revision integer not null,
      seat_id uuid not null references challenges.panel_expert,
      account_id uuid not null references identity.account,
      sha256 text not null check (sha256 ${HASH}),
      signed_at timestamptz not null,
      primary key (challenge_id, round, revision, seat_id),
      foreign key (challenge_id, round, revision) references challenges.minutes
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['minutes_signature', 'minutes', 'pay_line', 'card', 'panel_expert', 'panel', 'expert', 'talk_remark', 'talk', 'eligibility']) await runner.query(`drop table challenges.${table}`);
    for (const name of ['refuse_own_card', 'refuse_signed_card', 'refuse_paid_line']) await runner.query(`drop function challenges.${name}()`);
  }
}
