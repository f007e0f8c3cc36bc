import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shapes; the checks, keys and indexes are in the migration. */
@Entity({ schema: 'notification', name: 'effect' })
export class EffectEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @Column('text') channel: string;
  @Column('uuid') recipient: string;
  @Column('text', { nullable: true }) topic: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

@Entity({ schema: 'notification', name: 'notice' })
export class NoticeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text') kind: string;
  @Column('jsonb') params: unknown;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}

@Entity({ schema: 'notification', name: 'mail' })
export class MailEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'effect_key' }) effectKey: string;
  @Column('uuid', { name: 'user_id', nullable: true }) userId: string | null;
  @Column('text') address: string;
  @Column('text') locale: string;
  @Column('text', { nullable: true }) kind: string | null;
  @Column('jsonb', { nullable: true }) params: unknown;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) body: string | null;
  @Column('text') state: string;
  @Column('text', { name: 'held_for', nullable: true }) heldFor: string | null;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('uuid', { nullable: true }) lease: string | null;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil: Date | null;
  @Column('integer') attempts: number;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null;
  @Column('uuid', { name: 'digest_id', nullable: true }) digestId: string | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'notification', name: 'local_mail' })
export class LocalMailEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'message_id' }) messageId: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
}

@Entity({ schema: 'notification', name: 'preference' })
export class PreferenceEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) userId: string;
  @Column('jsonb') channels: unknown;
  @Column('text') digest: string;
  @Column('text', { name: 'quiet_from', nullable: true }) quietFrom: string | null;
  @Column('text', { name: 'quiet_to', nullable: true }) quietTo: string | null;
  @Column('text', { nullable: true }) locale: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
