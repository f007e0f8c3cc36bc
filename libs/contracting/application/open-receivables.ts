import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { ContractRepository } from '../persistence/contract.repository.js';
import { MoneyBook } from './money-book.js';
import { OpenReceivables } from './ports.js';

/** Claims that are not paid in full; a contract with one is not performed. */
@Injectable()
export class ReceivablesOfMoney extends OpenReceivables {
  constructor(private readonly contracts: ContractRepository, private readonly book: MoneyBook) {
    super();
  }

  async count(ctx: OperationContext, contractId: string): Promise<number> {
    const contract = await this.contracts.find(ctx, contractId);
    if (!contract) return 0;
    const { account } = await this.book.state(ctx, contract);
    return account.claims.filter(({ outstandingFen }) => outstandingFen > 0).length;
  }
}
