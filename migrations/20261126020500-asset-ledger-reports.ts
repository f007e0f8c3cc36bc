import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTransitions } from './schema.js';

/** Yearly reports of a unit, edition by edition, and who was reminded of which. */
export class AssetLedgerReports1795658700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table asset_ledger.annual_report (
      id uuid primary key,
      state text not null check (state in ('draft', 'submitted', 'confirmed', 'superseded', 'discarded')),
      version integer not null check (version > 0),
      organisation_id uuid not null references identity.organisation,
      year integer not null check (year between 2000 and 2999),
      edition integer not null check (edition > 0),
      corrects uuid references asset_ledger.annual_report,
      correction_reason text check (length(correction_reason) between 1 and 2000),
      snapshot jsonb check (jsonb_typeof(snapshot) = 'object'),
      sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
      prepared_by uuid not null references identity.account,
      submitted_by uuid references identity.account,
      confirmed_by uuid references identity.account,
      confirmed_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (organisation_id, year, edition),
      constraint correction_says_why check ((corrects is null) = (correction_reason is null)),
      constraint submitted_is_frozen check (state not in ('submitted', 'confirmed', 'superseded') or (snapshot is not null and sha256 is not null and submitted_by is not null)),
      constraint confirmed_has_confirmer check ((state in ('confirmed', 'superseded')) = (confirmed_by is not null) and (confirmed_by is null) = (confirmed_at is null)),
      constraint report_maker_is_not_checker check (confirmed_by <> submitted_by and confirmed_by <> prepared_by)
    )`);
    await guardTransitions(runner, 'asset_ledger.annual_report', 'annual-report');
    await runner.query(`create unique index annual_report_live on asset_ledger.annual_report (organisation_id, year) where state in ('draft', 'submitted')`);
    await runner.query(`create unique index annual_report_confirmed on asset_ledger.annual_report (organisation_id, year) where state = 'confirmed'`);
    await runner.query('create index annual_report_corrects on asset_ledger.annual_report (corrects) where corrects is not null');
    await runner.query(`create function asset_ledger.refuse_changed_report() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'report_is_kept: a confirmed report stays' using errcode = 'check_violation'; end if;
        if to_jsonb(old) - array['state', 'version', 'updated_at'] <> to_jsonb(new) - array['state', 'version', 'updated_at'] then
          raise exception 'report_is_frozen: a confirmed report is corrected by a new edition' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger confirmed_stands before update or delete on asset_ledger.annual_report for each row when (old.state in ('confirmed', 'superseded')) execute function asset_ledger.refuse_changed_report()`);
    await runner.query(`create table asset_ledger.report_reminder (
      organisation_id uuid not null references identity.organisation,
      year integer not null,
      stage text not null check (stage in ('soon', 'overdue')),
      told_at timestamptz not null,
      primary key (organisation_id, year, stage)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table asset_ledger.report_reminder');
    await runner.query('drop table asset_ledger.annual_report');
    await runner.query('drop function asset_ledger.refuse_changed_report()');
  }
}
