import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEEPERS = `exists (select 1 from challenges.keeper k where k.challenge_id = s.challenge_id and k.account_id = s.account_id)`;

/** A draw by a lot for each expert, from a seed that nobody knew before everything was opened; keepers judge nothing, and who decided about the pool is kept with their unit. */
export class ChallengesDrawByLot1795753920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['panel', 'further_draw']) {
      // 1: shuffled, what is frozen already; 2: a lot for each
      await runner.query(`alter table challenges.${table} add column method smallint not null default 1 check (method in (1, 2)), add column retired jsonb not null default '[]' check (jsonb_typeof(retired) = 'array')`);
    }
    await runner.query(`alter table challenges.panel drop constraint panel_seed_source_check, add constraint panel_seed_source_check check (seed_source in ('receipts', 'entries', 'opening'))`);
    await runner.query('alter table challenges.expert add column decided_for uuid references identity.organisation');
    await runner.query('update challenges.expert x set decided_for = a.organisation_id from identity.account a where a.id = x.decided_by');
    await runner.query(`alter table challenges.expert add constraint decided_for_a_unit check ((decided_by is null) = (decided_for is null)) not valid`);
    await this.ownCard(runner, `if exists (select 1 from challenges.panel_expert s where s.id = new.seat_id and ${KEEPERS}) then
          raise exception 'keeper_card: a keeper of a challenge scores no entry of it' using errcode = 'check_violation';
        end if;`);
  }

  private async ownCard(runner: QueryRunner, first: string): Promise<void> {
    await runner.query(`create or replace function challenges.refuse_own_card() returns trigger language plpgsql as $$
      begin
        ${first}
        if exists (
          select 1 from challenges.panel_expert s join challenges.entry e on e.id = new.entry_id
          where s.id = new.seat_id and (e.challenge_id <> s.challenge_id or e.author_id = s.account_id or e.organisation_id = s.organisation_id
            or exists (select 1 from jsonb_array_elements(coalesce(e.proposal -> 'members', '[]')) m where m ->> 'organisationId' = s.organisation_id::text))
        ) then
          raise exception 'own_card: an expert never scores an entry of the own unit' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.ownCard(runner, '');
    await runner.query('alter table challenges.expert drop column decided_for');
    await runner.query(`alter table challenges.panel drop constraint panel_seed_source_check, add constraint panel_seed_source_check check (seed_source in ('receipts', 'entries')) not valid`);
    for (const table of ['panel', 'further_draw']) await runner.query(`alter table challenges.${table} drop column method, drop column retired`);
  }
}
