import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ndaMoved } from '@app/events';
import { chinaDate, Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { NdaActInput, NdaInput } from '../domain/deal.schema.js';
import type { Nda } from '../domain/nda.js';
import { ndaMachine } from '../domain/nda.machine.js';
import { ndaText } from '../domain/nda-text.js';
import { contractingProblems } from '../domain/problems.js';
import { RoomRepository } from '../persistence/room.repository.js';
import { DealTable, partiesOf, tellOther, type Seat } from './deal-table.js';
import { DealPeople } from './ports.js';

const ndaAudit = ({ number, state, version, sha256, openUntil, offeredBySide, offeredBy, signedBy }: Nda): Record<string, unknown> => ({ number, state, version, sha256, openUntil, offeredBySide, offeredBy, signedBy });

@Injectable()
export class SignNda {
  constructor(private readonly transactions: TransactionRunner, private readonly people: DealPeople, private readonly room: RoomRepository, private readonly table: DealTable, private readonly clock: Clock) {}

  /** Offers a version and signs it with the offer; the one before ends at once. Refuses 404, 409, 422 a wrong password, a day that is over, export that is not cleared. */
  async offer(ctx: OperationContext, dealId: string, { text, years, openUntil, password }: NdaInput): Promise<void> {
    await this.table.seat(ctx, dealId);
    await this.people.confirm(ctx, password);
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.talkingSeat(ctx, dealId, 'for update');
      const now = this.clock.now();
      const today = chinaDate(now);
      if (openUntil <= today) throw new Problem(contractingProblems['nda-past'], { today }, [{ path: '/openUntil', code: contractingProblems['nda-past'].code, texts: contractingProblems['nda-past'].texts, params: { today } }]);
      const [last] = await this.room.ndas(ctx, dealId);
      if (last && (last.state === 'offered' || last.state === 'in_force')) await this.move(ctx, seat, last, { ...last, state: decideAct(ndaMachine, last.state, 'supersede', { side: seat.side, offeredBy: last.offeredBySide }).to, endedAt: now }, 'supersede');
      const words = text ?? await this.wordsFor(ctx, seat, { openUntil, years });
      const nda: Nda = {
        id: newId(), dealId, number: (last?.number ?? 0) + 1, state: ndaMachine.initial, version: 1, text: words, sha256: createHash('sha256').update(words).digest('hex'), openUntil,
        offeredBySide: seat.side, offeredBy: seat.person.userId, offeredAt: now, signedBy: null, signedAt: null, endedAt: null, endReason: null,
      };
      await this.room.insertNda(ctx, nda);
      await this.note(ctx, seat, null, nda, 'offer');
    });
  }

  /** The product's words as an offer without own words would sign them. Refuses 404. */
  async productText(ctx: OperationContext, dealId: string, terms: { years: number; openUntil: string }): Promise<string> {
    return this.wordsFor(ctx, await this.table.seat(ctx, dealId), terms);
  }

  /** Signs, refuses or takes back. Refuses 404, 403, 409 stale or illegal, 422 a wrong password, one's own offer, no reason. */
  async act(ctx: OperationContext, dealId: string, ndaId: string, act: string, { version, password, reason }: NdaActInput): Promise<void> {
    await this.table.seat(ctx, dealId);
    if (act === 'sign') await this.people.confirm(ctx, password ?? '');
    await this.transactions.run(ctx, async (ctx) => {
      // taking back is open whatever became of the deal
      const seat = act === 'sign' ? await this.table.talkingSeat(ctx, dealId, 'for update') : await this.table.seat(ctx, dealId, 'for update');
      const before = (await this.room.ndas(ctx, dealId)).find(({ id }) => id === ndaId);
      if (!before) throw new Problem(contractingProblems['nda-not-found']);
      expectVersion(before.version, version);
      const { permission } = findAct(ndaMachine, before.state, act);
      if (permission === 'system' || !mayUse(seat.person, permission)) throw new Problem(contractingProblems['not-yours'], { act });
      const { to } = decideAct(ndaMachine, before.state, act, { side: seat.side, offeredBy: before.offeredBySide }, reason);
      const now = this.clock.now();
      await this.move(ctx, seat, before, to === 'in_force' ? { ...before, state: to, signedBy: seat.person.userId, signedAt: now } : { ...before, state: to, endedAt: now, endReason: reason! }, act, reason);
    });
  }

  private async move(ctx: TransactionContext, seat: Seat, before: Nda, changed: Nda, act: string, reason?: string): Promise<void> {
    const after: Nda = { ...changed, version: before.version + 1 };
    await this.room.saveNda(ctx, after, before.version);
    await this.note(ctx, seat, before, after, act, reason);
  }

  private async note(ctx: TransactionContext, seat: Seat, before: Nda | null, after: Nda, act: string, reason?: string): Promise<void> {
    await this.table.note(ctx, seat, 'nda', after.id, {
      act: `nda-${act}`, before: before && { nda: ndaAudit(before) }, after: { organisationId: seat.deal.holderId, nda: ndaAudit(after) }, reason,
      events: [tell(ndaMoved, seat.deal.id, { ...partiesOf(seat.deal), ...tellOther(seat.deal, seat.side), ndaId: after.id, act, from: before?.state ?? null, to: after.state, version: after.version })],
    });
  }

  private async wordsFor(ctx: OperationContext, { deal }: Seat, { openUntil, years }: { openUntil: string; years: number }): Promise<string> {
    const names = new Map((await this.people.organisations(ctx, [deal.holderId, deal.acquirerId])).map(({ id, nameZh }) => [id, nameZh]));
    return ndaText({ holder: names.get(deal.holderId) ?? '', acquirer: names.get(deal.acquirerId) ?? '', achievement: deal.achievementTitle, openUntil, years });
  }
}
