import { Injectable } from '@nestjs/common';
import { chinaDate } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { organisationOf } from '../domain/deal.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { SealNames, SigningDay } from './ports.js';
import { SigningFactsOf } from './signing-facts.js';

/** The names on the seals of those who sign, for the registration office that compares them. */
@Injectable()
export class SealsOfSigning extends SealNames {
  constructor(private readonly contracts: ContractRepository, private readonly signing: SigningFactsOf) {
    super();
  }

  async of(ctx: OperationContext, contractId: string) {
    const contract = await this.contracts.find(ctx, contractId);
    if (!contract) return [];
    const { seals } = await this.signing.seals(ctx, contract);
    return seals.map(({ side, party, seal }) => ({ partyId: organisationOf(contract, side), partyName: party, sealName: seal }));
  }
}

/** The day of the last signature; where none is kept, the day of effect stands for it. */
@Injectable()
export class DayOfSigning extends SigningDay {
  constructor(private readonly signing: SigningRepository) {
    super();
  }

  async of(ctx: OperationContext, contract: { readonly id: string; readonly effectiveOn: string | null }): Promise<string | null> {
    const envelope = contract.effectiveOn === null ? undefined : await this.signing.newest(ctx, contract.id);
    const last = envelope && (await this.signing.signatures(ctx, envelope.id)).at(-1);
    return last ? chinaDate(last.signedAt) : contract.effectiveOn;
  }
}
