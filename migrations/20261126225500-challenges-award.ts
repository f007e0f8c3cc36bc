import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** The ethics screen of those who are to win, and the notice of what was decided. */
export class ChallengesAward1795733700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.screens(runner);
    await this.notices(runner);
  }

  private async screens(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.ethics_screen (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      entry_id uuid not null references challenges.entry,
      seq integer not null check (seq > 0),
      questions jsonb not null check (jsonb_typeof(questions) = 'object'),
      listed jsonb not null check (jsonb_typeof(listed) = 'object'),
      opinion jsonb check (jsonb_typeof(opinion) = 'object'),
      rereview jsonb check (jsonb_typeof(rereview) = 'object'),
      rule_versions uuid[] not null check (cardinality(rule_versions) > 0),
      answered_by uuid not null references identity.account,
      answered_at timestamptz not null,
      unique (entry_id, seq),
      constraint experts_come_second check (rereview is null or opinion is not null)
    )`);
    await runner.query('create index ethics_screen_challenge on challenges.ethics_screen (challenge_id)');
    await runner.query(`revoke update, delete, truncate on challenges.ethics_screen from ${APPLICATION_ROLE}`);
    await runner.query('create trigger answers_stand before update or delete on challenges.ethics_screen for each row execute function challenges.refuse_rewriting()');
    await runner.query(`create function challenges.refuse_wrong_screen() returns trigger language plpgsql as $$
      begin
        if new.seq <> 1 + (select count(*) from challenges.ethics_screen where entry_id = new.entry_id) then raise exception 'screens_follow: entry %', new.entry_id using errcode = 'check_violation'; end if;
        perform 1 from challenges.entry e join challenges.decision d on d.challenge_id = e.challenge_id and d.voided_at is null and e.id = any(d.winners) where e.id = new.entry_id and e.challenge_id = new.challenge_id;
        if not found then raise exception 'winners_are_screened: entry %', new.entry_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger screen_follows before insert on challenges.ethics_screen for each row execute function challenges.refuse_wrong_screen()');
  }

  /** Nothing is awarded that was not decided and shown. */
  private async notices(runner: QueryRunner): Promise<void> {
    await runner.query('alter table challenges.decision add column notice_id uuid unique');
    await runner.query(`create function challenges.refuse_unseen_result() returns trigger language plpgsql as $$
      begin
        perform 1 from challenges.decision d where d.challenge_id = new.id and d.voided_at is null and d.notice_id is not null;
        if not found then raise exception 'result_is_shown: challenge %', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    // at the end of the transaction, in which the notice is opened
    await runner.query(`create constraint trigger result_is_shown after update of state on challenges.challenge deferrable initially deferred for each row
      when (old.state is distinct from new.state and new.state in ('in_publicity', 'awarded')) execute function challenges.refuse_unseen_result()`);
    await runner.query(`create function challenges.refuse_rewritten_decision() returns trigger language plpgsql as $$
      begin
        if old.voided_at is not null or (new.id, new.challenge_id, new.round, new.ranking, new.winners, new.minutes, new.minutes_sha256, new.concluded_by, new.concluded_at)
            is distinct from (old.id, old.challenge_id, old.round, old.ranking, old.winners, old.minutes, old.minutes_sha256, old.concluded_by, old.concluded_at) then
          raise exception 'decisions_stand: decision %', old.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger decision_is_only_voided before update on challenges.decision for each row execute function challenges.refuse_rewritten_decision()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger decision_is_only_voided on challenges.decision');
    await runner.query('drop trigger result_is_shown on challenges.challenge');
    for (const name of ['refuse_rewritten_decision', 'refuse_unseen_result']) await runner.query(`drop function challenges.${name}()`);
    await runner.query('alter table challenges.decision drop column notice_id');
    await runner.query('drop table challenges.ethics_screen');
    await runner.query('drop function challenges.refuse_wrong_screen()');
  }
}
