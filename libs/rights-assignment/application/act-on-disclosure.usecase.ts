import { Injectable } from '@nestjs/common';
import { disclosureMoved } from '@app/events';
import { Clock, decideAct, expectVersion, findAct, newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { seesDisclosure } from '../domain/access.js';
import { stamped } from '../domain/disclosure.js';
import { ASSESSING, disclosureMachine } from '../domain/disclosure.machine.js';
import { rightsProblems } from '../domain/problems.js';
import { QUESTIONS, unknownQuestions, type Referral } from '../domain/questions.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { actingPerson, requirePermission } from './acting-person.js';
import { disclosureAudit, referralAudit } from './audit-view.js';
import { DisclosureFactsOf } from './disclosure-facts.js';

export interface DisclosureAct {
  readonly id: string;
  readonly act: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

@Injectable()
export class ActOnDisclosure {
  constructor(
    private readonly transactions: TransactionRunner, private readonly disclosures: DisclosureRepository, private readonly factsOf: DisclosureFactsOf,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Moves a disclosure by one act of its table; `refer` opens a referral for each unknown. Refuses 404, 403, 409 illegal move or stale version, 422 a missing reason or broken rules. */
  async run(ctx: OperationContext, { id, act, version, reason }: DisclosureAct): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.disclosures.lock(ctx, id);
      if (!seesDisclosure(person, before, before.referrals)) throw new Problem(rightsProblems['disclosure-not-found']);
      expectVersion(before.version, version);
      requirePermission(person, findAct(disclosureMachine, before.state, act).permission, before, act);
      if ((ASSESSING as readonly string[]).includes(act)) throw new Problem(rightsProblems['act-has-a-form'], { act });
      const { facts } = await this.factsOf.of(ctx, before, before.referrals);
      const row = decideAct(disclosureMachine, before.state, act, facts, reason);
      const now = this.clock.now();
      const after = stamped(before, act, row.to, person.userId, now, reason ?? null);
      await this.disclosures.saveState(ctx, after, before.version);
      const referred = act !== 'refer' ? [] : unknownQuestions(facts.answers).map((question): Referral => ({
        id: newId(), disclosureId: id, question, kind: QUESTIONS[question].to, openedBy: person.userId, openedAt: now, answer: null, reasons: null, answeredBy: null, answeredAt: null,
      }));
      if (referred.length > 0) await this.disclosures.openReferrals(ctx, referred);
      await this.recorder.record(ctx, {
        aggregateType: 'disclosure', aggregateId: id, act, before: disclosureAudit(before), after: { ...disclosureAudit(after), ...(referred.length > 0 && { referred: referred.map(referralAudit) }) }, reason,
        events: [tell(disclosureMoved, id, { disclosureId: id, organisationId: before.organisationId, authorId: before.authorId, version: after.version, act, from: before.state, to: row.to })],
      });
    });
  }
}
