import { Module } from '@nestjs/common';
import './data-map.js';
import { DocumentRepository } from './document.repository.js';
import { ListingIndex } from './listing-index.repository.js';
import { MatchRepository } from './match.repository.js';
import { MatchViewRepository } from './match-view.repository.js';
import { SearchRepository } from './search.repository.js';
import { StatisticsRepository } from './statistics.repository.js';

const repositories = [DocumentRepository, MatchRepository, MatchViewRepository, SearchRepository, StatisticsRepository, ListingIndex];

@Module({ providers: repositories, exports: repositories })
export class MatchingPersistenceModule {}
