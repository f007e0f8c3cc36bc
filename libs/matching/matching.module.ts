import { Module } from '@nestjs/common';
import { MatchingPersistenceModule } from './persistence/index.js';

@Module({ imports: [MatchingPersistenceModule] })
export class MatchingModule {}
