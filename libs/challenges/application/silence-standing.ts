import { Injectable } from '@nestjs/common';
import { belongsTo, Clock } from '@app/kernel';
import { AuditLog, RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { ENDS_FOR_SILENCE_IN, type Challenge } from '../domain/challenge.js';
import type { SilenceStanding } from '../domain/standings.js';
import { EntryRepository } from '../persistence/entry.repository.js';

const DAY_MS = 86_400_000;

/** Since when nobody has done anything about a challenge. */
@Injectable()
export class SilenceStandingOf {
  constructor(private readonly entries: EntryRepository, private readonly audit: AuditLog, private readonly registry: RuleRegistry, private readonly clock: Clock) {}

  /** With the row of the registry that it rests on; null where its state does not ask. */
  async of(ctx: OperationContext, challenge: Challenge): Promise<{ standing: SilenceStanding; ruleVersionId: string | null }> {
    const ofOrganiser = belongsTo(ctx.actor, challenge.organisationId);
    if (!ENDS_FOR_SILENCE_IN.includes(challenge.state)) return { standing: { movedAt: challenge.updatedAt, days: 0, ofOrganiser }, ruleVersionId: null };
    const { value: days, version } = await this.registry.value(ctx, { rule: 'challenges.silence-natural-days', jurisdictions: ['luqiao'], unitClass: 'any' }, z.int());
    // the whole chain is read only where the state has not changed for that long
    const moved = this.clock.now().getTime() - challenge.updatedAt.getTime() < days * DAY_MS ? [] : await this.moves(ctx, challenge.id);
    return { standing: { movedAt: new Date(Math.max(challenge.updatedAt.getTime(), ...moved)), days, ofOrganiser }, ruleVersionId: version.id };
  }

  private async moves(ctx: OperationContext, id: string): Promise<number[]> {
    const last = (await this.audit.history(ctx, 'challenge', id)).at(-1);
    const decided = (await this.entries.ofChallenge(ctx, id)).flatMap(({ decidedAt }) => (decidedAt === null ? [] : [decidedAt.getTime()]));
    return [...(last ? [new Date(last.at).getTime()] : []), ...decided];
  }
}
