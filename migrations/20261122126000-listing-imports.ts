import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTransitions } from './schema.js';

export class ListingImports1795352760000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table listing.import_batch (
      id uuid primary key,
      state text not null check (state in ('uploaded', 'checking', 'checked', 'committing', 'committed', 'undone', 'failed', 'discarded')),
      version integer not null check (version > 0),
      organisation_id uuid not null references identity.organisation,
      created_by uuid not null references identity.account,
      actor jsonb not null,
      kind text not null check (kind in ('achievement', 'demand')),
      submit boolean not null,
      file_name text not null check (length(file_name) between 1 and 255),
      format text not null check (format in ('xlsx', 'csv', 'jsonl')),
      rows_total integer not null check (rows_total >= 0),
      rows_done integer not null check (rows_done between 0 and rows_total),
      error_count integer not null check (error_count >= 0),
      failure text,
      worked_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (state not in ('committing', 'committed', 'undone') or error_count = 0),
      check ((failure is not null) = (state = 'failed') or state = 'discarded')
    )`);
    await guardTransitions(runner, 'listing.import_batch', 'import_batch');
    await runner.query(`create index import_batch_own on listing.import_batch (organisation_id, created_at desc, id desc)`);
    await runner.query(`create index import_batch_unfinished on listing.import_batch (worked_at) where state in ('uploaded', 'checking', 'committing')`);

    // The upload while it waits; gone with the commit, the discard or the first fault.
    await runner.query(`create table listing.import_file (
      batch_id uuid not null references listing.import_batch on delete cascade,
      position integer not null check (position >= 0),
      bytes bytea not null,
      primary key (batch_id, position)
    )`);

    await runner.query(`create table listing.import_error (
      batch_id uuid not null references listing.import_batch on delete cascade,
      position integer not null check (position between 0 and 999),
      line integer not null check (line > 0),
      column_key text,
      code text not null,
      texts jsonb not null,
      value text check (length(value) <= 60),
      primary key (batch_id, position)
    )`);

    // Which listing came from which row; a listing that is deleted takes its place in the batch along.
    await runner.query(`create table listing.import_item (
      batch_id uuid not null references listing.import_batch,
      line integer not null check (line > 0),
      achievement_id uuid unique references listing.achievement on delete cascade,
      demand_id uuid unique references listing.demand on delete cascade,
      primary key (batch_id, line),
      check (num_nonnulls(achievement_id, demand_id) = 1)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table listing.import_item, listing.import_error, listing.import_file, listing.import_batch');
  }
}
