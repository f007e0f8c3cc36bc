import { Module } from '@nestjs/common';
import { ActOnFinding } from './application/act-on-finding.usecase.js';
import { AssignAuditor } from './application/assign-auditor.usecase.js';
import { AuditorDesk } from './application/auditor-desk.facade.js';
import { EndHolds } from './application/end-holds.usecase.js';
import { EntryQuery } from './application/entry.query.js';
import { FindingQuery } from './application/finding.query.js';
import { HoldQuery } from './application/hold.query.js';
import { PlaceHold } from './application/place-hold.usecase.js';
import { RaiseFinding } from './application/raise-finding.usecase.js';
import { RiskQuery } from './application/risk.query.js';
import { AuditReader } from './application/reader.js';
import { RootQuery } from './application/root.query.js';
import { AuditingPersistenceModule } from './persistence/index.js';

const doors = [AssignAuditor, EntryQuery, RootQuery, ActOnFinding, FindingQuery, RaiseFinding, AuditorDesk, EndHolds, HoldQuery, PlaceHold, RiskQuery];

@Module({ imports: [AuditingPersistenceModule], providers: [...doors, AuditReader], exports: doors })
export class AuditingModule {}
