import { Module } from '@nestjs/common';
import { BrokerageModule } from '../brokerage.module.js';

@Module({ imports: [BrokerageModule], controllers: [] })
export class BrokerageHttpModule {}
