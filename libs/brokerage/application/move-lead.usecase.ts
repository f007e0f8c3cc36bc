import { Injectable } from '@nestjs/common';
import { leadMoved } from '@app/events';
import { Clock, decideAct, expectVersion, mayUse, Problem, stateProblems } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { claimantAfter } from '../domain/lead.js';
import { leadMachine } from '../domain/lead.machine.js';
import type { LeadActInput, LeadView } from '../domain/lead.schema.js';
import { brokerageProblems } from '../domain/problems.js';
import { LeadRepository } from '../persistence/lead.repository.js';
import { auditView } from './audit-view.js';
import { brokerOf } from './broker.js';
import { BrokerLeads } from './broker-leads.query.js';

@Injectable()
export class MoveLead {
  constructor(
    private readonly transactions: TransactionRunner, private readonly leads: LeadRepository, private readonly recorder: ChangeRecorder,
    private readonly clock: Clock, private readonly view: BrokerLeads,
  ) {}

  /** Refuses: 404 outside the beat, 409 claimed by another broker, illegal move or stale version, 422 a missing reason. */
  async run(ctx: OperationContext, command: LeadActInput & { id: string; act: string }): Promise<LeadView> {
    const brokerId = brokerOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.leads.lock(ctx, brokerId, command.id);
      if (!before) throw new Problem(brokerageProblems['lead-not-found']);
      // Before the version: whoever loses the race for a claim learns that, not that the page is old.
      if (before.claimedBy !== null && before.claimedBy !== brokerId) throw new Problem(brokerageProblems['already-claimed']);
      expectVersion(before.version, command.version);
      const row = decideAct(leadMachine, before.state, command.act, {}, command.reason);
      if (row.permission === 'system' || !mayUse(ctx.actor, row.permission)) throw new Problem(stateProblems['unknown-act'], { act: command.act });
      const after = { ...before, state: row.to, claimedBy: claimantAfter(row.act, before.claimedBy, brokerId), version: before.version + 1, updatedAt: this.clock.now() };
      await this.leads.save(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'lead', aggregateId: before.id, act: row.act, before: auditView(before), after: auditView(after), reason: command.reason,
        events: [tell(leadMoved, before.id, { leadId: before.id, matchId: before.matchId, brokerId: after.claimedBy, act: row.act, from: before.state, to: after.state })],
      });
      return this.view.shown(ctx, after);
    });
  }
}
