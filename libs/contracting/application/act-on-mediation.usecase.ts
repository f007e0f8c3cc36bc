import { Injectable } from '@nestjs/common';
import { mediationMoved } from '@app/events';
import { Clock, decideAct, enforce, expectVersion, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { LIVE_DEALS } from '../domain/deal.js';
import type { Mediation, MediationSide } from '../domain/mediation/mediation.js';
import { mediationMachine } from '../domain/mediation/mediation.machine.js';
import { clientAnswers } from '../domain/mediation/mediation.rules.js';
import type { MediationActInput } from '../domain/mediation/mediation.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { DealTable } from './deal-table.js';
import { askedAct, mediationAudit, MediationDesk, partiesOfMediation, tellTheOther } from './mediation-desk.js';
import { DealPeople } from './ports.js';

@Injectable()
export class ActOnMediation {
  constructor(
    private readonly transactions: TransactionRunner, private readonly people: DealPeople, private readonly mediations: MediationRepository, private readonly deals: DealRepository, private readonly desk: MediationDesk,
    private readonly table: DealTable, private readonly clock: Clock,
  ) {}

  /** Signs, refuses, takes back or ends. Refuses 404, 403, 409 stale, illegal or another one in force, 422 a wrong password, the wrong side, no reason. */
  async run(ctx: OperationContext, id: string, act: string, { version, password, reason }: MediationActInput): Promise<void> {
    await this.desk.seat(ctx, id);
    if (act === 'sign') await this.people.confirm(ctx, password ?? '');
    await this.transactions.run(ctx, async (ctx) => {
      const { mediation: before, side, person } = await this.desk.seat(ctx, id, 'for update');
      expectVersion(before.version, version);
      askedAct(mediationMachine, before.state, act, person);
      const { to } = decideAct(mediationMachine, before.state, act, { side }, reason);
      const now = this.clock.now();
      if (to === 'in_force') await this.makeRoom(ctx, before, side);
      await this.move(ctx, before, to === 'in_force' ? { ...before, state: to, signedBy: person.userId, signedAt: now } : { ...before, state: to, endedAt: now, endReason: reason! }, act, side, reason);
    });
  }

  /** The client says that a deal comes through the broker; it stands on the deal's timeline for both parties. Refuses 404 a deal that is not covered, 409, 422 the broker. */
  async nameDeal(ctx: OperationContext, id: string, dealId: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { mediation, side, person } = await this.desk.seatInForce(ctx, id, 'for update');
      enforce([clientAnswers], { side });
      const deal = await this.deals.find(ctx, dealId, 'for update');
      const covers = (await this.mediations.covering(ctx, dealId)).find((each) => each.id === id);
      if (!deal || !covers || !LIVE_DEALS.includes(deal.state)) throw new Problem(contractingProblems['deal-not-covered']);
      if (!(await this.mediations.nameDeal(ctx, { mediationId: id, dealId, namedBy: person.userId, at: this.clock.now() }))) throw new Problem(contractingProblems['deal-named']);
      await this.table.note(ctx, { deal, side: deal.holderId === mediation.clientId ? 'holder' : 'acquirer', person }, 'broker', id, {
        act: 'name-broker', before: null, after: { organisationId: deal.holderId, mediationId: id, brokerId: mediation.brokerId },
        events: [tell(mediationMoved, id, { ...partiesOfMediation(mediation), ...tellTheOther(mediation, side), act: 'name-deal', from: mediation.state, to: mediation.state, version: mediation.version })],
      });
    });
  }

  /** A signature on a new version ends the one that it replaces. */
  private async makeRoom(ctx: TransactionContext, signed: Mediation, side: MediationSide): Promise<void> {
    const old = signed.replacesId === null ? undefined : await this.mediations.find(ctx, signed.replacesId, 'for update');
    if (old?.state === 'in_force') await this.move(ctx, old, { ...old, state: decideAct(mediationMachine, old.state, 'replace', { side }).to, endedAt: this.clock.now(), endReason: `→ ${signed.id}` }, 'replace', side);
    if (await this.mediations.inForceLike(ctx, signed)) throw new Problem(contractingProblems['mediation-live']);
  }

  private async move(ctx: TransactionContext, before: Mediation, changed: Mediation, act: string, side: MediationSide, reason?: string): Promise<void> {
    const after: Mediation = { ...changed, version: before.version + 1 };
    await this.mediations.save(ctx, after, before.version);
    await this.desk.note(ctx, after, {
      act, before: mediationAudit(before), after: mediationAudit(after), reason,
      events: [tell(mediationMoved, after.id, { ...partiesOfMediation(after), ...tellTheOther(after, side), act, from: before.state, to: after.state, version: after.version })],
    });
  }
}
