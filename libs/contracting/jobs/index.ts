import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { RemindPerformanceJob } from './remind-performance.job.js';

@Module({ imports: [ContractingModule], providers: [RemindPerformanceJob] })
export class ContractingJobsModule {}
