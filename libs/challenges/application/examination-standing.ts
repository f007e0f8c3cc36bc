import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import { NO_EXAMINATION, type ExaminationStanding } from '../domain/standings.js';

/** How far the entries of a challenge are examined. */
@Injectable()
export class ExaminationStandingOf {
  of(_ctx: OperationContext, _challenge: Challenge): Promise<ExaminationStanding> {
    return Promise.resolve(NO_EXAMINATION);
  }
}
