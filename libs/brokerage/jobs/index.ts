import { Module } from '@nestjs/common';
import { BrokerageModule } from '../brokerage.module.js';

@Module({ imports: [BrokerageModule], providers: [] })
export class BrokerageJobsModule {}
