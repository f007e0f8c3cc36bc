import { Module } from '@nestjs/common';
import { ContractingModule } from '../contracting.module.js';
import { OnDealAgreed, OnEffectWatched, OnIntroductionConfirmed } from './bypass.consumers.js';
import { LapseEnvelopesJob } from './lapse-envelopes.job.js';
import { OnContract } from './on-contract.consumer.js';
import { FileRegistrationsJob, RemindRegistrationsJob } from './registration.jobs.js';
import { RemindMoneyJob } from './remind-money.job.js';
import { RemindPerformanceJob } from './remind-performance.job.js';

@Module({ imports: [ContractingModule], providers: [FileRegistrationsJob, LapseEnvelopesJob, OnContract, OnDealAgreed, OnEffectWatched, OnIntroductionConfirmed, RemindMoneyJob, RemindPerformanceJob, RemindRegistrationsJob] })
export class ContractingJobsModule {}

export { OnDealAgreed, OnEffectWatched, OnIntroductionConfirmed };
