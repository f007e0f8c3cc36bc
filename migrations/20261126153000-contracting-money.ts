import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const FEN = 'bigint not null check (abs({}) <= 9007199254740991)';
const fen = (column: string, more = ''): string => `${column} ${FEN.replace('{}', column)}${more}`;

/** Money of contracts: statements, payments confirmed by the parties, the ledger, distributions with what was paid, and going back. */
export class ContractingMoney1795707000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.account(runner);
    await this.ledger(runner);
    await this.distribution(runner);
    await this.back(runner);
    const kept = ['royalty_statement', 'ledger_entry', 'ledger_line', 'conversion_cost', 'run_share', 'payout', 'payroll_row', 'recovery', 'refund', 'money_reminder'];
    for (const table of kept) await runner.query(`revoke update, delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    for (const table of ['payment', 'distribution_run', 'run_receipt', 'going_back']) await runner.query(`revoke delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
  }

  private async account(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.royalty_statement (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      component_id text not null check (component_id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
      from_on date not null,
      until_on date not null check (until_on >= from_on),
      ordinal integer not null check (ordinal >= 0),
      parts jsonb not null check (jsonb_typeof(parts) = 'array'),
      figures jsonb not null check (jsonb_typeof(figures) = 'object'),
      receivables jsonb not null check (jsonb_typeof(receivables) = 'array'),
      credits jsonb not null check (jsonb_typeof(credits) = 'array'),
      stated_by uuid not null references identity.account,
      stated_on date not null,
      stated_at timestamptz not null,
      constraint a_period_is_stated_once unique (contract_id, component_id, until_on, ordinal),
      constraint stated_after_its_end check (stated_on > until_on)
    )`);
    await runner.query(`create table contracting.payment (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      receivable_key text not null check (length(receivable_key) between 1 and 200),
      form text not null check (form in ('cash', 'equity')),
      ${fen('fen', ' check (fen > 0)')},
      paid_on date not null,
      bank_reference text not null check (length(bank_reference) between 1 and 100),
      state text not null check (state in ('declared', 'confirmed', 'disputed', 'withdrawn')),
      version integer not null check (version > 0),
      declared_by uuid not null references identity.account,
      declared_at timestamptz not null,
      decided_by uuid references identity.account,
      decided_at timestamptz,
      reason text check (length(reason) between 1 and 2000),
      constraint decided_by_somebody check ((state = 'declared') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
      constraint a_no_says_why check ((state in ('disputed', 'withdrawn')) = (reason is not null)),
      constraint payer_is_not_payee check (state <> 'confirmed' or decided_by <> declared_by)
    )`);
    await guardTransitions(runner, 'contracting.payment', 'payment');
    await runner.query('create index payment_contract on contracting.payment (contract_id, id)');
    await runner.query(`create unique index payment_declared_once on contracting.payment (contract_id, receivable_key, bank_reference) where state in ('declared', 'confirmed')`);
    await runner.query(`create function contracting.keep_payment() returns trigger language plpgsql as $$
      begin
        if to_jsonb(new) - '{state,version,decided_by,decided_at,reason}'::text[] is distinct from to_jsonb(old) - '{state,version,decided_by,decided_at,reason}'::text[] then
          raise exception 'payment % is kept as it was declared', old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger kept_as_declared before update on contracting.payment for each row execute function contracting.keep_payment()');
    await runner.query(`create table contracting.money_reminder (contract_id uuid not null references contracting.contract, key text not null, stage text not null, at timestamptz not null, primary key (contract_id, key, stage))`);
  }

  private async ledger(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.ledger_entry (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      key text not null check (length(key) between 1 and 400),
      kind text not null,
      on_day date not null,
      of_ref text not null,
      reverses text,
      made_at timestamptz not null,
      constraint ledger_entry_key unique (contract_id, key),
      constraint reversed_once unique (contract_id, reverses),
      constraint reverses_an_entry foreign key (contract_id, reverses) references contracting.ledger_entry (contract_id, key),
      constraint a_reversal_names_its_entry check ((kind = 'reversal') = (reverses is not null))
    )`);
    await runner.query(`create table contracting.ledger_line (
      entry_id uuid not null references contracting.ledger_entry,
      account text not null check (length(account) between 1 and 200),
      ${fen('fen', ' check (fen <> 0)')},
      primary key (entry_id, account)
    )`);
    await runner.query('create index ledger_line_account on contracting.ledger_line (account)');
    // judged at the end of the transaction, whatever the order of the lines
    await runner.query(`create function contracting.entry_balances() returns trigger language plpgsql as $$
      declare total numeric; lines integer; entry uuid := case when tg_table_name = 'ledger_entry' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'entry_id')::uuid end;
      begin
        select coalesce(sum(l.fen), 0), count(*) into total, lines from contracting.ledger_line l where l.entry_id = entry;
        if total <> 0 or lines < 2 then
          raise exception 'ledger entry % has % lines and differs by % fen', entry, lines, total using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    for (const table of ['ledger_entry', 'ledger_line']) {
      await runner.query(`create constraint trigger entry_balances after insert on contracting.${table} deferrable initially deferred for each row execute function contracting.entry_balances()`);
    }
    await runner.query(`create view contracting.trial_balance as
      select e.contract_id, l.account, sum(greatest(l.fen, 0)) as debit_fen, sum(greatest(-l.fen, 0)) as credit_fen, sum(l.fen) as balance_fen
      from contracting.ledger_entry e join contracting.ledger_line l on l.entry_id = e.id group by e.contract_id, l.account`);
    await runner.query(`grant select on contracting.trial_balance to ${APPLICATION_ROLE}`);
  }

  private async distribution(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.conversion_cost (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      kind text not null check (kind in ('tax', 'upkeep', 'valuation', 'appraisal', 'negotiation', 'development', 'delivery', 'brokerage', 'other')),
      on_day date not null,
      ${fen('fen', ' check (fen > 0)')},
      evidence text not null check (length(evidence) between 1 and 200),
      public_money boolean not null,
      entered_by uuid not null references identity.account,
      entered_at timestamptz not null
    )`);
    await runner.query('create index conversion_cost_contract on contracting.conversion_cost (contract_id, id)');
    await runner.query(`create table contracting.distribution_run (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      key text not null unique,
      origin uuid not null references contracting.distribution_run,
      state text not null check (state in ('prepared', 'confirmed', 'returned', 'reversed')),
      version integer not null check (version > 0),
      run jsonb not null check (jsonb_typeof(run) = 'object'),
      rule_version_ids uuid[] not null,
      notice_id uuid,
      prepared_by uuid not null references identity.account,
      prepared_at timestamptz not null,
      confirmed_by uuid references identity.account,
      confirmed_at timestamptz,
      end_reason text check (length(end_reason) between 1 and 2000),
      constraint run_maker_is_never_checker check (confirmed_by is null or confirmed_by <> prepared_by),
      constraint run_confirmed_by_somebody check (state not in ('confirmed', 'reversed') or confirmed_by is not null),
      constraint a_returned_run_says_why check ((state in ('returned', 'reversed')) = (end_reason is not null))
    )`);
    await guardTransitions(runner, 'contracting.distribution_run', 'distribution-run');
    await runner.query(`create unique index distribution_run_waiting on contracting.distribution_run (contract_id) where state = 'prepared'`);
    await runner.query('create index distribution_run_contract on contracting.distribution_run (contract_id, id)');
    await runner.query(`create table contracting.run_receipt (run_id uuid not null references contracting.distribution_run, payment_id uuid not null references contracting.payment, live boolean not null, primary key (run_id, payment_id))`);
    await runner.query('create unique index payment_in_one_run on contracting.run_receipt (payment_id) where live');
    await runner.query(`create table contracting.run_share (
      run_id uuid not null references contracting.distribution_run,
      person_id uuid not null references identity.account,
      ${fen('fen', ' check (fen >= 0)')},
      primary key (run_id, person_id)
    )`);
    await runner.query('create index run_share_person on contracting.run_share (person_id, run_id)');
    await runner.query(`create table contracting.payout (
      id uuid primary key,
      run_id uuid not null references contracting.distribution_run,
      person_id uuid not null references identity.account,
      ${fen('fen', ' check (fen > 0)')},
      paid_on date not null,
      decision text check (length(decision) between 1 and 200),
      paid_by uuid not null references identity.account,
      paid_at timestamptz not null
    )`);
    await runner.query('create index payout_run on contracting.payout (run_id, person_id)');
    await runner.query(`create table contracting.payroll_row (
      id uuid primary key,
      payout_id uuid not null references contracting.payout,
      run_id uuid not null references contracting.distribution_run,
      receipt_id uuid not null references contracting.payment,
      received_on date not null,
      ${fen('fen', ' check (fen > 0)')},
      tax_class text not null check (tax_class in ('half_taxed', 'fully_taxed', 'undecided', 'equity')),
      deadline date,
      texts jsonb,
      wage_total jsonb,
      reverses uuid unique references contracting.payroll_row,
      made_at timestamptz not null,
      constraint half_taxed_within_its_time check (tax_class <> 'half_taxed' or deadline is not null)
    )`);
    await runner.query('create index payroll_row_payout on contracting.payroll_row (payout_id)');
  }

  private async back(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.going_back (
      id uuid primary key,
      contract_id uuid not null references contracting.contract,
      cause text not null check (cause in ('refund', 'invalidity', 'rescission', 'registration_cancelled')),
      state text not null check (state in ('prepared', 'done', 'returned')),
      version integer not null check (version > 0),
      document text not null check (length(document) between 1 and 200),
      refunds jsonb not null check (jsonb_typeof(refunds) = 'array'),
      ground text check (ground in ('none', 'bad_faith', 'plainly_unfair')),
      result jsonb,
      prepared_by uuid not null references identity.account,
      prepared_at timestamptz not null,
      confirmed_by uuid references identity.account,
      confirmed_at timestamptz,
      end_reason text check (length(end_reason) between 1 and 2000),
      constraint back_maker_is_never_checker check (confirmed_by is null or confirmed_by <> prepared_by),
      constraint back_done_by_somebody check ((state = 'done') = (confirmed_by is not null) and (state = 'done') = (result is not null)),
      constraint a_returned_back_says_why check ((state = 'returned') = (end_reason is not null))
    )`);
    await guardTransitions(runner, 'contracting.going_back', 'going-back');
    await runner.query(`create unique index going_back_waiting on contracting.going_back (contract_id) where state = 'prepared'`);
    await runner.query(`create table contracting.refund (going_back_id uuid not null references contracting.going_back, payment_id uuid not null references contracting.payment, ${fen('fen', ' check (fen > 0)')}, primary key (going_back_id, payment_id))`);
    await runner.query(`create table contracting.recovery (
      id uuid primary key,
      run_id uuid not null references contracting.distribution_run,
      person_id uuid not null references identity.account,
      ${fen('fen', ' check (fen > 0)')},
      on_day date not null,
      document text not null check (length(document) between 1 and 200),
      entered_by uuid not null references identity.account,
      entered_at timestamptz not null
    )`);
    await runner.query('create index recovery_run on contracting.recovery (run_id, person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view contracting.trial_balance');
    await runner.query(`drop table contracting.recovery, contracting.refund, contracting.going_back, contracting.payroll_row, contracting.payout, contracting.run_share, contracting.run_receipt, contracting.distribution_run, contracting.conversion_cost,
      contracting.ledger_line, contracting.ledger_entry, contracting.money_reminder, contracting.payment, contracting.royalty_statement`);
    await runner.query('drop function contracting.entry_balances(), contracting.keep_payment()');
  }
}
