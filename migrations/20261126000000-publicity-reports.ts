import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** The reports of periods that are over: the data and the document's hash, edition by edition. */
export class PublicityReports1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table publicity.report (
      id uuid primary key,
      notice_id uuid not null references publicity.notice,
      copy text not null check (copy in ('unit', 'reviewers')),
      edition integer not null check (edition > 0),
      content text not null,
      content_sha256 text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes integer not null check (bytes > 0),
      made_at timestamptz not null,
      unique (notice_id, copy, edition),
      constraint report_content check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
    )`);
    await runner.query(`create function publicity.refuse_report_change() returns trigger language plpgsql as $$
      begin raise exception 'report % is kept as it was made', old.id using errcode = 'insufficient_privilege'; end $$`);
    await runner.query('create trigger kept_as_made before update or delete on publicity.report for each row execute function publicity.refuse_report_change()');
    await runner.query(`revoke update, delete, truncate on publicity.report from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table publicity.report');
    await runner.query('drop function publicity.refuse_report_change()');
  }
}
