import type { Locale, Role } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountState } from '../domain/account.machine.js';

@Entity({ schema: 'identity', name: 'account' })
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text') locale: Locale;
  @Column('text', { array: true }) roles: Role[];
  @Column('text') state: AccountState;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
