import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { AwardRepository } from '../../persistence/award.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { MoveChallenge } from '../move-challenge.js';
import { MoveEntry } from '../move-entry.js';
import { LiveNotice } from './live-notice.js';

/** Public with the challenge; what was objected stays with publicity. */
const REASON = '公示期内的异议成立，原评榜结论作废，重新评榜。';

/** An objection to the result was upheld: the decision falls and it is judged again. */
@Injectable()
export class JudgeAgain {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly moves: MoveChallenge, private readonly entryMoves: MoveEntry,
    private readonly notices: LiveNotice, private readonly clock: Clock,
  ) {}

  /** Once for a decision, however often it is told. An objection to a notice of an earlier round counts too where it was upheld after this decision; one that was upheld before it was known as it was made. */
  async run(ctx: TransactionContext, { challengeId, objectionId, upheldAt }: { readonly challengeId: string; readonly objectionId: string; readonly upheldAt: Date }): Promise<void> {
    const challenge = await this.challenges.find(ctx, challengeId, 'for update');
    const decision = challenge?.state === 'in_publicity' ? await this.awards.standing(ctx, challengeId) : undefined;
    if (!challenge || !decision || upheldAt < decision.concludedAt) return;
    await this.notices.withdrawLive(ctx, challengeId, REASON);
    await this.awards.void(ctx, decision.id, REASON, this.clock.now());
    const judged = (await this.entries.ofChallenge(ctx, challengeId, 'for update')).filter(({ state: at }) => at === 'chosen' || at === 'not_chosen');
    for (const entry of judged) await this.entryMoves.decide(ctx, challenge, entry, 'judge-again');
    await this.moves.run(ctx, challenge, { act: 'judge-again', reason: REASON, kept: { decisionId: decision.id, objectionId } });
  }
}
