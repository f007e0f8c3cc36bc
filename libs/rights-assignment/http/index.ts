import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { DisclosureController } from './disclosure.controller.js';
import { DossierController } from './dossier.controller.js';
import { RightsApplicationController } from './rights-application.controller.js';
import { TitleController } from './title.controller.js';

@Module({ imports: [RightsAssignmentModule], controllers: [DisclosureController, DossierController, RightsApplicationController, TitleController] })
export class RightsAssignmentHttpModule {}
