import { Injectable } from '@nestjs/common';
import { dealMoved } from '@app/events';
import { Clock, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext } from '@app/platform';
import { sideOf, type Deal } from '../domain/deal.js';
import { dealMachine } from '../domain/deal.machine.js';
import type { DealOpening } from '../domain/deal.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { dealAudit, DealTable, partiesOf, personOf, tellOther } from './deal-table.js';
import { DealPeople, DealSources } from './ports.js';

@Injectable()
export class OpenDeal {
  constructor(private readonly transactions: TransactionRunner, private readonly sources: DealSources, private readonly people: DealPeople, private readonly deals: DealRepository, private readonly table: DealTable, private readonly clock: Clock) {}

  /** Proposes a deal to the other side of a match, or to the owner of an achievement. Refuses 404 what one does not see, 409 a live deal, 422 one's own achievement, an unnamed firm, a party that is not verified. */
  async run(ctx: OperationContext, { from, note, foreign }: DealOpening): Promise<string> {
    const person = personOf(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const match = from.kind === 'match' ? await this.sources.match(ctx, from.id) : undefined;
      if (from.kind === 'match' && !match?.live) throw new Problem(contractingProblems['source-not-found']);
      const achievement = await this.sources.achievement(ctx, match?.achievementId ?? from.id);
      if (!achievement?.onMarket) throw new Problem(contractingProblems['source-not-found']);
      const parties = { holderId: achievement.organisationId, acquirerId: match?.demandOrganisationId ?? person.organisationId };
      if (parties.holderId === parties.acquirerId) throw new Problem(contractingProblems['own-achievement']);
      const side = sideOf(parties, person.organisationId);
      if (!side) throw new Problem(contractingProblems['source-not-found']);
      if (side === 'holder' && match?.demandAnonymous) throw new Problem(contractingProblems['unnamed-firm-opens']);
      const known = await this.people.organisations(ctx, [parties.holderId, parties.acquirerId]);
      if (known.filter(({ verified }) => verified).length !== 2) throw new Problem(contractingProblems['party-unverified']);
      const now = this.clock.now();
      const deal: Deal = {
        ...parties, id: newId(), state: dealMachine.initial, version: 1, achievementId: achievement.id, award: null, achievementTitle: achievement.title, demandId: match?.demandId ?? null, matchId: match?.id ?? null,
        proposedBy: side, proposerId: person.userId, note, foreign: side === 'acquirer' ? foreign : null, endReason: null, createdAt: now, updatedAt: now,
      };
      if (!(await this.deals.insert(ctx, deal))) throw new Problem(contractingProblems['deal-live']);
      await this.table.note(ctx, { deal, side, person }, 'opened', null, {
        act: 'propose', before: null, after: dealAudit(deal),
        events: [tell(dealMoved, deal.id, { ...partiesOf(deal), ...tellOther(deal, side), act: 'propose', from: null, to: deal.state, version: 1, achievementId: deal.achievementId, matchId: deal.matchId })],
      });
      return deal.id;
    });
  }
}
