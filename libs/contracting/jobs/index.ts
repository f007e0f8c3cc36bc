import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { OnDealAgreed } from './on-deal-agreed.consumer.js';

@Module({ imports: [ContractingModule], providers: [OnDealAgreed] })
export class ContractingJobsModule {}

export { OnDealAgreed };
