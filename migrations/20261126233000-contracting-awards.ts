import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A deal may be about an entry that won a challenge instead of an achievement. */
export class ContractingAwards1795735800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table contracting.deal alter column achievement_id drop not null');
    await runner.query('alter table contracting.deal add column award_challenge_id uuid references challenges.challenge, add column award_entry_id uuid references challenges.entry');
    await runner.query(`alter table contracting.deal add constraint one_subject check ((achievement_id is null) = (award_entry_id is not null) and (award_challenge_id is null) = (award_entry_id is null)),
      add constraint award_comes_from_nobody_else check (award_entry_id is null or (demand_id is null and match_id is null))`);
    await runner.query(`create unique index deal_of_award on contracting.deal (award_entry_id) where state in ('proposed', 'talking', 'agreed')`);
    await runner.query('create index deal_award on contracting.deal (award_challenge_id, id) where award_challenge_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index contracting.deal_of_award');
    await runner.query('drop index contracting.deal_award');
    await runner.query('alter table contracting.deal drop constraint one_subject, drop constraint award_comes_from_nobody_else, drop column award_challenge_id, drop column award_entry_id');
    await runner.query('alter table contracting.deal alter column achievement_id set not null');
  }
}
