import { Injectable } from '@nestjs/common';
import { panelSeatMoved } from '@app/events';
import { chinaDate, Clock, newId } from '@app/kernel';
import { tell, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import { conflictsOf, type Candidate } from '../../domain/experts/draw.js';
import { cardsDayOf, reservesInTurn } from '../../domain/experts/further-draw.js';
import type { FurtherDraw, Panel, PanelSeat } from '../../domain/judging/panel-seat.js';
import { CardRepository } from '../../persistence/card.repository.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { ExpertRepository } from '../../persistence/expert.repository.js';
import { PanelRepository } from '../../persistence/panel.repository.js';
import { refOf } from '../challenge-table.js';
import { ExpertTies } from './expert-ties.js';

type NewSeat = Pick<PanelSeat, 'accountId' | 'organisationId' | 'place' | 'inPlaceOf' | 'cardsBy'>;

/** Gives seats to whoever was drawn, and fills one that became empty from the reserves of all draws. */
@Injectable()
export class SeatExperts {
  constructor(
    private readonly panels: PanelRepository, private readonly experts: ExpertRepository, private readonly entries: EntryRepository, private readonly cards: CardRepository, private readonly ties: ExpertTies, private readonly clock: Clock,
  ) {}

  /** All draws of a challenge, the first one first; none where nobody was drawn. */
  async draws(ctx: OperationContext, challengeId: string): Promise<readonly (Panel | FurtherDraw)[]> {
    const panel = await this.panels.find(ctx, challengeId);
    return panel ? [panel, ...await this.panels.further(ctx, challengeId)] : [];
  }

  /** A seat with a card for every entry that is judged. The caller notes it. */
  async seat(ctx: TransactionContext, challenge: Challenge, taken: NewSeat): Promise<PanelSeat> {
    const seat: PanelSeat = { id: newId(), challengeId: challenge.id, ...taken, state: 'drawn', version: 1, reason: null, movedBy: null, movedAt: this.clock.now() };
    await this.panels.insertSeat(ctx, seat);
    await this.cards.prepare(ctx, challenge.id, seat.id, (await this.entries.ofChallenge(ctx, challenge.id)).filter(({ state }) => state === 'eligible').map(({ id }) => id));
    return seat;
  }

  /** The next reserve who still has no conflict, in the order of the draws; undefined where none is left. `cardsBy`: instead of the day of their draw. The caller notes it. */
  async stepIn(ctx: TransactionContext, challenge: Challenge, empty: PanelSeat, cardsBy?: string): Promise<PanelSeat | undefined> {
    const [draws, seated] = [await this.draws(ctx, challenge.id), new Set((await this.panels.seats(ctx, challenge.id)).map(({ accountId }) => accountId))];
    const interested = await this.ties.interested(ctx, challenge);
    const able = new Map((await this.admitted(ctx, (draws[0] as Panel).field)).filter((each) => conflictsOf(each, interested).length === 0).map((each) => [each.expertId, each]));
    const next = reservesInTurn(draws).find(({ accountId }) => !seated.has(accountId) && able.has(accountId));
    if (!next) return undefined;
    const { accountId, place, draw } = next;
    const day = cardsBy ?? cardsDayOf({ cardsBy: draw.cardsBy, drawnOn: chinaDate(draw.drawnAt) }, chinaDate(this.clock.now()));
    return this.seat(ctx, challenge, { accountId, organisationId: able.get(accountId)!.organisationId, place, inPlaceOf: empty.id, cardsBy: day });
  }

  /** Everybody of the pool today who knows the field, with what ties them. */
  async admitted(ctx: TransactionContext, field: string): Promise<Candidate[]> {
    return this.ties.candidates(ctx, await this.experts.admitted(ctx, await this.ties.fieldsAbove(ctx, field)), field);
  }

  /** Whom the organiser's people took out of the pool of this field once entries had ended. */
  async retired(ctx: OperationContext, { organisationId, content: { entriesUntil } }: Challenge, field: string): Promise<Panel['retired']> {
    if (entriesUntil === null) return [];
    return (await this.experts.retiredFor(ctx, { fields: await this.ties.fieldsAbove(ctx, field), organisationId, after: new Date(entriesUntil) })).map(({ expertId, at }) => ({ expertId, at: at.toISOString() }));
  }

  told(challenge: Challenge, { id: seatId, accountId, state, version }: PanelSeat, from: string | null, act = 'draw') {
    return tell(panelSeatMoved, challenge.id, { ...refOf(challenge), seatId, accountId, act, from, to: state, version });
  }
}
