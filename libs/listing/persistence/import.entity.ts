import type { ListingKind } from '@app/events';
import type { Texts } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportActor } from '../domain/import-batch.js';
import type { ImportState } from '../domain/import-batch.machine.js';

@Entity({ schema: 'listing', name: 'import_batch' })
export class ImportBatchEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: ImportState;
  @Column('integer') version: number;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('jsonb') actor: ImportActor;
  @Column('text') kind: ListingKind;
  @Column('boolean') submit: boolean;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text') format: 'xlsx' | 'csv' | 'jsonl';
  @Column('integer', { name: 'rows_total' }) rowsTotal: number;
  @Column('integer', { name: 'rows_done' }) rowsDone: number;
  @Column('integer', { name: 'error_count' }) errorCount: number;
  @Column('text', { nullable: true }) failure: string | null;
  /** When background work last gave a sign of life. */
  @Column('timestamptz', { name: 'worked_at' }) workedAt: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'listing', name: 'import_file' })
export class ImportFileEntity {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('integer') position: number;
  @Column('bytea') bytes: Buffer;
}

@Entity({ schema: 'listing', name: 'import_error' })
export class ImportErrorEntity {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('integer') position: number;
  @Column('integer') line: number;
  @Column('text', { name: 'column_key', nullable: true }) columnKey: string | null;
  @Column('text') code: string;
  @Column('jsonb') texts: Texts;
  @Column('text', { nullable: true }) value: string | null;
}

@Entity({ schema: 'listing', name: 'import_item' })
export class ImportItemEntity {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('integer') line: number;
  @Column('uuid', { name: 'achievement_id', nullable: true }) achievementId: string | null;
  @Column('uuid', { name: 'demand_id', nullable: true }) demandId: string | null;
}
