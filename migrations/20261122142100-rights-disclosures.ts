import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, createSchema, guardTransitions } from './schema.js';

const SHARE = `numerator bigint not null check (numerator between 1 and 1000000000),
      denominator bigint not null check (denominator between 1 and 1000000000),
      check (numerator <= denominator)`;
const KINDS = `('invention', 'utility_model', 'design', 'software_copyright', 'layout_design', 'plant_variety', 'know_how')`;

/** Disclosures of service achievements, their referrals, and the title chain that an accepted one begins. */
export class RightsDisclosures1795357260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'rights_assignment');
    await this.disclosures(runner);
    await this.referrals(runner);
    await this.guards(runner);
    await this.titles(runner);
  }

  private async disclosures(runner: QueryRunner): Promise<void> {
    await runner.query(`create function rights_assignment.is_whole(numerators bigint[], denominators bigint[]) returns boolean language plpgsql immutable as $$
      declare n numeric := 0; d numeric := 1; g numeric;
      begin
        if numerators is null or cardinality(numerators) = 0 then return false; end if;
        for i in 1 .. cardinality(numerators) loop
          n := n * denominators[i] + numerators[i] * d;
          d := d * denominators[i];
          g := gcd(n, d);
          n := div(n, g);
          d := div(d, g);
        end loop;
        return n = d;
      end $$`);
    await runner.query(`create table rights_assignment.disclosure (
      id uuid primary key,
      state text not null check (state in ('draft', 'submitted', 'in_assessment', 'referred', 'returned', 'accepted', 'withdrawn', 'not_service')),
      version integer not null check (version > 0),
      organisation_id uuid not null references identity.organisation,
      author_id uuid not null references identity.account,
      secrecy_answer text not null check (secrecy_answer = 'no'),
      secrecy_answered_by uuid not null references identity.account,
      secrecy_answered_at timestamptz not null,
      submitted_by uuid references identity.account,
      submitted_at timestamptz,
      state_reason text check (length(state_reason) <= 4000),
      title text not null check (length(title) between 4 and 120),
      abstract text check (length(abstract) <= 2000),
      technical_description text check (length(technical_description) <= 20000),
      protection text not null check (protection in ${KINDS}),
      completed_on date,
      achievement_id uuid references listing.achievement on delete set null,
      answers jsonb not null check (jsonb_typeof(answers) = 'object'),
      public_funded boolean not null,
      projects jsonb not null check (jsonb_typeof(projects) = 'array'),
      publications jsonb not null check (jsonb_typeof(publications) = 'array'),
      unit_share jsonb not null check (jsonb_typeof(unit_share) = 'object'),
      assessment jsonb,
      decision text generated always as (assessment ->> 'decision') stored check (decision in ('patent', 'keep_secret', 'release')),
      assessed_by uuid references identity.account,
      assessed_at timestamptz,
      rule_versions jsonb not null check (jsonb_typeof(rule_versions) = 'array'),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((submitted_by is null) = (submitted_at is null)),
      check ((assessed_by is null) = (assessed_at is null) and (assessed_by is null) = (assessment is null)),
      constraint submitted_has_submitter check (state in ('draft', 'returned', 'withdrawn') or submitted_by is not null),
      constraint submitted_is_complete check (state in ('draft', 'returned', 'withdrawn') or (abstract is not null and technical_description is not null and completed_on is not null)),
      constraint disclosure_maker_is_not_checker check (assessed_by is null or (assessed_by <> submitted_by and assessed_by <> author_id)),
      constraint decided_is_assessed check (case state when 'accepted' then coalesce(decision in ('patent', 'keep_secret'), false) when 'not_service' then coalesce(decision = 'release', false) else assessment is null end),
      constraint said_why check (state not in ('returned', 'withdrawn', 'not_service') or state_reason is not null)
    )`);
    await guardTransitions(runner, 'rights_assignment.disclosure', 'disclosure');
    await runner.query(`create index disclosure_author on rights_assignment.disclosure (author_id, id desc)`);
    await runner.query(`create index disclosure_office on rights_assignment.disclosure (organisation_id, id desc) where state <> 'draft'`);
    await runner.query(`create index disclosure_achievement on rights_assignment.disclosure (achievement_id) where achievement_id is not null`);

    await runner.query(`create table rights_assignment.contributor (
      disclosure_id uuid not null references rights_assignment.disclosure on delete cascade,
      list text not null check (list in ('inventor', 'recipient')),
      position smallint not null check (position between 0 and 49),
      name text not null check (length(name) between 1 and 80),
      status text not null check (status in ('staff', 'student', 'retiree', 'visitor', 'leaver', 'deceased')),
      user_id uuid references identity.account,
      unit text check (length(unit) <= 160),
      proof text check (length(proof) <= 400),
      tax_class text not null check (tax_class in ('resident_employee', 'resident_other', 'non_resident', 'heir', 'unknown')),
      signs_by text not null check (signs_by in ('account', 'paper_with_witness', 'heir_or_representative')),
      heirs text check (length(heirs) <= 400),
      part text not null check (part in ('creative', 'organised_only', 'material_conditions_only', 'auxiliary_only', 'completed', 'converted')),
      contribution text check (length(contribution) <= 2000),
      ${SHARE},
      primary key (disclosure_id, list, position),
      check ((list = 'recipient') = (part in ('completed', 'converted')))
    )`);
    await runner.query(`create index contributor_user on rights_assignment.contributor (user_id) where user_id is not null`);
    await runner.query(`create unique index contributor_once on rights_assignment.contributor (disclosure_id, list, user_id) where user_id is not null`);

    await runner.query(`create table rights_assignment.co_owner (
      disclosure_id uuid not null references rights_assignment.disclosure on delete cascade,
      position smallint not null check (position between 0 and 19),
      name text not null check (length(name) between 1 and 160),
      organisation_id uuid references identity.organisation,
      evidence text check (length(evidence) <= 400),
      ${SHARE},
      primary key (disclosure_id, position)
    )`);
    await runner.query(`create index co_owner_organisation on rights_assignment.co_owner (organisation_id) where organisation_id is not null`);
  }

  private async referrals(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.referral (
      id uuid primary key,
      disclosure_id uuid not null references rights_assignment.disclosure on delete cascade,
      question text not null,
      kind text not null check (kind in ('secrecy_officer', 'ethics_secretary', 'transfer_office')),
      opened_by uuid not null references identity.account,
      opened_at timestamptz not null,
      answer text check (answer in ('yes', 'no')),
      reasons text check (length(reasons) between 1 and 2000),
      answered_by uuid references identity.account,
      answered_at timestamptz,
      unique (disclosure_id, question),
      check ((answer is null) = (reasons is null) and (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
    )`);
    await runner.query(`create index referral_open on rights_assignment.referral (kind, disclosure_id) where answer is null`);
    await runner.query(`revoke delete, truncate on rights_assignment.referral from ${APPLICATION_ROLE}`);
  }

  private async guards(runner: QueryRunner): Promise<void> {
    await runner.query(`create function rights_assignment.refuse_wrong_disclosure() returns trigger language plpgsql as $$
      declare
        row_ jsonb;
        id_ uuid;
        seen rights_assignment.disclosure;
        list_ text;
      begin
        if tg_op = 'DELETE' then row_ := to_jsonb(old); else row_ := to_jsonb(new); end if;
        id_ := coalesce(row_ ->> 'disclosure_id', row_ ->> 'id')::uuid;
        select * into seen from rights_assignment.disclosure where id = id_;
        if seen.id is null or seen.state in ('draft', 'returned', 'withdrawn') then return null; end if;
        foreach list_ in array array['inventor', 'recipient'] loop
          if not (select rights_assignment.is_whole(array_agg(numerator), array_agg(denominator)) from rights_assignment.contributor where disclosure_id = id_ and list = list_) then
            raise exception 'shares_are_whole: % shares of disclosure % are not the whole', list_, id_ using errcode = 'check_violation';
          end if;
        end loop;
        if not (select rights_assignment.is_whole(array_agg(n), array_agg(d)) from (
          select (seen.unit_share ->> 'numerator')::bigint as n, (seen.unit_share ->> 'denominator')::bigint as d
          union all select numerator, denominator from rights_assignment.co_owner where disclosure_id = id_) as owners) then
          raise exception 'shares_are_whole: owners of disclosure % are not the whole', id_ using errcode = 'check_violation';
        end if;
        if exists (select 1 from rights_assignment.contributor where disclosure_id = id_ and list = 'inventor' and part <> 'creative') then
          raise exception 'inventors_created: an inventor of disclosure % made no creative contribution', id_ using errcode = 'check_violation';
        end if;
        if seen.state = 'accepted' and exists (
          select 1 from jsonb_each(seen.answers) as a where a.value ->> 'answer' = 'unknown'
            and not exists (select 1 from rights_assignment.referral r where r.disclosure_id = id_ and r.question = a.key and r.answer is not null)) then
          raise exception 'nothing_unknown: disclosure % has a question without an answer', id_ using errcode = 'check_violation';
        end if;
        if seen.assessed_by is not null and exists (select 1 from rights_assignment.contributor where disclosure_id = id_ and user_id = seen.assessed_by) then
          raise exception 'assessor_is_apart: the assessor of disclosure % is named in it', id_ using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    for (const table of ['disclosure', 'contributor', 'co_owner']) {
      await runner.query(`create constraint trigger disclosure_holds after insert or update${table === 'disclosure' ? '' : ' or delete'} on rights_assignment.${table}
        deferrable initially deferred for each row execute function rights_assignment.refuse_wrong_disclosure()`);
    }
    await runner.query(`create function rights_assignment.refuse_wrong_answer() returns trigger language plpgsql as $$
      begin
        if old.answer is not null then raise exception 'referral_is_final: referral % has been answered', old.id using errcode = 'check_violation'; end if;
        if exists (select 1 from rights_assignment.disclosure d where d.id = new.disclosure_id and new.answered_by in (d.author_id, d.submitted_by))
          or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = new.disclosure_id and c.user_id = new.answered_by) then
          raise exception 'answerer_is_apart: whoever is named in a disclosure may not answer its referrals' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger answer_is_lawful before update on rights_assignment.referral for each row execute function rights_assignment.refuse_wrong_answer()`);
  }

  private async titles(runner: QueryRunner): Promise<void> {
    // equality of ids beside the overlap of periods, in one exclusion constraint
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`create table rights_assignment.title (
      id uuid primary key,
      version integer not null check (version > 0),
      disclosure_id uuid not null unique references rights_assignment.disclosure,
      organisation_id uuid not null references identity.organisation,
      achievement_id uuid references listing.achievement on delete set null,
      protection text not null check (protection in ${KINDS}),
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`);
    await runner.query(`create index title_organisation on rights_assignment.title (organisation_id, id desc)`);
    await runner.query(`create index title_achievement on rights_assignment.title (achievement_id) where achievement_id is not null`);

    await runner.query(`create table rights_assignment.title_entry (
      id uuid primary key,
      title_id uuid not null references rights_assignment.title,
      seq integer not null check (seq > 0),
      kind text not null check (kind in ('ownership', 'agreement', 'first_refusal_rule', 'filing', 'grant', 'licence', 'licence_ended', 'lien', 'lien_released', 'annuities', 'annuity_paid', 'void')),
      effective_on date not null,
      content jsonb not null check (jsonb_typeof(content) = 'object'),
      evidence text not null check (length(evidence) between 1 and 1000),
      corrects uuid unique references rights_assignment.title_entry,
      written_by uuid not null references identity.account,
      written_at timestamptz not null,
      unique (title_id, seq)
    )`);
    await runner.query(`revoke update, delete, truncate on rights_assignment.title_entry from ${APPLICATION_ROLE}`);
    await runner.query(`create function rights_assignment.refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'title entries are never changed: write a new entry that corrects' using errcode = 'check_violation';
      end $$`);
    await runner.query(`create trigger entry_stands before update or delete on rights_assignment.title_entry for each row execute function rights_assignment.refuse_rewriting()`);

    await runner.query(`create table rights_assignment.title_share (
      title_id uuid not null references rights_assignment.title,
      entry_id uuid not null references rights_assignment.title_entry,
      owner_key text not null,
      owner_kind text not null check (owner_kind in ('organisation', 'person', 'outside')),
      organisation_id uuid references identity.organisation,
      user_id uuid references identity.account,
      owner_name text not null check (length(owner_name) between 1 and 160),
      ${SHARE},
      valid_from date not null,
      valid_to date,
      check (valid_to > valid_from),
      check ((owner_kind = 'organisation') = (organisation_id is not null) and (owner_kind = 'person') = (user_id is not null)),
      constraint one_share_at_a_time exclude using gist (title_id with =, owner_key with =, daterange(valid_from, valid_to) with &&)
    )`);
    await runner.query(`create index title_share_organisation on rights_assignment.title_share (organisation_id) where organisation_id is not null`);
    await runner.query(`create index title_share_user on rights_assignment.title_share (user_id) where user_id is not null`);
    await runner.query(`create function rights_assignment.refuse_wrong_title() returns trigger language plpgsql as $$
      declare
        id_ uuid;
        day date;
      begin
        if tg_op = 'DELETE' then id_ := old.title_id; else id_ := new.title_id; end if;
        perform 1 from rights_assignment.title where id = id_ for update;
        for day in select distinct d from (select valid_from as d from rights_assignment.title_share where title_id = id_
          union select valid_to from rights_assignment.title_share where title_id = id_ and valid_to is not null) as days loop
          if not (select rights_assignment.is_whole(array_agg(numerator), array_agg(denominator)) from rights_assignment.title_share
            where title_id = id_ and valid_from <= day and (valid_to is null or day < valid_to)) then
            raise exception 'title_is_whole: the shares of title % on % are not the whole', id_, day using errcode = 'check_violation';
          end if;
        end loop;
        if not exists (select 1 from rights_assignment.title_share where title_id = id_) then
          raise exception 'title_is_whole: title % has no owner', id_ using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger title_is_whole after insert or update or delete on rights_assignment.title_share
      deferrable initially deferred for each row execute function rights_assignment.refuse_wrong_title()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema rights_assignment cascade');
  }
}
