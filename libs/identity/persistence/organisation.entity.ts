import type { OrganisationType } from '@app/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationState } from '../domain/organisation.machine.js';

@Entity({ schema: 'identity', name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: OrganisationType;
  @Column('text') uscc: string;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en', nullable: true }) nameEn: string | null;
  @Column('text') region: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text') state: OrganisationState;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
