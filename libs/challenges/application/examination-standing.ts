import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Challenge, ChallengeState } from '../domain/challenge.js';
import { NO_EXAMINATION, type ExaminationStanding } from '../domain/standings.js';
import { EntryRepository } from '../persistence/entry.repository.js';

/** Where a rule of the next act asks for it. */
const ASKED: readonly ChallengeState[] = ['closed', 'examining', 'judging'];

/** How far the entries of a challenge are examined. */
@Injectable()
export class ExaminationStandingOf {
  constructor(private readonly entries: EntryRepository) {}

  async of(ctx: OperationContext, { id, state }: Challenge): Promise<ExaminationStanding> {
    if (!ASKED.includes(state)) return NO_EXAMINATION;
    const count = await this.entries.byState(ctx, id);
    return { sealed: count.get('received') ?? 0, undecided: count.get('opened') ?? 0, eligible: count.get('eligible') ?? 0, withoutTalk: 0, withoutAnswer: 0 };
  }
}
