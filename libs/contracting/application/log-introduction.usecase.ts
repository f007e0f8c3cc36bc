import { Injectable } from '@nestjs/common';
import { introductionMoved } from '@app/events';
import { chinaDate, Clock, decideAct, enforce, newId, Problem } from '@app/kernel';
import { digest, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Introduction, Mediation, MediationSide } from '../domain/mediation/mediation.js';
import { introductionMachine } from '../domain/mediation/mediation.machine.js';
import { brokerIsNoParty, introductionRules } from '../domain/mediation/mediation.rules.js';
import type { IntroductionAnswer, IntroductionInput } from '../domain/mediation/mediation.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { askedAct, MediationDesk, partiesOfMediation, tellTheOther } from './mediation-desk.js';
import { DealPeople } from './ports.js';

const introductionAudit = ({ id, state, introducedId, introducedOn, how, answeredBy }: Introduction): Record<string, unknown> => ({ introductionId: id, state, introducedId, introducedOn, how: digest(how), answeredBy });

@Injectable()
export class LogIntroduction {
  constructor(private readonly transactions: TransactionRunner, private readonly people: DealPeople, private readonly mediations: MediationRepository, private readonly desk: MediationDesk, private readonly clock: Clock) {}

  /** One line of the log, by the broker while the agreement is in force. Refuses 404, 409 not in force or known, 422 a day to come, an organisation that is not the other side. */
  async log(ctx: OperationContext, id: string, { introducedId, introducedOn, how }: IntroductionInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { mediation, side } = await this.desk.seatInForce(ctx, id, 'for update');
      // the client's people have no such permission, but one person may be both
      if (side !== 'broker') throw new Problem(contractingProblems['not-yours'], { act: 'log' });
      const now = this.clock.now();
      const { brokerOrganisationId, clientId, otherId } = mediation;
      enforce(introductionRules, { introducedOn, today: chinaDate(now), introducedId, clientId, otherId });
      enforce([brokerIsNoParty], { brokerOrganisationId, clientId, otherId: introducedId, holderId: introducedId });
      const [known] = await this.people.organisations(ctx, [introducedId]);
      if (!known?.verified) throw new Problem(contractingProblems['party-unverified']);
      const introduction: Introduction = { id: newId(), mediationId: id, state: introductionMachine.initial, introducedId, introducedOn, how, loggedAt: now, answeredBy: null, answeredAt: null, answerReason: null };
      if (!(await this.mediations.addIntroduction(ctx, introduction))) throw new Problem(contractingProblems['introduction-known']);
      await this.note(ctx, mediation, null, introduction, 'log', side);
    });
  }

  /** The client confirms with the password, or disputes with the reason; once, for good. Refuses 404, 403, 409 answered already, 422 the wrong side, a wrong password, no reason. */
  async answer(ctx: OperationContext, id: string, introductionId: string, act: string, { password, reason }: IntroductionAnswer): Promise<void> {
    await this.desk.seat(ctx, id);
    if (act === 'confirm') await this.people.confirm(ctx, password ?? '');
    await this.transactions.run(ctx, async (ctx) => {
      const { mediation, side, person } = await this.desk.seat(ctx, id, 'for update');
      const before = (await this.mediations.introductions(ctx, id)).find((each) => each.id === introductionId);
      if (!before) throw new Problem(contractingProblems['introduction-not-found']);
      askedAct(introductionMachine, before.state, act, person);
      const { to } = decideAct(introductionMachine, before.state, act, { side }, reason);
      const after: Introduction = { ...before, state: to, answeredBy: person.userId, answeredAt: this.clock.now(), answerReason: reason ?? null };
      await this.mediations.answerIntroduction(ctx, after);
      await this.note(ctx, mediation, before, after, act, side, reason);
    });
  }

  private async note(ctx: TransactionContext, mediation: Mediation, before: Introduction | null, after: Introduction, act: string, side: MediationSide, reason?: string): Promise<void> {
    await this.desk.note(ctx, mediation, {
      act: `introduction-${act}`, before: before && introductionAudit(before), after: { organisationId: mediation.clientId, ...introductionAudit(after) }, reason,
      events: [tell(introductionMoved, mediation.id, { ...partiesOfMediation(mediation), ...tellTheOther(mediation, side), introductionId: after.id, act, from: before?.state ?? null, to: after.state })],
    });
  }
}
