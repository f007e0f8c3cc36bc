import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification.module.js';

@Module({ imports: [NotificationModule], controllers: [] })
export class NotificationHttpModule {}
