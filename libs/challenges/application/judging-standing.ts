import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import { NO_JUDGING, type JudgingStanding } from '../domain/standings.js';

/** How far its experts are. */
@Injectable()
export class JudgingStandingOf {
  of(_ctx: OperationContext, _challenge: Challenge): Promise<JudgingStanding> {
    return Promise.resolve(NO_JUDGING);
  }
}
