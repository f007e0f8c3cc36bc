import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification.module.js';

@Module({ imports: [NotificationModule], providers: [] })
export class NotificationJobsModule {}
