import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE, guardTransitions } from './schema.js';

const SIDE = `text not null check (side in ('holder', 'acquirer'))`;
const begun = (states: string): string => `id uuid primary key, contract_id uuid not null references contracting.contract, state text not null check (state in (${states})), version integer not null check (version > 0),
  side ${SIDE}, person_id uuid not null references identity.account, at timestamptz not null`;

/** What the parties do once a contract is in effect: handovers, milestones, demands, force majeure, disputes, endings, and the history of all of them. */
export class ContractingPerformance1795705800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contracting.handover (${begun(`'handed_over', 'received', 'accepted', 'refused', 'returned', 'withdrawn'`)},
      items jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) > 0),
      handed_on date not null,
      paper_ids uuid[] not null check (cardinality(paper_ids) > 0),
      note text check (length(note) between 1 and 2000),
      received_on date check (received_on >= handed_on),
      accept_by date,
      accepted_on date check (accepted_on >= received_on),
      constraint provider_hands_over check (side = 'holder'),
      constraint receipt_has_a_day check (state not in ('received', 'accepted', 'refused') or received_on is not null),
      constraint acceptance_has_a_day check ((state = 'accepted') = (accepted_on is not null)))`);
    await runner.query(`create table contracting.milestone_plan (${begun(`'proposed', 'agreed', 'refused', 'withdrawn', 'superseded'`)},
      number integer not null check (number > 0),
      milestones jsonb not null check (jsonb_typeof(milestones) = 'array' and jsonb_array_length(milestones) > 0),
      note text check (length(note) between 1 and 2000),
      unique (contract_id, number))`);
    await runner.query(`create unique index milestone_plan_proposed on contracting.milestone_plan (contract_id) where state = 'proposed'`);
    await runner.query(`create unique index milestone_plan_agreed on contracting.milestone_plan (contract_id) where state = 'agreed'`);
    await runner.query(`create table contracting.milestone (
      id uuid primary key, contract_id uuid not null references contracting.contract, plan_id uuid not null references contracting.milestone_plan,
      state text not null check (state in ('planned', 'submitted', 'sent_back', 'accepted', 'dropped')), version integer not null check (version > 0),
      key text not null check (length(key) between 1 and 60), title text not null check (length(title) between 1 and 200), due_on date not null, by text not null check (by in ('holder', 'acquirer')),
      submitted_on date, accepted_on date,
      constraint milestone_was_handed_in check (state not in ('submitted', 'accepted') or submitted_on is not null),
      constraint milestone_acceptance_has_a_day check ((state = 'accepted') = (accepted_on is not null)))`);
    await runner.query(`create unique index milestone_key on contracting.milestone (contract_id, key) where state <> 'dropped'`);
    await runner.query(`create table contracting.performance_demand (${begun(`'open', 'disputed', 'said_performed', 'performed', 'withdrawn'`)},
      what text not null check (length(what) between 1 and 4000), paper_ids uuid[] not null, made_on date not null, cure_days integer not null check (cure_days > 0),
        rule_version_id uuid not null)`);
    await runner.query(`create table contracting.force_majeure (${begun(`'notified', 'acknowledged', 'contested', 'over', 'withdrawn'`)},
      what text not null check (length(what) between 1 and 4000), since date not null, expected_end date, paper_ids uuid[] not null check (cardinality(paper_ids) > 0), ended_on date check (ended_on >= since),
      constraint over_has_a_day check ((state = 'over') = (ended_on is not null)))`);
    await runner.query(`create table contracting.contract_dispute (${begun(`'open', 'settled', 'withdrawn', 'decided'`)},
      kind text not null check (kind in ('negotiation', 'court', 'arbitration')), subject text not null check (length(subject) between 1 and 4000), reference text check (length(reference) between 1 and 200),
      outcome text check (length(outcome) between 1 and 2000), paper_id uuid references contracting.paper,
      constraint an_end_says_its_outcome check ((state = 'open') = (outcome is null)),
      constraint a_decision_has_its_paper check (state <> 'decided' or paper_id is not null))`);
    await runner.query(`create table contracting.contract_ending (${begun(`'proposed', 'effective', 'refused', 'withdrawn', 'overtaken'`)},
      kind text not null check (kind in ('terminate', 'complete', 'rescind')), ground text not null check (ground in ('agreement', 'demand', 'force_majeure', 'decision')), ground_id uuid,
      reason text not null check (length(reason) between 1 and 2000), paper_id uuid references contracting.paper, reference text check (length(reference) between 1 and 200),
      constraint a_demand_is_named check (ground not in ('demand', 'force_majeure') or ground_id is not null),
      constraint a_rescission_has_its_paper check ((kind = 'rescind') = (ground = 'decision') and (kind <> 'rescind' or paper_id is not null)),
      constraint completion_is_agreed check (kind <> 'complete' or ground = 'agreement'))`);
    await runner.query(`create unique index contract_ending_proposed on contracting.contract_ending (contract_id) where state = 'proposed'`);
    await runner.query(`create unique index contract_ending_effective on contracting.contract_ending (contract_id, (kind = 'rescind')) where state = 'effective'`);
    await runner.query(`create table contracting.performance_step (
      id uuid primary key, contract_id uuid not null references contracting.contract, thing text not null, thing_id uuid not null, act text not null, side ${SIDE}, person_id uuid not null references identity.account,
      words text check (length(words) between 1 and 4000), paper_ids uuid[] not null, at timestamptz not null)`);
    await runner.query(`create table contracting.performance_reminder (thing_id uuid not null, stage text not null, due_on date not null, contract_id uuid not null references contracting.contract, at timestamptz not null, primary key (thing_id, stage, due_on))`);
    for (const [table, aggregate] of MOVED) {
      await runner.query(`create index ${table}_contract on contracting.${table} (contract_id, id)`);
      await guardTransitions(runner, `contracting.${table}`, aggregate);
      await runner.query(`revoke delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
    }
    await runner.query('create index performance_step_contract on contracting.performance_step (contract_id, id)');
    for (const table of ['performance_step', 'performance_reminder']) await runner.query(`revoke update, delete, truncate on contracting.${table} from ${APPLICATION_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table contracting.performance_reminder, contracting.performance_step, contracting.milestone, ${MOVED.map(([table]) => table).filter((table) => table !== 'milestone').map((table) => `contracting.${table}`).join(', ')}`);
  }
}

const MOVED = [
  ['handover', 'handover'], ['milestone_plan', 'milestone-plan'], ['milestone', 'milestone'], ['performance_demand', 'demand-to-perform'], ['force_majeure', 'force-majeure'], ['contract_dispute', 'contract-dispute'], ['contract_ending', 'contract-ending'],
] as const;
