import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { OnAwardContract } from './on-contract.consumer.js';
import { CloseChallengesJob } from './close-challenges.job.js';

@Module({ imports: [ChallengesModule], providers: [CloseChallengesJob, OnAwardContract] })
export class ChallengesJobsModule {}
