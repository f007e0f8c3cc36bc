import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** Columns of a version that a decision rests on: never updated in place, by nobody. */
const FROZEN = ['id', 'rule', 'jurisdiction', 'unit_class', 'value', 'unit', 'valid_from', 'article', 'status', 'supersedes', 'made_by', 'reason'];

export class PlatformRuleSwitch1795354500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table platform.rule_version
      add nature text not null default 'mandatory' check (nature in ('mandatory', 'option', 'default', 'parameter', 'cautious-default', 'unit-example', 'product-default')),
      add ref text check (ref ~ '^[A-Z][0-9]{0,2}$'),
      add seen text check (seen in ('statute', 'public page')),
      add source_date date,
      add supersedes uuid unique references platform.rule_version,
      add made_by uuid references identity.account,
      add reason text check (length(reason) between 4 and 1000),
      add constraint rule_version_made check ((supersedes is null) = (made_by is null) and (supersedes is null) = (reason is null))`);
    await runner.query('create index rule_version_made_by on platform.rule_version (made_by) where made_by is not null');
    await runner.query(`update platform.rule_version set nature = 'product-default' where status = 'product-default'`);
    await runner.query(`create function platform.refuse_rule_change() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' then raise exception 'rule versions are kept for ever' using errcode = 'insufficient_privilege'; end if;
        if (${FROZEN.map((name) => `new.${name}`).join(', ')}) is distinct from (${FROZEN.map((name) => `old.${name}`).join(', ')}) then
          raise exception 'a rule is never changed in place: make a new version' using errcode = 'insufficient_privilege';
        end if;
        -- an end, once set, may only come earlier: decisions of the time between rest on it
        if old.valid_to is not null and (new.valid_to is null or new.valid_to > old.valid_to) then
          raise exception 'the end of a rule version is not put off' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger never_in_place before update or delete on platform.rule_version for each row execute function platform.refuse_rule_change()');
    await runner.query('create trigger never_truncated before truncate on platform.rule_version for each statement execute function platform.refuse_rule_change()');
    await runner.query(`revoke update, delete, truncate on platform.rule_version from ${APPLICATION_ROLE}`);
    await runner.query(`grant update (valid_to) on platform.rule_version to ${APPLICATION_ROLE}`);

    await runner.query(`create table platform.rule_switch (
      id uuid primary key,
      seq bigint generated always as identity unique,
      organisation_id uuid not null constraint rule_switch_unit references identity.organisation,
      rule_version_id uuid not null references platform.rule_version,
      is_on boolean not null,
      reason text not null check (length(reason) between 4 and 1000),
      switched_by uuid not null references identity.account,
      switched_at timestamptz not null
    )`);
    await runner.query('create index rule_switch_standing on platform.rule_switch (rule_version_id, organisation_id, seq desc)');
    await runner.query('create index rule_switch_organisation on platform.rule_switch (organisation_id)');
    await runner.query('create index rule_switch_by on platform.rule_switch (switched_by)');
    await runner.query(`revoke update, delete, truncate on platform.rule_switch from ${APPLICATION_ROLE}`);
    await runner.query(`create function platform.refuse_switch_change() returns trigger language plpgsql as $$
      begin raise exception 'the switches of rules are append-only' using errcode = 'insufficient_privilege'; end $$`);
    await runner.query('create trigger append_only before update or delete on platform.rule_switch for each row execute function platform.refuse_switch_change()');
    await runner.query('create trigger never_truncated before truncate on platform.rule_switch for each statement execute function platform.refuse_switch_change()');
    // The law itself, and the product's own settings, are nobody's to switch.
    await runner.query(`create function platform.refuse_switch_of_law() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from platform.rule_version where id = new.rule_version_id
            and (status in ('general-knowledge', 'draft') or status = 'verified' and nature in ('option', 'unit-example'))) then
          raise exception 'this rule is not left to a unit' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger left_to_unit before insert on platform.rule_switch for each row execute function platform.refuse_switch_of_law()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table platform.rule_switch');
    await runner.query('drop function platform.refuse_switch_of_law(); drop function platform.refuse_switch_change()');
    await runner.query('drop trigger never_in_place on platform.rule_version; drop trigger never_truncated on platform.rule_version; drop function platform.refuse_rule_change()');
    await runner.query(`alter table platform.rule_version drop column nature, drop column ref, drop column seen, drop column source_date, drop column supersedes, drop column made_by, drop column reason`);
    await runner.query(`grant update, delete, truncate on platform.rule_version to ${APPLICATION_ROLE}`);
  }
}
