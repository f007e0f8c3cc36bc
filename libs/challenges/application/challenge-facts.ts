import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { ReferenceLists, RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import type { Challenge } from '../domain/challenge.js';
import { challengeContentSchema, type ChallengeContent } from '../domain/challenge.schema.js';
import { mostOfOne, readiness } from '../domain/keepers.js';
import type { ChallengeFacts } from '../domain/challenge-facts.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { AwardStandingOf } from './award-standing.js';
import { ExaminationStandingOf } from './examination-standing.js';
import { JudgingStandingOf } from './judging-standing.js';
import { PerformanceStandingOf } from './performance-standing.js';
import { ChallengePeople } from './ports.js';
import { SilenceStandingOf } from './silence-standing.js';

export interface GatheredFacts {
  readonly facts: ChallengeFacts;
  /** Rows of the registry that a decision by these facts freezes. */
  readonly ruleVersionIds: readonly string[];
}

/** Gathers what the rules of a challenge ask for. */
@Injectable()
export class ChallengeFactsOf {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly people: ChallengePeople, private readonly registry: RuleRegistry, private readonly lists: ReferenceLists,
    private readonly clock: Clock, private readonly examination: ExaminationStandingOf, private readonly judging: JudgingStandingOf, private readonly award: AwardStandingOf, private readonly performance: PerformanceStandingOf,
    private readonly silence: SilenceStandingOf,
  ) {}

  async of(ctx: OperationContext, challenge: Challenge, written: ChallengeContent = challenge.content): Promise<GatheredFacts> {
    // what was written before a field came has its default
    const content = challengeContentSchema.parse(written);
    const [organiser] = await this.people.organisations(ctx, [challenge.organisationId]);
    const [industry, region] = [await this.lists.list(ctx, 'industry'), await this.lists.list(ctx, 'region')];
    const least = await this.registry.value(ctx, { rule: 'challenges.least-open-natural-days', jurisdictions: ['luqiao'], unitClass: 'any' }, z.int());
    const keepers = await this.keepers.of(ctx, challenge.id);
    const invited = new Set(content.invited.length === 0 ? [] : (await this.people.organisations(ctx, [...new Set(content.invited)])).flatMap(({ id, verified }) => (verified ? [id] : [])));
    const rows = [least.version.id];
    const places = [...new Set([...(organiser ? region.ancestry(organiser.region) : []), 'CN'])];
    const cap = async <T>(rule: string, schema: z.ZodType<T>): Promise<T | null> => {
      const row = content.publicFunds === null ? undefined : await this.registry.inForce(ctx, { rule, jurisdictions: places, unitClass: 'any', organisationId: challenge.organisationId });
      if (row) rows.push(row.id);
      return row ? schema.parse(row.value) : null;
    };
    const silence = await this.silence.of(ctx, challenge);
    if (silence.ruleVersionId) rows.push(silence.ruleVersionId);
    return {
      facts: {
        content, now: this.clock.now(), leastDays: least.value, keepers: { ...readiness(keepers, challenge.keepersNeeded), ofOne: mostOfOne(keepers.map(({ organisationId }) => organisationId)) }, makers: await this.challenges.makers(ctx, challenge.id),
        actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null, organiserVerified: organiser?.verified ?? false,
        unknownInvited: content.invited.flatMap((id, at) => (invited.has(id) ? [] : [at])),
        known: { field: content.field !== null && industry.get(content.field)?.parent != null, region: content.region !== null && region.has(content.region) },
        caps: {
          sharePercent: await cap('challenges.public-share-percent', z.int()), mostFen: await cap('challenges.public-most-fen', z.int()), supportedOnce: (await cap('challenges.public-support-once', z.boolean())) ?? false,
        },
        examination: await this.examination.of(ctx, challenge), judging: await this.judging.of(ctx, challenge), award: await this.award.of(ctx, challenge), performance: await this.performance.of(ctx, challenge),
        silence: silence.standing,
      },
      ruleVersionIds: rows,
    };
  }

  /** A field and everything below it, so that a group of fields finds what lies in it. */
  async fieldsBelow(ctx: OperationContext, field: string | undefined): Promise<string[] | undefined> {
    if (field === undefined) return undefined;
    const industry = await this.lists.list(ctx, 'industry');
    return [field, ...industry.items.filter(({ code }) => code !== field && industry.ancestry(code).includes(field)).map(({ code }) => code)];
  }
}
