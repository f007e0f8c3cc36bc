import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shapes; the checks, keys, triggers and indexes are in the migration. */
@Entity({ schema: 'publicity', name: 'notice' })
export class PublicityNoticeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text', { name: 'organisation_name' }) organisationName: string;
  @Column('text') kind: string;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('jsonb') title: unknown;
  @Column('jsonb') facts: unknown;
  @Column('text', { name: 'related_party' }) relatedParty: string;
  @Column('text', { name: 'related_party_note', nullable: true }) relatedPartyNote: string | null;
  @Column('text') scope: string;
  @Column('jsonb', { name: 'scope_basis', nullable: true }) scopeBasis: unknown;
  @Column('text') place: string;
  @Column('text') text: string;
  @Column('integer', { name: 'working_days' }) workingDays: number;
  @Column('date', { name: 'opened_on' }) openedOn: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('jsonb') rules: unknown;
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy: string | null;
  @Column('uuid', { nullable: true }) supersedes: string | null;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('text', { name: 'close_reason', nullable: true }) closeReason: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'publicity', name: 'off_market' })
export class PublicityOffMarketEntity {
  @PrimaryColumn('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('timestamptz') at: Date;
}

@Entity({ schema: 'publicity', name: 'objection' })
export class PublicityObjectionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('uuid', { name: 'notice_maker', nullable: true }) noticeMaker: string | null;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'objector_id' }) objectorId: string;
  @Column('text') number: string;
  @Column('text') text: string;
  @Column('text') canonical: string;
  @Column('text') sha256: string;
  @Column('boolean', { name: 'in_time' }) inTime: boolean;
  @Column('text') state: string;
  @Column('date', { name: 'decide_by', nullable: true }) decideBy: string | null;
  @Column('date', { name: 'reply_by', nullable: true }) replyBy: string | null;
  @Column('jsonb', { name: 'rule_version_ids' }) ruleVersionIds: string[];
  @Column('uuid', { name: 'admitted_by', nullable: true }) admittedBy: string | null;
  @Column('timestamptz', { name: 'admitted_at', nullable: true }) admittedAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('date', { name: 'reminded_on', nullable: true }) remindedOn: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'publicity', name: 'report' })
export class PublicityReportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('text') copy: string;
  @Column('integer') edition: number;
  @Column('text') content: string;
  @Column('text', { name: 'content_sha256' }) contentSha256: string;
  @Column('text') sha256: string;
  @Column('integer') bytes: number;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}
