import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { DealRepository } from '../persistence/deal.repository.js';

/** With whom organisations have or had a deal; ids only, for other modules. */
@Injectable()
export class DealPartners {
  constructor(private readonly deals: DealRepository) {}

  /** By organisation; with `before` only deals that were proposed earlier. */
  async of(ctx: OperationContext, organisationIds: readonly string[], before?: Date): Promise<ReadonlyMap<string, readonly string[]>> {
    const pairs = organisationIds.length === 0 ? [] : await this.deals.partners(ctx, organisationIds, before);
    return new Map(organisationIds.map((id) => [id, pairs.filter(({ organisationId }) => organisationId === id).map(({ otherId }) => otherId)]));
  }
}
