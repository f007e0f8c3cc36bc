import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ReportCopy } from '../domain/report.js';

/** One edition of a report: the data that it was made from, and the document in the file storage by its hash. */
export interface ReportEdition {
  readonly id: string;
  readonly noticeId: string;
  readonly copy: ReportCopy;
  readonly edition: number;
  /** Canonical JSON (RFC 8785). */
  readonly content: string;
  readonly contentSha256: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly madeAt: Date;
}

const COLUMNS = `r.id, r.notice_id as "noticeId", r.copy, r.edition, r.content, r.content_sha256 as "contentSha256", r.sha256, r.bytes, r.made_at as "madeAt"`;

@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  /** False where somebody else has made this edition. */
  async insert(ctx: TransactionContext, r: ReportEdition): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into publicity.report (id, notice_id, copy, edition, content, content_sha256, sha256, bytes, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [r.id, r.noticeId, r.copy, r.edition, r.content, r.contentSha256, r.sha256, r.bytes, r.madeAt]);
  }

  /** Newest edition first. */
  ofNotice(ctx: OperationContext, noticeId: string): Promise<ReportEdition[]> {
    return this.database.query<ReportEdition>(ctx, `select ${COLUMNS} from publicity.report r where r.notice_id = $1 order by r.copy desc, r.edition desc`, [noticeId]);
  }
}
