import { Injectable } from '@nestjs/common';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import type { Challenge } from '../domain/challenge.js';
import { SEATED } from '../domain/judging/panel-seat.js';
import { NO_JUDGING, type JudgingStanding } from '../domain/standings.js';
import { CardRepository } from '../persistence/card.repository.js';
import { PanelRepository } from '../persistence/panel.repository.js';
import { MinutesStandingOf } from './judging/minutes-standing.js';

/** How far its experts are. */
@Injectable()
export class JudgingStandingOf {
  constructor(private readonly panels: PanelRepository, private readonly cards: CardRepository, private readonly minutes: MinutesStandingOf, private readonly registry: RuleRegistry) {}

  /** Registry: least number of experts. */
  least(ctx: OperationContext) {
    return this.registry.value(ctx, { rule: 'challenges.panel-least', jurisdictions: ['luqiao'], unitClass: 'any' }, z.int());
  }

  async of(ctx: OperationContext, { id, state }: Challenge): Promise<JudgingStanding> {
    if (state !== 'judging') return NO_JUDGING;
    const [seats, due, minutes] = [await this.panels.seats(ctx, id), await this.cards.due(ctx, id), await this.minutes.of(ctx, id, await this.panels.round(ctx, id))];
    return {
      experts: seats.filter((seat) => SEATED.includes(seat.state)).length, leastExperts: (await this.least(ctx)).value, cards: due.length, signed: due.filter((card) => card.state === 'signed').length,
      minutesSigned: minutes.signed, minutesExcused: minutes.excused, minutesOfAnotherRanking: minutes.ofAnotherRanking, proposedAreFirst: null,
    };
  }
}
