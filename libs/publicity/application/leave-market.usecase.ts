import { Injectable } from '@nestjs/common';
import { noticeLeftMarket } from '@app/events';
import { Clock } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import { NoticeRepository } from '../persistence/notice.repository.js';
import { noticeAudit, placeOf } from './audit-view.js';

/** What was shown before stays lawful, what follows does not (个人信息保护法 第十五条): the notice goes on inside the unit, where it needs no consent. */
@Injectable()
export class LeaveMarket {
  constructor(private readonly notices: NoticeRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  async run(ctx: TransactionContext, userId: string): Promise<void> {
    const now = this.clock.now();
    const gone = await this.notices.leaveMarket(ctx, userId, now);
    await this.recorder.recordMany(ctx, gone.map((notice) => ({
      aggregateType: 'publicity-notice', aggregateId: notice.id, act: 'leave-market', before: noticeAudit(notice), after: { ...noticeAudit(notice), offMarketAt: now.toISOString() },
      events: [tell(noticeLeftMarket, notice.id, placeOf(notice))],
    })));
  }
}
