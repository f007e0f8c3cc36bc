import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

const HASH = `~ '^[0-9a-f]{64}$'`;

/** Minutes are signed with the ranking that they tell of, and with what an expert does not agree with; who never signs is recorded. */
export class ChallengesMinutesSigned1795753860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table challenges.minutes_signature add column cards_sha256 text check (cards_sha256 ${HASH}), add column dissent text check (length(dissent) between 1 and 4000)`);
    // what was signed before names no ranking
    await runner.query('alter table challenges.minutes_signature add constraint ranking_is_signed check (cards_sha256 is not null) not valid');
    await runner.query(`create table challenges.minutes_unsigned (
      challenge_id uuid not null,
      round integer not null,
      revision integer not null,
      seat_id uuid not null references challenges.panel_expert,
      account_id uuid not null references identity.account,
      cards_sha256 text not null check (cards_sha256 ${HASH}),
      reason text not null check (length(reason) between 1 and 2000),
      recorded_by uuid not null references identity.account,
      recorded_at timestamptz not null,
      primary key (challenge_id, round, revision, seat_id),
      foreign key (challenge_id, round, revision) references challenges.minutes,
      constraint nobody_records_themselves check (recorded_by <> account_id)
    )`);
    await runner.query(`revoke update, delete, truncate on challenges.minutes_unsigned from ${APPLICATION_ROLE}`);
    await runner.query(`create function challenges.refuse_wrong_unsigned() returns trigger language plpgsql as $$
      begin
        perform 1 from challenges.panel_expert s where s.id = new.seat_id and s.challenge_id = new.challenge_id and s.account_id = new.account_id and s.state in ('drawn', 'accepted', 'signed');
        if not found then raise exception 'unsigned_sits: seat %', new.seat_id using errcode = 'check_violation'; end if;
        perform 1 from challenges.minutes_signature m where (m.challenge_id, m.round, m.revision, m.seat_id) = (new.challenge_id, new.round, new.revision, new.seat_id);
        if found then raise exception 'unsigned_signed: seat %', new.seat_id using errcode = 'check_violation'; end if;
        perform 1 from challenges.card c join challenges.entry e on e.id = c.entry_id where c.seat_id = new.seat_id and c.state <> 'signed' and e.state = 'eligible';
        if found then raise exception 'unsigned_cards: seat % has cards to sign', new.seat_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger unsigned_is_right before insert on challenges.minutes_unsigned for each row execute function challenges.refuse_wrong_unsigned()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenges.minutes_unsigned');
    await runner.query('drop function challenges.refuse_wrong_unsigned()');
    await runner.query('alter table challenges.minutes_signature drop column cards_sha256, drop column dissent');
  }
}
