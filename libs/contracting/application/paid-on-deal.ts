import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { MoneyRepository } from '../persistence/money.repository.js';

export interface PaidPayment {
  readonly paymentId: string;
  readonly contractId: string;
  readonly on: string;
  readonly form: 'cash' | 'equity';
  readonly fen: number;
  /** What went back of it since. */
  readonly refundedFen: number;
}

/** What the payee has confirmed on a deal; a broker's fee and a bureau's figures follow it. No access check: the asker judges who may. */
@Injectable()
export class PaidOnDeal {
  constructor(private readonly money: MoneyRepository) {}

  async of(ctx: OperationContext, dealId: string): Promise<PaidPayment[]> {
    return (await this.money.confirmedOnDeal(ctx, dealId)).map(({ id, contractId, paidOn, form, fen, refundedFen }) => ({ paymentId: id, contractId, on: paidOn, form, fen, refundedFen }));
  }
}
