import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { Approval } from '../domain/contract/approval.js';
import { BEFORE_SIGNING } from '../domain/contract/contract.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import type { ContractActInput } from '../domain/contract/contract.schema.js';
import { consentsNeeded } from '../domain/contract/title-standing.js';
import { contractingProblems } from '../domain/problems.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { ContractFactsOf } from './contract-facts.js';
import { ContractTable } from './contract-table.js';

/** Submission, approval and return: made by one, checked by another, within what each may decide. */
@Injectable()
export class ApproveContract {
  constructor(private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly factsOf: ContractFactsOf, private readonly clock: Clock) {}

  /** Puts a co-owner's written consent to these terms on record. Refuses 404, 403, 409 a stale version or one on record, 422 an owner whom the title does not ask. */
  async consent(ctx: OperationContext, contractId: string, { version, ownerKey, paperId }: { version: number; ownerKey: string; paperId: string }): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const { contract, side, person } = seat;
      if (side !== 'holder') throw new Problem(contractingProblems['holder-only']);
      expectVersion(contract.version, version);
      this.table.expectState(contract, BEFORE_SIGNING);
      await this.table.paper(ctx, contract.id, side, paperId, 'owner_consent');
      const { title } = await this.factsOf.of(ctx, seat);
      const owner = title && consentsNeeded(title).find(({ key }) => key === ownerKey);
      if (!owner) throw new Problem(contractingProblems['owner-unknown'], { key: ownerKey });
      const consent = { id: newId(), contractId: contract.id, termsHash: contract.termsHash, ownerKey, ownerName: owner.name, paperId, recordedBy: person.userId, recordedAt: this.clock.now() };
      if (!(await this.contracts.addOwnerConsent(ctx, consent))) throw new Problem(contractingProblems['owner-consented']);
      await this.table.tell(ctx, seat, contract, 'owner-consent', { act: 'record-owner-consent', refId: consent.id, after: { consentId: consent.id, termsHash: consent.termsHash, paperId } });
    });
  }

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
