import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Declared, Filing, Registration, RegistrationTask } from '../domain/registration/registration.js';

const day = (column: string, name: string): string => `to_char(${column}, 'YYYY-MM-DD') as "${name}"`;
const REGISTRATION = `r.id, r.contract_id as "contractId", r.state, r.version, r.expectation, r.expected_fen::float8 as "expectedFen", r.technology_fen::float8 as "technologyFen", r.type_fits as "typeFits", r.elsewhere, r.field, r.industry, r.place,
  r.certificate_number as "certificateNumber", r.national_number as "nationalNumber", ${day('r.recognised_on', 'recognisedOn')}, r.certificate_paper_id as "certificatePaperId", ${day('r.cancelled_on', 'cancelledOn')},
  r.created_at as "createdAt", r.updated_at as "updatedAt"`;
const FILING = `f.id, f.registration_id as "registrationId", f.number, f.channel, f.contract_fen::float8 as "contractFen", f.technology_fen::float8 as "technologyFen", f.pack_sha256 as "packSha256", f.filed_by as "filedBy", f.filed_at as "filedAt",
  ${day('f.filed_on', 'filedOn')}, ${day('f.due_on', 'dueOn')}, f.period, f.rule_version_ids as "ruleVersionIds", f.attempts, f.next_try_at as "nextTryAt", f.last_failure as "lastFailure"`;
const TASK = `t.id, t.registration_id as "registrationId", t.contract_id as "contractId", t.kind, t.caused_by as "causedBy", t.cause, t.opened_at as "openedAt", ${day('t.done_on', 'doneOn')}, t.paper_id as "paperId", t.done_by as "doneBy"`;

type Row = Omit<Registration, 'declared'> & Declared;
const whole = ({ expectation, expectedFen, technologyFen, typeFits, elsewhere, field, industry, place, ...rest }: Row): Registration => ({ ...rest, declared: { expectation, expectedFen, technologyFen, typeFits, elsewhere, field, industry, place } });

export interface DueFiling { readonly filingId: string; readonly contractId: string; readonly dueOn: string }
export interface DraftRegistration { readonly id: string; readonly contractId: string; readonly effectiveOn: string }

@Injectable()
export class RegistrationRepository {
  constructor(private readonly database: Database) {}

  /** False where the contract has one already. */
  async insert(ctx: TransactionContext, r: Registration): Promise<boolean> {
    const { declared: d } = r;
    const rows = await this.database.query(ctx,
      `insert into contracting.registration (id, contract_id, state, version, expectation, expected_fen, technology_fen, type_fits, elsewhere, field, industry, place, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13) on conflict (contract_id) do nothing returning id`,
      [r.id, r.contractId, r.state, r.version, d.expectation, d.expectedFen, d.technologyFen, d.typeFits, d.elsewhere, d.field, d.industry, d.place, r.createdAt]);
    return rows.length === 1;
  }

  async ofContract(ctx: OperationContext, contractId: string, lock: '' | 'for update' = ''): Promise<Registration | undefined> {
    const [row] = await this.database.query<Row>(ctx, `select ${REGISTRATION} from contracting.registration r where r.contract_id = $1 ${lock}`, [contractId]);
    return row && whole(row);
  }

  async save(ctx: TransactionContext, r: Registration, seen: number): Promise<void> {
    const { declared: d } = r;
    const changed = await this.database.execute(ctx,
      `update contracting.registration set state = $3, version = $4, expectation = $5, expected_fen = $6, technology_fen = $7, type_fits = $8, elsewhere = $9, field = $10, industry = $11, place = $12,
         certificate_number = $13, national_number = $14, recognised_on = $15, certificate_paper_id = $16, cancelled_on = $17, updated_at = $18 where id = $1 and version = $2`,
      [r.id, seen, r.state, r.version, d.expectation, d.expectedFen, d.technologyFen, d.typeFits, d.elsewhere, d.field, d.industry, d.place, r.certificateNumber, r.nationalNumber, r.recognisedOn, r.certificatePaperId, r.cancelledOn, r.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: r.version });
  }

  async numberTaken(ctx: OperationContext, nationalNumber: string, exceptId: string): Promise<boolean> {
    return (await this.database.query(ctx, 'select 1 from contracting.registration where national_number = $1 and id <> $2', [nationalNumber, exceptId])).length > 0;
  }

