import { Injectable } from '@nestjs/common';
import { mayUse, nextActs, Problem } from '@app/kernel';
import { decodeCursor, type OperationContext, type Page, pageFrom } from '@app/platform';
import { z } from 'zod';
import type { Lead } from '../domain/lead.js';
import { LEAD_STATES, leadMachine, type LeadState } from '../domain/lead.machine.js';
import type { BoardView, LeadSummaryView, LeadView } from '../domain/lead.schema.js';
import { brokerageProblems } from '../domain/problems.js';
import { LeadRepository } from '../persistence/lead.repository.js';
import { brokerOf } from './broker.js';

export interface LeadFilter {
  readonly state?: LeadState | undefined;
  readonly mine?: boolean | undefined;
  readonly field?: string | undefined;
  readonly region?: string | undefined;
}

/** The leads of the broker's beat and those that the broker has. */
@Injectable()
export class BrokerLeads {
  constructor(private readonly leads: LeadRepository) {}

  async page(ctx: OperationContext, { cursor, limit, ...filter }: LeadFilter & { cursor?: string | undefined; limit: number }): Promise<Page<LeadSummaryView>> {
    const brokerId = brokerOf(ctx);
    const [before] = decodeCursor(cursor, [z.uuid()]) ?? [];
    const rows = await this.leads.page(ctx, brokerId, filter, { before, limit: limit + 1 });
    const page = pageFrom(rows, limit, ({ id }) => [id]);
    return { ...page, items: page.items.map((lead) => summaryOf(ctx, lead, brokerId)) };
  }

  async board(ctx: OperationContext): Promise<BoardView> {
    const counts = new Map((await this.leads.counts(ctx, brokerOf(ctx))).map((row) => [row.state, row]));
    return { columns: LEAD_STATES.map((state) => ({ state, texts: leadMachine.states[state].texts, leads: counts.get(state)?.leads ?? 0, mine: counts.get(state)?.mine ?? 0 })) };
  }

  /** Refuses: 404 outside the beat. */
  async get(ctx: OperationContext, id: string): Promise<LeadView> {
    const brokerId = brokerOf(ctx);
    const lead = await this.leads.find(ctx, brokerId, id);
    if (!lead) throw new Problem(brokerageProblems['lead-not-found']);
    return this.shown(ctx, lead);
  }

  /** For the broker who has just acted on it: a lead outside the beat that was given back is answered once more, and gone. */
  async shown(ctx: OperationContext, lead: Lead): Promise<LeadView> {
    const brokerId = brokerOf(ctx);
    const notes = await this.leads.notes(ctx, lead.id, lead.claimedBy === brokerId ? null : brokerId);
    return {
      ...summaryOf(ctx, lead, brokerId),
      notes: notes.map(({ id, text, authorId, createdAt }) => ({ id, text, authorId, byMe: authorId === brokerId, at: createdAt.toISOString() })),
    };
  }
}

function summaryOf(ctx: OperationContext, lead: Lead, brokerId: string): LeadSummaryView {
  const { claimedBy, asOf: _, createdAt, updatedAt, fields, regions, ...open } = lead;
  const mine = claimedBy === brokerId;
  const taken = claimedBy !== null && !mine;
  const acts = taken ? [] : nextActs(leadMachine, lead.state, {}, (permission) => mayUse(ctx.actor, permission));
  return {
    ...open, fields: [...fields], regions: [...regions], mine, taken, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(),
    nextActs: acts.map(({ blockedBy: _blocked, ...act }) => ({ ...act, to: act.to as LeadState, blockedBy: [] })),
  };
}
