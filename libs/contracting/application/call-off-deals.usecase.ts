import { Injectable } from '@nestjs/common';
import { findAct } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { BEFORE_SIGNING, type Contract } from '../domain/contract/contract.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import { LIVE_DEALS, type Deal } from '../domain/deal.js';
import { dealMachine } from '../domain/deal.machine.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { ActOnDeal } from './act-on-deal.usecase.js';
import { ContractTable } from './contract-table.js';
import { EnvelopeKeeper } from './envelope-keeper.js';

const NOBODY = { side: null, person: null };

/** An award fell: what was still being talked about or signed ends with it. For challenges, whose transaction it is; whoever asks has judged that it fell. */
@Injectable()
export class CallOffDeals {
  constructor(private readonly deals: DealRepository, private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly keeper: EnvelopeKeeper, private readonly acts: ActOnDeal) {}

  /** Locks the deals of a challenge in the order of their ids: whoever signs or ends a contract waits until the transaction is over. */
  async hold(ctx: TransactionContext, challengeId: string): Promise<void> {
    await this.deals.ofAward(ctx, challengeId, 'for update');
  }

  /** Of these entries, of all where null. What took effect once is never touched: it ends by its own rules. */
  async run(ctx: TransactionContext, challengeId: string, { entryIds, reason }: { readonly entryIds: readonly string[] | null; readonly reason: string }): Promise<void> {
    for (const deal of await this.deals.ofAward(ctx, challengeId, 'for update')) {
      if (!LIVE_DEALS.includes(deal.state) || (entryIds !== null && !entryIds.includes(deal.award!.entryId))) continue;
      const contracts = await this.contracts.ofDeal(ctx, deal.id);
      if (contracts.some(({ effectiveOn }) => effectiveOn !== null)) continue;
      for (const contract of contracts) await this.cancel(ctx, deal, contract, reason);
      const { to } = findAct(dealMachine, deal.state, 'call-off');
      await this.acts.move(ctx, { deal, ...NOBODY }, { ...deal, state: to, endReason: reason }, 'call-off', reason);
    }
  }

  /** With its envelope closed a signature that is still under way at the provider finds nothing to sign any more. */
  private async cancel(ctx: TransactionContext, deal: Deal, before: Contract, reason: string): Promise<void> {
    let contract = before;
    if (before.state === 'signing') {
      await this.keeper.close(ctx, { deal, contract: before, envelope: await this.keeper.open(ctx, before) }, 'recall', NOBODY, reason);
      contract = (await this.contracts.find(ctx, before.id))!;
    }
    if (BEFORE_SIGNING.includes(contract.state)) await this.table.move(ctx, { deal, ...NOBODY }, contract, { ...contract, state: findAct(contractMachine, contract.state, 'cancel').to, endReason: reason }, 'cancel', reason);
  }
}
