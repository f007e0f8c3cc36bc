import { Injectable } from '@nestjs/common';
import { leadMoved, type DomainEvent, type matchFound, type matchWithdrawn, type PayloadOf } from '@app/events';
import { Clock, findAct, newId } from '@app/kernel';
import { ChangeRecorder, RuleRegistry, tell, type TransactionContext } from '@app/platform';
import { actOnFound, claimantAfter, isOpen, type Lead } from '../domain/lead.js';
import { leadMachine } from '../domain/lead.machine.js';
import { LeadRepository } from '../persistence/lead.repository.js';
import { auditView } from './audit-view.js';
import { BeatCodes } from './beat.js';

/** Keeps one lead per match that is good enough. Events of one match may come late or twice; the newest decides. */
@Injectable()
export class FollowMatch {
  constructor(
    private readonly leads: LeadRepository, private readonly codes: BeatCodes, private readonly registry: RuleRegistry,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  async found(ctx: TransactionContext, { id: eventId, payload }: DomainEvent<PayloadOf<typeof matchFound>>): Promise<void> {
    const { matchId, demandId, achievementId, level, demandTitle, achievementTitle, anonymousDemand } = payload;
    await this.leads.lockMatch(ctx, matchId);
    const before = await this.leads.ofMatch(ctx, matchId);
    const withdrawn = await this.leads.withdrawnBy(ctx, matchId);
    if ((before && before.asOf >= eventId) || (withdrawn !== undefined && withdrawn > eventId)) return;
    const act = actOnFound(before?.state, level, await this.registry.productDefault(ctx, 'matching.notify-level'));
    if (act === 'nothing') return;
    const matter = { level, demandTitle, achievementTitle, anonymousDemand, ...(await this.codes.withGroups(ctx, payload)) };
    const now = this.clock.now();
    if (act === 'create') {
      const lead: Lead = { id: newId(), matchId, demandId, achievementId, ...matter, state: 'new', claimedBy: null, asOf: eventId, version: 1, createdAt: now, updatedAt: now };
      await this.leads.insert(ctx, lead);
      await this.record(ctx, 'create', undefined, lead);
    } else {
      await this.change(ctx, act, before!, { ...before!, ...matter, asOf: eventId });
    }
  }

  async withdrawn(ctx: TransactionContext, { id: eventId, payload: { matchId } }: DomainEvent<PayloadOf<typeof matchWithdrawn>>): Promise<void> {
    await this.leads.lockMatch(ctx, matchId);
    await this.leads.markWithdrawn(ctx, matchId, eventId);
    const before = await this.leads.ofMatch(ctx, matchId);
    if (before && before.asOf < eventId && isOpen(before.state)) await this.change(ctx, 'drop', before, { ...before, asOf: eventId });
  }

  private async change(ctx: TransactionContext, act: 'revive' | 'drop' | 'refresh', before: Lead, content: Lead): Promise<void> {
    const state = act === 'refresh' ? before.state : findAct(leadMachine, before.state, act).to;
    const after: Lead = { ...content, state, claimedBy: claimantAfter(act, before.claimedBy, null), version: before.version + 1, updatedAt: this.clock.now() };
    await this.leads.save(ctx, after, before.version);
    await this.record(ctx, act, before, after);
  }

  private async record(ctx: TransactionContext, act: string, before: Lead | undefined, after: Lead): Promise<void> {
    const { id, matchId, claimedBy } = after;
    await this.recorder.record(ctx, {
      aggregateType: 'lead', aggregateId: id, act, before: before && auditView(before), after: auditView(after),
      events: before?.state === after.state ? [] : [tell(leadMoved, id, { leadId: id, matchId, brokerId: claimedBy, act, from: before?.state ?? null, to: after.state })],
    });
  }
}
