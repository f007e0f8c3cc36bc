import { Module } from '@nestjs/common';
import { AssignmentRepository } from './assignment.repository.js';
import { EntryRepository } from './entry.repository.js';

@Module({ providers: [EntryRepository, AssignmentRepository], exports: [EntryRepository, AssignmentRepository] })
export class AuditingPersistenceModule {}
