import { Module } from '@nestjs/common';
import { ActOnAsset } from './application/act-on-asset.usecase.js';
import { ActOnReport } from './application/act-on-report.usecase.js';
import { AssetRegime } from './application/asset-regime.facade.js';
import { LedgerLaw } from './application/ledger-law.js';
import { LedgerQuery } from './application/ledger.query.js';
import { PostChange } from './application/post-change.usecase.js';
import { RemindReports } from './application/remind-reports.usecase.js';
import { ReportLaw } from './application/report-law.js';
import { ReportQuery } from './application/report.query.js';
import { SweepTitles } from './application/sweep-titles.usecase.js';
import { TakeIn } from './application/take-in.usecase.js';
import { YearFacts } from './application/year-facts.js';
import { AssetLedgerPersistenceModule } from './persistence/index.js';

const doors = [ActOnAsset, ActOnReport, AssetRegime, LedgerQuery, PostChange, RemindReports, ReportQuery, SweepTitles, TakeIn];

@Module({ imports: [AssetLedgerPersistenceModule], providers: [...doors, LedgerLaw, ReportLaw, YearFacts], exports: doors })
export class AssetLedgerModule {}
