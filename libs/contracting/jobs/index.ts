import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { RemindMoneyJob } from './remind-money.job.js';

@Module({ imports: [ContractingModule], providers: [RemindMoneyJob] })
export class ContractingJobsModule {}
