import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { challengeContentSchema } from '../domain/challenge.schema.js';
import type { Challenge, ChallengeState } from '../domain/challenge.js';
import { acceptedStages, failedForGood, forceMajeureStands, inEffect, runs, tookEffect } from '../domain/performing/lane.js';
import { poolSettlement } from '../domain/performing/pool-settlement.js';
import { NO_PERFORMANCE, type PerformanceStanding } from '../domain/standings.js';
import { PerformingRepository } from '../persistence/performing.repository.js';
import { LanesOf } from './performing/lanes.js';

const ASKED: readonly ChallengeState[] = ['awarded', 'performing', 'accepted', 'failed', 'force_majeure'];
const TO_SETTLE: readonly ChallengeState[] = ['accepted', 'failed', 'force_majeure'];

/** How the winners perform. */
@Injectable()
export class PerformanceStandingOf {
  constructor(private readonly lanesOf: LanesOf, private readonly kept: PerformingRepository, private readonly clock: Clock) {}

  async of(ctx: OperationContext, challenge: Challenge): Promise<PerformanceStanding> {
    if (!ASKED.includes(challenge.state)) return NO_PERFORMANCE;
    const content = challengeContentSchema.parse(challenge.content);
    const lanes = await this.lanesOf.of(ctx, challenge.id);
    const running = lanes.filter(runs);
    const stageIds = content.stages.map(({ id }) => id);
    const today = chinaDate(this.clock.now());
    return {
      contracts: running.length, inEffect: running.filter(inEffect).length, tookEffect: running.filter(tookEffect).length, stages: stageIds.length, accepted: running.length === 1 ? acceptedStages(running[0]!, stageIds).length : 0, running: running.length,
      endUserNamed: (await this.kept.endUser(ctx, challenge.id)) !== undefined, failedForGood: running.length > 0 && running.every((lane) => failedForGood(lane, stageIds, today)),
      forceMajeure: running.length > 0 && running.every(forceMajeureStands), addsUp: TO_SETTLE.includes(challenge.state) ? poolSettlement(content, lanes).addsUp : null,
    };
  }
}
