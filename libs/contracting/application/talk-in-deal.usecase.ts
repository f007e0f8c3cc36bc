import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { digest, TransactionRunner, type OperationContext } from '@app/platform';
import type { z } from 'zod';
import { LIVE_DEALS, type ExportScreen, type RecipientCheck } from '../domain/deal.js';
import type { checkBody, screenBody } from '../domain/deal.schema.js';
import { contractingProblems } from '../domain/problems.js';
import { everyItemIsChecked, screenHasItsPaper } from '../domain/rules/deal.rules.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { DealTable, toldAs, type Seat } from './deal-table.js';

/** What is said, and what the holder finds out, while a deal is talked about. */
@Injectable()
export class TalkInDeal {
  constructor(private readonly transactions: TransactionRunner, private readonly deals: DealRepository, private readonly table: DealTable, private readonly clock: Clock) {}

  /** Refuses 404, 409 a deal that is not talked about, 422 export that is not cleared. */
  async say(ctx: OperationContext, dealId: string, text: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.talkingSeat(ctx, dealId);
      const id = newId();
      await this.deals.addMessage(ctx, { id, dealId, authorId: seat.person.userId, text, at: this.clock.now() });
      await this.table.note(ctx, seat, 'message', id, { act: 'say', before: null, after: { organisationId: seat.deal.holderId, messageId: id, text: digest(text) }, events: [toldAs(seat, 'message', id)] });
    });
  }

  /** Before the table, and again when it grew old. Refuses 404, 403 the other side, 409 a deal that is over, 422 what was not looked at. */
  async check(ctx: OperationContext, dealId: string, { items }: z.infer<typeof checkBody>): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.holdersSeat(ctx, dealId);
      enforce([everyItemIsChecked], { items });
      const now = this.clock.now();
      const check: RecipientCheck = { id: newId(), dealId, items, checkedBy: seat.person.userId, checkedOn: chinaDate(now), checkedAt: now };
      await this.deals.addCheck(ctx, check);
      await this.table.note(ctx, seat, 'check', check.id, { act: 'check-recipient', before: null, after: { organisationId: seat.deal.holderId, checkId: check.id, answers: Object.fromEntries(items.map(({ item, answer }) => [item, answer])), evidence: digest(JSON.stringify(items)) } });
    });
  }

  /** A person's judgement of the export; no rule of this product clears it by itself. Refuses 404, 403 the other side, 409 a deal that is over, 422 a permit without its paper. */
  async screen(ctx: OperationContext, dealId: string, input: z.infer<typeof screenBody>): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.holdersSeat(ctx, dealId);
      enforce([screenHasItsPaper], input);
      const screen: ExportScreen = { ...input, id: newId(), dealId, screenedBy: seat.person.userId, screenedAt: this.clock.now() };
      await this.deals.addScreen(ctx, screen);
      await this.table.note(ctx, seat, 'screen', screen.id, {
        act: 'screen-export', before: null, after: { organisationId: seat.deal.holderId, screenId: screen.id, outcome: screen.outcome, catalogueVersion: screen.catalogueVersion, document: digest(screen.document), reason: digest(screen.reason) },
        events: [toldAs(seat, 'screen', screen.id)],
      });
    });
  }

  private async holdersSeat(ctx: OperationContext, dealId: string): Promise<Seat> {
    const seat = await this.table.seat(ctx, dealId, 'for update');
    if (seat.side !== 'holder') throw new Problem(contractingProblems['holder-only']);
    if (!LIVE_DEALS.includes(seat.deal.state)) throw new Problem(contractingProblems['not-talking'], { state: seat.deal.state });
    return seat;
  }
}
