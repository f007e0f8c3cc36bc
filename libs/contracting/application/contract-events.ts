import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { happenedOf, type Happened } from '../domain/performance/happened.js';
import { contractingProblems } from '../domain/problems.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { PerformanceTable } from './performance-table.js';
import { SigningDay } from './ports.js';

/** What happened under a contract that due days are counted from; for the money of it. Whoever asks has judged who may read. */
@Injectable()
export class ContractEvents {
  constructor(private readonly contracts: ContractRepository, private readonly performance: PerformanceTable, private readonly signing: SigningDay) {}

  /** Signing, effect, delivery, acceptance and accepted milestones with their civil days in China; what has not happened is left out. Refuses 404. */
  async happened(ctx: OperationContext, contractId: string): Promise<Happened[]> {
    const contract = await this.contracts.find(ctx, contractId);
    if (!contract) throw new Problem(contractingProblems['contract-not-found']);
    const { list, handovers, milestones } = await this.performance.rows(ctx, contract);
    return happenedOf({ signedOn: await this.signing.of(ctx, contract), effectiveOn: contract.effectiveOn, list, handovers, milestones });
  }

  /** How many disputes about the contract are open. Refuses 404. */
  async openDisputes(ctx: OperationContext, contractId: string): Promise<number> {
    const contract = await this.contracts.find(ctx, contractId);
    if (!contract) throw new Problem(contractingProblems['contract-not-found']);
    return (await this.performance.rows(ctx, contract)).disputes.filter(({ state }) => state === 'open').length;
  }
}
