import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** What auditors said of risks of the queue; the risks themselves are computed. */
export class AuditingRiskMarks1795655400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table auditing.risk_mark (
      id uuid primary key,
      risk_id text not null check (risk_id ~ '^[0-9a-f]{64}$'),
      facts_hash text not null check (facts_hash ~ '^[0-9a-f]{64}$'),
      organisation_id uuid not null references identity.organisation,
      status text not null check (status in ('looked_at', 'finding')),
      note text check (length(note) between 1 and 4000),
      finding_id uuid references auditing.finding,
      marked_by uuid not null references identity.account,
      at timestamptz not null,
      check ((status = 'finding') = (finding_id is not null)),
      check (status = 'finding' or note is not null)
    )`);
    await runner.query('create index risk_mark_of on auditing.risk_mark (risk_id, facts_hash, id desc)');
    await runner.query('create index risk_mark_unit on auditing.risk_mark (organisation_id)');
    await runner.query('create index risk_mark_finding on auditing.risk_mark (finding_id) where finding_id is not null');
    await runner.query(`create function auditing.refuse_own_mark() returns trigger language plpgsql as $$
      begin
        if not auditing.outside(new.marked_by, new.organisation_id) then raise exception 'risk mark %: an auditor of the unit itself', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger marked_from_outside before insert on auditing.risk_mark for each row execute function auditing.refuse_own_mark()');
    await runner.query(`revoke update, delete, truncate on auditing.risk_mark from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table auditing.risk_mark');
    await runner.query('drop function auditing.refuse_own_mark');
  }
}
