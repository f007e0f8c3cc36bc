import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

const STATEMENT = `'{"challengeId":"' || challenge_id || '","edition":' || edition || ',"entryId":"' || entry_id || '","packageSha256":"' || package_sha256 || '","previous":' || coalesce('"' || previous || '"', 'null')
  || ',"receivedAt":"' || to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '","sequence":' || sequence || '}'`;

/** Receipts of entries in one chain for each challenge, the parts by which keepers open them, and sealed files beside entries. */
export class ChallengesReceipts1795732260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.entries(runner);
    await this.receipts(runner);
    await this.parts(runner);
    await this.files(runner);
  }

  private async entries(runner: QueryRunner): Promise<void> {
    // what a scene is answered with: nothing is sealed, and nobody reads it before the deadline
    await runner.query(`alter table challenges.entry add column plain jsonb check (jsonb_typeof(plain) = 'object'), add column files text[] not null default '{}',
      add constraint sealed_or_plain check (sealed is null or plain is null), add constraint few_files check (cardinality(files) <= 6)`);
    await runner.query(`create function challenges.refuse_late_entry() returns trigger language plpgsql as $$
      declare
        until timestamptz;
      begin
        select c.entries_until into until from challenges.challenge c where c.id = new.challenge_id and c.state = 'open' for share;
        if not found then raise exception 'only_open_takes_entries: challenge %', new.challenge_id using errcode = 'check_violation'; end if;
        if new.received_at > until then raise exception 'entry_is_in_time: % is after %', new.received_at, until using errcode = 'check_violation'; end if;
        if new.state = 'received' and (new.received_at < transaction_timestamp() or new.received_at > clock_timestamp()) then
          raise exception 'received_is_now: %', new.received_at using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger entry_is_in_time before insert on challenges.entry for each row execute function challenges.refuse_late_entry()');
    await runner.query(`create function challenges.refuse_other_entry() returns trigger language plpgsql as $$
      begin
        if (new.challenge_id, new.number, new.organisation_id, new.author_id, new.edition, new.received_at, new.files) is distinct from (old.challenge_id, old.number, old.organisation_id, old.author_id, old.edition, old.received_at, old.files)
          or new.sealed is distinct from old.sealed or new.plain is distinct from old.plain or (old.proposal is not null and new.proposal is distinct from old.proposal) then
          raise exception 'what_came_in_stands: entry %', new.id using errcode = 'check_violation';
        end if;
        if old.state = 'received' and new.state = 'opened' and old.sealed is not null
          and (select count(distinct p.part) from challenges.opened_part p where p.entry_id = new.id and p.part is not null) < (old.sealed -> 'header' ->> 'needed')::int then
          raise exception 'opened_by_parts: entry %', new.id using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger what_came_in_stands before update on challenges.entry for each row execute function challenges.refuse_other_entry()');
    await runner.query(`create function challenges.refuse_sealed_examination() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from challenges.entry e where e.challenge_id = new.id and e.state = 'received') then raise exception 'nothing_is_sealed: challenge %', new.id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query(`create trigger nothing_is_sealed before update of state on challenges.challenge for each row when (new.state = 'examining' and old.state <> 'examining') execute function challenges.refuse_sealed_examination()`);
  }

  private async receipts(runner: QueryRunner): Promise<void> {
    // locked by whoever takes an entry in, so that numbers, instants and hashes follow each other
    await runner.query('create table challenges.receipt_chain (challenge_id uuid primary key references challenges.challenge)');
    await runner.query(`create table challenges.receipt (
      challenge_id uuid not null references challenges.challenge,
      sequence integer not null check (sequence > 0),
      entry_id uuid not null unique references challenges.entry,
      edition integer not null check (edition > 0),
      package_sha256 text not null check (package_sha256 ~ '^[0-9a-f]{64}$'),
      received_at timestamptz not null,
      previous text,
      sha256 text not null,
      signature text not null,
      public_key text not null,
      primary key (challenge_id, sequence),
      constraint hash_is_of_statement check (sha256 = encode(sha256(convert_to(${STATEMENT}, 'UTF8')), 'hex'))
    )`);
    await runner.query(`create function challenges.refuse_loose_receipt() returns trigger language plpgsql as $$
      declare
        last challenges.receipt;
      begin
        select * into last from challenges.receipt r where r.challenge_id = new.challenge_id order by r.sequence desc limit 1;
        if new.sequence <> coalesce(last.sequence, 0) + 1 or new.previous is distinct from last.sha256 or new.received_at < last.received_at then
          raise exception 'receipts_follow: receipt % of challenge %', new.sequence, new.challenge_id using errcode = 'check_violation';
        end if;
        perform 1 from challenges.entry e where e.id = new.entry_id and (e.challenge_id, e.number, e.edition, e.received_at) = (new.challenge_id, new.sequence, new.edition, new.received_at);
        if not found then raise exception 'receipt_is_of_entry: entry %', new.entry_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger receipts_follow before insert on challenges.receipt for each row execute function challenges.refuse_loose_receipt()');
    await this.stands(runner, 'receipt');
  }

  private async parts(runner: QueryRunner): Promise<void> {
    // a part that is null was sealed so that its keeper cannot open it
    await runner.query(`create table challenges.opened_part (
      challenge_id uuid not null,
      entry_id uuid not null references challenges.entry,
      keeper text not null,
      part text,
      account_id uuid not null references identity.account,
      handed_in_at timestamptz not null,
      primary key (entry_id, keeper),
      foreign key (challenge_id, keeper) references challenges.keeper (challenge_id, fingerprint)
    )`);
    await runner.query('create index opened_part_challenge on challenges.opened_part (challenge_id, keeper)');
    await runner.query(`create function challenges.refuse_wrong_part() returns trigger language plpgsql as $$
      begin
        perform 1 from challenges.challenge c where c.id = new.challenge_id and c.state = 'closed' and c.entries_until <= clock_timestamp() for share;
        if not found then raise exception 'only_closed_is_opened: challenge %', new.challenge_id using errcode = 'check_violation'; end if;
        perform 1 from challenges.entry e cross join jsonb_array_elements(e.sealed -> 'parts') p
          where e.id = new.entry_id and e.challenge_id = new.challenge_id and p ->> 'keeper' = new.keeper and (new.part is null or p ->> 'sha256' = encode(sha256(decode(new.part, 'base64')), 'hex'));
        if not found then raise exception 'part_is_what_was_sealed: entry %', new.entry_id using errcode = 'check_violation'; end if;
        return new;
      end $$`);
    await runner.query('create trigger part_is_what_was_sealed before insert on challenges.opened_part for each row execute function challenges.refuse_wrong_part()');
    await this.stands(runner, 'opened_part');
  }

  private async files(runner: QueryRunner): Promise<void> {
    await runner.query(`create table challenges.entry_file (
      challenge_id uuid not null references challenges.challenge,
      author_id uuid not null references identity.account,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes integer not null check (bytes > 0),
      uploaded_at timestamptz not null,
      primary key (challenge_id, author_id, sha256)
    )`);
    await runner.query('create index entry_file_author on challenges.entry_file (author_id)');
    await this.stands(runner, 'entry_file');
  }

  private async stands(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`revoke update, delete, truncate on challenges.${table} from ${APPLICATION_ROLE}`);
    await runner.query(`create trigger words_stand before update or delete on challenges.${table} for each row execute function challenges.refuse_rewriting()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['entry_file', 'opened_part', 'receipt', 'receipt_chain']) await runner.query(`drop table challenges.${table}`);
    await runner.query('drop trigger nothing_is_sealed on challenges.challenge');
    for (const name of ['entry_is_in_time', 'what_came_in_stands']) await runner.query(`drop trigger ${name} on challenges.entry`);
    for (const name of ['refuse_late_entry', 'refuse_other_entry', 'refuse_sealed_examination', 'refuse_loose_receipt', 'refuse_wrong_part']) await runner.query(`drop function challenges.${name}()`);
    await runner.query('alter table challenges.entry drop column plain, drop column files');
  }
}
