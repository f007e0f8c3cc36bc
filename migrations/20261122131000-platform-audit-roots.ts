import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

export class PlatformAuditRoots1795353000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table platform.audit_root (
      day date primary key,
      chains integer not null check (chains >= 0),
      entries bigint not null check (entries >= chains),
      root_hash text not null check (root_hash ~ '^[0-9a-f]{64}$'),
      prev_hash text not null unique check (prev_hash ~ '^[0-9a-f]{64}$'),
      hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
      key_id text not null,
      signature text not null,
      made_at timestamptz not null
    )`);
    // Only the chains that grew since the root before; the order of the leaves is that of bytes, whatever the server's language.
    await runner.query(`create table platform.audit_root_head (
      day date not null references platform.audit_root deferrable initially deferred,
      aggregate_type text collate "C" not null,
      aggregate_id text collate "C" not null,
      seq integer not null check (seq > 0),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      primary key (aggregate_type, aggregate_id, day)
    )`);
    await runner.query(`create index audit_root_head_day on platform.audit_root_head (day)`);
    await runner.query(`create index audit_entry_at on platform.audit_entry (at desc, id desc)`);
    for (const table of ['platform.audit_root', 'platform.audit_root_head']) {
      await runner.query(`revoke update, delete, truncate on ${table} from ${APPLICATION_ROLE}`);
      await runner.query(`create trigger append_only before update or delete on ${table} for each row execute function platform.refuse_audit_change()`);
      await runner.query(`create trigger never_truncated before truncate on ${table} for each statement execute function platform.refuse_audit_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index platform.audit_entry_at');
    await runner.query('drop table platform.audit_root_head, platform.audit_root');
  }
}
