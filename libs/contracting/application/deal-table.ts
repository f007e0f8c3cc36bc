import { Injectable } from '@nestjs/common';
import { dealTold } from '@app/events';
import { Clock, enforce, Problem, type Actor, type Person } from '@app/kernel';
import { ChangeRecorder, tell, type Change, type OperationContext, type TransactionContext } from '@app/platform';
import { LIVE_DEALS, organisationOf, otherSide, sideOf, talkIsOpen, type Deal, type Side } from '../domain/deal.js';
import { contractingProblems } from '../domain/problems.js';
import { exportIsCleared } from '../domain/rules/deal.rules.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';

export interface Seat { readonly deal: Deal; readonly side: Side; readonly person: Person }

/** Commands are people's; a route that lets nobody else in has asked before. */
export function personOf(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Problem(contractingProblems['deal-not-found']);
}

/** Who sits at which side of a deal, whether they may talk, and the one line on which everything that happens is noted. */
@Injectable()
export class DealTable {
  constructor(private readonly deals: DealRepository, private readonly timeline: TimelineRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Refuses 404 whoever is no party. */
  async seat(ctx: OperationContext, dealId: string, lock: '' | 'for update' = ''): Promise<Seat> {
    const person = personOf(ctx.actor);
    const deal = await this.deals.find(ctx, dealId, lock);
    const side = deal && sideOf(deal, person.organisationId);
    if (!side) throw new Problem(contractingProblems['deal-not-found']);
    return { deal, side, person };
  }

  /** As `seat`, for technical talk: refuses 409 a deal that is over or not accepted yet, 422 a foreign element that nobody screened. */
  async talkingSeat(ctx: OperationContext, dealId: string, lock: '' | 'for update' = ''): Promise<Seat> {
    const seat = await this.seat(ctx, dealId, lock);
    const { state } = seat.deal;
    if (state === 'proposed' || !LIVE_DEALS.includes(state)) throw new Problem(contractingProblems['not-talking'], { state });
    enforce([exportIsCleared], await this.clearance(ctx, seat.deal));
    return seat;
  }

  async clearance(ctx: OperationContext, deal: Deal) {
    const screen = await this.deals.screen(ctx, deal.id);
    return { cleared: talkIsOpen(deal.foreign, screen), outcome: screen?.outcome ?? null };
  }

  /** The change, its audit entry in the chain of the deal, and its place on the timeline. */
  async note(ctx: TransactionContext, { deal, side, person }: { deal: Deal; side: Side | null; person: Person | null }, kind: string, refId: string | null, change: Omit<Change, 'aggregateType' | 'aggregateId'>): Promise<void> {
    const id = await this.recorder.record(ctx, { aggregateType: 'deal', aggregateId: deal.id, ...change });
    await this.timeline.add(ctx, { id, dealId: deal.id, kind, side, personId: person?.userId ?? null, refId, at: this.clock.now() });
  }
}

export const partiesOf = ({ id, holderId, acquirerId }: Deal) => ({ dealId: id, holderId, acquirerId });
export const tellOther = (deal: Deal, side: Side) => ({ tellOrganisationId: organisationOf(deal, otherSide(side)) });
export const toldAs = ({ deal, side }: Seat, what: 'message' | 'file' | 'terms' | 'comment' | 'screen' | 'paper' | 'royalty' | 'payment' | 'signature', refId: string) => tell(dealTold, deal.id, { ...partiesOf(deal), ...tellOther(deal, side), what, refId });

/** As the audit log keeps a deal: ids and states, no words. */
export const dealAudit = ({ state, version, holderId, acquirerId, achievementId, award, demandId, matchId, proposedBy, foreign }: Deal): Record<string, unknown> => ({ state, version, organisationId: holderId, holderId, acquirerId, achievementId, ...(award && { award }), demandId, matchId, proposedBy, foreign });
