import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assigned right that the unit took back is noted in the ledger too. */
export class AssetLedgerRecalls1795659600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table asset_ledger.occurrence drop constraint occurrence_kind_check');
    await runner.query(`alter table asset_ledger.occurrence add constraint occurrence_kind_check
      check (kind in ('ownership', 'licence', 'licence_ended', 'correction', 'assignment', 'assignment_revoked', 'assignment_recalled'))`);
  }

  /** Refused by the database where a recall was noted. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table asset_ledger.occurrence drop constraint occurrence_kind_check');
    await runner.query(`alter table asset_ledger.occurrence add constraint occurrence_kind_check
      check (kind in ('ownership', 'licence', 'licence_ended', 'correction', 'assignment', 'assignment_revoked'))`);
  }
}
