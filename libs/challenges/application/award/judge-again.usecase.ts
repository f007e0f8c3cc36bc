import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { AwardRepository } from '../../persistence/award.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { MoveChallenge } from '../move-challenge.js';
import { ResultNotice } from '../ports.js';
import { AwardEntryMoves } from './entry-moves.js';

/** Public with the challenge; what was objected stays with publicity. */
const REASON = '公示期内的异议成立，原评榜结论作废，重新评榜。';

/** An objection to the result was upheld: the decision falls and it is judged again. */
@Injectable()
export class JudgeAgain {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly moves: MoveChallenge, private readonly entryMoves: AwardEntryMoves,
    private readonly notices: ResultNotice, private readonly clock: Clock,
  ) {}

  /** Once for a decision, however often it is told and however many objections are upheld. */
  async run(ctx: TransactionContext, { challengeId, noticeId, objectionId }: { readonly challengeId: string; readonly noticeId: string; readonly objectionId: string }): Promise<void> {
    const challenge = await this.challenges.find(ctx, challengeId, 'for update');
    const decision = await this.awards.ofNotice(ctx, noticeId);
    if (challenge?.state !== 'in_publicity' || decision?.challengeId !== challengeId || decision.voidedAt !== null) return;
    const { state, noticeId: live } = await this.notices.standing(ctx, challengeId);
    if (live === noticeId && (state === 'running' || state === 'ended')) await this.notices.withdraw(ctx, noticeId, REASON);
    await this.awards.void(ctx, decision.id, REASON, this.clock.now());
    const judged = (await this.entries.ofChallenge(ctx, challengeId, 'for update')).filter(({ state: at }) => at === 'chosen' || at === 'not_chosen');
    await this.entryMoves.run(ctx, challenge, judged, { act: 'judge-again', whyNot: null });
    await this.moves.run(ctx, challenge, { act: 'judge-again', reason: REASON, kept: { decisionId: decision.id, objectionId } });
  }
}
