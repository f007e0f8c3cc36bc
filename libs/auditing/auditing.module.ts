import { Module } from '@nestjs/common';
import { AssignAuditor } from './application/assign-auditor.usecase.js';
import { EntryQuery } from './application/entry.query.js';
import { AuditReader } from './application/reader.js';
import { RootQuery } from './application/root.query.js';
import { AuditingPersistenceModule } from './persistence/index.js';

const doors = [AssignAuditor, EntryQuery, RootQuery];

@Module({ imports: [AuditingPersistenceModule], providers: [...doors, AuditReader], exports: doors })
export class AuditingModule {}
