import { Injectable } from '@nestjs/common';
import { chinaDate, type Person } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { achievementDraftSchema, type AchievementDraftInput } from '../domain/achievement.schema.js';
import { demandDraftSchema, type DemandDraftInput } from '../domain/demand.schema.js';
import type { AchievementBrief, DemandBrief } from '../domain/listing-response.schema.js';
import { isGuarded } from '../domain/public-face.js';
import { AchievementRepository } from '../persistence/achievement.repository.js';
import { DemandRepository } from '../persistence/demand.repository.js';
import { MarketRepository } from '../persistence/market.repository.js';
import { achievementBrief } from './achievement-views.js';
import { ActOnAchievement } from './act-on-achievement.usecase.js';
import { ActOnDemand } from './act-on-demand.usecase.js';
import { CreateAchievement } from './create-achievement.usecase.js';
import { CreateDemand } from './create-demand.usecase.js';
import { demandBrief } from './demand-views.js';

/** Who writes and submits, and who reviews: two people. */
export interface Hands {
  readonly maker: Person;
  /** Of the owner's transfer office for an achievement; a system administrator or bureau officer for a demand. */
  readonly checker: Person;
}

/** What seeds, the command line and journeys may ask of listing: the same use cases with the same rules and audit. */
@Injectable()
export class ListingFacade {
  constructor(
    private readonly createAchievement: CreateAchievement, private readonly actOnAchievement: ActOnAchievement, private readonly achievements: AchievementRepository,
    private readonly createDemand: CreateDemand, private readonly actOnDemand: ActOnDemand, private readonly demands: DemandRepository, private readonly market: MarketRepository,
  ) {}

  /** Brings an achievement to the market through every act. One that is already there under this id is left alone: false. */
  async publishAchievement(ctx: OperationContext, { maker, checker }: Hands, draft: AchievementDraftInput, id?: string): Promise<{ id: string; made: boolean }> {
    if (id !== undefined && await this.achievements.find(ctx, id)) return { id, made: false };
    const made = await this.createAchievement.run({ ...ctx, actor: maker }, achievementDraftSchema.parse(draft), { ...(id !== undefined && { id }) });
    let { version } = made;
    const act = async (actor: Person, name: string): Promise<void> => {
      ({ version } = await this.actOnAchievement.run({ ...ctx, actor }, { id: made.id, act: name, version }));
    };
    await act(maker, 'submit');
    await act(checker, 'start-review');
    if (isGuarded(made)) await act(checker, 'clear-abstract');
    await act(checker, 'review-secrecy');
    await act(checker, 'publish');
    return { id: made.id, made: true };
  }

  /** Brings a demand to the market through every act. One that is already there under this id is left alone: false. */
  async publishDemand(ctx: OperationContext, { maker, checker }: Hands, draft: DemandDraftInput, id?: string): Promise<{ id: string; made: boolean }> {
    if (id !== undefined && await this.demands.find(ctx, id)) return { id, made: false };
    const made = await this.createDemand.run({ ...ctx, actor: maker }, demandDraftSchema.parse(draft), { ...(id !== undefined && { id }) });
    const submitted = await this.actOnDemand.run({ ...ctx, actor: maker }, { id: made.id, act: 'submit', version: made.version });
    await this.actOnDemand.run({ ...ctx, actor: checker }, { id: made.id, act: 'publish', version: submitted.version });
    return { id: made.id, made: true };
  }

  /** What a deal begins with; undefined where there is no such achievement. `onMarket`: published now. */
  async forDeal(ctx: OperationContext, id: string): Promise<{ id: string; organisationId: string; title: string; onMarket: boolean; hasPrivateText: boolean; publishedOn: string | null; field: string | null } | undefined> {
    const found = await this.achievements.find(ctx, id);
    return found && { id, organisationId: found.organisationId, title: found.title, onMarket: found.state === 'published', hasPrivateText: Boolean(found.privateText), publishedOn: found.publishedAt && chinaDate(found.publishedAt), field: found.field };
  }

  /** The private text; whoever asks has judged who may read it. */
  async privateText(ctx: OperationContext, id: string): Promise<string | null> {
    return (await this.achievements.find(ctx, id))?.privateText ?? null;
  }

  /** Those of the listings that this reader may see, as this reader may see them; one statement for each kind. */
  async findFor(ctx: OperationContext, { achievementIds = [], demandIds = [] }: { achievementIds?: readonly string[]; demandIds?: readonly string[] }): Promise<{ achievements: AchievementBrief[]; demands: DemandBrief[] }> {
    const achievements = achievementIds.length === 0 ? [] : await this.market.achievementsById(ctx, achievementIds);
    const demands = demandIds.length === 0 ? [] : await this.market.demandsById(ctx, demandIds);
    return { achievements: achievements.flatMap((row) => achievementBrief(row, ctx.actor) ?? []), demands: demands.flatMap((row) => demandBrief(row, ctx.actor) ?? []) };
  }
}
