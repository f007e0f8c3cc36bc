import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification.module.js';
import { LocalMailboxController } from './local-mailbox.controller.js';
import { NotificationController } from './inbox.controller.js';
import { NotificationPreferenceController } from './preference.controller.js';

@Module({ imports: [NotificationModule], controllers: [NotificationController, NotificationPreferenceController, LocalMailboxController] })
export class NotificationHttpModule {}
