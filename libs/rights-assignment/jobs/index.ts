import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { OnDossier } from './on-dossier.consumer.js';
import { OnObjection } from './on-objection.consumer.js';

@Module({ imports: [RightsAssignmentModule], providers: [OnDossier, OnObjection] })
export class RightsAssignmentJobsModule {}
export { OnDossier, OnObjection };
