import { Module } from '@nestjs/common';
import { PublicityModule } from '../publicity.module.js';
import { EndNoticesJob } from './end-notices.job.js';
import { OnConsent } from './on-consent.consumer.js';
import { OnNotice } from './on-notice.consumer.js';
import { RemindOverdueJob } from './remind-overdue.job.js';

@Module({ imports: [PublicityModule], providers: [EndNoticesJob, RemindOverdueJob, OnNotice, OnConsent] })
export class PublicityJobsModule {}
