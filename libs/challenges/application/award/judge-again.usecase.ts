import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { CALLED_OFF, VOID_REASONS, type Decision, type VoidCause } from '../../domain/award/decision.js';
import type { Challenge, ChallengeState } from '../../domain/challenge.js';
import { AwardRepository } from '../../persistence/award.repository.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { UpheldObjectionRepository } from '../../persistence/upheld-objection.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { MoveChallenge } from '../move-challenge.js';
import { MoveEntry } from '../move-entry.js';
import { AwardContracts } from '../performing/ports.js';
import { LiveNotice } from './live-notice.js';

/** A result was shown, and nothing is awarded yet; also between two rounds, and before the second is shown. */
const OBJECTED_IN: readonly ChallengeState[] = ['judging', 'judged', 'in_publicity'];

/** What was decided falls, with everything that rests on it, and it is judged again. */
@Injectable()
export class JudgeAgain {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly awards: AwardRepository, private readonly entries: EntryRepository, private readonly moves: MoveChallenge, private readonly entryMoves: MoveEntry,
    private readonly notices: LiveNotice, private readonly contracts: AwardContracts, private readonly upheld: UpheldObjectionRepository, private readonly table: ChallengeTable, private readonly clock: Clock,
  ) {}

  /**
   * An objection to the result was upheld. Once, however often it is told. An objection to a notice of an earlier round counts too where it was upheld after this decision; one that was upheld before it was known as it was made.
   * Whatever falls, it is kept which result was objected to: a winner of that one may be excluded.
   */
  async run(ctx: TransactionContext, { challengeId, objectionId, noticeId, upheldAt }: { readonly challengeId: string; readonly objectionId: string; readonly noticeId: string; readonly upheldAt: Date }): Promise<void> {
    const challenge = await this.challenges.find(ctx, challengeId, 'for update');
    if (!challenge || !OBJECTED_IN.includes(challenge.state)) return;
    const rounds = await this.awards.rounds(ctx, challengeId);
    const decision = rounds.find(({ voidedAt }) => voidedAt === null);
    const about = rounds.find((round) => round.noticeId === noticeId) ?? decision ?? rounds[0];
    if (!about || !(await this.upheld.insert(ctx, { objectionId, challengeId, decisionId: about.id, upheldAt }))) return;
    if (decision && upheldAt >= decision.concludedAt) return this.fall(ctx, challenge, decision, 'objection', { objectionId });
    await this.table.note(ctx, challengeId, 'uphold-objection', { before: null, after: { objectionId, decisionId: about.id } });
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
