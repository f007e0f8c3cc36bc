import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** What co-owners and pledgees said to a contract: each about the terms that they saw. */
export class ContractingOwnerConsents1795702200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.owner_consent (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      terms_hash text not null check (terms_hash ~ '^[0-9a-f]{64}$'),
      owner_key text not null check (length(owner_key) between 1 and 300),
      owner_name text not null check (length(owner_name) between 1 and 200),
      paper_id uuid not null references contracting.paper,
      recorded_by uuid not null references identity.account,
      recorded_at timestamptz not null,
      unique (contract_id, terms_hash, owner_key)
    )`);
    await runner.query(`revoke update, delete, truncate on contracting.owner_consent from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contracting.owner_consent');
  }
}
