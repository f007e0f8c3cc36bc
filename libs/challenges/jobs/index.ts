import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { OnResultObjection } from './on-objection.consumer.js';
import { OnAwardContract } from './on-contract.consumer.js';
import { CloseChallengesJob } from './close-challenges.job.js';
import { InviteTeamsJob } from './invite-teams.job.js';
import { RemindChallengesJob } from './remind-challenges.job.js';

@Module({ imports: [ChallengesModule], providers: [CloseChallengesJob, InviteTeamsJob, RemindChallengesJob, OnResultObjection, OnAwardContract] })
export class ChallengesJobsModule {}

export { OnResultObjection };
