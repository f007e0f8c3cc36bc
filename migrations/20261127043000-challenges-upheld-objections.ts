import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** What each upheld objection lets the organiser take out of the next judging: one winner of the result that was objected to. */
export class ChallengesUpheldObjections1795753800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.upheld_objection (
      objection_id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      decision_id uuid not null references challenges.decision,
      upheld_at timestamptz not null,
      excluded_entry_id uuid unique references challenges.entry
    )`);
    await runner.query('create index upheld_objection_challenge on challenges.upheld_objection (challenge_id, upheld_at)');
    // decisions that an objection made fall before this; who was excluded since was its winner
    await runner.query(`insert into challenges.upheld_objection (objection_id, challenge_id, decision_id, upheld_at)
      select distinct on (a.after ->> 'objectionId') (a.after ->> 'objectionId')::uuid, d.challenge_id, d.id, a.at
      from platform.audit_entry a join challenges.decision d on d.id::text = a.after ->> 'decisionId'
      where a.aggregate_type = 'challenge' and a.act = 'judge-again' and a.after ? 'objectionId' order by a.after ->> 'objectionId', a.seq`);
    await runner.query(`update challenges.upheld_objection u set excluded_entry_id = gone.entry_id
      from (select distinct on (e.id) e.id as entry_id, o.objection_id from challenges.entry e join challenges.decision d on d.challenge_id = e.challenge_id and e.id = any(d.winners)
        join challenges.upheld_objection o on o.decision_id = d.id where e.state = 'excluded' order by e.id, o.upheld_at) gone
      where gone.objection_id = u.objection_id`);
    await runner.query(`revoke update, delete, truncate on challenges.upheld_objection from ${APPLICATION_ROLE}`);
    await runner.query(`grant update (excluded_entry_id) on challenges.upheld_objection to ${APPLICATION_ROLE}`);
    await runner.query(`create function challenges.refuse_wrong_exclusion() returns trigger language plpgsql as $$
      begin
        if old.excluded_entry_id is not null then raise exception 'one_exclusion: objection % has let one entry be excluded', old.objection_id using errcode = 'check_violation'; end if;
        perform 1 from challenges.decision d where d.id = new.decision_id and new.excluded_entry_id = any(d.winners);
        if not found then raise exception 'winners_are_excluded: objection %', new.objection_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger one_exclusion before update on challenges.upheld_objection for each row execute function challenges.refuse_wrong_exclusion()');
    await runner.query(`create function challenges.refuse_exclusion_at_will() returns trigger language plpgsql as $$
      begin
        perform 1 from challenges.upheld_objection u where u.excluded_entry_id = new.id;
        if not found then raise exception 'objection_excludes: entry %', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query(`create trigger objection_excludes before update of state on challenges.entry for each row when (new.state = 'excluded' and old.state <> 'excluded') execute function challenges.refuse_exclusion_at_will()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger objection_excludes on challenges.entry');
    await runner.query('drop table challenges.upheld_objection');
    for (const name of ['refuse_wrong_exclusion', 'refuse_exclusion_at_will']) await runner.query(`drop function challenges.${name}()`);
  }
}
