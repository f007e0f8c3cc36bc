import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Decision } from '../domain/award/decision.js';
import { ethicsGaps } from '../domain/award/ethics.js';
import type { Challenge, ChallengeState } from '../domain/challenge.js';
import { challengeContentSchema } from '../domain/challenge.schema.js';
import { NO_AWARD, type AwardStanding } from '../domain/standings.js';
import { AwardRepository } from '../persistence/award.repository.js';
import { EthicsLists } from './award/ethics-lists.js';
import { ResultNotice, type ResultStanding } from './ports.js';

const ASKED_IN: readonly ChallengeState[] = ['judged', 'in_publicity'];

/** A notice as the award asks for it; `gone` was withdrawn by hand and can be opened anew. */
export function noticeStanding({ state, clear, openObjections }: ResultStanding): AwardStanding['notice'] {
  if (state === 'none') return 'none';
  if (state === 'withdrawn' || state === 'superseded') return 'gone';
  if (clear) return 'clear';
  return openObjections === 0 && state === 'running' ? 'running' : 'objected';
}

/** Was an objection upheld after this was decided? Also one to a notice of an earlier round: it is not shaken off by judging again. */
const fellBy = ({ upheldAt }: ResultStanding, { concludedAt }: Decision): boolean => upheldAt !== null && upheldAt > concludedAt;

/** What stands between the conclusion and the award. */
@Injectable()
export class AwardStandingOf {
  constructor(private readonly awards: AwardRepository, private readonly lists: EthicsLists, private readonly notices: ResultNotice) {}

  async of(ctx: OperationContext, challenge: Challenge): Promise<AwardStanding> {
    if (!ASKED_IN.includes(challenge.state)) return NO_AWARD;
    const decision = await this.awards.standing(ctx, challenge.id);
    if (!decision) return NO_AWARD;
    const screens = new Map((await this.awards.screens(ctx, challenge.id)).map((screen) => [screen.entryId, screen]));
    const { rows } = await this.lists.now(ctx);
    const standing = decision.noticeId === null ? null : await this.notices.standing(ctx, challenge.id);
    return {
      ethicsOpen: decision.winners.filter((id) => ethicsGaps(screens.get(id), { flagged: challengeContentSchema.parse(challenge.content).ethicsFlag, rows }).length > 0).length,
      // a notice of an earlier round says nothing of this one
      notice: standing === null || standing.noticeId !== decision.noticeId ? 'none' : fellBy(standing, decision) ? 'objected' : noticeStanding(standing),
    };
  }
}
