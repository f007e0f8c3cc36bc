import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { seesWholeAchievement } from '../domain/access.js';
import { EDITABLE_STATES, revised, type Achievement } from '../domain/achievement.js';
import { draftRules, publishRules } from '../domain/achievement.machine.js';
import type { AchievementUpdate } from '../domain/achievement.schema.js';
import { listingProblems } from '../domain/problems.js';
import { AchievementRepository } from '../persistence/achievement.repository.js';
import { achievementAudit } from './audit-view.js';
import { achievementEvents } from './achievement-events.js';
import { mayEdit } from './achievement-views.js';
import { actingPerson } from './acting-person.js';
import { ListingFacts } from './listing-facts.js';
import { SecrecyGate } from './secrecy-gate.js';

@Injectable()
export class EditAchievement {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly achievements: AchievementRepository,
    private readonly facts: ListingFacts, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /**
   * Writes the whole content anew. On the market every rule of publication holds for the new content too, and it is told anew.
   * Refuses 422 `listing.secrecy-stop` first; 404 foreign or absent, 403, 409 state or stale version, 422 broken rules.
   */
  async run(ctx: OperationContext, id: string, { secrecyAnswer, version, ...content }: AchievementUpdate): Promise<Achievement> {
    await this.gate.pass(ctx, secrecyAnswer);
    const editor = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.achievements.lock(ctx, id);
      if (!seesWholeAchievement(editor, before)) throw new Problem(listingProblems['achievement-not-found']);
      expectVersion(before.version, version);
      if (!EDITABLE_STATES.includes(before.state)) throw new Problem(listingProblems['not-editable'], { state: before.state });
      if (!mayEdit(editor, before)) throw new Problem(listingProblems['not-yours'], { act: 'edit' });
      const now = this.clock.now();
      const after = { ...revised(before, content, editor.userId, now), secrecyAnsweredBy: editor.userId, secrecyAnsweredAt: now };
      const { facts } = await this.facts.ofAchievement(ctx, after);
      enforce(before.state === 'published' ? publishRules : draftRules, facts);
      await this.achievements.saveContent(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'achievement', aggregateId: id, act: 'edit', before: achievementAudit(before), after: achievementAudit(after), events: achievementEvents(before, after, 'edit', null),
      });
      return after;
    });
  }
}
