import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, ruleInForce } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { namedUsers, type Disclosure } from '../domain/disclosure.js';
import type { Assessment } from '../domain/disclosure.schema.js';
import type { DisclosureFacts } from '../domain/facts.js';
import { effectiveAnswers, isOpen, type Referral } from '../domain/questions.js';
import { ListedAchievements, PeopleDirectory } from './ports.js';

/** Gathers what the rules of a disclosure ask for, with the registry rows to freeze. */
@Injectable()
export class DisclosureFactsOf {
  constructor(private readonly registry: RuleRegistry, private readonly directory: PeopleDirectory, private readonly listed: ListedAchievements, private readonly clock: Clock) {}

  async of(ctx: OperationContext, disclosure: Disclosure, referrals: readonly Referral[], assessment: Assessment | null = null): Promise<{ facts: DisclosureFacts; ruleVersions: string[] }> {
    const today = chinaDate(this.clock.now());
    const userIds = namedUsers(disclosure);
    const organisationIds = disclosure.coOwners.flatMap(({ organisationId }) => organisationId ?? []);
    // one after the other: inside a transaction there is one connection
    const people = new Set((userIds.length === 0 ? [] : await this.directory.people(ctx, userIds)).map(({ id }) => id));
    const organisations = new Set((organisationIds.length === 0 ? [] : await this.directory.organisations(ctx, organisationIds)).map(({ id }) => id));
    const achievementKnown = disclosure.achievementId === null || await this.listed.isOf(ctx, disclosure.achievementId, disclosure.organisationId);
    const grace = await this.inForce(ctx, 'novelty.grace-months', today);
    const foreign = await this.inForce(ctx, 'foreign-filing.secrecy-review', today);
    return {
      ruleVersions: [grace, foreign].flatMap((row) => row?.id ?? []),
      facts: {
        content: disclosure, answers: effectiveAnswers(disclosure.answers, referrals), openReferrals: referrals.filter(isOpen).length, today,
        unknownUsers: new Set(userIds.filter((id) => !people.has(id))), unknownOrganisations: new Set(organisationIds.filter((id) => !organisations.has(id))), achievementKnown,
        authorId: disclosure.authorId, submittedBy: disclosure.submittedBy, actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null, assessment,
        graceMonths: typeof grace?.value === 'number' ? grace.value : null, foreignReviewRequired: typeof foreign?.value === 'boolean' ? foreign.value : null,
      },
    };
  }

  private async inForce(ctx: OperationContext, rule: string, on: string) {
    return ruleInForce(await this.registry.versions(ctx, rule), { rule, jurisdictions: ['CN'], unitClass: 'any', on });
  }
}
