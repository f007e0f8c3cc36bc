import { Module } from '@nestjs/common';
import './data-map.js';
import { AssignmentRepository } from './assignment.repository.js';
import { EntryRepository } from './entry.repository.js';
import { FindingRepository } from './finding.repository.js';
import { HoldRepository } from './hold.repository.js';
import { RiskMarkRepository } from './risk-mark.repository.js';

const REPOSITORIES = [EntryRepository, AssignmentRepository, FindingRepository, HoldRepository, RiskMarkRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class AuditingPersistenceModule {}
