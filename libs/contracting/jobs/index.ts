import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { OnContract } from './on-contract.consumer.js';
import { FileRegistrationsJob, RemindRegistrationsJob } from './registration.jobs.js';

@Module({ imports: [ContractingModule], providers: [FileRegistrationsJob, OnContract, RemindRegistrationsJob] })
export class ContractingJobsModule {}
