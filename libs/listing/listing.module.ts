import { Module } from '@nestjs/common';
import { ListingPersistenceModule } from './persistence/index.js';

@Module({ imports: [ListingPersistenceModule] })
export class ListingModule {}
