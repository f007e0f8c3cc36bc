import { Module } from '@nestjs/common';
import { AchievementQuery } from './application/achievement.query.js';
import { ActOnImport } from './application/act-on-import.usecase.js';
import { ActOnAchievement } from './application/act-on-achievement.usecase.js';
import { ActOnDemand } from './application/act-on-demand.usecase.js';
import { AnswerSecrecy } from './application/answer-secrecy.usecase.js';
import { AttachFile } from './application/attach-file.usecase.js';
import { BulkImport } from './application/bulk-import.facade.js';
import { CreateAchievement } from './application/create-achievement.usecase.js';
import { CreateDemand } from './application/create-demand.usecase.js';
import { DeleteAchievement } from './application/delete-achievement.usecase.js';
import { DemandQuery } from './application/demand.query.js';
import { EditAchievement } from './application/edit-achievement.usecase.js';
import { EditDemand } from './application/edit-demand.usecase.js';
import { ExportQuery } from './application/export.query.js';
import { ExpireDemands } from './application/expire-demands.usecase.js';
import { ImportQuery } from './application/import.query.js';
import { ImportJudge } from './application/import-judge.js';
import { ListingFacade } from './application/listing.facade.js';
import { ListingFacts } from './application/listing-facts.js';
import { MarketSummary } from './application/market-summary.query.js';
import { SecrecyGate } from './application/secrecy-gate.js';
import { StartImport } from './application/start-import.usecase.js';
import { WorkImport } from './application/work-import.usecase.js';
import { ListingPersistenceModule } from './persistence/index.js';

const VERBS = [
  AchievementQuery, ActOnAchievement, ActOnDemand, AnswerSecrecy, AttachFile, CreateAchievement, CreateDemand, DeleteAchievement, DemandQuery, EditAchievement, EditDemand, ExpireDemands,
  ListingFacade, ListingFacts, MarketSummary, SecrecyGate,
  ActOnImport, BulkImport, ExportQuery, ImportJudge, ImportQuery, StartImport, WorkImport,
];

@Module({ imports: [ListingPersistenceModule], providers: VERBS, exports: VERBS })
export class ListingModule {}
