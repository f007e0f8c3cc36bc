import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { MatchesController } from './matches.controller.js';
import { SearchController } from './search.controller.js';

@Module({ imports: [MatchingModule], controllers: [MatchesController, SearchController] })
export class MatchingHttpModule {}
