import { Injectable } from '@nestjs/common';
import { Clock, enforce, newId } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { normalised, type Achievement } from '../domain/achievement.js';
import { draftRules } from '../domain/achievement.machine.js';
import type { AchievementDraft } from '../domain/achievement.schema.js';
import { AchievementRepository } from '../persistence/achievement.repository.js';
import { achievementAudit } from './audit-view.js';
import { achievementEvents } from './achievement-events.js';
import { actingPerson } from './acting-person.js';
import { ListingFacts } from './listing-facts.js';
import { SecrecyGate } from './secrecy-gate.js';

@Injectable()
export class CreateAchievement {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly achievements: AchievementRepository,
    private readonly facts: ListingFacts, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Starts a draft of the actor's own organisation. Refuses 422 `listing.secrecy-stop` before anything else, then broken rules. `id` is for seeds. */
  async run(ctx: OperationContext, { secrecyAnswer, ...content }: AchievementDraft, { id = newId() }: { id?: string } = {}): Promise<Achievement> {
    await this.gate.pass(ctx, secrecyAnswer);
    const author = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const now = this.clock.now();
      const blank: Achievement = {
        ...normalised(content), id, version: 1, state: 'draft', organisationId: author.organisationId, ownerNameZh: '', ownerNameEn: null, authorId: author.userId,
        secrecyAnsweredBy: author.userId, secrecyAnsweredAt: now, clearedBy: null, clearedAt: null, secrecyReviewedBy: null, secrecyReviewedAt: null,
        submittedBy: null, submittedAt: null, publishedBy: null, publishedAt: null, selfReviewRule: null, createdAt: now, updatedAt: now,
      };
      const { facts, owner } = await this.facts.ofAchievement(ctx, blank);
      enforce(draftRules, facts);
      const draft = { ...blank, ownerNameZh: owner?.nameZh ?? '', ownerNameEn: owner?.nameEn ?? null };
      await this.achievements.insert(ctx, draft);
      await this.recorder.record(ctx, {
        aggregateType: 'achievement', aggregateId: draft.id, act: 'create', before: null, after: achievementAudit(draft), events: achievementEvents(null, draft, 'create', null),
      });
      return draft;
    });
  }
}
