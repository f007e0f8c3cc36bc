import { Injectable } from '@nestjs/common';
import { hasRole, Problem, type Actor } from '@app/kernel';
import { AuditLog, type OperationContext } from '@app/platform';
import { seesHistory, seesWholeAchievement } from '../domain/access.js';
import type { Achievement } from '../domain/achievement.js';
import { listingProblems } from '../domain/problems.js';
import type { AchievementBrief, AchievementView } from '../domain/listing-response.schema.js';
import { AchievementRepository, type AttachmentRow } from '../persistence/achievement.repository.js';
import { AttachmentRepository } from '../persistence/attachment.repository.js';
import { MarketRepository, type ListingFilter } from '../persistence/market.repository.js';
import { achievementBrief, publicAchievement, wholeAchievement } from './achievement-views.js';
import { describedHistory, type HistoryItem } from './history.js';
import { ListingFacts } from './listing-facts.js';
import { OrganisationDirectory } from './ports.js';

/** What a list is asked for; `fields` and `regions` may name groups and provinces. */
export type ListQuestion = Omit<ListingFilter, 'list'> & { readonly mine?: boolean | undefined; readonly queue?: 'review' | undefined };

/** Which list this is and whose; a person without an organisation's rights in the queue sees an empty one. */
export function chosenList(question: ListQuestion, actor: Actor, reviewsEverywhere: boolean): ListingFilter | undefined {
  const { mine, queue, state, ...rest } = question;
  if (!mine && !queue) return { ...rest, list: 'market' };
  if (actor.kind !== 'person') return undefined;
  if (mine) return { ...rest, state, list: 'own', organisationId: actor.organisationId };
  if (reviewsEverywhere) return { ...rest, state, list: 'queue' };
  return { ...rest, state, list: 'queue', organisationId: actor.organisationId };
}

@Injectable()
export class AchievementQuery {
  constructor(
    private readonly achievements: AchievementRepository, private readonly market: MarketRepository, private readonly attachments: AttachmentRepository,
    private readonly facts: ListingFacts, private readonly audit: AuditLog, private readonly directory: OrganisationDirectory,
  ) {}

  /** For its organisation and reviewers whole, with next acts; for others the public face. Refuses 404 foreign, absent or not on the market. */
  async get(ctx: OperationContext, id: string): Promise<AchievementView> {
    const found = await this.achievements.find(ctx, id);
    const shown = found && (seesWholeAchievement(ctx.actor, found) ? await this.whole(ctx, found, found.attachments) : publicAchievement(found, found.attachments));
    if (!shown) throw new Problem(listingProblems['achievement-not-found']);
    return shown;
  }

  private async whole(ctx: OperationContext, achievement: Achievement, attachments: readonly AttachmentRow[]): Promise<AchievementView> {
    const { facts } = await this.facts.ofAchievement(ctx, achievement);
    return wholeAchievement(achievement, attachments, ctx.actor, facts);
  }

  /** Up to `limit` + 1 rows, so that the caller knows of a next page; one statement. */
  async list(ctx: OperationContext, question: ListQuestion): Promise<AchievementBrief[]> {
    const filter = chosenList(question, ctx.actor, hasRole(ctx.actor, 'system_admin'));
    if (!filter || (filter.list === 'queue' && !hasRole(ctx.actor, 'tto', 'system_admin', 'secrecy_officer'))) return [];
    const rows = await this.market.achievements(ctx, {
      ...filter, fields: await this.facts.below(ctx, 'industry', filter.fields), regions: await this.facts.below(ctx, 'region', filter.regions),
    });
    return rows.flatMap((row) => achievementBrief(row, ctx.actor) ?? []);
  }

  async history(ctx: OperationContext, id: string): Promise<HistoryItem[]> {
    const found = await this.achievements.find(ctx, id);
    if (!found || !seesHistory(ctx.actor, seesWholeAchievement(ctx.actor, found))) throw new Problem(listingProblems['achievement-not-found']);
    return describedHistory(ctx, await this.audit.history(ctx, 'achievement', id), this.directory);
  }

  /** A file for reading: public ones of unguarded achievements on the market for everybody, all others for the organisation and its reviewers. */
  async attachment(ctx: OperationContext, id: string, attachmentId: string): Promise<AttachmentRow> {
    const shown = await this.get(ctx, id);
    const file = shown.attachments.some((one) => one.id === attachmentId) ? await this.attachments.find(ctx, id, attachmentId) : undefined;
    if (!file) throw new Problem(listingProblems['attachment-not-found']);
    return file;
  }
}
