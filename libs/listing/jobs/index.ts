import { Module } from '@nestjs/common';
import { ListingModule } from '../listing.module.js';
import { ExpireDemandsHandler } from './expire-demands.handler.js';

@Module({ imports: [ListingModule], providers: [ExpireDemandsHandler] })
export class ListingJobsModule {}
