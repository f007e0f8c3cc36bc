import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import { NO_PERFORMANCE, type PerformanceStanding } from '../domain/standings.js';

/** How the winners perform. */
@Injectable()
export class PerformanceStandingOf {
  of(_ctx: OperationContext, _challenge: Challenge): Promise<PerformanceStanding> {
    return Promise.resolve(NO_PERFORMANCE);
  }
}
