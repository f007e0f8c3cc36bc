import { Module } from '@nestjs/common';
import { AnswerMatch } from './application/answer-match.usecase.js';
import { CareForIndex } from './application/care-for-index.usecase.js';
import { CorpusKnowledge } from './application/corpus-knowledge.js';
import { FindAnswers } from './application/find-answers.query.js';
import { FlushIndex } from './application/flush-index.usecase.js';
import { LapseInterests } from './application/lapse-interests.usecase.js';
import { MatchListing } from './application/match-listing.usecase.js';
import { MatchPresenter } from './application/match-presenter.js';
import { MatchesQuery } from './application/matches.query.js';
import { MatchingFacade } from './application/matching.facade.js';
import { PreparedProfiles } from './application/prepared-profiles.js';
import { ProjectListing } from './application/project-listing.usecase.js';
import { RebuildIndex } from './application/rebuild-index.usecase.js';
import { SearchListings } from './application/search-listings.query.js';
import { TextTerms } from './application/text-terms.js';
import { WriteMatches } from './application/write-matches.js';
import { MatchingPersistenceModule } from './persistence/index.js';

const forEdges = [MatchingFacade, FindAnswers, ProjectListing, CareForIndex, CorpusKnowledge, LapseInterests, AnswerMatch, MatchesQuery, SearchListings];

@Module({
  imports: [MatchingPersistenceModule],
  providers: [...forEdges, FlushIndex, RebuildIndex, MatchListing, WriteMatches, PreparedProfiles, TextTerms, MatchPresenter],
  exports: [...forEdges],
})
export class MatchingModule {}
