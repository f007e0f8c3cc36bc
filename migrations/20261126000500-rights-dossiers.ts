import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

const HASH = `~ '^[0-9a-f]{64}$'`;
const HASHED = (name: string): string => `encode(sha256(convert_to(${name}, 'UTF8')), 'hex')`;

/** Dossiers of decisions, their supplements and their documents: hashed, chained and only ever added to. */
export class RightsDossiers1795651500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.dossier (
      id uuid primary key,
      organisation_id uuid not null references identity.organisation,
      application_id uuid not null unique references rights_assignment.application,
      number integer not null check (number > 0),
      canonical text not null,
      sha256 text not null unique,
      confidential text,
      confidential_sha256 text,
      previous_sha256 text not null check (previous_sha256 ${HASH}),
      audit_seq integer not null check (audit_seq > 0),
      audit_hash text not null check (audit_hash ${HASH}),
      signature text not null check (signature ~ '^[0-9a-f]{128}$'),
      public_key text not null check (public_key ~ '^[0-9a-f]{88}$'),
      sealed_by uuid not null references identity.account,
      sealed_at timestamptz not null,
      unique (organisation_id, number),
      constraint dossier_hash check (sha256 = ${HASHED('canonical')}),
      constraint dossier_confidential_hash check (confidential_sha256 is not distinct from ${HASHED('confidential')}),
      constraint dossier_says_what_it_is check (canonical::jsonb ->> 'applicationId' = application_id::text and canonical::jsonb ->> 'organisationId' = organisation_id::text
        and (canonical::jsonb ->> 'number')::integer = number and canonical::jsonb ->> 'previousSha256' = previous_sha256
        and canonical::jsonb ->> 'confidentialSha256' is not distinct from confidential_sha256
        and canonical::jsonb #>> '{auditChain,hash}' = audit_hash and (canonical::jsonb #>> '{auditChain,seq}')::integer = audit_seq)
    )`);
    await runner.query(`create table rights_assignment.dossier_supplement (
      id uuid primary key,
      dossier_id uuid not null references rights_assignment.dossier,
      number integer not null check (number > 0),
      kind text not null check (length(kind) between 1 and 60),
      canonical text not null,
      sha256 text not null unique,
      previous_sha256 text not null check (previous_sha256 ${HASH}),
      audit_seq integer not null check (audit_seq > 0),
      audit_hash text not null check (audit_hash ${HASH}),
      signature text not null check (signature ~ '^[0-9a-f]{128}$'),
      public_key text not null check (public_key ~ '^[0-9a-f]{88}$'),
      at timestamptz not null,
      unique (dossier_id, number),
      constraint supplement_hash check (sha256 = ${HASHED('canonical')}),
      constraint supplement_says_what_it_is check ((canonical::jsonb ->> 'number')::integer = number and canonical::jsonb ->> 'previousSha256' = previous_sha256 and canonical::jsonb ->> 'kind' = kind)
    )`);
    await runner.query(`create table rights_assignment.dossier_document (
      dossier_id uuid primary key references rights_assignment.dossier,
      sha256 text not null check (sha256 ${HASH}),
      bytes integer not null check (bytes > 0),
      made_at timestamptz not null
    )`);

    // Whatever computed it: a dossier follows on the unit's last one, and stands on an entry that the application's audit chain has.
    await runner.query(`create function rights_assignment.refuse_unchained_dossier() returns trigger language plpgsql as $$
      begin
        if (new.number, new.previous_sha256) is distinct from (select coalesce(max(number), 0) + 1, coalesce((array_agg(sha256 order by number desc))[1], repeat('0', 64))
            from rights_assignment.dossier where organisation_id = new.organisation_id)
          or not exists (select 1 from platform.audit_entry where aggregate_type = 'rights-application' and aggregate_id = new.application_id::text and seq = new.audit_seq and hash = new.audit_hash) then
          raise exception 'dossier_chain: dossier % does not follow', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger follows before insert on rights_assignment.dossier for each row execute function rights_assignment.refuse_unchained_dossier()');
    await runner.query(`create function rights_assignment.refuse_unchained_supplement() returns trigger language plpgsql as $$
      begin
        if (new.number, new.previous_sha256) is distinct from (select coalesce(max(s.number), 0) + 1, coalesce((array_agg(s.sha256 order by s.number desc) filter (where s.id is not null))[1], max(d.sha256))
            from rights_assignment.dossier d left join rights_assignment.dossier_supplement s on s.dossier_id = d.id where d.id = new.dossier_id) then
          raise exception 'dossier_chain: supplement % does not follow', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger follows before insert on rights_assignment.dossier_supplement for each row execute function rights_assignment.refuse_unchained_supplement()');

    await runner.query(`create function rights_assignment.refuse_sealed_change() returns trigger language plpgsql as $$
      begin raise exception '% is sealed', tg_table_name using errcode = 'insufficient_privilege'; end $$`);
    for (const table of ['dossier', 'dossier_supplement', 'dossier_document']) {
      await runner.query(`create trigger sealed before update or delete on rights_assignment.${table} for each row execute function rights_assignment.refuse_sealed_change()`);
      await runner.query(`create trigger sealed_whole before truncate on rights_assignment.${table} for each statement execute function rights_assignment.refuse_sealed_change()`);
      await runner.query(`revoke update, delete, truncate on rights_assignment.${table} from ${APPLICATION_ROLE}`);
    }

    // A decision and its dossier are one: neither comes to be without the other.
    await runner.query(`create function rights_assignment.refuse_decision_without_dossier() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from rights_assignment.dossier where application_id = new.id) then
          raise exception 'decided_has_dossier: application % was decided without a dossier', new.id using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger decided_has_dossier after update of state on rights_assignment.application deferrable initially deferred
      for each row when (new.state = 'decided' and old.state is distinct from new.state) execute function rights_assignment.refuse_decision_without_dossier()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger decided_has_dossier on rights_assignment.application');
    for (const table of ['dossier_document', 'dossier_supplement', 'dossier']) await runner.query(`drop table rights_assignment.${table}`);
    for (const name of ['refuse_unchained_dossier', 'refuse_unchained_supplement', 'refuse_sealed_change', 'refuse_decision_without_dossier']) await runner.query(`drop function rights_assignment.${name}()`);
  }
}
