import { Module } from '@nestjs/common';
import { AssetLedgerModule } from '../asset-ledger.module.js';
import { AnnualReportController } from './report.controller.js';
import { LedgerController } from './ledger.controller.js';

@Module({ imports: [AssetLedgerModule], controllers: [LedgerController, AnnualReportController] })
export class AssetLedgerHttpModule {}
