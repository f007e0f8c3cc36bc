import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { ChangeRecorder, digest, RuleRegistry, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { conversionIsFree, EVERY_CONVERSION, routeOf, type RewardClaim } from '../domain/after/reward-route.js';
import { rightsProblems } from '../domain/problems.js';
import type { RightsApplication } from '../domain/rights-application.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { RewardRouteRepository } from '../persistence/reward-route.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { RightsUnits } from './ports.js';

export type Result = { readonly titleId: string } | { readonly disclosureId: string };
export type Conversion = Result & {
  /** The asking module's own word for the conversion, 1 to 200 characters; the same word for the same conversion always. */
  readonly conversion: string;
  /** The civil day of the conversion; today where left out. */
  readonly on?: string;
};

/** By which route a conversion of a result is rewarded: by an assignment of rights, or under articles 44 and 45 of the Act; never by both. For other modules; no access check. */
@Injectable()
export class RewardRoute {
  constructor(
    private readonly transactions: TransactionRunner, private readonly claims: RewardRouteRepository, private readonly disclosures: DisclosureRepository, private readonly titles: TitleRepository, private readonly units: RightsUnits,
    private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** The claim that the conversion falls under; undefined where none does. Refuses 404 no such result. */
  async usedFor(ctx: OperationContext, { conversion, on, ...result }: Conversion): Promise<RewardClaim | undefined> {
    return routeOf(await this.claims.ofDisclosure(ctx, await this.disclosureOf(ctx, result)), conversion, on ?? chinaDate(this.clock.now()));
  }

  /**
   * Claims a conversion for a reward under the Act; the same reference again changes nothing. Refuses 404 no such result, 409 a claim by another
   * reference, 422 `rights.conversion-rewarded` where an assignment covers it and the rule is in force for the unit.
   */
  async claimReward(ctx: OperationContext, { conversion, on, reference, ...result }: Conversion & { readonly reference: string }): Promise<void> {
    if (conversion === EVERY_CONVERSION) throw new RangeError('a reward is for one conversion');
    await this.transactions.run(ctx, async (ctx) => {
      // one claim after the other on the same result
      const disclosure = await this.disclosures.lock(ctx, await this.disclosureOf(ctx, result));
      const day = on ?? chinaDate(this.clock.now());
      const used = routeOf(await this.claims.ofDisclosure(ctx, disclosure.id), conversion, day);
      if (used?.route === 'reward' && used.reference === reference) return;
      const unit = await this.units.unit(ctx, disclosure.organisationId);
      const rule = await this.registry.inForce(ctx, { rule: 'rights.no-double-reward', jurisdictions: [...(unit ? [unit.region, `${unit.region.slice(0, 2)}0000`] : []), 'CN'], unitClass: unit?.unitClass ?? 'any', organisationId: disclosure.organisationId });
      enforce([conversionIsFree], { used, inForce: rule !== undefined });
      await this.claim(ctx, { id: newId(), disclosureId: disclosure.id, organisationId: disclosure.organisationId, conversion, route: 'reward', applicationId: null, reference, effectiveOn: day, releasedOn: null }, rule ? [rule.id] : []);
    });
  }

  /** An assignment in effect is the reward for what the result is converted to from its day on. */
  async claimAssignment(ctx: TransactionContext, { id, disclosureId, organisationId }: RightsApplication, effectiveOn: string): Promise<void> {
    await this.disclosures.lock(ctx, disclosureId);
    await this.claim(ctx, { id: newId(), disclosureId, organisationId, conversion: EVERY_CONVERSION, route: 'assignment', applicationId: id, reference: null, effectiveOn, releasedOn: null }, []);
  }

  /** From `on` on the result is rewarded by the Act again; null: the assignment is as if it had not been. */
  async release(ctx: TransactionContext, { id }: RightsApplication, on: string | null): Promise<void> {
    await this.claims.release(ctx, id, on ?? '0001-01-01');
  }

  private async claim(ctx: TransactionContext, claim: RewardClaim, ruleVersions: readonly string[]): Promise<void> {
    if (!(await this.claims.insert(ctx, claim, this.clock.now()))) throw new Problem(rightsProblems['reward-route-taken'], { conversion: claim.conversion });
    const { conversion, reference, ...open } = claim;
    await this.recorder.record(ctx, { aggregateType: 'reward-route', aggregateId: claim.id, act: 'claim', before: null, after: { ...open, conversion: digest(conversion), reference: digest(reference) }, ruleVersions: [...ruleVersions] });
  }

  private async disclosureOf(ctx: OperationContext, result: Result): Promise<string> {
    const found = 'disclosureId' in result ? (await this.disclosures.find(ctx, result.disclosureId))?.id : (await this.titles.find(ctx, result.titleId))?.disclosureId;
    if (!found) throw new Problem(rightsProblems['disclosure-not-found']);
    return found;
  }
}
