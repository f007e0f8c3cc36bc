import { Injectable } from '@nestjs/common';
import { disclosureMoved } from '@app/events';
import { Clock, expectVersion, findAct, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { mayAnswer, seesDisclosure } from '../domain/access.js';
import { disclosureMachine } from '../domain/disclosure.machine.js';
import { rightsProblems } from '../domain/problems.js';
import { isOpen } from '../domain/questions.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { actingPerson } from './acting-person.js';
import { disclosureAudit, referralAudit } from './audit-view.js';

export interface ReferralAnswer {
  readonly id: string;
  readonly referralId: string;
  readonly answer: 'yes' | 'no';
  readonly reasons: string;
  readonly version: number;
}

@Injectable()
export class AnswerReferral {
  constructor(private readonly transactions: TransactionRunner, private readonly disclosures: DisclosureRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Answers one referred question with reasons; with the last one the assessment goes on. Refuses 404, 403 another role's, 409 answered, state or stale version. */
  async run(ctx: OperationContext, { id, referralId, answer, reasons, version }: ReferralAnswer): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.disclosures.lock(ctx, id);
      if (!seesDisclosure(person, before, before.referrals)) throw new Problem(rightsProblems['disclosure-not-found']);
      const referral = before.referrals.find((each) => each.id === referralId);
      if (!referral) throw new Problem(rightsProblems['referral-not-found']);
      if (!isOpen(referral)) throw new Problem(rightsProblems['referral-answered']);
      if (!mayAnswer(person, before, referral)) throw new Problem(rightsProblems['not-yours'], { act: 'answer-referral' });
      expectVersion(before.version, version);
      const closing = findAct(disclosureMachine, before.state, 'close-referrals');
      const now = this.clock.now();
      const answered = { ...referral, answer, reasons, answeredBy: person.userId, answeredAt: now };
      const last = before.referrals.filter(isOpen).length === 1;
      const after = { ...before, version: before.version + 1, updatedAt: now, ...(last && { state: closing.to }) };
      await this.disclosures.answerReferral(ctx, answered);
      await this.disclosures.saveState(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'disclosure', aggregateId: id, act: 'answer-referral', before: { ...disclosureAudit(before), referral: referralAudit(referral) }, after: { ...disclosureAudit(after), referral: referralAudit(answered) },
        events: [tell(disclosureMoved, id, { disclosureId: id, organisationId: before.organisationId, authorId: before.authorId, version: after.version, act: 'answer-referral', from: before.state, to: after.state })],
      });
    });
  }
}
