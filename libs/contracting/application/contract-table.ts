import { Injectable } from '@nestjs/common';
import { contractMoved } from '@app/events';
import { chinaDate, Clock, newId, Problem, type Person } from '@app/kernel';
import { tell, type OperationContext, type TransactionContext } from '@app/platform';
import { BEFORE_SIGNING, type Contract, type ContractState, type Paper, type PaperKind } from '../domain/contract/contract.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import type { Deal, Side } from '../domain/deal.js';
import { contractingProblems } from '../domain/problems.js';
import { termsWithPrice, type PricedTerms } from '../domain/terms.input.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { TermsRepository, type KeptVersion } from '../persistence/terms.repository.js';
import { DealTable, partiesOf, tellOther } from './deal-table.js';

export interface ContractSeat { readonly contract: Contract; readonly deal: Deal; readonly side: Side; readonly person: Person }
/** Who acts; nobody where a job does. */
export interface ContractActor { readonly deal: Deal; readonly side: Side | null; readonly person: Person | null }

/** Who sits at which side of a contract, the terms it stands on, and its moves on the deal's timeline. */
@Injectable()
export class ContractTable {
  constructor(private readonly contracts: ContractRepository, private readonly versions: TermsRepository, private readonly table: DealTable, private readonly clock: Clock) {}

  /** Locks the deal first, so that two who act on one deal never wait for each other crosswise. Refuses 404 whoever is no party. */
  async seat(ctx: OperationContext, contractId: string, lock: '' | 'for update' = ''): Promise<ContractSeat> {
    const found = await this.contracts.find(ctx, contractId);
    if (!found) throw new Problem(contractingProblems['contract-not-found']);
    const { deal, side, person } = await this.table.seat(ctx, found.dealId, lock);
    const contract = lock === '' ? found : (await this.contracts.find(ctx, contractId, lock))!;
    return { contract, deal, side, person };
  }

  /** The terms that the contract stands on. */
  async terms(ctx: OperationContext, { dealId, termsNumber }: Contract): Promise<PricedTerms> {
    const version = (await this.versions.versions(ctx, dealId)).find(({ number }) => number === termsNumber)!;
    return termsWithPrice(version.terms);
  }

  /** Within the transaction of whoever decided it, with deal and contract locked. */
  async move(ctx: TransactionContext, { deal, side, person }: ContractActor, before: Contract, changed: Contract, act: string, reason?: string): Promise<Contract> {
    const after: Contract = { ...changed, version: before.version + 1, updatedAt: this.clock.now() };
    await this.contracts.save(ctx, after, before.version);
    await this.note(ctx, { deal, side, person }, before, after, act, reason);
    return after;
  }

  /** A thing about the contract on the deal's timeline; `refId` is the contract's unless told otherwise. */
  async tell(ctx: TransactionContext, { deal, side, person }: ContractActor, contract: Contract, kind: string, change: { act: string; after: Record<string, unknown>; before?: Record<string, unknown> | null; reason?: string | undefined; refId?: string; events?: Parameters<DealTable['note']>[4]['events'] }): Promise<void> {
    const { act, before = null, after, reason, refId = contract.id, events = [] } = change;
    await this.table.note(ctx, { deal, side, person }, kind, refId, { act, before, after: { organisationId: contract.holderId, contractId: contract.id, ...after }, reason, events });
  }

  /** Follows terms that both just accepted: a first contract, the same one anew, or a supplement to what is in effect. Refuses 409 a contract that is over. */
  async onAccepted(ctx: TransactionContext, seat: { deal: Deal; side: Side; person: Person }, { number, hash }: Pick<KeptVersion, 'number' | 'hash'>): Promise<void> {
    const all = await this.contracts.ofDeal(ctx, seat.deal.id);
    const root = all.find(({ amends, state }) => amends === null && state !== 'cancelled');
    const open = all.find(({ state }) => BEFORE_SIGNING.includes(state));
    if (open) {
      const changed = { ...open, state: 'preparing' as const, termsNumber: number, termsHash: hash, submittedBy: null, approvedBy: null };
      await this.move(ctx, seat, open, changed, 'revise');
      return;
    }
    if (root && root.state !== 'in_effect') throw new Problem(contractingProblems['contract-over'], { state: contractMachine.states[root.state].texts['zh-CN'] });
    const now = this.clock.now();
    const supplements = all.filter(({ amends }) => amends !== null).length;
    const contract: Contract = {
      id: newId(), dealId: seat.deal.id, number: root ? `${root.number}-B${supplements + 1}` : await this.contracts.nextNumber(ctx, chinaDate(now).slice(0, 4)), state: contractMachine.initial, version: 1, amends: root?.id ?? null,
      termsNumber: number, termsHash: hash, holderId: seat.deal.holderId, acquirerId: seat.deal.acquirerId, submittedBy: null, approvedBy: null, effectiveOn: null, endReason: null, createdAt: now, updatedAt: now,
    };
    await this.contracts.insert(ctx, contract);
    await this.note(ctx, seat, null, contract, 'prepare');
  }

