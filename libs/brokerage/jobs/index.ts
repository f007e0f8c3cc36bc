import { Module } from '@nestjs/common';
import { BrokerageModule } from '../brokerage.module.js';
import { OnMatch } from './on-match.consumer.js';

@Module({ imports: [BrokerageModule], providers: [OnMatch] })
export class BrokerageJobsModule {}

export { OnMatch };
