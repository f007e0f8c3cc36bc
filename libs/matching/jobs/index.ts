import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';

@Module({ imports: [MatchingModule] })
export class MatchingJobsModule {}
