import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

/** Deals, what is said in them, agreements on confidentiality, and the data room with every look. */
export class ContractingDeals1795694400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'contracting');
    await runner.query(`create table contracting.deal (
      id uuid primary key,
      state text not null check (state in ('proposed', 'declined', 'withdrawn', 'talking', 'agreed', 'abandoned')),
      version integer not null check (version > 0),
      holder_id uuid not null references identity.organisation,
      acquirer_id uuid not null references identity.organisation,
      achievement_id uuid not null references listing.achievement,
      achievement_title text not null,
      demand_id uuid references listing.demand,
      match_id uuid references matching.match,
      proposed_by text not null check (proposed_by in ('holder', 'acquirer')),
      proposer_id uuid not null references identity.account,
      note text not null check (length(note) between 1 and 2000),
      "foreign" text check ("foreign" in ('no', 'yes', 'unknown')),
      end_reason text check (length(end_reason) between 1 and 2000),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint two_parties check (holder_id <> acquirer_id),
      constraint foreign_before_talk check (state in ('proposed', 'declined', 'withdrawn') or "foreign" is not null),
      constraint an_end_says_why check ((state in ('declined', 'withdrawn', 'abandoned')) = (end_reason is not null))
    )`);
    await guardTransitions(runner, 'contracting.deal', 'deal');
    await runner.query(`create unique index deal_live on contracting.deal (achievement_id, acquirer_id) where state in ('proposed', 'talking', 'agreed')`);
    await runner.query('create index deal_holder on contracting.deal (holder_id, id desc)');
    await runner.query('create index deal_acquirer on contracting.deal (acquirer_id, id desc)');
    await runner.query(`create table contracting.timeline (
      id uuid primary key references platform.audit_entry,
      deal_id uuid not null references contracting.deal,
      kind text not null,
      side text check (side in ('holder', 'acquirer')),
      person_id uuid references identity.account,
      ref_id uuid,
      at timestamptz not null
    )`);
    await runner.query('create index timeline_deal on contracting.timeline (deal_id, id desc)');
    await runner.query(`create table contracting.message (id uuid primary key, deal_id uuid not null references contracting.deal, author_id uuid not null references identity.account,
      text text not null check (length(text) between 1 and 8000), at timestamptz not null)`);
    await runner.query(`create table contracting.recipient_check (id uuid primary key, deal_id uuid not null references contracting.deal, items jsonb not null check (jsonb_typeof(items) = 'array'),
      checked_by uuid not null references identity.account, checked_on date not null, checked_at timestamptz not null)`);
    await runner.query(`create table contracting.export_screen (id uuid primary key, deal_id uuid not null references contracting.deal,
      outcome text not null check (outcome in ('not_needed', 'free', 'restricted_permitted', 'restricted_pending', 'prohibited')), catalogue_version date not null,
      document text check (length(document) between 1 and 200), reason text not null check (length(reason) between 1 and 2000), screened_by uuid not null references identity.account, screened_at timestamptz not null,
      constraint permitted_names_its_paper check (outcome <> 'restricted_permitted' or document is not null))`);
    await this.room(runner);
    await this.terms(runner);
    for (const table of ['timeline', 'message', 'recipient_check', 'export_screen', 'room_look']) await runner.query(`revoke update, delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    for (const table of ['deal', 'nda', 'room_file']) await runner.query(`revoke delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
  }

  private async room(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.nda (
      id uuid primary key,
      deal_id uuid not null references contracting.deal,
      number integer not null check (number > 0),
      state text not null check (state in ('offered', 'in_force', 'refused', 'superseded', 'withdrawn')),
      version integer not null check (version > 0),
      text text not null check (length(text) between 1 and 30000),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      open_until date not null,
      offered_by_side text not null check (offered_by_side in ('holder', 'acquirer')),
      offered_by uuid not null references identity.account,
      offered_at timestamptz not null,
      signed_by uuid references identity.account,
      signed_at timestamptz,
      ended_at timestamptz,
      end_reason text check (length(end_reason) between 1 and 2000),
      unique (deal_id, number),
      constraint both_signatures check (state <> 'in_force' or (signed_by is not null and signed_at is not null)),
      constraint two_signers check (signed_by is null or signed_by <> offered_by),
      constraint an_end_has_a_time check ((state in ('refused', 'superseded', 'withdrawn')) = (ended_at is not null))
    )`);
    await guardTransitions(runner, 'contracting.nda', 'nda');
    await runner.query(`create unique index nda_live on contracting.nda (deal_id) where state in ('offered', 'in_force')`);
    await runner.query(`create table contracting.room_file (id uuid primary key, deal_id uuid not null references contracting.deal, side text not null check (side in ('holder', 'acquirer')),
      name text not null check (length(name) between 1 and 200), sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), bytes integer not null check (bytes > 0),
      uploaded_by uuid not null references identity.account, uploaded_at timestamptz not null, withdrawn_by uuid references identity.account, withdrawn_at timestamptz,
      constraint withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null)))`);
    await runner.query('create index room_file_deal on contracting.room_file (deal_id, id)');
    await runner.query(`create table contracting.room_look (id uuid primary key, deal_id uuid not null references contracting.deal, file_id uuid references contracting.room_file, nda_id uuid references contracting.nda,
      side text not null check (side in ('holder', 'acquirer')), reader_id uuid not null references identity.account, at timestamptz not null)`);
    await runner.query('create index room_look_deal on contracting.room_look (deal_id, id desc)');
  }

  private async terms(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.terms_version (
      deal_id uuid not null references contracting.deal,
      number integer not null check (number > 0),
      kind text not null check (kind in ('offer', 'counter_offer', 'amendment')),
      side text not null check (side in ('holder', 'acquirer')),
      offered_by uuid not null references identity.account,
      offered_at timestamptz not null,
      note text check (length(note) between 1 and 2000),
      terms jsonb not null check (jsonb_typeof(terms) = 'object'),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      clause_ids text[] not null,
      outcome text check (outcome in ('accepted', 'rejected', 'withdrawn')),
      decided_by uuid references identity.account,
      decided_at timestamptz,
      primary key (deal_id, number),
      constraint outcome_by_somebody check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
      constraint nobody_accepts_their_own check (outcome is distinct from 'accepted' or decided_by <> offered_by)
    )`);
    await runner.query(`create function contracting.keep_terms() returns trigger language plpgsql as $$
      begin
        if old.outcome is not null or to_jsonb(new) - '{outcome,decided_by,decided_at}'::text[] is distinct from to_jsonb(old) - '{outcome,decided_by,decided_at}'::text[] then
          raise exception 'version % of the terms is kept as it was offered and decided', old.number using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger kept_as_offered before update on contracting.terms_version for each row execute function contracting.keep_terms()');
    await runner.query(`create table contracting.terms_comment (id uuid primary key, deal_id uuid not null, number integer not null, clause_id text, side text not null check (side in ('holder', 'acquirer')), author_id uuid not null references identity.account,
      text text not null check (length(text) between 1 and 4000), at timestamptz not null, foreign key (deal_id, number) references contracting.terms_version)`);
    await runner.query('create index terms_comment_deal on contracting.terms_comment (deal_id, number, id)');
    await runner.query(`revoke delete, truncate on contracting.terms_version from ${APPLICATION_ROLE}`);
    await runner.query(`revoke update, delete, truncate on contracting.terms_comment from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema contracting cascade');
  }
}
