import { Injectable } from '@nestjs/common';
import { PaidOnDeal, type DealMoney } from './ports.js';

/** Until payments are kept, no contract is known to be in effect and nothing to have arrived: no fee is due. */
@Injectable()
export class NothingPaid extends PaidOnDeal {
  async of(): Promise<DealMoney> {
    return { effectiveOn: null, technologyFen: null, payments: [] };
  }
}
