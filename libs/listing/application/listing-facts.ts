import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, ruleInForce, type Actor } from '@app/kernel';
import { ReferenceLists, RuleRegistry, type OperationContext } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import { achievementFacts, type AchievementFacts } from '../domain/achievement.machine.js';
import type { Demand } from '../domain/demand.js';
import { demandFacts, type DemandFacts } from '../domain/demand.machine.js';
import type { KnownCodes } from '../domain/known-codes.js';
import { OrganisationDirectory, type ListedOrganisation } from './ports.js';

const SELF_REVIEW = 'listing.self-review-allowed';
const actorId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);

/** Gathers what the rules ask for: codes, the owner's standing, the registry's word on reviewing one's own. */
@Injectable()
export class ListingFacts {
  constructor(private readonly lists: ReferenceLists, private readonly registry: RuleRegistry, private readonly directory: OrganisationDirectory, private readonly clock: Clock) {}

  today(): string {
    return chinaDate(this.clock.now());
  }

  async owner(ctx: OperationContext, organisationId: string): Promise<ListedOrganisation | undefined> {
    const [owner] = await this.directory.organisations(ctx, [organisationId]);
    return owner;
  }

  async ofAchievement(ctx: OperationContext, achievement: Achievement): Promise<{ facts: AchievementFacts; owner: ListedOrganisation | undefined; selfReviewRule: string | null }> {
    const userIds = [...new Set(achievement.completers.flatMap(({ userId }) => (userId === null ? [] : [userId])))];
    const owner = await this.owner(ctx, achievement.organisationId);
    const known = new Set((userIds.length === 0 ? [] : await this.directory.users(ctx, userIds)).map(({ id }) => id));
    const selfReviewRule = await this.selfReviewRule(ctx);
    return {
      owner, selfReviewRule,
      facts: achievementFacts(achievement, {
        today: this.today(), codes: await this.codes(ctx), unknownUsers: new Set(userIds.filter((id) => !known.has(id))), ownerVerified: owner?.state === 'verified',
        actorId: actorId(ctx.actor), selfReviewAllowed: selfReviewRule !== null,
      }),
    };
  }

  async ofDemand(ctx: OperationContext, demand: Demand): Promise<{ facts: DemandFacts; owner: ListedOrganisation | undefined; selfReviewRule: string | null }> {
    const owner = await this.owner(ctx, demand.organisationId);
    const selfReviewRule = await this.selfReviewRule(ctx);
    return {
      owner, selfReviewRule,
      facts: demandFacts(demand, {
        today: this.today(), codes: await this.codes(ctx), ownerVerified: owner?.state === 'verified', actorId: actorId(ctx.actor), selfReviewAllowed: selfReviewRule !== null,
      }),
    };
  }

  /** The registry row that lets the submitter review; null where there is none in force, which is the rule. */
  private async selfReviewRule(ctx: OperationContext): Promise<string | null> {
    const versions = await this.registry.versions(ctx, SELF_REVIEW);
    const row = ruleInForce(versions, { rule: SELF_REVIEW, jurisdictions: ['luqiao'], unitClass: 'any', on: this.today() });
    return row?.value === true ? row.id : null;
  }

  async codes(ctx: OperationContext): Promise<KnownCodes> {
    const [industry, region, ipc, division] = await Promise.all([
      this.lists.list(ctx, 'industry'), this.lists.list(ctx, 'region'), this.lists.list(ctx, 'ipc'), this.lists.list(ctx, 'gbt4754'),
    ]);
    return {
      isField: (code) => industry.get(code)?.parent != null,
      isRegion: (code) => region.has(code),
      isIpcSubclass: (code) => /^[A-H]\d{2}[A-Z]$/.test(code) && ipc.has(code.slice(0, 3)),
      isDivision: (code) => /^\d{2}$/.test(code) && division.has(code),
    };
  }

  /** A code and everything below it, so that a group or province finds what lies in it. */
  async below(ctx: OperationContext, list: 'industry' | 'region', codes: readonly string[] | undefined): Promise<string[] | undefined> {
    if (codes === undefined) return undefined;
    const reference = await this.lists.list(ctx, list);
    const wanted = new Set(codes);
    return [...new Set([...codes, ...reference.items.filter(({ code }) => reference.ancestry(code).some((above) => wanted.has(above))).map(({ code }) => code)])];
  }
}
