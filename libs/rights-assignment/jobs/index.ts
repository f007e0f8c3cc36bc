import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { CloseFirstRefusalsJob } from './close-first-refusals.job.js';
import { FollowReportsJob } from './follow-reports.job.js';
import { OnObjection } from './on-objection.consumer.js';
import { OnDossier } from './on-dossier.consumer.js';

@Module({ imports: [RightsAssignmentModule], providers: [CloseFirstRefusalsJob, FollowReportsJob, OnObjection, OnDossier] })
export class RightsAssignmentJobsModule {}
export { OnDossier, OnObjection };
