import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

const HASH = `~ '^[0-9a-f]{64}$'`;

/** Where reserves are used up experts are drawn again: each draw frozen with its number, each seat with its own day. */
export class ChallengesFurtherDraws1795749000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.further_draw (
      challenge_id uuid not null references challenges.panel,
      number integer not null check (number > 1),
      places integer not null check (places > 0),
      seed text not null check (seed ${HASH}),
      pool jsonb not null check (jsonb_typeof(pool) = 'array'),
      pool_sha256 text not null check (pool_sha256 ${HASH}),
      chosen uuid[] not null,
      reserves uuid[] not null,
      excluded jsonb not null check (jsonb_typeof(excluded) = 'array'),
      cards_by date not null,
      drawn_by uuid not null references identity.account,
      drawn_at timestamptz not null,
      primary key (challenge_id, number),
      constraint drawn_are_as_many check (cardinality(chosen) = places)
    )`);
    await runner.query(`revoke update, delete, truncate on challenges.further_draw from ${APPLICATION_ROLE}`);
    await runner.query(`create function challenges.refuse_chosen_draw() returns trigger language plpgsql as $$
      declare first challenges.panel;
      begin
        select * into first from challenges.panel p where p.challenge_id = new.challenge_id;
        if new.number <> (select coalesce(max(d.number), 1) + 1 from challenges.further_draw d where d.challenge_id = new.challenge_id) then
          raise exception 'draw_in_turn: draws of a challenge are numbered one after the other' using errcode = 'check_violation';
        end if;
        if new.seed <> encode(sha256(convert_to(first.seed || E'\\n' || new.number || E'\\n' || first.pool_sha256, 'UTF8')), 'hex') then
          raise exception 'draw_seed: the seed of a further draw follows from the first draw and its number' using errcode = 'check_violation';
        end if;
        if (new.chosen || new.reserves) && (first.chosen || first.reserves) or exists (
          select 1 from challenges.further_draw d where d.challenge_id = new.challenge_id and (d.chosen || d.reserves) && (new.chosen || new.reserves)
        ) then
          raise exception 'drawn_once: nobody is drawn twice for a challenge' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger chosen_draw before insert on challenges.further_draw for each row execute function challenges.refuse_chosen_draw()');
    await runner.query('alter table challenges.panel_expert add column cards_by date');
    await runner.query('update challenges.panel_expert s set cards_by = p.cards_by from challenges.panel p where p.challenge_id = s.challenge_id');
    await runner.query('alter table challenges.panel_expert alter column cards_by set not null');
    await runner.query(`create function challenges.refuse_full_panel() returns trigger language plpgsql as $$
      begin
        if (select count(*) from challenges.panel_expert s where s.challenge_id = new.challenge_id and s.state in ('drawn', 'accepted', 'signed')) >= (select p.count from challenges.panel p where p.challenge_id = new.challenge_id) then
          raise exception 'full_panel: no more experts sit than were asked for' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger full_panel before insert on challenges.panel_expert for each row when (new.state in ('drawn', 'accepted', 'signed')) execute function challenges.refuse_full_panel()`);
    await runner.query(`create function challenges.refuse_moved_day() returns trigger language plpgsql as $$
      begin
        raise exception 'cards_day: the day of a seat stays as it was set' using errcode = 'check_violation';
      end $$`);
    await runner.query('create trigger cards_day before update of cards_by on challenges.panel_expert for each row when (old.cards_by <> new.cards_by) execute function challenges.refuse_moved_day()');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const trigger of ['cards_day', 'full_panel']) await runner.query(`drop trigger ${trigger} on challenges.panel_expert`);
    await runner.query('alter table challenges.panel_expert drop column cards_by');
    await runner.query('drop table challenges.further_draw');
    for (const name of ['refuse_chosen_draw', 'refuse_full_panel', 'refuse_moved_day']) await runner.query(`drop function challenges.${name}()`);
  }
}
