import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { Approval } from '../domain/contract/approval.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import type { ContractActInput } from '../domain/contract/contract.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { ContractFactsOf } from './contract-facts.js';
import { ContractTable } from './contract-table.js';

/** Submission, approval and return: made by one, checked by another, within what each may decide. */
@Injectable()
export class ApproveContract {
  constructor(private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly factsOf: ContractFactsOf, private readonly clock: Clock) {}

  /** Refuses 404, 403, 409 stale or illegal, 422 broken rules with their article. */
  async run(ctx: OperationContext, contractId: string, act: string, { version, reason, interest, minutesPaperId }: ContractActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const { contract, side, person } = seat;
      expectVersion(contract.version, version);
      const { permission } = findAct(contractMachine, contract.state, act);
      if (permission === 'system' || !mayUse(person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      if (side !== 'holder') throw new Problem(contractingProblems['holder-only']);
      if (minutesPaperId) await this.table.paper(ctx, contract.id, side, minutesPaperId, 'minutes');
      const { facts, amount, ruleVersionIds } = await this.factsOf.of(ctx, seat);
      const { to } = decideAct(contractMachine, contract.state, act, { ...facts, interest: interest ?? null, minutes: minutesPaperId !== undefined }, reason);
      if (act !== 'submit') {
        const approval: Approval = {
          id: newId(), contractId: contract.id, termsHash: contract.termsHash, outcome: act === 'approve' ? 'approved' : 'returned', level: amount.level, amountFen: amount.fen, interest: act === 'approve' ? 'none' : null,
          minutesPaperId: minutesPaperId ?? null, reason: reason ?? null, ruleVersionIds, decidedBy: person.userId, decidedAt: this.clock.now(),
        };
        await this.contracts.addApproval(ctx, approval);
      }
      const changed = { ...contract, state: to, submittedBy: act === 'submit' ? person.userId : act === 'return' ? null : contract.submittedBy, approvedBy: act === 'approve' ? person.userId : null };
      await this.table.move(ctx, seat, contract, changed, act, reason);
    });
  }
}
