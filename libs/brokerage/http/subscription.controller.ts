import { Body, Controller } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { SetSubscription } from '../application/set-subscription.usecase.js';
import { brokeragePermissions } from '../domain/permissions.js';
import { subscriptionInputSchema, subscriptionSchema, type SubscriptionInput } from '../domain/subscription.schema.js';

@Controller('api/v1/broker/subscription')
export class BrokerSubscriptionController {
  constructor(private readonly subscription: SetSubscription) {}

  @Endpoint.get('', { summary: 'The fields and regions of one\'s beat', permission: brokeragePermissions['subscription.set'], response: subscriptionSchema })
  get(@Ctx() ctx: OperationContext) {
    return this.subscription.get(ctx);
  }

  @Endpoint.put('', { summary: 'Set the fields and regions of one\'s beat', permission: brokeragePermissions['subscription.set'], response: subscriptionSchema })
  set(@Ctx() ctx: OperationContext, @Body({ schema: subscriptionInputSchema }) body: SubscriptionInput) {
    return this.subscription.run(ctx, body);
  }
}
