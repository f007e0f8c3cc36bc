import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One login: a family of refresh tokens. */
@Entity({ schema: 'identity', name: 'session' })
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('integer') generation: number;
  @Column('timestamptz', { name: 'rotated_at' }) rotatedAt: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'ended_because', nullable: true }) endedBecause: string | null;
}

/** Only the hash of a refresh token is kept. */
@Entity({ schema: 'identity', name: 'refresh_token' })
export class RefreshTokenEntity {
  @PrimaryColumn('text') hash: string;
  @Column('uuid', { name: 'session_id' }) sessionId: string;
  @Column('integer') generation: number;
}

/** A link that was mailed; only the hash of its token is kept. */
@Entity({ schema: 'identity', name: 'mail_link' })
export class MailLinkEntity {
  @PrimaryColumn('text') hash: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') purpose: 'verify-email' | 'invitation' | 'reset-password';
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}

@Entity({ schema: 'identity', name: 'login_failure' })
export class LoginFailureEntity {
  @PrimaryColumn('text') key: string;
  @Column('integer') failures: number;
  @Column('timestamptz', { name: 'last_failed_at' }) lastFailedAt: Date;
  @Column('timestamptz', { name: 'blocked_until', nullable: true }) blockedUntil: Date | null;
}
