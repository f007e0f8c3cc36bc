import { Module } from '@nestjs/common';
import { AuditingModule } from '../auditing.module.js';
import { EndHoldsJob } from './end-holds.job.js';

@Module({ imports: [AuditingModule], providers: [EndHoldsJob] })
export class AuditingJobsModule {}
