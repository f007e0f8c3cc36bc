import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification.module.js';
import { OnFinding, OnHold } from './on-audit.consumer.js';
import { OnContractMoney, OnContractMoved, OnRegistrationDue } from './on-contract.consumer.js';
import { OnChallenge } from './on-challenge.consumer.js';
import { OnPanel } from './on-panel.consumer.js';
import { OnDeal } from './on-deal.consumer.js';
import { OnMediation } from './on-mediation.consumer.js';
import { OnMailQueued, SweepMail } from './mail.job.js';
import { OnPerformance } from './on-performance.consumer.js';
import { OnMatchAnswered, OnMatchFound } from './on-match.consumer.js';
import { OnListingMoved, OnOrganisationMoved } from './on-review.consumer.js';
import { OnDeadlineDue, OnDisclosure, OnNoticeOffMarket, OnNoticeOver, OnObjectionTold, OnRightsApplication } from './on-rights.consumer.js';

@Module({ imports: [NotificationModule], providers: [OnMatchFound, OnMatchAnswered, OnListingMoved, OnOrganisationMoved, OnRightsApplication, OnDisclosure, OnObjectionTold, OnNoticeOver, OnNoticeOffMarket, OnDeadlineDue, OnFinding, OnHold, OnContractMoney, OnContractMoved, OnRegistrationDue, OnChallenge, OnDeal, OnMediation, OnPanel, OnPerformance, OnMailQueued, SweepMail] })
export class NotificationJobsModule {}

export { OnContractMoney, OnContractMoved, OnChallenge, OnDeadlineDue, OnDeal, OnDisclosure, OnFinding, OnHold, OnListingMoved, OnMailQueued, OnMediation, OnMatchAnswered, OnMatchFound, OnNoticeOffMarket, OnNoticeOver, OnObjectionTold, OnOrganisationMoved, OnPanel, OnPerformance, OnRegistrationDue, OnRightsApplication };
