import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { LapseEnvelopesJob } from './lapse-envelopes.job.js';

@Module({ imports: [ContractingModule], providers: [LapseEnvelopesJob] })
export class ContractingJobsModule {}
