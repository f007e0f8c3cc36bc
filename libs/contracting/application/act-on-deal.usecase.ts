import { Injectable } from '@nestjs/common';
import { dealMoved } from '@app/events';
import { Clock, decideAct, expectVersion, findAct, mayUse, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Deal } from '../domain/deal.js';
import { dealMachine } from '../domain/deal.machine.js';
import type { DealActInput } from '../domain/deal.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { ContractTable, type ContractActor } from './contract-table.js';
import { dealAudit, DealTable, partiesOf, tellOther, type Seat } from './deal-table.js';

@Injectable()
export class ActOnDeal {
  constructor(private readonly transactions: TransactionRunner, private readonly deals: DealRepository, private readonly contracts: ContractTable, private readonly table: DealTable, private readonly clock: Clock) {}

  /** Moves a deal by one act of its table. Refuses 404, 403, 409 illegal move or stale version, 422 broken rules. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason, foreign }: DealActInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, id, 'for update');
      const { deal: before, side, person } = seat;
      expectVersion(before.version, version);
      const { permission } = findAct(dealMachine, before.state, act);
      if (permission === 'system' || !mayUse(person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      const answered = side === 'acquirer' && before.foreign === null ? foreign ?? null : before.foreign;
      const { to } = decideAct(dealMachine, before.state, act, { side, proposedBy: before.proposedBy, foreign: answered }, reason);
      const ended = to === 'declined' || to === 'withdrawn' || to === 'abandoned';
      if (to === 'abandoned') await this.contracts.onAbandoned(ctx, seat, reason!);
      await this.move(ctx, seat, { ...before, state: to, foreign: answered, endReason: ended ? reason! : null }, act, reason);
    });
  }

  /** Within the transaction of whoever decided it, with the deal locked. Where no side did, both are told. */
  async move(ctx: TransactionContext, { deal: before, side, person }: Seat | ContractActor, changed: Deal, act: string, reason?: string): Promise<Deal> {
    const after: Deal = { ...changed, version: before.version + 1, updatedAt: this.clock.now() };
    await this.deals.save(ctx, after, before.version);
    await this.table.note(ctx, { deal: after, side, person }, 'moved', null, {
      act, before: dealAudit(before), after: dealAudit(after), reason,
      events: [tell(dealMoved, after.id, { ...partiesOf(after), ...(side === null ? { tellOrganisationId: null } : tellOther(after, side)), act, from: before.state, to: after.state, version: after.version, achievementId: after.achievementId, matchId: after.matchId })],
    });
    return after;
  }
}
