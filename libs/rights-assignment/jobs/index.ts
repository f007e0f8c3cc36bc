import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { OnNotice } from './on-notice.consumer.js';
import { OnObjection } from './on-objection.consumer.js';
import { OnTitle } from './on-title.consumer.js';
import { RemindDeadlinesJob } from './remind-deadlines.job.js';

@Module({ imports: [RightsAssignmentModule], providers: [OnNotice, OnObjection, OnTitle, RemindDeadlinesJob] })
export class RightsAssignmentJobsModule {}
export { OnNotice, OnObjection, OnTitle };
