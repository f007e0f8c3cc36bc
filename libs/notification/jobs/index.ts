import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification.module.js';
import { OnMailQueued, SweepMail } from './mail.job.js';
import { OnMatchAnswered, OnMatchFound } from './on-match.consumer.js';
import { OnListingMoved, OnOrganisationMoved } from './on-review.consumer.js';

@Module({ imports: [NotificationModule], providers: [OnMatchFound, OnMatchAnswered, OnListingMoved, OnOrganisationMoved, OnMailQueued, SweepMail] })
export class NotificationJobsModule {}

export { OnListingMoved, OnMailQueued, OnMatchAnswered, OnMatchFound, OnOrganisationMoved };
