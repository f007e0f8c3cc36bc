import { Module } from '@nestjs/common';
import { BrokerageModule } from '../brokerage.module.js';
import { BrokerLeadController } from './lead.controller.js';
import { BrokerSubscriptionController } from './subscription.controller.js';

@Module({ imports: [BrokerageModule], controllers: [BrokerSubscriptionController, BrokerLeadController] })
export class BrokerageHttpModule {}
