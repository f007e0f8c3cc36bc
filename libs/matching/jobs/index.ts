import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { CatchUpHandler, LapseInterestsHandler, OptimiseIndexHandler, RefreshStatisticsHandler } from './housekeeping.job.js';
import { OnListingConsumer } from './on-listing.consumer.js';
import { PrepareIndex } from './prepare-index.js';

@Module({
  imports: [MatchingModule],
  providers: [OnListingConsumer, LapseInterestsHandler, OptimiseIndexHandler, RefreshStatisticsHandler, CatchUpHandler, PrepareIndex],
})
export class MatchingJobsModule {}
