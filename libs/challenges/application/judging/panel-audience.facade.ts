import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { SEATED } from '../../domain/judging/panel-seat.js';
import { PanelRepository } from '../../persistence/panel.repository.js';

/** The experts whom a challenge concerns; accounts. */
@Injectable()
export class PanelAudience {
  constructor(private readonly panels: PanelRepository) {}

  /** Those who sit. */
  async seated(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return (await this.panels.seats(ctx, challengeId)).filter(({ state }) => SEATED.includes(state)).map(({ accountId }) => accountId);
  }
}
