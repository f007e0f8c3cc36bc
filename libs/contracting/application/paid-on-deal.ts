import { Injectable } from '@nestjs/common';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { fixedSum } from '../domain/contract/contract-sum.js';
import { contractAmounts } from '../domain/terms/amounts.js';
import { ITEM_KINDS } from '../domain/terms/terms.schema.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { MoneyRepository } from '../persistence/money.repository.js';
import { MoneyBook } from './money-book.js';
import { PaidOnDeal, type DealMoney } from './ports.js';

/** What the payee has confirmed on a deal, as far as it was paid for technology; a broker's fee follows it. No access check: the asker judges who may. */
@Injectable()
export class PaymentsOnDeal extends PaidOnDeal {
  constructor(private readonly money: MoneyRepository, private readonly contracts: ContractRepository, private readonly book: MoneyBook, private readonly registry: RuleRegistry) {
    super();
  }

  async of(ctx: OperationContext, dealId: string): Promise<DealMoney> {
    const contract = (await this.contracts.ofDeal(ctx, dealId)).find(({ amends, state }) => amends === null && state !== 'cancelled');
    if (!contract?.effectiveOn) return { effectiveOn: null, technologyFen: null, payments: [] };
    const terms = await this.book.terms(ctx, contract);
    const { fen, openEnded } = fixedSum(terms.price);
    const { contractFen, technologyFen } = contractAmounts({ ...terms }, fen, await this.values(ctx));
    // what is paid beyond a fixed sum that holds no technology is royalty, which is nothing else
    const technologyOf = (paid: number): number => (contractFen === 0 ? paid : Number((BigInt(paid) * BigInt(technologyFen)) / BigInt(contractFen)));
    const payments = (await this.money.confirmedOnDeal(ctx, dealId)).map(({ id, paidOn, fen: paid, refundedFen }) => ({ id, on: paidOn, technologyFen: technologyOf(paid - refundedFen) }));
    return { effectiveOn: contract.effectiveOn, technologyFen: openEnded ? null : technologyFen, payments };
  }

  private async values(ctx: OperationContext) {
    const read = async <T>(rule: string, schema: z.ZodType<T>, silent: T): Promise<T> => {
      const row = await this.registry.inForce(ctx, { rule, jurisdictions: ['CN'], unitClass: 'any' });
      return row ? schema.parse(row.value) : silent;
    };
    const kinds = z.array(z.enum(ITEM_KINDS));
    return {
      nonTechnology: await read('registration.non-technology-items', kinds, []), subjectMatterStaysIn: await read('registration.subject-matter-stays-in', z.boolean(), false), developmentOut: await read('registration.development-items-out', kinds, []),
    };
  }
}
