import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { overdue } from '../domain/objection.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';

export interface OverdueObjection {
  readonly id: string;
  readonly noticeId: string;
  readonly organisationId: string;
  /** Of the notice. */
  readonly title: string;
  readonly owed: 'admissibility' | 'reply';
  readonly dueOn: string;
}

/** What auditing and notification ask of publicity. No access check: the asking module has its own. */
@Injectable()
export class NoticeRecords {
  constructor(private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository) {}

  /** The last day of each notice, in one statement. */
  async lastDays(ctx: OperationContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.notices.lastDays(ctx, ids)).map(({ id, endsOn }) => [id, endsOn]));
  }

  /** What these units owe objectors since before today, in one statement. */
  async overdueObjections(ctx: OperationContext, organisationIds: readonly string[], today: string, limit: number): Promise<OverdueObjection[]> {
    return (await this.objections.overdueOf(ctx, organisationIds, today, limit)).flatMap((each) => {
      const owed = overdue(each, today);
      return owed ? [{ id: each.id, noticeId: each.noticeId, organisationId: each.organisationId, title: each.noticeTitle, ...owed }] : [];
    });
  }

  /** The account of whoever made an objection; for telling them, and nobody else. */
  async objector(ctx: OperationContext, objectionId: string): Promise<string | undefined> {
    return (await this.objections.find(ctx, objectionId))?.objectorId;
  }

  /** Whose notice it is, what it is called, and who opened it. */
  async notice(ctx: OperationContext, id: string): Promise<{ organisationId: string; title: string; named: readonly string[] } | undefined> {
    const found = await this.notices.find(ctx, { organisationId: null, everything: true }, id);
    return found && { organisationId: found.organisationId, title: found.title['zh-CN'], named: found.openedBy === null ? [] : [found.openedBy] };
  }
}
