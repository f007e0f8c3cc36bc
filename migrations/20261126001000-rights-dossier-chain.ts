import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says in the form that PostgreSQL takes what a dossier and a supplement follow on: a row beside a subquery is compared by an operator only. */
export class RightsDossierChain1795651800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace function rights_assignment.refuse_unchained_dossier() returns trigger language plpgsql as $$
      begin
        if (new.number, new.previous_sha256) <> (select coalesce(max(number), 0) + 1, coalesce((array_agg(sha256 order by number desc))[1], repeat('0', 64))
            from rights_assignment.dossier where organisation_id = new.organisation_id)
          or not exists (select 1 from platform.audit_entry where aggregate_type = 'rights-application' and aggregate_id = new.application_id::text and seq = new.audit_seq and hash = new.audit_hash) then
          raise exception 'dossier_chain: dossier % does not follow', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create or replace function rights_assignment.refuse_unchained_supplement() returns trigger language plpgsql as $$
      begin
        if (new.number, new.previous_sha256) <> (select coalesce(max(s.number), 0) + 1, coalesce((array_agg(s.sha256 order by s.number desc) filter (where s.id is not null))[1], max(d.sha256))
            from rights_assignment.dossier d left join rights_assignment.dossier_supplement s on s.dossier_id = d.id where d.id = new.dossier_id) then
          raise exception 'dossier_chain: supplement % does not follow', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    // the functions go with their tables
  }
}
