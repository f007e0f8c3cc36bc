import { Module } from '@nestjs/common';
import { ListingModule } from '../listing.module.js';

@Module({ imports: [ListingModule] })
export class ListingJobsModule {}
