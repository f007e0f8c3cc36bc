import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@app/events';
import type { OperationContext } from '@app/platform';
import { NO_NOTICE, standingOf, type Notice, type Standing } from '../domain/notice.js';
import { noticeContentSchema, type NoticeContentInput } from '../domain/notice.schema.js';
import type { PublicityReport } from '../domain/report.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { ReportRepository, type ReportEdition } from '../persistence/report.repository.js';
import { MoveNotice } from './move-notice.usecase.js';
import { OpenNotice } from './open-notice.usecase.js';
import { ReportMaterials } from './report-material.js';

export interface NoticeRequest {
  readonly kind: NoticeKind;
  /** The asking module's word for the subject, and its id there. One live notice per subject. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly organisationId: string;
  readonly content: NoticeContentInput;
}
export interface OpenedNotice {
  readonly noticeId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly ruleVersionIds: readonly string[];
}

/** A notice as evidence: its data in both copies, and the editions of its report that were made so far. */
export interface NoticeEvidence {
  readonly unit: PublicityReport;
  readonly reviewers: PublicityReport;
  readonly reports: readonly Pick<ReportEdition, 'copy' | 'edition' | 'sha256' | 'contentSha256' | 'bytes'>[];
}

/** More open objections than this in one unit are not a queue any more. */
const MOST_WAITING = 500;

/** What other domains' ports ask of publicity, in the caller's transaction where there is one. The asking module judges who may. */
@Injectable()
export class PublicityDesk {
  constructor(
    private readonly opening: OpenNotice, private readonly moves: MoveNotice, private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository,
    private readonly reports: ReportRepository, private readonly materials: ReportMaterials,
  ) {}

  /** Refuses: 404 no such unit, 409 a live notice on this subject, 422 broken rules, no rule in force, a period beyond the known calendar. */
  async open(ctx: OperationContext, { content, ...subject }: NoticeRequest): Promise<OpenedNotice> {
    return opened(await this.opening.run(ctx, { ...subject, content: noticeContentSchema.parse(content) }));
  }

  /** Changed content, whole, for a new full period. Refuses as `open`; 422 nothing changed; 409 a notice that does not stand any more. */
  async supersede(ctx: OperationContext, noticeId: string, content: NoticeContentInput, reason: string): Promise<OpenedNotice> {
    return opened(await this.moves.supersede(ctx, noticeId, noticeContentSchema.parse(content), reason));
  }

  async withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void> {
    await this.moves.withdraw(ctx, noticeId, reason);
  }

  /** Open objections that wait for this handler of the unit, oldest first, with the day by which something is owed next. The asking module judges who handles. */
  async objectionsFor(ctx: OperationContext, { organisationId, userId }: { organisationId: string; userId: string }): Promise<{ id: string; noticeId: string; title: Notice['title']; receivedAt: Date; dueOn: string | null }[]> {
    return (await this.objections.waitingFor(ctx, organisationId, userId, MOST_WAITING)).map(({ id, noticeId, noticeTitle, receivedAt, state, decideBy, replyBy }) =>
      ({ id, noticeId, title: noticeTitle, receivedAt, dueOn: state === 'received' ? decideBy : replyBy }));
  }

  /** May the subject be decided and signed now? Only `clear` says yes; inside a transaction the notice stays as it is until its end. */
  async standing(ctx: OperationContext, { subjectType, subjectId }: { subjectType: string; subjectId: string }): Promise<Standing> {
    const notice = await this.notices.ofSubject(ctx, subjectType, subjectId);
    return notice ? standingOf(notice, await this.objections.blocking(ctx, notice)) : NO_NOTICE;
  }

  /** When an objection to any notice of the subject was last upheld: what was decided before that does not stand, whatever was publicised since. Asked after `standing`, which counts those that are still open. */
  lastUpheld(ctx: OperationContext, { subjectType, subjectId }: { subjectType: string; subjectId: string }): Promise<Date | null> {
    return this.objections.lastUpheld(ctx, subjectType, subjectId);
  }

  /** The notice that stands for the subject, or the last one that did, to be kept as evidence. The asking module judges who may read which copy. */
  async evidence(ctx: OperationContext, { subjectType, subjectId }: { subjectType: string; subjectId: string }): Promise<NoticeEvidence | undefined> {
    const notice = await this.notices.ofSubject(ctx, subjectType, subjectId);
    if (!notice) return undefined;
    const { unit, reviewers } = await this.materials.of(ctx, notice);
    const editions = await this.reports.ofNotice(ctx, notice.id);
    const newest = editions.filter((each, at) => editions.findIndex(({ copy }) => copy === each.copy) === at);
    return { unit: unit.report, reviewers: reviewers.report, reports: newest.map(({ copy, edition, sha256, contentSha256, bytes }) => ({ copy, edition, sha256, contentSha256, bytes })) };
  }
}

const opened = ({ id, startsOn, endsOn, rules }: { id: string; startsOn: string; endsOn: string; rules: readonly { id: string }[] }): OpenedNotice =>
  ({ noticeId: id, startsOn, endsOn, ruleVersionIds: rules.map((rule) => rule.id) });
