import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** Notices that the market no longer sees since somebody whom they name withdrew the consent; the notices themselves stay as they were opened. */
export class PublicityOffMarket1795691400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table publicity.off_market (notice_id uuid primary key references publicity.notice, at timestamptz not null)');
    await runner.query(`revoke update, delete, truncate on publicity.off_market from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table publicity.off_market');
  }
}
