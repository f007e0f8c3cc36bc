import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANGES = [
  // what is asked and who may answer is what entrants rest their work on as well
  ['refuse_wrong_edition', `array['criteria', 'poolFen', 'stages', 'lanes', 'ip', 'eligibility']`, `array['problem', 'targets', 'regime', 'eligibility', 'criteria', 'poolFen', 'stages', 'lanes', 'invited', 'ip']`],
  // nor may an organisation keep shut what others sent: without it enough keepers are left
  ['refuse_early_move', 'most >= new.keepers_needed then', 'most >= new.keepers_needed or most > named - new.keepers_needed then'],
] as const;

/** What restarts the clock, how many keepers one organisation may have, keepers who do not enter, and nothing left sealed where a challenge ended early. */
export class ChallengesSealing1795748400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, before, after] of CHANGES) await this.rewrite(runner, name, before, after);
    await runner.query(`create function challenges.refuse_keepers_entry() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from challenges.keeper k where k.challenge_id = new.challenge_id and k.account_id = new.author_id) then raise exception 'keepers_stay_out: entry %', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger keepers_stay_out before insert on challenges.entry for each row execute function challenges.refuse_keepers_entry()');
    await runner.query(`create function challenges.refuse_sealed_end() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from challenges.entry e where e.challenge_id = new.id and e.state = 'received') then raise exception 'nothing_stays_sealed: challenge %', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query(`create trigger nothing_stays_sealed before update of state on challenges.challenge for each row when (new.state in ('withdrawn', 'aborted') and old.state <> new.state) execute function challenges.refuse_sealed_end()`);
  }

  private async rewrite(runner: QueryRunner, name: string, before: string, after: string): Promise<void> {
    const [{ source }] = await runner.query('select prosrc as source from pg_proc where oid = $1::regproc', [`challenges.${name}`]) as [{ source: string }];
    if (!source.includes(before)) throw new Error(`challenges.${name} is written otherwise`);
    await runner.query(`create or replace function challenges.${name}() returns trigger language plpgsql as $$${source.replace(before, after)}$$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, trigger, name] of [['challenge', 'nothing_stays_sealed', 'refuse_sealed_end'], ['entry', 'keepers_stay_out', 'refuse_keepers_entry']] as const) {
      await runner.query(`drop trigger ${trigger} on challenges.${table}`);
      await runner.query(`drop function challenges.${name}()`);
    }
    for (const [name, before, after] of CHANGES) await this.rewrite(runner, name, after, before);
  }
}
