import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

/** What clients hold against brokers' fees: hidden or false material facts, the broker's answer, and what was found. */
export class ContractingConcealment1795710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.concealment_claim (
      id uuid primary key,
      mediation_id uuid not null references contracting.mediation,
      state text not null check (state in ('open', 'answered', 'upheld', 'dismissed', 'withdrawn')),
      version integer not null check (version > 0),
      kind text not null check (kind in ('hidden', 'false')),
      statement text not null check (length(statement) between 1 and 4000),
      evidence_name text not null check (length(evidence_name) between 1 and 255),
      evidence_sha256 text not null check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
      evidence_bytes integer not null check (evidence_bytes > 0),
      asserted_by uuid not null references identity.account,
      asserted_at timestamptz not null,
      answer_by date not null,
      answer text check (length(answer) between 1 and 4000),
      answered_at timestamptz,
      ended_by uuid references identity.account,
      ended_at timestamptz,
      end_reason text check (length(end_reason) between 1 and 4000),
      constraint an_answer_has_a_time check ((answer is null) = (answered_at is null) and (state <> 'answered' or answer is not null) and (state <> 'open' or answer is null)),
      constraint an_end_is_whole check ((state in ('upheld', 'dismissed', 'withdrawn')) = (ended_at is not null) and (ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
      constraint nobody_decides_their_own check (state not in ('upheld', 'dismissed') or ended_by <> asserted_by)
    )`);
    await guardTransitions(runner, 'contracting.concealment_claim', 'concealment-claim');
    // one that is undecided or upheld leaves no room for another
    await runner.query(`create unique index concealment_one_stands on contracting.concealment_claim (mediation_id) where state in ('open', 'answered', 'upheld')`);
    await runner.query('create index concealment_mediation on contracting.concealment_claim (mediation_id, id desc)');
    await runner.query('create trigger kept_as_written before update on contracting.concealment_claim for each row execute function contracting.keep_mediation(state, version, answer, answered_at, ended_by, ended_at, end_reason)');
    await runner.query(`revoke delete, truncate on contracting.concealment_claim from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contracting.concealment_claim');
  }
}
