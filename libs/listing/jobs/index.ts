import { Module } from '@nestjs/common';
import { ListingModule } from '../listing.module.js';
import { ExpireDemandsHandler } from './expire-demands.handler.js';
import { WorkImportHandler } from './work-import.handler.js';

@Module({ imports: [ListingModule], providers: [ExpireDemandsHandler, WorkImportHandler] })
export class ListingJobsModule {}
