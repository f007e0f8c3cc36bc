import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, newId } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Contract } from '../../domain/contract/contract.js';
import { UNDECIDED, NOTHING_DECLARED, type Registration, type RegistrationTask, type TaskKind } from '../../domain/registration/registration.js';
import { ContractRepository } from '../../persistence/contract.repository.js';
import { DealRepository } from '../../persistence/deal.repository.js';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractTable, type ContractActor } from '../contract-table.js';
import { RecordRights } from './record-rights.usecase.js';
import { PackOf } from './pack.js';
import { newRegistration } from './register-contract.usecase.js';
import { applicantSide, audit, RegistrationMoves } from './registration-moves.js';

export interface ContractMoved { readonly contractId: string; readonly amends: string | null; readonly act: string }

/** What follows from a contract's effect, a supplement and an end: a registration to prepare, rights to record, changes and cancellations to file, counts to take back. */
@Injectable()
export class FollowContract {
  constructor(
    private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly table: ContractTable, private readonly packs: PackOf,
    private readonly registrations: RegistrationRepository, private readonly moves: RegistrationMoves, private readonly rights: RecordRights, private readonly clock: Clock,
  ) {}

  /** Told twice it does its work once. */
  async run(ctx: OperationContext, { contractId, amends, act }: ContractMoved): Promise<void> {
    if (act !== 'take-effect' && act !== 'terminate' && act !== 'rescind') return;
    await this.transactions.run(ctx, async (ctx) => {
      const found = (await this.contracts.find(ctx, amends ?? contractId))!;
      const deal = (await this.deals.find(ctx, found.dealId, 'for update'))!;
      const contract = (await this.contracts.find(ctx, found.id, 'for update'))!;
      const registration = await this.registrations.ofContract(ctx, contract.id, 'for update');
      const side = applicantSide(await this.packs.of(ctx, contract, deal, registration?.declared ?? NOTHING_DECLARED));
      const actor: ContractActor = { deal, side, person: null };
      if (act === 'take-effect') {
        // whoever hears late of the effect of what has ended since begins nothing
        if (contract.state !== 'in_effect' && contract.state !== 'performed') return;
        if (!registration) await this.begin(ctx, actor, contract);
        else if (amends !== null && (registration.state === 'accepted' || registration.state === 'filed')) await this.open(ctx, actor, contract, registration, ['change', 'tax_notice'], contractId, act);
        await this.rights.open(ctx, actor, contract);
        return;
      }
      // a supplement that ends leaves the contract registered as it stands without it
      if (amends !== null) return;
      if (registration) await this.end(ctx, actor, contract, registration, act);
      await this.rights.lapse(ctx, actor, contract);
    });
  }

  private async begin(ctx: TransactionContext, actor: ContractActor, contract: Contract): Promise<void> {
    const begun = newRegistration(contract.id, this.clock.now());
    if (!(await this.registrations.insert(ctx, begun))) return;
    await this.table.tell(ctx, actor, contract, 'own-registration', { act: 'registration-open', after: audit(begun), refId: begun.id });
  }

  private async end(ctx: TransactionContext, actor: ContractActor, contract: Contract, registration: Registration, act: 'terminate' | 'rescind'): Promise<void> {
    if (UNDECIDED.includes(registration.state)) await this.moves.move(ctx, actor, contract, registration, { ...registration, state: 'cancelled' }, 'lapse');
    if (registration.state === 'filed' || registration.state === 'accepted') await this.open(ctx, actor, contract, registration, ['cancellation', 'tax_notice'], contract.id, act);
    await this.moves.takeBack(ctx, actor, contract, act === 'terminate' ? 'terminated' : 'rescinded', chinaDate(this.clock.now()));
  }

  private async open(ctx: TransactionContext, actor: ContractActor, contract: Contract, registration: Registration, kinds: readonly TaskKind[], causedBy: string, cause: RegistrationTask['cause']): Promise<void> {
    for (const kind of kinds) {
      const task: RegistrationTask = { id: newId(), registrationId: registration.id, contractId: contract.id, kind, causedBy, cause, openedAt: this.clock.now(), doneOn: null, paperId: null, doneBy: null };
      if (!(await this.registrations.openTask(ctx, task))) continue;
      await this.table.tell(ctx, actor, contract, 'own-registration', { act: `registration-task-${kind}`, after: { taskId: task.id, kind, causedBy, cause }, refId: task.id });
    }
  }
}
