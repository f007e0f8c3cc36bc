import { Module } from '@nestjs/common';
import './data-map.js';
import { CardRepository } from './card.repository.js';
import { ArchiveRepository } from './archive.repository.js';
import { AwardRepository } from './award.repository.js';
import { ChallengeRepository } from './challenge.repository.js';
import { EntryFileRepository } from './entry-file.repository.js';
import { DecisionRepository } from './decision.repository.js';
import { EntryRepository } from './entry.repository.js';
import { ExaminationRepository } from './examination.repository.js';
import { ExpertRepository } from './expert.repository.js';
import { FollowerRepository } from './follower.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { KeeperRepository } from './keeper.repository.js';
import { MemberRepository } from './member.repository.js';
import { OpeningRepository } from './opening.repository.js';
import { PanelRepository } from './panel.repository.js';
import { PerformingRepository } from './performing.repository.js';
import { QuestionRepository } from './question.repository.js';
import { ReceiptRepository } from './receipt.repository.js';
import { ReminderRepository } from './reminder.repository.js';
import { UpheldObjectionRepository } from './upheld-objection.repository.js';

const REPOSITORIES = [ArchiveRepository, AwardRepository, ChallengeRepository, EntryFileRepository, EntryRepository, KeeperRepository, OpeningRepository, QuestionRepository, ReceiptRepository, ReminderRepository, FollowerRepository, InvitationRepository, MemberRepository, CardRepository, DecisionRepository, ExaminationRepository, ExpertRepository, PanelRepository, PerformingRepository, UpheldObjectionRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ChallengesPersistenceModule {}
