import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { CloseChallengesJob } from './close-challenges.job.js';

@Module({ imports: [ChallengesModule], providers: [CloseChallengesJob] })
export class ChallengesJobsModule {}
