import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { DeadlineFeedController } from './deadline-feed.controller.js';
import { DeadlineController } from './deadline.controller.js';
import { DisclosureController } from './disclosure.controller.js';
import { FirstRefusalController } from './first-refusal.controller.js';
import { ImplementationReportController } from './implementation-report.controller.js';
import { DossierController } from './dossier.controller.js';
import { MyResultsController } from './my-results.controller.js';
import { OfficeQueueController } from './office-queue.controller.js';
import { RightsApplicationController } from './rights-application.controller.js';
import { SecondStepController } from './second-step.controller.js';
import { TitleController } from './title.controller.js';

@Module({ imports: [RightsAssignmentModule], controllers: [DisclosureController, RightsApplicationController, TitleController, ImplementationReportController, FirstRefusalController, SecondStepController, DossierController, DeadlineController, DeadlineFeedController, MyResultsController, OfficeQueueController] })
export class RightsAssignmentHttpModule {}
