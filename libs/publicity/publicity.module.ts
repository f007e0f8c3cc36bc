import { Module } from '@nestjs/common';
import { EndNotices } from './application/end-notices.usecase.js';
import { LeaveMarket } from './application/leave-market.usecase.js';
import { MakeReport } from './application/make-report.usecase.js';
import { MoveNotice } from './application/move-notice.usecase.js';
import { MoveObjection } from './application/move-objection.usecase.js';
import { NoticeDrafting } from './application/notice-drafting.js';
import { NoticeRecords } from './application/notice-records.facade.js';
import { Notices } from './application/notices.query.js';
import { Objections } from './application/objections.query.js';
import { OpenNotice } from './application/open-notice.usecase.js';
import { PublicityDesk } from './application/publicity-desk.facade.js';
import { RemindOverdue } from './application/remind-overdue.usecase.js';
import { ReportMaterials } from './application/report-material.js';
import { Reports } from './application/reports.query.js';
import { SubmitObjection } from './application/submit-objection.usecase.js';
import { PublicityPersistenceModule } from './persistence/index.js';

const doors = [PublicityDesk, NoticeRecords, Notices, OpenNotice, MoveNotice, Objections, SubmitObjection, MoveObjection, EndNotices, RemindOverdue, LeaveMarket, MakeReport, Reports];

@Module({ imports: [PublicityPersistenceModule], providers: [...doors, NoticeDrafting, ReportMaterials], exports: doors })
export class PublicityModule {}
