import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shapes; the checks, keys and indexes are in the migration. */
@Entity({ schema: 'brokerage', name: 'subscription' })
export class SubscriptionEntity {
  @PrimaryColumn('uuid', { name: 'broker_id' }) brokerId: string;
  @Column('text', { array: true }) fields: string[];
  @Column('text', { array: true }) regions: string[];
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'brokerage', name: 'lead' })
export class LeadEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'match_id' }) matchId: string;
  @Column('uuid', { name: 'demand_id' }) demandId: string;
  @Column('uuid', { name: 'achievement_id' }) achievementId: string;
  @Column('integer') level: number;
  @Column('text', { name: 'demand_title' }) demandTitle: string;
  @Column('text', { name: 'achievement_title' }) achievementTitle: string;
  @Column('boolean', { name: 'anonymous_demand' }) anonymousDemand: boolean;
  @Column('text', { array: true }) fields: string[];
  @Column('text', { array: true }) regions: string[];
  @Column('text') state: string;
  @Column('uuid', { name: 'claimed_by', nullable: true }) claimedBy: string | null;
  @Column('uuid', { name: 'as_of' }) asOf: string;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'brokerage', name: 'lead_note' })
export class LeadNoteEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'lead_id' }) leadId: string;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @Column('text') text: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

@Entity({ schema: 'brokerage', name: 'withdrawn_match' })
export class WithdrawnMatchEntity {
  @PrimaryColumn('uuid', { name: 'match_id' }) matchId: string;
  @Column('uuid', { name: 'event_id' }) eventId: string;
}
