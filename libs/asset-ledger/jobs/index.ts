import { Module } from '@nestjs/common';
import { AssetLedgerModule } from '../asset-ledger.module.js';
import { OnRights } from './on-rights.consumer.js';
import { RemindReportsJob } from './remind-reports.job.js';
import { SweepTitlesJob } from './sweep-titles.job.js';

@Module({ imports: [AssetLedgerModule], providers: [OnRights, RemindReportsJob, SweepTitlesJob] })
export class AssetLedgerJobsModule {}
export { OnRights };
