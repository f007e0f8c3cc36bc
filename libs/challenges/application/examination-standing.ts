import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import { NO_EXAMINATION, type ExaminationStanding } from '../domain/standings.js';
import { ExaminationRepository } from '../persistence/examination.repository.js';

/** How far the entries of a challenge are examined. */
@Injectable()
export class ExaminationStandingOf {
  constructor(private readonly rows: ExaminationRepository) {}

  of(ctx: OperationContext, { id, state }: Challenge): Promise<ExaminationStanding> {
    return state === 'closed' || state === 'examining' || state === 'judging' ? this.rows.standing(ctx, id) : Promise.resolve(NO_EXAMINATION);
  }
}
