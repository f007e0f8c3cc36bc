import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { reportMade } from '@app/events';
import { Clock, newId, Problem } from '@app/kernel';
import { ChangeRecorder, FileStore, renderDocument, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { publicityProblems } from '../domain/problems.js';
import { REPORT_COPIES, type PublicityReport } from '../domain/report.js';
import type { ReportAgainView } from '../domain/report.schema.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ReportRepository, type ReportEdition } from '../persistence/report.repository.js';
import { placeOf } from './audit-view.js';
import { ofTheUnit, readerOf } from './readers.js';
import { reportDocument } from './report-document.js';
import { ReportMaterials } from './report-material.js';
import { Reports } from './reports.query.js';

const MOST_BYTES = 50 * 1_048_576;

@Injectable()
export class MakeReport {
  constructor(
    private readonly transactions: TransactionRunner, private readonly notices: NoticeRepository, private readonly reports: ReportRepository, private readonly materials: ReportMaterials,
    private readonly files: FileStore, private readonly recorder: ChangeRecorder, private readonly clock: Clock, private readonly view: Reports,
  ) {}

  /**
   * A new edition of each copy whose data differ from its last edition; none before the period is over, and none where nothing changed.
   * Returns those that were made. Two at once make one: the edition's number is unique.
   */
  async run(ctx: OperationContext, noticeId: string): Promise<ReportEdition[]> {
    const notice = await this.notices.find(ctx, { organisationId: null, everything: true }, noticeId);
    if (!notice || notice.endedAt === null) return [];
    const canonical = await this.materials.of(ctx, notice);
    const known = await this.reports.ofNotice(ctx, noticeId);
    const wanted: ReportEdition[] = [];
    for (const copy of REPORT_COPIES) {
      const { report, content, contentSha256 } = canonical[copy];
      const last = known.find((each) => each.copy === copy);
      if (last?.contentSha256 === contentSha256) continue;
      const { sha256, bytes } = await this.keep(report, contentSha256);
      wanted.push({ id: newId(), noticeId, copy, edition: (last?.edition ?? 0) + 1, content, contentSha256, sha256, bytes, madeAt: this.clock.now() });
    }
    if (wanted.length === 0) return [];
    return this.transactions.run(ctx, async (ctx) => {
      const made: ReportEdition[] = [];
      for (const each of wanted) if (await this.reports.insert(ctx, each)) made.push(each);
      if (made.length === 0) return [];
      const told = made.map(({ copy, edition, sha256, contentSha256, bytes }) => ({ copy, edition, sha256, contentSha256, bytes }));
      await this.recorder.record(ctx, {
        aggregateType: 'publicity-notice', aggregateId: noticeId, act: 'make-report', before: null, after: { organisationId: notice.organisationId, reports: told }, ruleVersions: notice.rules.map(({ id }) => id),
        events: [tell(reportMade, noticeId, { ...placeOf(notice), reports: told })],
      });
      return made;
    });
  }

  /** Makes the newest editions again out of their kept data, so that the storage has them and the hashes are seen to agree. Refuses 404 a foreign notice, 409 before the end. */
  async again(ctx: OperationContext, noticeId: string): Promise<ReportAgainView> {
    const notice = await this.notices.find(ctx, readerOf(ctx.actor), noticeId);
    if (!notice || !ofTheUnit(ctx.actor, notice)) throw new Problem(publicityProblems['notice-not-found']);
    if (notice.endedAt === null) throw new Problem(publicityProblems['report-before-end']);
    await this.run(ctx, noticeId);
    const all = await this.reports.ofNotice(ctx, noticeId);
    let reproduced = true;
    for (const copy of REPORT_COPIES) {
      const { content, contentSha256, sha256 } = all.find((each) => each.copy === copy)!;
      const again = await this.keep(JSON.parse(content) as PublicityReport, contentSha256);
      reproduced &&= again.sha256 === sha256;
    }
    return { ...await this.view.list(ctx, noticeId), reproduced };
  }

  private async keep(report: PublicityReport, contentSha256: string): Promise<{ sha256: string; bytes: number }> {
    const { bytes, sha256 } = await renderDocument(reportDocument(report, contentSha256));
    const stored = await this.files.put(Readable.from([bytes]), MOST_BYTES);
    if (stored.sha256 !== sha256) throw new Error('the file storage kept other bytes than it was given');
    return stored;
  }
}
