import { Module } from '@nestjs/common';
import { PublicityModule } from '../publicity.module.js';
import { PublicityFeedController } from './feed.controller.js';
import { PublicityNoticeController } from './notice.controller.js';
import { PublicityObjectionController } from './objection.controller.js';
import { PublicityReportController } from './report.controller.js';

@Module({ imports: [PublicityModule], controllers: [PublicityNoticeController, PublicityObjectionController, PublicityFeedController, PublicityReportController] })
export class PublicityHttpModule {}
