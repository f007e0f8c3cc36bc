import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { JobQueue, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { canonicalJson } from '../../domain/terms/canonical.js';
import { contractingProblems } from '../../domain/problems.js';
import { registrationMachine, type RegistrationFacts } from '../../domain/registration/registration.machine.js';
import type { RegistrationActInput, RegistrationDeclaration, RegistrationTaskInput } from '../../domain/registration/registration.schema.js';
import { NOTHING_DECLARED, UNDECIDED, type Filing, type Registration } from '../../domain/registration/registration.js';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractTable, type ContractSeat } from '../contract-table.js';
import { ContractRegistry } from '../ports.js';
import { fileRegistrations } from './file-registrations.usecase.js';
import { PackOf, type Pack } from './pack.js';
import { applicantSide, audit, RegistrationMoves } from './registration-moves.js';

/** Declaring what the terms do not say, filing, and entering what the registration office answered. */
@Injectable()
export class RegisterContract {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ContractTable, private readonly packs: PackOf, private readonly registrations: RegistrationRepository, private readonly moves: RegistrationMoves,
    private readonly registry: ContractRegistry, private readonly jobs: JobQueue, private readonly clock: Clock,
  ) {}

  /** Begins the registration or changes what is declared. Refuses 404, 403 the side that does not apply, 409 stale, filed or decided. */
  async declare(ctx: OperationContext, contractId: string, { version, ...declared }: RegistrationDeclaration): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { seat, registration } = await this.at(ctx, contractId);
      this.table.expectState(seat.contract, ['in_effect', 'performed']);
      expectVersion(registration?.version ?? 0, version);
      const now = this.clock.now();
      if (!registration) {
        const begun = newRegistration(contractId, now);
        if (!(await this.registrations.insert(ctx, { ...begun, declared }))) expectVersion(1, 0);
        await this.table.tell(ctx, seat, seat.contract, 'own-registration', { act: 'registration-declare', after: audit(begun), refId: begun.id });
        return;
      }
      if (!UNDECIDED.includes(registration.state)) throw new Problem(contractingProblems['registration-not-open'], { state: registrationMachine.states[registration.state].texts['zh-CN'] });
      await this.moves.move(ctx, seat, seat.contract, registration, { ...registration, declared }, 'declare');
    });
  }

  /** Refuses 404, 403, 409 stale or illegal, 422 broken rules: what is missing stands in the pack. */
  async act(ctx: OperationContext, contractId: string, act: string, input: RegistrationActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { seat, registration } = await this.at(ctx, contractId);
      if (!registration) throw new Problem(contractingProblems['registration-not-begun']);
      expectVersion(registration.version, input.version);
      const { permission } = findAct(registrationMachine, registration.state, act);
      if (permission === 'system' || !mayUse(seat.person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      const pack = await this.packs.of(ctx, seat.contract, seat.deal, registration.declared);
      const [filing] = await this.registrations.filings(ctx, registration.id);
      if (input.paperId) await this.table.paper(ctx, contractId, seat.side, input.paperId, 'certificate');
      const today = chinaDate(this.clock.now());
      const { certificateNumber = null, nationalNumber = null, on = null, paperId } = input;
      const facts: RegistrationFacts = {
        missing: pack.missing, channel: filing?.channel ?? null, filedOn: act === 'cancel' ? registration.recognisedOn : filing?.filedOn ?? null, today, outcome: { certificateNumber, nationalNumber, on, paper: paperId !== undefined },
      };
      const { to } = decideAct(registrationMachine, registration.state, act, facts, input.reason);
      const changed: Registration = {
        ...registration, state: to, ...(act === 'accept' && { certificateNumber, nationalNumber, recognisedOn: on, certificatePaperId: paperId! }), ...(act === 'cancel' && { cancelledOn: on }),
      };
      if (act === 'file') await this.file(ctx, seat, registration, pack, input);
      const after = await this.moves.move(ctx, seat, seat.contract, registration, changed, act, input.reason);
      if (act === 'accept') await this.moves.count(ctx, seat, seat.contract, after, { contractFen: filing!.contractFen, technologyFen: filing!.technologyFen, kind: pack.terms.kind }, 'recognised', on!);
      if (act === 'cancel') await this.cancelled(ctx, seat, after, on!, paperId!);
    });
  }

  /** A change that the registration office took in, or the tax office's notice. Refuses 404, 403, 409 done before, 422 a day to come, open amounts. */
  async finish(ctx: OperationContext, contractId: string, taskId: string, { on, paperId }: RegistrationTaskInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { seat, registration } = await this.at(ctx, contractId);
      const task = registration && (await this.registrations.tasks(ctx, registration.id)).find(({ id }) => id === taskId);
      if (!registration || !task) throw new Problem(contractingProblems['registration-task-not-found']);
      if (task.kind === 'cancellation') throw new Problem(contractingProblems['registration-task-by-act']);
      const today = chinaDate(this.clock.now());
      if (on > today) throw new Problem(contractingProblems['registration-task-day'], { today });
      if (paperId) await this.table.paper(ctx, contractId, seat.side, paperId);
      if (!(await this.registrations.finishTask(ctx, taskId, { on, paperId, by: seat.person.userId }))) throw new Problem(contractingProblems['registration-task-done']);
      await this.table.tell(ctx, seat, seat.contract, 'own-registration', { act: `registration-done-${task.kind}`, after: { taskId, kind: task.kind, on }, refId: taskId });
      if (task.kind !== 'change' || registration.state !== 'accepted') return;
      const pack = await this.packs.of(ctx, seat.contract, seat.deal, registration.declared);
      if (!pack.amounts) throw new Problem(contractingProblems['pack-amounts-open'], {}, pack.missing);
      await this.moves.count(ctx, seat, seat.contract, registration, { contractFen: pack.amounts.contractFen, technologyFen: pack.amounts.technologyFen, kind: pack.terms.kind }, 'changed', on);
    });
  }

  private async file(ctx: TransactionContext, seat: ContractSeat, registration: Registration, pack: Pack, { channel = 'by_hand' }: RegistrationActInput): Promise<void> {
    if (channel === 'provincial' && !this.registry.provincial) throw new Problem(contractingProblems['registry-not-set-up']);
    const now = this.clock.now();
    const amounts = pack.amounts!;
    const filing: Filing = {
      id: newId(), registrationId: registration.id, number: (await this.registrations.filings(ctx, registration.id)).length + 1, channel, contractFen: amounts.contractFen, technologyFen: amounts.technologyFen,
      packSha256: createHash('sha256').update(canonicalJson({ contract: seat.contract.number, termsHash: seat.contract.termsHash, declared: registration.declared, amounts })).digest('hex'), filedBy: seat.person.userId, filedAt: now,
      filedOn: chinaDate(now), dueOn: pack.clock?.dueOn ?? null, period: pack.clock?.period?.days ?? null, ruleVersionIds: pack.ruleVersionIds, attempts: 0, nextTryAt: channel === 'provincial' ? now : null, lastFailure: null,
    };
    await this.registrations.addFiling(ctx, filing);
    if (channel === 'provincial') await this.jobs.add(ctx, fileRegistrations, {}, { jobId: filing.id });
  }

  private async cancelled(ctx: TransactionContext, seat: ContractSeat, registration: Registration, on: string, paperId: string): Promise<void> {
    for (const task of await this.registrations.tasks(ctx, registration.id)) if (task.kind === 'cancellation') await this.registrations.finishTask(ctx, task.id, { on, paperId, by: seat.person.userId });
    await this.moves.takeBack(ctx, seat, seat.contract, 'registration_cancelled', on);
  }

  /** The seat of the side that applies, deal and contract locked, with the registration as it stands. */
  private async at(ctx: TransactionContext, contractId: string): Promise<{ seat: ContractSeat; registration: Registration | undefined }> {
    const seat = await this.table.seat(ctx, contractId, 'for update');
    if (seat.contract.amends !== null) throw new Problem(contractingProblems['registration-of-supplement']);
    const registration = await this.registrations.ofContract(ctx, contractId, 'for update');
    const { applicant } = await this.packs.of(ctx, seat.contract, seat.deal, registration?.declared ?? NOTHING_DECLARED);
    if (applicantSide({ applicant }) !== seat.side) throw new Problem(contractingProblems['registration-not-yours']);
    return { seat, registration };
  }
}

export function newRegistration(contractId: string, now: Date): Registration {
  return { id: newId(), contractId, state: registrationMachine.initial, version: 1, declared: NOTHING_DECLARED, certificateNumber: null, nationalNumber: null, recognisedOn: null, certificatePaperId: null, cancelledOn: null, createdAt: now, updatedAt: now };
}
