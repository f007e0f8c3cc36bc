import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ConsentLedger } from '../application/consent-ledger.js';
import { OwnData } from '../application/personal-data.usecase.js';
import { consentBody, consentsSchema, withdrawalBody } from '../domain/consent.js';
import { identityPermissions } from '../domain/permissions.js';
import { erasureBody, erasureSchema, personalDataSchema, type ErasureInput } from '../domain/personal-data.js';

const idParam = z.object({ id: idSchema });

@Controller('api/v1')
export class PersonalDataController {
  constructor(private readonly data: OwnData, private readonly consents: ConsentLedger) {}

  @Endpoint.get('me/personal-data', { summary: 'Everything that the product holds of the logged-in person, table by table', permission: identityPermissions['account.own'], response: personalDataSchema })
  export(@Ctx() ctx: OperationContext) {
    return this.data.exported(ctx);
  }

  @Endpoint.get('me/consents', { summary: "One's separate consents: the words in use, what stands, and the ledger", permission: identityPermissions['account.own'], response: consentsSchema })
  own(@Ctx() ctx: OperationContext) {
    return this.consents.own(ctx);
  }

  @Endpoint.post('me/consents', { summary: 'Give a separate consent to the words that were read', permission: identityPermissions['account.own'], status: 201, response: consentsSchema })
  async give(@Ctx() ctx: OperationContext, @Body({ schema: consentBody }) body: z.infer<typeof consentBody>) {
    await this.consents.give(ctx, body);
    return this.consents.own(ctx);
  }

  @Endpoint.post('me/consent-withdrawals', { summary: 'Withdraw a separate consent', permission: identityPermissions['account.own'], status: 201, response: consentsSchema })
  async withdraw(@Ctx() ctx: OperationContext, @Body({ schema: withdrawalBody }) body: z.infer<typeof withdrawalBody>) {
    await this.consents.withdraw(ctx, body);
    return this.consents.own(ctx);
  }

  @Endpoint.post('accounts/:id/erasures', { summary: 'Forget a person; answers what was erased and what stays, with the reasons', permission: identityPermissions['account.erase'], status: 201, response: erasureSchema })
  erase(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: erasureBody }) body: ErasureInput) {
    return this.data.erase(ctx, id, body);
  }

  @Endpoint.get('accounts/:id/erasures', { summary: 'What was erased of a person and what stayed', permission: identityPermissions['account.erase'], response: erasureSchema })
  erasure(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.data.erasure(ctx, id);
  }
}
