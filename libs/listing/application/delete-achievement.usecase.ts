import { Injectable } from '@nestjs/common';
import { expectVersion, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { seesWholeAchievement } from '../domain/access.js';
import { listingPermissions } from '../domain/permissions.js';
import { listingProblems } from '../domain/problems.js';
import { AchievementRepository } from '../persistence/achievement.repository.js';
import { achievementAudit } from './audit-view.js';
import { actingPerson, requirePermission } from './acting-person.js';

@Injectable()
export class DeleteAchievement {
  constructor(private readonly transactions: TransactionRunner, private readonly achievements: AchievementRepository, private readonly recorder: ChangeRecorder) {}

  /** Removes a draft; its audit entries stay. Refuses 404, 403, 409 where it is no draft, was published before, or changed meanwhile. */
  async run(ctx: OperationContext, id: string, version: number): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.achievements.lock(ctx, id);
      if (!seesWholeAchievement(person, before)) throw new Problem(listingProblems['achievement-not-found']);
      requirePermission(person, listingPermissions['achievement.write'], before, 'delete');
      expectVersion(before.version, version);
      if (before.state !== 'draft' || before.publishedAt !== null) throw new Problem(listingProblems['not-deletable']);
      await this.achievements.delete(ctx, id);
      await this.recorder.record(ctx, { aggregateType: 'achievement', aggregateId: id, act: 'delete', before: achievementAudit(before), after: null });
    });
  }
}
