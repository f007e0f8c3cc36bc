import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { AttachmentRow } from './achievement.repository.js';
import { AttachmentEntity } from './achievement.entity.js';

export interface NewAttachment {
  readonly achievementId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly public: boolean;
  readonly by: string;
  readonly at: Date;
}

const SELECT = `select f.id, s.name, s.media_type as "mediaType", s.bytes::float8 as bytes, f.sha256, f.public, f.added_by as "addedBy",
  to_char(f.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "addedAt"
  from listing.attachment f join platform.stored_file s on s.id = f.file_id`;

@Injectable()
export class AttachmentRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, achievementId: string, id: string): Promise<AttachmentRow | undefined> {
    const [found] = await this.database.query<AttachmentRow>(ctx, `${SELECT} where f.achievement_id = $1 and f.id = $2`, [achievementId, id]);
    return found;
  }

  /** The same bytes on the same achievement are one attachment, however often they are sent. */
  async sameBytes(ctx: OperationContext, achievementId: string, sha256: string): Promise<AttachmentRow | undefined> {
    const [found] = await this.database.query<AttachmentRow>(ctx, `${SELECT} where f.achievement_id = $1 and f.sha256 = $2`, [achievementId, sha256]);
    return found;
  }

  async insert(ctx: TransactionContext, file: NewAttachment): Promise<AttachmentRow> {
    const [fileId, id] = [newId(), newId()];
    await this.database.query(ctx,
      `insert into platform.stored_file (id, sha256, name, media_type, bytes, owner_organisation_id, stored_by, stored_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [fileId, file.sha256, file.name, file.mediaType, file.bytes, file.organisationId, file.by, file.at]);
    await this.database.manager(ctx).insert(AttachmentEntity, { id, achievementId: file.achievementId, fileId, sha256: file.sha256, public: file.public, addedBy: file.by, addedAt: file.at });
    return { id, name: file.name, mediaType: file.mediaType, bytes: file.bytes, sha256: file.sha256, public: file.public, addedBy: file.by, addedAt: file.at.toISOString() };
  }

  async delete(ctx: TransactionContext, id: string): Promise<void> {
    await this.database.manager(ctx).delete(AttachmentEntity, { id });
  }
}
