import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** Whom an open challenge was brought to, and why. */
export class ChallengesInvitations1795734000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.comparison (
      challenge_id uuid primary key references challenges.challenge,
      edition integer not null check (edition > 0),
      compared_at timestamptz not null
    )`);
    await runner.query(`create table challenges.invitation (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      edition integer not null check (edition > 0),
      organisation_id uuid not null references identity.organisation,
      account_id uuid references identity.account,
      ground text not null check (ground in ('achievement', 'past_entry', 'named')),
      achievement_id uuid references listing.achievement,
      achievement_title text,
      past_challenge_id uuid references challenges.challenge,
      score numeric check (score between 0 and 1),
      level integer check (level between 1 and 4),
      reasons jsonb not null check (jsonb_typeof(reasons) = 'array' and jsonb_array_length(reasons) > 0),
      invited_at timestamptz not null,
      declined_at timestamptz,
      decline_reason text,
      decline_comment text check (length(decline_comment) between 1 and 500),
      constraint ground_has_its_subject check ((ground = 'achievement') = (achievement_id is not null and achievement_title is not null and score is not null and level is not null)),
      constraint past_entry_has_its_author check ((ground = 'past_entry') = (account_id is not null and past_challenge_id is not null)),
      constraint decline_says_why check ((declined_at is null) = (decline_reason is null))
    )`);
    await runner.query('create index invitation_challenge on challenges.invitation (challenge_id)');
    await runner.query('create index invitation_organisation on challenges.invitation (organisation_id, invited_at desc)');
    await runner.query(`create unique index invitation_achievement on challenges.invitation (challenge_id, achievement_id) where ground = 'achievement'`);
    await runner.query(`create unique index invitation_past on challenges.invitation (challenge_id, account_id) where ground = 'past_entry'`);
    await runner.query(`create unique index invitation_named on challenges.invitation (challenge_id, organisation_id) where ground = 'named'`);
    await runner.query(`revoke delete, truncate on challenges.invitation from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenges.invitation');
    await runner.query('drop table challenges.comparison');
  }
}
