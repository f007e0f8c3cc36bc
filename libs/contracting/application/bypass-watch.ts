import { Injectable } from '@nestjs/common';
import { bypassMoved } from '@app/events';
import { Clock, decideAct, expectVersion, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { closingWithin, protectedUntil, type ClosingDay } from '../domain/mediation/bypass.js';
import type { BypassAlert } from '../domain/mediation/mediation.js';
import { bypassMachine } from '../domain/mediation/mediation.machine.js';
import { contractingProblems } from '../domain/problems.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { askedAct, MediationDesk, partiesOfMediation, tellTheOther } from './mediation-desk.js';

/** A deal of two who bound themselves on these days. */
export interface ClosedDeal {
  readonly dealId: string;
  readonly holderId: string;
  readonly acquirerId: string;
  readonly achievementId: string;
  readonly days: readonly ClosingDay[];
}

const alertAudit = ({ id, state, version, introductionId, dealId, cause, agreedOn, protectedUntil: until }: BypassAlert): Record<string, unknown> => ({ alertId: id, state, version, introductionId, dealId, cause, agreedOn, protectedUntil: until });

/** Whether two who agreed were brought together by a broker whom the deal does not name (跳单, 民法典 第九百六十五条): a question, put once, answered by people. */
@Injectable()
export class BypassWatch {
  constructor(private readonly transactions: TransactionRunner, private readonly mediations: MediationRepository, private readonly deals: DealRepository, private readonly contracts: ContractRepository, private readonly desk: MediationDesk, private readonly clock: Clock) {}

  /** Raises one alert for each confirmed introduction of the two within its protected time, unless the deal comes through that broker or an alert about the same two is open; however often it is asked. Answers how many are new. */
  async check(ctx: TransactionContext, deal: ClosedDeal): Promise<number> {
    let raised = 0;
    for (const { id: introductionId, mediationId, brokerId, clientId, introducedOn, protectedMonths, brokered } of await this.mediations.introducedPairs(ctx, deal)) {
      const closing = brokered ? undefined : closingWithin({ introducedOn, protectedMonths }, deal.days);
      if (!closing) continue;
      const alert: BypassAlert = {
        id: newId(), mediationId, introductionId, dealId: deal.dealId, state: bypassMachine.initial, version: 1, cause: closing.cause, agreedOn: closing.on, protectedUntil: protectedUntil({ introducedOn, protectedMonths }), raisedAt: this.clock.now(),
        answeredBy: null, answeredAt: null, answer: null, settledAt: null, settlement: null,
      };
      if (!(await this.mediations.raise(ctx, alert))) continue;
      raised += 1;
      await this.desk.note(ctx, { id: mediationId }, {
        act: 'bypass-raise', before: null, after: { organisationId: clientId, ...alertAudit(alert) },
        events: [tell(bypassMoved, mediationId, { mediationId, brokerId, clientId, tellUserId: brokerId, tellOrganisationId: clientId, alertId: alert.id, dealId: deal.dealId, act: 'raise', from: null, to: alert.state, version: 1 })],
      });
    }
    return raised;
  }

  /** As `check`, of an introduction that the client confirmed: when the two may have closed already. */
  async checkIntroduction(ctx: TransactionContext, introductionId: string): Promise<number> {
    let raised = 0;
    for (const deal of await this.mediations.closedDeals(ctx, introductionId)) raised += await this.check(ctx, deal);
    return raised;
  }

  /** As `check`, of a contract that took effect; a supplement is no new one. Answers 0 where it never did. */
  async checkContract(ctx: TransactionContext, contractId: string): Promise<number> {
    const contract = await this.contracts.find(ctx, contractId);
    const deal = contract && (await this.deals.find(ctx, contract.dealId));
    if (!deal || deal.achievementId === null || contract.amends !== null || contract.effectiveOn === null) return 0;
    const { id: dealId, holderId, acquirerId, achievementId } = deal;
    return this.check(ctx, { dealId, holderId, acquirerId, achievementId, days: [{ on: contract.effectiveOn, cause: 'in_effect' }] });
  }

  /** The client's answer, or the broker's word that it is settled; both with the reason. Refuses 404, 403, 409 stale or illegal, 422 the wrong side, no reason. */
  async act(ctx: OperationContext, mediationId: string, alertId: string, act: string, { version, reason }: { version: number; reason?: string | undefined }): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { mediation, side, person } = await this.desk.seat(ctx, mediationId, 'for update');
      const before = (await this.mediations.alerts(ctx, mediationId)).find(({ id }) => id === alertId);
      if (!before) throw new Problem(contractingProblems['bypass-not-found']);
      expectVersion(before.version, version);
      askedAct(bypassMachine, before.state, act, person);
      const { to } = decideAct(bypassMachine, before.state, act, { side }, reason);
      const now = this.clock.now();
      const said = to === 'answered' ? { answeredBy: person.userId, answeredAt: now, answer: reason! } : { settledAt: now, settlement: reason! };
      const after: BypassAlert = { ...before, ...said, state: to, version: before.version + 1 };
      await this.mediations.saveAlert(ctx, after, before.version);
      await this.desk.note(ctx, mediation, {
        act: `bypass-${act}`, before: alertAudit(before), after: { organisationId: mediation.clientId, ...alertAudit(after) }, reason,
        events: [tell(bypassMoved, mediationId, { ...partiesOfMediation(mediation), ...tellTheOther(mediation, side), alertId, dealId: after.dealId, act, from: before.state, to, version: after.version })],
      });
    });
  }
}
