import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import { NO_AWARD, type AwardStanding } from '../domain/standings.js';

/** What stands between the conclusion and the award. */
@Injectable()
export class AwardStandingOf {
  of(_ctx: OperationContext, _challenge: Challenge): Promise<AwardStanding> {
    return Promise.resolve(NO_AWARD);
  }
}
