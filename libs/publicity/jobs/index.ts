import { Module } from '@nestjs/common';
import { PublicityModule } from '../publicity.module.js';
import { EndNoticesJob } from './end-notices.job.js';
import { RemindOverdueJob } from './remind-overdue.job.js';

@Module({ imports: [PublicityModule], providers: [EndNoticesJob, RemindOverdueJob] })
export class PublicityJobsModule {}
