import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** What was reminded of, so that nobody hears the same twice. */
export class ChallengesReminders1795749060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.reminder (challenge_id uuid not null references challenges.challenge, key text not null check (length(key) between 1 and 200), at timestamptz not null, primary key (challenge_id, key))`);
    await runner.query(`revoke update, delete, truncate on challenges.reminder from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenges.reminder');
  }
}
