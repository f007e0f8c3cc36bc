import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { CloseFirstRefusalsJob } from './close-first-refusals.job.js';
import { FollowReportsJob } from './follow-reports.job.js';
import { OnObjection } from './on-objection.consumer.js';
import { OnDossier } from './on-dossier.consumer.js';
import { OnFirstRefusal } from './on-first-refusal.consumer.js';
import { OnNotice } from './on-notice.consumer.js';
import { OnReport } from './on-report.consumer.js';
import { OnTitle } from './on-title.consumer.js';
import { RemindDeadlinesJob } from './remind-deadlines.job.js';

@Module({ imports: [RightsAssignmentModule], providers: [CloseFirstRefusalsJob, FollowReportsJob, OnObjection, OnDossier, OnFirstRefusal, OnNotice, OnReport, OnTitle, RemindDeadlinesJob] })
export class RightsAssignmentJobsModule {}
export { OnDossier, OnFirstRefusal, OnNotice, OnObjection, OnReport, OnTitle };
