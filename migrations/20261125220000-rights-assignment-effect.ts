import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['ownership', 'agreement', 'first_refusal_rule', 'filing', 'grant', 'licence', 'licence_ended', 'lien', 'lien_released', 'annuities', 'annuity_paid', 'void'];
const SILENT = '{"terms": {"practise": "silent", "ordinary_licence": "silent", "exclusive_licence": "silent", "sole_licence": "silent", "transfer": "silent", "pledge": "silent"}}';
const list = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');

/** An application that takes effect writes the title; what it wrote names it, and never ends what third parties hold. */
export class RightsAssignmentEffect1795644000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table rights_assignment.title_entry drop constraint title_entry_kind_check`);
    await runner.query(`alter table rights_assignment.title_entry add constraint title_entry_kind_check check (kind in (${list([...KINDS, 'use_right', 'use_right_ended'])}))`);
    await runner.query(`alter table rights_assignment.title_entry add application_id uuid references rights_assignment.application`);
    await runner.query(`create index title_entry_application on rights_assignment.title_entry (application_id) where application_id is not null`);
    await runner.query(`alter table rights_assignment.title_entry
      add constraint assignment_touches_its_own check (application_id is null or kind in ('ownership', 'agreement', 'use_right', 'use_right_ended', 'void')),
      add constraint use_right_is_assigned check (application_id is not null or kind not in ('use_right', 'use_right_ended'))`);
    await runner.query(`create function rights_assignment.refuse_foreign_correction() returns trigger language plpgsql as $$
      begin
        if new.corrects is not null and (select application_id from rights_assignment.title_entry where id = new.corrects) is distinct from new.application_id then
          raise exception 'corrects_its_own: an entry of an assignment is corrected by that assignment, and no other by it' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger corrects_its_own before insert on rights_assignment.title_entry for each row execute function rights_assignment.refuse_foreign_correction()`);
    await runner.query(`create function rights_assignment.refuse_effect_without_title() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from rights_assignment.title_entry e where e.application_id = new.id and e.kind in ('ownership', 'use_right')) then
          raise exception 'effective_has_title: application % took effect without an entry of the title', new.id using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger effective_has_title after insert or update of state on rights_assignment.application
      deferrable initially deferred for each row when (new.state = 'effective') execute function rights_assignment.refuse_effect_without_title()`);
    // agreements that were signed before the terms had a place are silent, which is what the law takes them for
    await runner.query(`update rights_assignment.application set agreement = $1::jsonb || agreement where agreement is not null`, [SILENT]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger effective_has_title on rights_assignment.application');
    await runner.query('drop function rights_assignment.refuse_effect_without_title()');
    await runner.query('drop trigger corrects_its_own on rights_assignment.title_entry');
    await runner.query('drop function rights_assignment.refuse_foreign_correction()');
    await runner.query('alter table rights_assignment.title_entry drop constraint use_right_is_assigned, drop constraint assignment_touches_its_own, drop column application_id, drop constraint title_entry_kind_check');
    await runner.query(`alter table rights_assignment.title_entry add constraint title_entry_kind_check check (kind in (${list(KINDS)}))`);
  }
}