  async addFiling(ctx: TransactionContext, f: Filing): Promise<void> {
    await this.database.execute(ctx,
      `insert into contracting.registration_filing (id, registration_id, number, channel, contract_fen, technology_fen, pack_sha256, filed_by, filed_at, filed_on, due_on, period, rule_version_ids, next_try_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [f.id, f.registrationId, f.number, f.channel, f.contractFen, f.technologyFen, f.packSha256, f.filedBy, f.filedAt, f.filedOn, f.dueOn, f.period, f.ruleVersionIds, f.nextTryAt]);
  }

  /** Newest first. */
  filings(ctx: OperationContext, registrationId: string): Promise<Filing[]> {
    return this.database.query<Filing>(ctx, `select ${FILING} from contracting.registration_filing f where f.registration_id = $1 order by f.number desc`, [registrationId]);
  }

  async filing(ctx: OperationContext, id: string): Promise<(Filing & { contractId: string }) | undefined> {
    const [row] = await this.database.query<Filing & { contractId: string }>(ctx, `select ${FILING}, r.contract_id as "contractId" from contracting.registration_filing f join contracting.registration r on r.id = f.registration_id where f.id = $1`, [id]);
    return row;
  }

  /** Filings whose next try with the provincial system has come; each is put off so that another worker leaves it alone. */
  async claimTries(ctx: TransactionContext, now: Date, until: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx,
      `update contracting.registration_filing set next_try_at = $2 where id in (
         select f.id from contracting.registration_filing f where f.next_try_at <= $1 order by f.next_try_at limit $3 for update skip locked) returning id`, [now, until, limit]);
    return rows.map(({ id }) => id);
  }

  async tried(ctx: OperationContext, id: string, { nextTryAt, failure }: { nextTryAt: Date | null; failure: string | null }): Promise<void> {
    await this.database.execute(ctx, 'update contracting.registration_filing set attempts = attempts + 1, next_try_at = $2, last_failure = $3 where id = $1', [id, nextTryAt, failure]);
  }

  /** Nobody asks any more for a filing that was recalled or decided. */
  async stopTries(ctx: OperationContext, registrationId: string): Promise<void> {
    await this.database.execute(ctx, 'update contracting.registration_filing set next_try_at = null where registration_id = $1 and next_try_at is not null', [registrationId]);
  }

  /** False where the same cause opened it before. */
  async openTask(ctx: TransactionContext, t: RegistrationTask): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.registration_task (id, registration_id, contract_id, kind, caused_by, cause, opened_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (registration_id, kind, caused_by, cause) do nothing returning id`, [t.id, t.registrationId, t.contractId, t.kind, t.causedBy, t.cause, t.openedAt]);
    return rows.length === 1;
  }

  tasks(ctx: OperationContext, registrationId: string): Promise<RegistrationTask[]> {
    return this.database.query<RegistrationTask>(ctx, `select ${TASK} from contracting.registration_task t where t.registration_id = $1 order by t.id`, [registrationId]);
  }

  /** False where it was done before. */
  async finishTask(ctx: TransactionContext, id: string, { on, paperId, by }: { on: string; paperId: string | null; by: string }): Promise<boolean> {
    return (await this.database.execute(ctx, 'update contracting.registration_task set done_on = $2, paper_id = $3, done_by = $4 where id = $1 and done_on is null', [id, on, paperId, by])) === 1;
  }

  /** Newest filing of each registration that waits for an answer and has a day for it. */
  waiting(ctx: OperationContext): Promise<DueFiling[]> {
    return this.database.query<DueFiling>(ctx,
      `select distinct on (f.registration_id) f.id as "filingId", r.contract_id as "contractId", ${day('f.due_on', 'dueOn')} from contracting.registration_filing f
       join contracting.registration r on r.id = f.registration_id and r.state = 'filed' where f.due_on is not null order by f.registration_id, f.number desc`);
  }

  /** Not filed yet, of contracts in effect. */
  unfiled(ctx: OperationContext): Promise<DraftRegistration[]> {
    return this.database.query<DraftRegistration>(ctx,
      `select r.id, r.contract_id as "contractId", ${day('c.effective_on', 'effectiveOn')} from contracting.registration r join contracting.contract c on c.id = r.contract_id and c.state in ('in_effect', 'performed')
       where r.state in ('draft', 'returned') order by r.id`);
  }

  /** False where this stage was told before. */
  async remind(ctx: TransactionContext, subjectId: string, stage: string, at: Date): Promise<boolean> {
    const rows = await this.database.query(ctx, 'insert into contracting.registration_reminder (subject_id, stage, at) values ($1, $2, $3) on conflict do nothing returning subject_id', [subjectId, stage, at]);
    return rows.length === 1;
  }
}
