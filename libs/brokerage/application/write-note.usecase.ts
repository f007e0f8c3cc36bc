import { Injectable } from '@nestjs/common';
import { Clock, newId, Problem } from '@app/kernel';
import { ChangeRecorder, digest, TransactionRunner, type OperationContext } from '@app/platform';
import type { LeadView } from '../domain/lead.schema.js';
import { brokerageProblems } from '../domain/problems.js';
import { LeadRepository } from '../persistence/lead.repository.js';
import { brokerOf } from './broker.js';
import { BrokerLeads } from './broker-leads.query.js';

@Injectable()
export class WriteNote {
  constructor(
    private readonly transactions: TransactionRunner, private readonly leads: LeadRepository, private readonly recorder: ChangeRecorder,
    private readonly clock: Clock, private readonly view: BrokerLeads,
  ) {}

  /** Notes are added, never changed. Refuses: 404 outside the beat, 409 not claimed by the writer. */
  async run(ctx: OperationContext, { id, text }: { id: string; text: string }): Promise<LeadView> {
    const authorId = brokerOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const lead = await this.leads.lock(ctx, authorId, id);
      if (!lead) throw new Problem(brokerageProblems['lead-not-found']);
      if (lead.claimedBy === null) throw new Problem(brokerageProblems['claim-first']);
      if (lead.claimedBy !== authorId) throw new Problem(brokerageProblems['already-claimed']);
      const note = { id: newId(), leadId: id, authorId, text, createdAt: this.clock.now() };
      await this.leads.addNote(ctx, note);
      await this.recorder.record(ctx, { aggregateType: 'lead', aggregateId: id, act: 'note', before: null, after: { noteId: note.id, text: digest(text) } });
      return this.view.get(ctx, id);
    });
  }
}
