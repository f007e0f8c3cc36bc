import type { AchievementKind, CooperationMode } from '@app/events';
import { fenColumn } from '@app/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AchievementStateName } from '../domain/achievement.js';

@Entity({ schema: 'listing', name: 'achievement' })
export class AchievementEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: AchievementStateName;
  @Column('integer') version: number;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text', { name: 'owner_name_zh' }) ownerNameZh: string;
  @Column('text', { name: 'owner_name_en', nullable: true }) ownerNameEn: string | null;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @Column('text', { name: 'secrecy_answer' }) secrecyAnswer: 'no';
  @Column('uuid', { name: 'secrecy_answered_by' }) secrecyAnsweredBy: string;
  @Column('timestamptz', { name: 'secrecy_answered_at' }) secrecyAnsweredAt: Date;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('uuid', { name: 'self_review_rule', nullable: true }) selfReviewRule: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('text') kind: AchievementKind;
  @Column('text') title: string;
  @Column('text', { name: 'value_line', nullable: true }) valueLine: string | null;
  @Column('text', { name: 'public_text', nullable: true }) publicText: string | null;
  @Column('text', { name: 'private_text', nullable: true }) privateText: string | null;
  @Column('text', { array: true }) keywords: string[];
  @Column('text', { name: 'cleared_title', nullable: true }) clearedTitle: string | null;
  @Column('text', { name: 'cleared_value_line', nullable: true }) clearedValueLine: string | null;
  @Column('text', { name: 'cleared_abstract', nullable: true }) clearedAbstract: string | null;
  @Column('uuid', { name: 'cleared_by', nullable: true }) clearedBy: string | null;
  @Column('timestamptz', { name: 'cleared_at', nullable: true }) clearedAt: Date | null;
  @Column('boolean', { name: 'keep_secret' }) keepSecret: boolean;
  /** Computed by the database; the domain has its own, and a test compares them. */
  @Column({ type: 'boolean', insert: false, update: false }) guarded: boolean;
  @Column('uuid', { name: 'secrecy_reviewed_by', nullable: true }) secrecyReviewedBy: string | null;
  @Column('timestamptz', { name: 'secrecy_reviewed_at', nullable: true }) secrecyReviewedAt: Date | null;
  @Column('text', { name: 'application_number', nullable: true }) applicationNumber: string | null;
  @Column('text', { name: 'grant_number', nullable: true }) grantNumber: string | null;
  @Column('text', { name: 'publication_number', nullable: true }) publicationNumber: string | null;
  @Column('date', { name: 'filing_date', nullable: true }) filingDate: string | null;
  @Column('date', { name: 'grant_date', nullable: true }) grantDate: string | null;
  @Column('text', { name: 'legal_status', nullable: true }) legalStatus: 'pending' | 'granted' | 'lapsed' | 'not_applicable' | null;
  @Column('text', { name: 'funding_source', nullable: true }) fundingSource: string | null;
  @Column('text', { name: 'project_number', nullable: true }) projectNumber: string | null;
  @Column('text', { nullable: true }) field: string | null;
  @Column('text', { nullable: true }) ipc: string | null;
  @Column('text', { nullable: true }) division: string | null;
  @Column('smallint', { nullable: true }) trl: number | null;
  @Column('text', { name: 'trl_evidence', nullable: true }) trlEvidence: string | null;
  @Column('text', { array: true }) modes: CooperationMode[];
  @Column(fenColumn({ name: 'expected_price_fen', nullable: true })) expectedPriceFen: number | null;
  @Column('boolean', { name: 'price_negotiable' }) priceNegotiable: boolean;
  @Column('text', { nullable: true }) region: string | null;
}

@Entity({ schema: 'listing', name: 'completer' })
export class CompleterEntity {
  @PrimaryColumn('uuid', { name: 'achievement_id' }) achievementId: string;
  @PrimaryColumn('smallint') position: number;
  @Column('text') name: string;
  @Column('uuid', { name: 'user_id', nullable: true }) userId: string | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('numeric', { name: 'share_percent', precision: 5, scale: 2 }) sharePercent: number;
}

@Entity({ schema: 'listing', name: 'attachment' })
export class AttachmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'achievement_id' }) achievementId: string;
  @Column('uuid', { name: 'file_id' }) fileId: string;
  @Column('text') sha256: string;
  @Column('boolean') public: boolean;
  @Column('uuid', { name: 'added_by' }) addedBy: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;
}
