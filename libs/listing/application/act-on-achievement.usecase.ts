import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, findAct, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { seesWholeAchievement } from '../domain/access.js';
import { stamped, type Achievement } from '../domain/achievement.js';
import { achievementMachine } from '../domain/achievement.machine.js';
import { listingProblems } from '../domain/problems.js';
import { AchievementRepository } from '../persistence/achievement.repository.js';
import { achievementAudit } from './audit-view.js';
import { achievementEvents } from './achievement-events.js';
import { actingPerson, requirePermission } from './acting-person.js';
import { ListingFacts } from './listing-facts.js';

export interface ActCommand {
  readonly id: string;
  readonly act: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

@Injectable()
export class ActOnAchievement {
  constructor(
    private readonly transactions: TransactionRunner, private readonly achievements: AchievementRepository, private readonly facts: ListingFacts,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Moves an achievement by one act of its table. Refuses 404 foreign or absent, 409 illegal move or stale version, 403, 422 missing reason or broken rules. */
  async run(ctx: OperationContext, { id, act, version, reason }: ActCommand): Promise<Achievement> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.achievements.lock(ctx, id);
      if (!seesWholeAchievement(person, before)) throw new Problem(listingProblems['achievement-not-found']);
      expectVersion(before.version, version);
      requirePermission(person, findAct(achievementMachine, before.state, act).permission, before, act);
      const { facts, owner, selfReviewRule } = await this.facts.ofAchievement(ctx, before);
      const row = decideAct(achievementMachine, before.state, act, facts, reason);
      const moved = stamped(before, act, row.to, person.userId, this.clock.now(), selfReviewRule);
      const after = row.to === 'published' && owner ? { ...moved, ownerNameZh: owner.nameZh, ownerNameEn: owner.nameEn } : moved;
      await this.achievements.save(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'achievement', aggregateId: id, act, before: achievementAudit(before), after: achievementAudit(after), reason,
        ruleVersions: after.selfReviewRule === null ? [] : [after.selfReviewRule], events: achievementEvents(before, after, act, reason ?? null),
      });
      return after;
    });
  }
}
