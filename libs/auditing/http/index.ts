import { Module } from '@nestjs/common';
import { AuditingModule } from '../auditing.module.js';
import { AuditorAssignmentController } from './assignment.controller.js';
import { AuditController } from './audit.controller.js';

@Module({ imports: [AuditingModule], controllers: [AuditorAssignmentController, AuditController] })
export class AuditingHttpModule {}
