import { Module } from '@nestjs/common';
import { AuditingModule } from '../auditing.module.js';
import { AuditorAssignmentController } from './assignment.controller.js';
import { AuditController } from './audit.controller.js';
import { FindingController } from './finding.controller.js';
import { HoldController } from './hold.controller.js';
import { RiskController } from './risk.controller.js';

@Module({ imports: [AuditingModule], controllers: [AuditorAssignmentController, AuditController, FindingController, HoldController, RiskController] })
export class AuditingHttpModule {}
