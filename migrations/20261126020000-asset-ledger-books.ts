import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

/** 单列台账: achievements of state-set units, their postings, and what title chains told of them. */
export class AssetLedgerBooks1795658400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'asset_ledger');
    await runner.query(`create table asset_ledger.asset (
      id uuid primary key,
      state text not null check (state in ('awaiting_entry', 'carried', 'write_off_proposed', 'written_off')),
      version integer not null check (version > 0),
      organisation_id uuid not null references identity.organisation,
      title_id uuid not null unique references rights_assignment.title,
      disclosure_id uuid not null references rights_assignment.disclosure,
      protection text not null check (protection in ('invention', 'utility_model', 'design', 'software_copyright', 'layout_design', 'plant_variety', 'know_how')),
      write_off jsonb check (jsonb_typeof(write_off) = 'object'),
      proposed_by uuid references identity.account,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint write_off_has_proposer check ((write_off is null) = (proposed_by is null)),
      constraint proposed_says_what check (state not in ('write_off_proposed', 'written_off') or write_off is not null)
    )`);
    await guardTransitions(runner, 'asset_ledger.asset', 'ledger-asset');
    await runner.query('create index asset_organisation on asset_ledger.asset (organisation_id, id desc)');
    await this.postings(runner);
    await this.guards(runner);
    await runner.query(`create table asset_ledger.occurrence (
      id uuid primary key,
      asset_id uuid not null references asset_ledger.asset,
      kind text not null check (kind in ('ownership', 'licence', 'licence_ended', 'correction', 'assignment', 'assignment_revoked')),
      title_entry_id uuid unique references rights_assignment.title_entry,
      application_id uuid references rights_assignment.application,
      noticed_at timestamptz not null,
      posting_id uuid references asset_ledger.posting,
      dismissed_by uuid references identity.account,
      dismiss_reason text check (length(dismiss_reason) between 1 and 1000),
      unique (application_id, kind),
      constraint occurrence_has_one_source check ((title_entry_id is null) <> (application_id is null)),
      constraint occurrence_is_settled_once check (posting_id is null or dismissed_by is null),
      constraint dismissal_says_why check ((dismissed_by is null) = (dismiss_reason is null))
    )`);
    await runner.query('create index occurrence_asset on asset_ledger.occurrence (asset_id, id)');
    await runner.query('create index occurrence_application on asset_ledger.occurrence (application_id) where application_id is not null');
    await runner.query(`revoke delete, truncate on asset_ledger.occurrence from ${APPLICATION_ROLE}`);
  }

  private async postings(runner: QueryRunner): Promise<void> {
    await runner.query(`create table asset_ledger.posting (
      id uuid primary key,
      asset_id uuid not null references asset_ledger.asset,
      seq integer not null check (seq > 0),
      kind text generated always as (content ->> 'kind') stored not null check (kind in ('entry', 'assignment', 'licence', 'contribution', 'transfer', 'revaluation', 'loss_note', 'write_off', 'counter')),
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      amount_fen bigint not null check (abs(amount_fen) <= 9007199254740991),
      effective_on date not null,
      reason text not null check (length(reason) between 1 and 2000),
      document text not null check (length(document) between 1 and 200),
      decided_by text not null check (length(decided_by) between 1 and 160),
      decided_on date not null,
      title_entry_id uuid references rights_assignment.title_entry,
      application_id uuid references rights_assignment.application,
      counters uuid unique references asset_ledger.posting,
      posted_by uuid not null references identity.account,
      posted_at timestamptz not null,
      approved_by uuid references identity.account,
      unique (asset_id, seq),
      constraint counter_names_its_posting check ((kind = 'counter') = (counters is not null)),
      constraint entry_has_no_negative_sum check (kind <> 'entry' or amount_fen >= 0),
      constraint note_moves_nothing check (kind not in ('licence', 'loss_note') or amount_fen = 0),
      constraint only_values_rise check (amount_fen <= 0 or kind in ('entry', 'revaluation', 'counter')),
      constraint write_off_maker_is_not_checker check (kind <> 'write_off' or coalesce(approved_by <> posted_by, false)),
      constraint contribution_is_valued check (kind <> 'contribution' or content ? 'valuation')
    )`);
    await runner.query('create index posting_effect on asset_ledger.posting (kind, effective_on)');
    await runner.query('create index posting_application on asset_ledger.posting (application_id) where application_id is not null');
    await runner.query('create index posting_title_entry on asset_ledger.posting (title_entry_id) where title_entry_id is not null');
    await runner.query(`revoke update, delete, truncate on asset_ledger.posting from ${APPLICATION_ROLE}`);
  }

  private async guards(runner: QueryRunner): Promise<void> {
    await runner.query(`create function asset_ledger.refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'postings are never changed: write a counter-posting' using errcode = 'check_violation';
      end $$`);
    await runner.query('create trigger posting_stands before update or delete on asset_ledger.posting for each row execute function asset_ledger.refuse_rewriting()');
    await runner.query(`create function asset_ledger.refuse_wrong_posting() returns trigger language plpgsql as $$
      declare seen asset_ledger.posting;
      begin
        if new.counters is not null then
          select * into seen from asset_ledger.posting where id = new.counters;
          if seen.asset_id <> new.asset_id or seen.kind = 'counter' or seen.amount_fen <> - new.amount_fen then
            raise exception 'counter_is_opposite: a counter-posting has the opposite sum of a posting of the same achievement' using errcode = 'check_violation';
          end if;
        end if;
        if new.title_entry_id is not null and not exists (select 1 from rights_assignment.title_entry e join asset_ledger.asset a on a.title_id = e.title_id where e.id = new.title_entry_id and a.id = new.asset_id) then
          raise exception 'posting_names_its_title: the title entry is of another title' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger posting_fits before insert on asset_ledger.posting for each row execute function asset_ledger.refuse_wrong_posting()');
    // What stands decides the state, and the state what may stand; both are whole at the end of the transaction.
    await runner.query(`create function asset_ledger.refuse_wrong_book() returns trigger language plpgsql as $$
      declare
        id_ uuid;
        state_ text;
        entries_ integer;
        write_offs_ integer;
        sum_ bigint;
      begin
        if tg_table_name = 'asset' then id_ := new.id; else id_ := new.asset_id; end if;
        select state into state_ from asset_ledger.asset where id = id_ for update;
        select coalesce(sum(p.amount_fen), 0), count(*) filter (where p.kind = 'entry' and c.id is null), count(*) filter (where p.kind = 'write_off' and c.id is null) into sum_, entries_, write_offs_
          from asset_ledger.posting p left join asset_ledger.posting c on c.counters = p.id where p.asset_id = id_;
        if sum_ < 0 then raise exception 'carrying_is_not_negative: achievement %', id_ using errcode = 'check_violation'; end if;
        if entries_ <> (case when state_ = 'awaiting_entry' then 0 else 1 end) then raise exception 'carried_has_one_entry: achievement %', id_ using errcode = 'check_violation'; end if;
        if write_offs_ <> (case when state_ = 'written_off' then 1 else 0 end) or (state_ in ('awaiting_entry', 'written_off') and sum_ <> 0) then
          raise exception 'written_off_is_posted: achievement %', id_ using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    for (const [table, when] of [['asset', 'insert or update'], ['posting', 'insert']]) {
      await runner.query(`create constraint trigger book_holds after ${when} on asset_ledger.${table} deferrable initially deferred for each row execute function asset_ledger.refuse_wrong_book()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema asset_ledger cascade');
  }
}
