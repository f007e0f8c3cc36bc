import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

const TABLES = ['end_user', 'acceptance', 'settlement', 'evaluation'];

/** Who signs for the end user and what was signed, the settlement, and the look back: kept as they were said. */
export class ChallengesPerforming1795735860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.end_user (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      account_id uuid not null references identity.account,
      organisation_id uuid not null references identity.organisation,
      named_by uuid not null references identity.account,
      named_at timestamptz not null
    )`);
    await runner.query('create index end_user_challenge on challenges.end_user (challenge_id, id desc)');
    await runner.query(`create table challenges.acceptance (
      id uuid primary key,
      challenge_id uuid not null references challenges.challenge,
      outcome text not null check (outcome in ('accepted', 'refused')),
      opinion text not null check (length(opinion) between 1 and 4000),
      stages jsonb not null check (jsonb_typeof(stages) = 'array'),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      signed_by uuid not null references identity.account,
      signed_at timestamptz not null
    )`);
    await runner.query('create index acceptance_challenge on challenges.acceptance (challenge_id, id desc)');
    await runner.query(`create unique index accepted_once on challenges.acceptance (challenge_id) where outcome = 'accepted'`);
    await runner.query(`create table challenges.settlement (
      challenge_id uuid primary key references challenges.challenge,
      pool_fen bigint not null check (pool_fen >= 0),
      paid_fen bigint not null check (paid_fen >= 0),
      refund_fen bigint not null check (refund_fen >= 0),
      canonical text not null,
      sha256 text not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
      settled_by uuid not null references identity.account,
      settled_at timestamptz not null,
      constraint nothing_is_lost check (paid_fen + refund_fen = pool_fen)
    )`);
    await runner.query(`create table challenges.evaluation (
      challenge_id uuid primary key references challenges.challenge,
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      public boolean not null,
      written_by uuid not null references identity.account,
      written_at timestamptz not null
    )`);
    for (const table of TABLES) await runner.query(`revoke update, delete, truncate on challenges.${table} from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table challenges.${table}`);
  }
}
