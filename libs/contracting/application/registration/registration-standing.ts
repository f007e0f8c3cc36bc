import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractRegistration } from '../ports.js';

/** Awards that wait for registration go by what was recognised and not cancelled since. */
@Injectable()
export class RegistrationStanding extends ContractRegistration {
  constructor(private readonly registrations: RegistrationRepository) {
    super();
  }

  async registered(ctx: OperationContext, contractId: string): Promise<boolean> {
    return (await this.registrations.ofContract(ctx, contractId))?.state === 'accepted';
  }
}
