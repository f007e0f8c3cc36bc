import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { DeadlineFeedController } from './deadline-feed.controller.js';
import { DeadlineController } from './deadline.controller.js';
import { DisclosureController } from './disclosure.controller.js';
import { MyResultsController } from './my-results.controller.js';
import { OfficeQueueController } from './office-queue.controller.js';
import { RightsApplicationController } from './rights-application.controller.js';
import { TitleController } from './title.controller.js';

@Module({ imports: [RightsAssignmentModule], controllers: [DeadlineController, DeadlineFeedController, DisclosureController, MyResultsController, OfficeQueueController, RightsApplicationController, TitleController] })
export class RightsAssignmentHttpModule {}
