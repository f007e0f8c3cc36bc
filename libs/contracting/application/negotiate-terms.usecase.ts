import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, decideAct, enforce, newId, Problem } from '@app/kernel';
import { digest, TransactionRunner, type OperationContext } from '@app/platform';
import { differsFromAward } from '../domain/award/award-terms.js';
import { termsKeepTheAward } from '../domain/award/award.rules.js';
import { SIDES, type Side } from '../domain/deal.js';
import { dealMachine } from '../domain/deal.machine.js';
import { termsWithPrice, type TermsOffer } from '../domain/terms.input.js';
import { contractingProblems } from '../domain/problems.js';
import { scheduleText } from '../domain/price/schedule-text.js';
import { canonicalTerms } from '../domain/terms/canonical.js';
import { renderClauses } from '../domain/terms/clauses/render.js';
import { latestOf, negotiate, openNegotiation, pendingOf, type Negotiation } from '../domain/terms/negotiation.js';
import { TermsRepository, type KeptComment, type KeptVersion } from '../persistence/terms.repository.js';
import { ActOnDeal } from './act-on-deal.usecase.js';
import { ContractTable } from './contract-table.js';
import { DealTable, toldAs, type Seat } from './deal-table.js';

const otherThan = (side: Side): Side[] => SIDES.filter((each) => each !== side);

/** The state of a negotiation as its kept versions tell it. */
export function negotiationOf(versions: readonly KeptVersion[], comments: readonly KeptComment[] = []): Negotiation {
  const accepted = versions.filter(({ outcome }) => outcome === 'accepted').at(-1);
  return {
    ...openNegotiation(SIDES), frozen: accepted?.number ?? null, comments: comments.map(({ side, number, clauseId, text }) => ({ by: side, version: number, clauseId, text })),
    versions: versions.map(({ number, kind, side, hash, clauseIds, outcome }) => ({
      number, kind, by: side, hash, clauseIds, acceptedBy: outcome === 'accepted' ? otherThan(side) : [], signedBy: [], ended: outcome === 'rejected' || outcome === 'withdrawn' ? outcome : null,
    })),
  };
}

@Injectable()
export class NegotiateTerms {
  constructor(private readonly transactions: TransactionRunner, private readonly versions: TermsRepository, private readonly deals: ActOnDeal, private readonly contracts: ContractTable, private readonly table: DealTable, private readonly clock: Clock) {}

  /** Puts a version on the table: an offer, a counter-offer, or an amendment of what was accepted. Refuses 404, 409, 422 an old version, one's own pending offer countered, nothing changed, export that is not cleared. */
  async offer(ctx: OperationContext, dealId: string, { basedOn, terms: sent, note }: TermsOffer): Promise<number> {
    // what the contract says of the price is what the schedule computes by
    const terms = sent.price ? { ...sent, priceSummary: scheduleText(sent.price).map(({ texts }) => texts['zh-CN']).join('') } : sent;
    return this.transactions.run(ctx, async (ctx) => {
      const { seat, kept, state } = await this.at(ctx, dealId);
      // the first version of an award is the award itself
      if (seat.deal.award) enforce([termsKeepTheAward], { differs: differsFromAward(termsWithPrice(kept[0]!.terms), terms) });
      const pending = pendingOf(state);
      const counters = pending !== undefined && pending.by !== seat.side;
      const act = counters ? 'counter_offer' as const : state.frozen === null ? 'offer' as const : 'amend' as const;
      const hash = createHash('sha256').update(canonicalTerms(terms)).digest('hex');
      const clauseIds = renderClauses(terms).map(({ id }) => id);
      const after = latestOf(negotiate(state, { act, by: seat.side, version: basedOn, hash, clauseIds }))!;
      const version: KeptVersion = { dealId, number: after.number, kind: after.kind, side: seat.side, offeredBy: seat.person.userId, offeredAt: this.clock.now(), note, terms, hash, clauseIds, outcome: null, decidedBy: null, decidedAt: null };
      await this.versions.insert(ctx, version);
      await this.table.note(ctx, seat, 'terms', null, {
        act: `terms-${act.replace('_', '-')}`, before: kept.length === 0 ? null : { number: kept.at(-1)!.number, hash: kept.at(-1)!.hash }, after: { organisationId: seat.deal.holderId, number: version.number, kind: version.kind, hash, note: digest(note) },
        events: [toldAs(seat, 'terms', seat.deal.id)],
      });
      return version.number;
    });
  }

  /** Accepts, rejects or takes back the version that waits. What both accepted is frozen and the deal is agreed. Refuses 404, 409, 422 as the table of offers says. */
  async decide(ctx: OperationContext, dealId: string, number: number, act: 'accept' | 'reject' | 'withdraw', reason?: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { seat, kept, state } = await this.at(ctx, dealId);
      const before = kept.find((each) => each.number === number);
      if (!before) throw new Problem(contractingProblems['terms-not-found']);
      negotiate(state, { act, by: seat.side, version: number });
      const outcome = act === 'accept' ? 'accepted' as const : act === 'reject' ? 'rejected' as const : 'withdrawn' as const;
      await this.versions.decide(ctx, { ...before, outcome, decidedBy: seat.person.userId, decidedAt: this.clock.now() });
      await this.table.note(ctx, seat, 'terms', null, {
        act: `terms-${act}`, before: { number, hash: before.hash, outcome: null }, after: { organisationId: seat.deal.holderId, number, hash: before.hash, outcome }, reason, events: [toldAs(seat, 'terms', seat.deal.id)],
      });
      if (outcome !== 'accepted') return;
      await this.contracts.onAccepted(ctx, seat, before);
      if (seat.deal.state !== 'talking') return;
      const { to } = decideAct(dealMachine, seat.deal.state, 'agree', { side: seat.side, proposedBy: seat.deal.proposedBy, foreign: seat.deal.foreign });
      await this.deals.move(ctx, seat, { ...seat.deal, state: to }, 'agree');
    });
  }

  /** Beside a clause of any version, or the whole. Refuses 404, 409, 422 a clause that the version does not have. */
  async comment(ctx: OperationContext, dealId: string, number: number, { clauseId, text }: { clauseId: string | null; text: string }): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { seat, kept, state } = await this.at(ctx, dealId);
      if (!kept.some((each) => each.number === number)) throw new Problem(contractingProblems['terms-not-found']);
      negotiate(state, { act: 'comment', by: seat.side, version: number, clauseId, text });
      const id = newId();
      await this.versions.addComment(ctx, { id, dealId, number, clauseId, side: seat.side, authorId: seat.person.userId, text, at: this.clock.now() });
      await this.table.note(ctx, seat, 'comment', id, { act: 'comment', before: null, after: { organisationId: seat.deal.holderId, commentId: id, number, clauseId, text: digest(text) }, events: [toldAs(seat, 'comment', id)] });
    });
  }

  private async at(ctx: OperationContext, dealId: string): Promise<{ seat: Seat; kept: readonly KeptVersion[]; state: Negotiation }> {
    const seat = await this.table.talkingSeat(ctx, dealId, 'for update');
    await this.contracts.refuseTermsWhileSigning(ctx, dealId);
    const kept = await this.versions.versions(ctx, dealId);
    return { seat, kept, state: negotiationOf(kept) };
  }
}
