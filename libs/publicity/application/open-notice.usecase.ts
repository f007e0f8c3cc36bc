import { Injectable } from '@nestjs/common';
import { noticeOpened } from '@app/events';
import { newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { FREE_SUBJECT, type Notice } from '../domain/notice.js';
import type { NoticeView, OpenByHandInput } from '../domain/notice.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { noticeAudit, openedEvent } from './audit-view.js';
import { NoticeDrafting, type Wanted } from './notice-drafting.js';
import { Notices } from './notices.query.js';
import { personOf } from './readers.js';

@Injectable()
export class OpenNotice {
  constructor(
    private readonly transactions: TransactionRunner, private readonly drafting: NoticeDrafting, private readonly notices: NoticeRepository,
    private readonly recorder: ChangeRecorder, private readonly view: Notices,
  ) {}

  /** Refuses as `NoticeDrafting.draft`, and 409 where the subject has a live notice. */
  async run(ctx: OperationContext, wanted: Omit<Wanted, 'replaced'>): Promise<Notice> {
    return this.transactions.run(ctx, async (ctx) => {
      const notice = await this.drafting.draft(ctx, { ...wanted, replaced: null });
      if (!(await this.notices.insert(ctx, notice))) throw new Problem(publicityProblems['already-open']);
      await this.recorder.record(ctx, {
        aggregateType: 'publicity-notice', aggregateId: notice.id, act: 'open', before: null, after: noticeAudit(notice), ruleVersions: notice.rules.map(({ id }) => id),
        events: [tell(noticeOpened, notice.id, openedEvent(notice))],
      });
      return notice;
    });
  }

  /** The office opens one about something that no module knows. */
  async byHand(ctx: OperationContext, { kind, ...content }: OpenByHandInput): Promise<NoticeView> {
    const { organisationId } = personOf(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const { id } = await this.run(ctx, { kind, subjectType: FREE_SUBJECT, subjectId: newId(), organisationId, content });
      return this.view.get(ctx, id);
    });
  }
}
