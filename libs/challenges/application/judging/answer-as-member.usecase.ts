import { Injectable } from '@nestjs/common';
import { memberAnswered } from '@app/events';
import { Clock, decideAct, expectVersion, Problem } from '@app/kernel';
import { ChangeRecorder, digest, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { entryMemberMachine, type EntryMember } from '../../domain/entry/member.js';
import type { MovedInput } from '../../domain/judging/judging.input.js';
import { challengeProblems } from '../../domain/problems.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { MemberRepository } from '../../persistence/member.repository.js';
import { actingPerson, refOf } from '../challenge-table.js';
import { entryAudit } from '../move-entry.js';

const auditOf = ({ organisationId, state, version, answerBy }: EntryMember): Record<string, unknown> => ({ organisationId, state, version, answerBy });

/** A handler says for the own organisation whether it takes part in what a team sealed in its name. */
@Injectable()
export class AnswerAsMember {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly entries: EntryRepository, private readonly members: MemberRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Refuses 404 whoever's organisation was not asked, 409 stale version, illegal act or an entry that is decided on, 422 a denial without a reason. */
  async run(ctx: OperationContext, challengeId: string, entryId: string, act: string, { version, reason }: MovedInput): Promise<void> {
    const { userId, organisationId } = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const challenge = await this.challenges.find(ctx, challengeId, 'for share');
      // an admission holds the same row, so it sees every answer or comes before it
      const entry = challenge && await this.entries.find(ctx, entryId, 'for update');
      const before = entry?.challengeId === challengeId ? await this.members.find(ctx, entryId, organisationId) : undefined;
      if (!challenge || !entry || !before) throw new Problem(challengeProblems['member-not-asked']);
      expectVersion(before.version, version);
      if (challenge.state !== 'examining') throw new Problem(challengeProblems['not-examining'], { state: challenge.state });
      if (entry.state !== 'opened') throw new Problem(challengeProblems['entry-decided'], { state: entry.state });
      const { to } = decideAct(entryMemberMachine, before.state, act, undefined, reason);
      const said = to === 'denied' ? reason ?? null : null;
      const after: EntryMember = { ...before, state: to, version: before.version + 1, reason: said, answeredBy: userId, answeredAt: this.clock.now() };
      await this.members.save(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'entry', aggregateId: entryId, act: `${act}-member`, before: { ...entryAudit(entry), member: auditOf(before) }, after: { ...entryAudit(entry), member: { ...auditOf(after), ...(said !== null && { reason: digest(said) }) } },
        events: [tell(memberAnswered, entryId, { ...refOf(challenge), entryId, authorId: entry.authorId, memberId: organisationId, to: to as 'confirmed' | 'denied' })],
      });
    });
  }
}
