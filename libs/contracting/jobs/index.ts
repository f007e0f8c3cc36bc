import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { OnDealAgreed } from './on-deal-agreed.consumer.js';
import { RemindMoneyJob } from './remind-money.job.js';
import { RemindPerformanceJob } from './remind-performance.job.js';

@Module({ imports: [ContractingModule], providers: [OnDealAgreed, RemindMoneyJob, RemindPerformanceJob] })
export class ContractingJobsModule {}

export { OnDealAgreed };
