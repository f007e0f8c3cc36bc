import { Module } from '@nestjs/common';
import { RightsAssignmentModule } from '../rights-assignment.module.js';
import { OnObjection } from './on-objection.consumer.js';

@Module({ imports: [RightsAssignmentModule], providers: [OnObjection] })
export class RightsAssignmentJobsModule {}
export { OnObjection };
