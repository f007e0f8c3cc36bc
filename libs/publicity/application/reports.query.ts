import { Injectable } from '@nestjs/common';
import { mayUse, Problem } from '@app/kernel';
import { AuditLog, FileStore, TransactionRunner, type OperationContext } from '@app/platform';
import type { Notice } from '../domain/notice.js';
import { publicityPermissions } from '../domain/permissions.js';
import { publicityProblems } from '../domain/problems.js';
import type { ReportCopy } from '../domain/report.js';
import type { ReportListView } from '../domain/report.schema.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ReportRepository, type ReportEdition } from '../persistence/report.repository.js';
import { AuditedUnits } from './ports.js';
import { handles, lookerOf, ofTheUnit, seesSums } from './readers.js';

/** The reviewers' copy has sums and objections in it: for the unit's handlers, but not for whoever opened the notice. */
const seesCopy = ({ actor }: OperationContext, notice: Notice, copy: ReportCopy): boolean =>
  copy === 'unit' || (seesSums(actor, notice) && handles(actor, { organisationId: notice.organisationId, maker: notice.openedBy }));

@Injectable()
export class Reports {
  constructor(
    private readonly notices: NoticeRepository, private readonly reports: ReportRepository, private readonly files: FileStore,
    private readonly transactions: TransactionRunner, private readonly audit: AuditLog, private readonly auditors: AuditedUnits,
  ) {}

  /** Refuses: 404 a notice that is not for the reader. */
  async list(ctx: OperationContext, noticeId: string): Promise<ReportListView> {
    const notice = await this.notice(ctx, noticeId);
    const all = await this.reports.ofNotice(ctx, noticeId);
    return {
      items: all.filter(({ copy }) => seesCopy(ctx, notice, copy)).map(({ copy, edition, sha256, contentSha256, bytes, madeAt }) => ({ copy, edition, sha256, contentSha256, bytes, madeAt: madeAt.toISOString() })),
      mayMake: notice.endedAt !== null && ofTheUnit(ctx.actor, notice) && mayUse(ctx.actor, publicityPermissions['notice.write']),
    };
  }

  /** The newest edition, or the one that is named. A look at the reviewers' copy leaves a trace. Refuses: 404 where there is none for the reader. */
  async open(ctx: OperationContext, noticeId: string, copy: ReportCopy, edition?: number): Promise<{ edition: ReportEdition; stream: Awaited<ReturnType<FileStore['open']>> }> {
    const notice = await this.notice(ctx, noticeId);
    const found = seesCopy(ctx, notice, copy) ? (await this.reports.ofNotice(ctx, noticeId)).find((each) => each.copy === copy && (edition === undefined || each.edition === edition)) : undefined;
    if (!found) throw new Problem(publicityProblems['report-not-made']);
    const stream = await this.files.open(found.sha256);
    if (copy === 'reviewers') {
      await this.transactions.run(ctx, (ctx) => this.audit.append(ctx, {
        aggregateType: 'publicity-notice', aggregateId: noticeId, act: 'download-report', before: null, after: { organisationId: notice.organisationId, copy, edition: found.edition, sha256: found.sha256 },
      }));
    }
    return { edition: found, stream };
  }

  private async notice(ctx: OperationContext, id: string): Promise<Notice> {
    const notice = await this.notices.find(ctx, await lookerOf(ctx, this.auditors), id);
    if (!notice) throw new Problem(publicityProblems['notice-not-found']);
    return notice;
  }
}