  /** Talks that end take the contract with them while nothing is signed. Refuses 409 what is out for signature or in effect. */
  async onAbandoned(ctx: TransactionContext, seat: { deal: Deal; side: Side; person: Person }, reason: string): Promise<void> {
    for (const contract of await this.contracts.ofDeal(ctx, seat.deal.id)) {
      if (contract.state === 'signing') throw new Problem(contractingProblems['contract-out-for-signature']);
      if (contract.state === 'in_effect') throw new Problem(contractingProblems['contract-in-effect']);
      if (BEFORE_SIGNING.includes(contract.state)) await this.move(ctx, seat, contract, { ...contract, state: 'cancelled', submittedBy: contract.submittedBy, endReason: reason }, 'cancel', reason);
    }
  }

  /** Refuses 409 terms on the table while their contract is out for signature or over. */
  async refuseTermsWhileSigning(ctx: OperationContext, dealId: string): Promise<void> {
    const all = await this.contracts.ofDeal(ctx, dealId);
    if (all.some(({ state }) => state === 'signing')) throw new Problem(contractingProblems['contract-out-for-signature']);
    const over = all.find(({ amends, state }) => amends === null && (state === 'performed' || state === 'terminated' || state === 'rescinded'));
    if (over) throw new Problem(contractingProblems['contract-over'], { state: contractMachine.states[over.state].texts['zh-CN'] });
  }

  /** Refuses 409 a contract that is in none of these states. */
  expectState({ state }: Contract, states: readonly ContractState[]): void {
    if (!states.includes(state)) throw new Problem(contractingProblems['contract-over'], { state: contractMachine.states[state].texts['zh-CN'] });
  }

  /** Refuses 404 a paper that one may not read, 422 one of another kind or of the other side. */
  async paper(ctx: OperationContext, contractId: string, side: Side, paperId: string, kind?: PaperKind): Promise<Paper> {
    const paper = (await this.contracts.papers(ctx, contractId, side)).find(({ id }) => id === paperId);
    if (!paper) throw new Problem(contractingProblems['paper-not-found']);
    if (kind && (paper.kind !== kind || paper.side !== side)) throw new Problem(contractingProblems['paper-of-another-kind'], { kind });
    return paper;
  }

  private async note(ctx: TransactionContext, { deal, side, person }: ContractActor, before: Contract | null, after: Contract, act: string, reason?: string): Promise<void> {
    const told = side === null ? { tellOrganisationId: null } : tellOther(deal, side);
    await this.table.note(ctx, { deal, side, person }, 'contract', after.id, {
      act: `contract-${act}`, before: before && { contract: contractAudit(before) }, after: { organisationId: after.holderId, contract: contractAudit(after) }, reason,
      events: [tell(contractMoved, deal.id, { ...partiesOf(deal), ...told, contractId: after.id, amends: after.amends, achievementId: deal.achievementId, awardChallengeId: deal.award?.challengeId ?? null, act, from: before?.state ?? null, to: after.state, version: after.version, termsNumber: after.termsNumber, actorId: person?.userId ?? null })],
    });
  }
}

/** As the audit log keeps a contract: ids and states, no words, no sums. */
export const contractAudit = ({ id, number, state, version, amends, termsNumber, termsHash, submittedBy, approvedBy, effectiveOn }: Contract): Record<string, unknown> => ({ id, number, state, version, amends, termsNumber, termsHash, submittedBy, approvedBy, effectiveOn });
