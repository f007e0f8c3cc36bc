import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '@app/platform';
import { ResultNotice } from '../ports.js';

/** The notice of a result must not outlive what it tells of. */
@Injectable()
export class LiveNotice {
  constructor(private readonly notices: ResultNotice) {}

  /** Nothing where there is none, or it was withdrawn already. */
  async withdrawLive(ctx: TransactionContext, challengeId: string, reason: string): Promise<void> {
    const { noticeId, state } = await this.notices.standing(ctx, challengeId);
    if (noticeId !== null && (state === 'running' || state === 'ended')) await this.notices.withdraw(ctx, noticeId, reason);
  }
}
