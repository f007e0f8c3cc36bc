import { Module } from '@nestjs/common';
import { ListingModule } from '../listing.module.js';
import { AchievementController } from './achievement.controller.js';
import { AttachmentController } from './attachment.controller.js';
import { DemandController } from './demand.controller.js';
import { ExportController } from './export.controller.js';
import { ImportController } from './import.controller.js';
import { MarketController } from './market.controller.js';

@Module({ imports: [ListingModule], controllers: [AchievementController, AttachmentController, DemandController, MarketController, ImportController, ExportController] })
export class ListingHttpModule {}
