import type { CooperationMode } from '@app/events';
import { fenColumn } from '@app/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DemandStateName } from '../domain/demand.js';
import type { TargetMetric } from '../domain/demand.schema.js';

@Entity({ schema: 'listing', name: 'demand' })
export class DemandEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: DemandStateName;
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
  @Column('text') title: string;
  @Column('text', { nullable: true }) problem: string | null;
  @Column('jsonb', { name: 'target_metrics' }) targetMetrics: TargetMetric[];
  @Column('text', { nullable: true }) constraints: string | null;
  @Column(fenColumn({ name: 'budget_min_fen', nullable: true })) budgetMinFen: number | null;
  @Column(fenColumn({ name: 'budget_max_fen', nullable: true })) budgetMaxFen: number | null;
  @Column('date', { nullable: true }) deadline: string | null;
  @Column('text', { array: true }) modes: CooperationMode[];
  @Column('boolean') anonymous: boolean;
  @Column('text', { nullable: true }) field: string | null;
  @Column('text', { nullable: true }) region: string | null;
  @Column('smallint', { name: 'wanted_trl_min', nullable: true }) wantedTrlMin: number | null;
  @Column('smallint', { name: 'wanted_trl_max', nullable: true }) wantedTrlMax: number | null;
  @Column('text', { array: true }) keywords: string[];
}
