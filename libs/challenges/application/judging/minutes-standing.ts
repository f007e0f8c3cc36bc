import { Injectable } from '@nestjs/common';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { minutesOf, type MinutesState } from '../../domain/judging/minutes.js';
import { SEATED } from '../../domain/judging/panel-seat.js';
import { CardRepository, type SeatCard } from '../../persistence/card.repository.js';
import { PanelRepository, type Minutes, type MinutesSignature, type UnsignedMinutes } from '../../persistence/panel.repository.js';
import { sha256 } from './sha256.js';

/** What is signed beside the text: SHA-256 over the canonical JSON of the cards that count, by seat and entry, with their points; null until all are signed. */
export function cardsSha256(due: readonly Pick<SeatCard, 'seatId' | 'entryId' | 'points' | 'state'>[]): string | null {
  if (due.length === 0 || due.some(({ state }) => state !== 'signed')) return null;
  const cards = due.map(({ seatId, entryId, points }) => ({ seatId, entryId, points })).sort((a, b) => (`${a.seatId} ${a.entryId}` < `${b.seatId} ${b.entryId}` ? -1 : 1));
  return sha256(canonicalize(cards));
}

export interface MinutesBook extends MinutesState {
  readonly minutes: Minutes | undefined;
  readonly signatures: readonly MinutesSignature[];
  readonly unsigned: readonly UnsignedMinutes[];
  /** Of the ranking as it is now. */
  readonly cardsSha256: string | null;
}

/** Who signed the minutes of a round, and whether what was signed is the ranking that stands. */
@Injectable()
export class MinutesStandingOf {
  constructor(private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly registry: RuleRegistry) {}

  /** Registry: natural days after which it may go on record that an expert did not sign; a product default. */
  days(ctx: OperationContext): Promise<number> {
    return this.registry.productDefault(ctx, 'challenges.minutes-unsigned-natural-days');
  }

  async of(ctx: OperationContext, challengeId: string, round: number): Promise<MinutesBook> {
    const minutes = await this.panels.minutes(ctx, challengeId, round);
    const due = await this.cards.due(ctx, challengeId);
    const [signatures, unsigned] = minutes ? [await this.panels.signatures(ctx, minutes), await this.panels.unsigned(ctx, minutes)] : [[], []];
    const seats = (await this.panels.seats(ctx, challengeId)).filter(({ state }) => SEATED.includes(state)).map(({ id }) => id);
    const ranking = cardsSha256(due);
    const signedAt = ranking === null ? [] : due.map((card) => card.signedAt!);
    return { minutes, signatures, unsigned, cardsSha256: ranking, ...minutesOf({ seats, writtenAt: minutes?.writtenAt ?? null, cardsSignedAt: signedAt, ranking, signatures, unsigned }) };
  }
}
