import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a decision fell: until now only an upheld objection made one fall, from now on a winner that gives up does too. */
export class ChallengesVoidCauses1795736400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table challenges.decision add column void_cause text check (void_cause in ('objection', 'winner_gave_up'))`);
    // the trigger lets nothing change a decision that fell
    await runner.query('alter table challenges.decision disable trigger decision_is_only_voided');
    await runner.query(`update challenges.decision set void_cause = 'objection' where voided_at is not null`);
    await runner.query('alter table challenges.decision enable trigger decision_is_only_voided');
    await runner.query('alter table challenges.decision add constraint a_fall_has_a_cause check ((voided_at is null) = (void_cause is null))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table challenges.decision drop column void_cause');
  }
}
