import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pool opens with stages that can be contracted and accepted; what opened before stands as it is. */
export class ChallengesPayableStages1795737120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function challenges.refuse_unpayable_stages() returns trigger language plpgsql as $$
      declare
        stages_ jsonb := coalesce(nullif(new.content -> 'stages', 'null'::jsonb), '[]'::jsonb);
      begin
        if new.content ->> 'kind' <> 'scene' and (jsonb_array_length(stages_) = 0
          or (select count(distinct one ->> 'id') < count(*) or bool_or((one ->> 'fen')::numeric <= 0) from jsonb_array_elements(stages_) one)) then
          raise exception 'stages_can_be_paid: challenge % opens with a stage that nobody can be paid for', new.challenge_id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger stages_can_be_paid before insert on challenges.challenge_edition for each row when (new.edition = 1) execute function challenges.refuse_unpayable_stages()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger stages_can_be_paid on challenges.challenge_edition');
    await runner.query('drop function challenges.refuse_unpayable_stages()');
  }
}
