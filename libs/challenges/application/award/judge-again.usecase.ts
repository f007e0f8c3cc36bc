import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { CALLED_OFF, VOID_REASONS, type Decision, type VoidCause } from '../../domain/award/decision.js';
import type { Challenge } from '../../domain/challenge.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { MoveChallenge } from '../move-challenge.js';
import { MoveEntry } from '../move-entry.js';
import { AwardContracts } from '../performing/ports.js';
import { LiveNotice } from './live-notice.js';

/** What was decided falls, with everything that rests on it, and it is judged again. */
@Injectable()
export class JudgeAgain {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly moves: MoveChallenge, private readonly entryMoves: MoveEntry,
    private readonly notices: LiveNotice, private readonly contracts: AwardContracts, private readonly clock: Clock,
  ) {}

  /** An objection to the result was upheld. Once for a decision, however often it is told. An objection to a notice of an earlier round counts too where it was upheld after this decision; one that was upheld before it was known as it was made. */
  async run(ctx: TransactionContext, { challengeId, objectionId, upheldAt }: { readonly challengeId: string; readonly objectionId: string; readonly upheldAt: Date }): Promise<void> {
    const challenge = await this.challenges.find(ctx, challengeId, 'for update');
    const decision = challenge?.state === 'in_publicity' ? await this.awards.standing(ctx, challengeId) : undefined;
    if (!challenge || !decision || upheldAt < decision.concludedAt) return;
    await this.fall(ctx, challenge, decision, 'objection', { objectionId });
  }

  /** The challenge is locked, and no contract took effect under the decision. Its notice is withdrawn, open deals end, whoever was judged is eligible again; panel and cards stay. */
  async fall(ctx: TransactionContext, challenge: Challenge, decision: Decision, cause: VoidCause, kept: Readonly<Record<string, string>>): Promise<void> {
    const reason = VOID_REASONS[cause];
    await this.contracts.callOff(ctx, challenge.id, { entryIds: null, reason: CALLED_OFF });
    await this.notices.withdrawLive(ctx, challenge.id, reason);
    await this.awards.void(ctx, decision.id, cause, this.clock.now());
    const judged = (await this.entries.ofChallenge(ctx, challenge.id, 'for update')).filter(({ state: at }) => at === 'chosen' || at === 'not_chosen');
    // nobody decided it about them: it follows from what somebody else did
    const change = { whyNot: null, decidedBy: null, decidedAt: null };
    await this.entryMoves.many(ctx, challenge, judged.map((before) => ({ before, move: { act: 'judge-again', change } })));
    await this.moves.run(ctx, challenge, { act: 'judge-again', reason, kept: { decisionId: decision.id, cause, ...kept } });
  }
}
