import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CalendarStore, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import type { Notice } from '../domain/notice.js';
import type { Objection } from '../domain/objection.js';
import { countedDays, reportOf, type PublicityReport, type ReportCopy } from '../domain/report.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { PublicityDirectory } from './ports.js';

export interface CanonicalReport {
  readonly report: PublicityReport;
  /** RFC 8785, and its SHA-256 in hex. */
  readonly content: string;
  readonly contentSha256: string;
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Gathers what a report says about a notice as it stands now. */
@Injectable()
export class ReportMaterials {
  constructor(private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository, private readonly directory: PublicityDirectory, private readonly calendars: CalendarStore) {}

  async of(ctx: OperationContext, notice: Notice): Promise<Record<ReportCopy, CanonicalReport>> {
    const everything = { organisationId: null, everything: true };
    const predecessors: Notice[] = [];
    for (let before = notice.supersedes; before !== null; before = predecessors.at(-1)!.supersedes) predecessors.push((await this.notices.find(ctx, everything, before))!);
    const objections: Objection[] = [];
    for (const { id } of [...predecessors].reverse().concat(notice)) objections.push(...await this.objections.ofNotice(ctx, id, null));
    const material = {
      notice, predecessors, objections, names: await this.directory.names(ctx, [...new Set(objections.map(({ objectorId }) => objectorId))]),
      days: countedDays(await this.calendars.calendar(ctx), notice), calendar: await this.calendars.sources(ctx, notice.startsOn, notice.endsOn),
    };
    const canonical = (copy: ReportCopy): CanonicalReport => {
      const report = reportOf(copy, material);
      const content = canonicalize(report);
      return { report, content, contentSha256: sha256Of(content) };
    };
    return { unit: canonical('unit'), reviewers: canonical('reviewers') };
  }
}
