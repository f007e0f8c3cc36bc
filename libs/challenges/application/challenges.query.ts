import { Injectable } from '@nestjs/common';
import { LOCALES, mayUse, nextActs, Problem, renderText, type Permission, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { isReviewer, mayAct, seesContent, seesWhole } from '../domain/access.js';
import type { Challenge, ChallengeBox } from '../domain/challenge.js';
import { challengeMachine } from '../domain/challenge.machine.js';
import type { ChallengeBrief, ChallengeView } from '../domain/challenge.response.js';
import { challengeContentSchema } from '../domain/challenge.schema.js';
import { readiness } from '../domain/keepers.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { challengeProblems } from '../domain/problems.js';
import type { ChallengeFacts } from '../domain/challenge-facts.js';
import { ChallengeRepository, type ChallengeBriefRow, type ChallengeFilter, type FoundChallenge } from '../persistence/challenge.repository.js';
import { FollowerRepository } from '../persistence/follower.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { QuestionRepository } from '../persistence/question.repository.js';
import { ChallengeFactsOf } from './challenge-facts.js';
import { ChallengeTable } from './challenge-table.js';
import { ChallengePeople } from './ports.js';

export interface ChallengeQuestion extends Pick<ChallengeFilter, 'kind' | 'state' | 'text' | 'after' | 'limit'> {
  readonly box: ChallengeBox;
  readonly field?: string | undefined;
}
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Next acts with the texts of what blocks them filled in, ready to be read. */
function servedActs(challenge: Challenge, facts: ChallengeFacts, allowed: (permission: Permission) => boolean): ChallengeView['nextActs'] {
  return nextActs(challengeMachine, challenge.state, facts, allowed).map((next) => ({
    ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({
      ...broken, params: { ...params }, texts: Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params)])) as Texts,
    })),
  }));
}

@Injectable()
export class ChallengesQuery {
  constructor(
    private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly questions: QuestionRepository, private readonly followers: FollowerRepository, private readonly table: ChallengeTable,
    private readonly facts: ChallengeFactsOf, private readonly people: ChallengePeople,
  ) {}

  /** Up to `limit` + 1, so that the caller knows of a next page. Whoever has no such box gets an empty one. */
  async list(ctx: OperationContext, { box, field, ...filter }: ChallengeQuestion): Promise<ChallengeBrief[]> {
    const { actor } = ctx;
    if (box !== 'square' && actor.kind !== 'person') return [];
    if (box === 'own' && !mayUse(actor, may['challenge.write'])) return [];
    if (box === 'review' && !isReviewer(actor)) return [];
    const of = actor.kind !== 'person' ? undefined : box === 'own' || box === 'invited' ? actor.organisationId : box === 'keeping' ? actor.userId : undefined;
    const reader = { organisationId: actor.kind === 'person' ? actor.organisationId : null, everything: isReviewer(actor) };
    return this.named(ctx, await this.challenges.list(ctx, { ...filter, box, of, person: actor.kind === 'person' ? actor.userId : undefined, reader, fields: await this.facts.fieldsBelow(ctx, field) }));
  }

  /** For everybody once it was opened; for the organiser's people and reviewers whole, in every state. Refuses 404. */
  async get(ctx: OperationContext, id: string): Promise<ChallengeView> {
    const challenge = await this.table.seen(ctx, id);
    const { actor } = ctx;
    const { facts } = await this.facts.of(ctx, challenge);
    const [brief] = await this.named(ctx, [challenge]);
    const standing = await this.followers.standing(ctx, id, actor.kind === 'person' ? actor.userId : null);
    const writes = mayAct(actor, may['challenge.write'], challenge);
    const now = await this.challenges.now(ctx);
    const before = (until: Date | null): boolean => until === null || now <= until;
    const whole = seesContent(actor, { ...challenge, content: facts.content });
    const keepers = await this.keepers.of(ctx, id);
    const { kind, title, regime } = facts.content;
    return {
      ...brief!, content: whole ? facts.content : challengeContentSchema.parse({ kind, title, regime }), withheld: !whole, endedAt: iso(challenge.endedAt), stateReason: whole ? challenge.stateReason : null, ...standing, questions: await this.questions.count(ctx, id),
      keepers: readiness(keepers, challenge.keepersNeeded), keeps: actor.kind === 'person' && keepers.some(({ accountId }) => accountId === actor.userId),
      editable: writes && challenge.state === 'draft', amendable: writes && challenge.state === 'open' && before(challenge.entriesUntil),
      answers: challenge.state === 'open' && mayAct(actor, may['question.answer'], challenge),
      asks: whole && actor.kind === 'person' && mayUse(actor, may['question.ask']) && actor.organisationVerified && challenge.state === 'open' && before(challenge.questionsUntil ?? challenge.entriesUntil),
      nextActs: servedActs(challenge, facts, (permission) => mayAct(actor, permission, challenge)),
      ...(seesWhole(actor, challenge) && { authorId: challenge.authorId, submittedBy: challenge.submittedBy, reviewedBy: challenge.reviewedBy, createdAt: challenge.createdAt.toISOString() }),
    };
  }

  /** Refuses 404 what the actor may not see; of a challenge that never opened there are none. */
  async editions(ctx: OperationContext, id: string) {
    await this.table.read(ctx, id);
    return (await this.challenges.editions(ctx, id)).map(({ edition, sha256, reason, restarts, changed, openedAt }) => ({ edition, sha256, reason, restarts, changed: [...changed], openedAt: openedAt.toISOString() }));
  }

  async edition(ctx: OperationContext, id: string, number: number) {
    await this.table.read(ctx, id);
    const found = await this.challenges.edition(ctx, id, number);
    if (!found) throw new Problem(challengeProblems['edition-not-found']);
    const { edition, sha256, reason, restarts, changed, openedAt, content, canonical } = found;
    return { edition, sha256, reason, restarts, changed: [...changed], openedAt: openedAt.toISOString(), content, canonical };
  }

  /** The challenges that everybody sees, the newest first. */
  async newest(ctx: OperationContext, limit: number): Promise<ChallengeBrief[]> {
    return (await this.named(ctx, await this.challenges.list(ctx, { box: 'square', limit }))).slice(0, limit);
  }

  private async named(ctx: OperationContext, rows: readonly (ChallengeBriefRow | FoundChallenge)[]): Promise<ChallengeBrief[]> {
    const organisations = new Map((rows.length === 0 ? [] : await this.people.organisations(ctx, [...new Set(rows.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each]));
    return rows.map((row) => {
      const { kind, title, field, region, regime, poolFen, judgedBy } = row.content;
      const seen = seesContent(ctx.actor, { organisationId: row.organisationId, content: { kind, invited: row.content.invited ?? [] } });
      if (!seen) {
        return {
          id: row.id, state: row.state, version: row.version, kind, title, organiser: { id: row.organisationId, name: organisations.get(row.organisationId)?.name ?? '' }, field: null, region: null, regime, poolFen: null,
          questionsUntil: null, entriesUntil: null, judgedBy: null, edition: row.edition, openedAt: iso(row.openedAt), submittedAt: null, updatedAt: row.updatedAt.toISOString(),
        };
      }
      return {
        id: row.id, state: row.state, version: row.version, kind, title, organiser: { id: row.organisationId, name: organisations.get(row.organisationId)?.name ?? '' }, field, region, regime, poolFen,
        questionsUntil: iso(row.questionsUntil), entriesUntil: iso(row.entriesUntil), judgedBy, edition: row.edition, openedAt: iso(row.openedAt), submittedAt: iso(row.submittedAt), updatedAt: row.updatedAt.toISOString(),
      };
    });
  }
}

/** The sort key by which the next page of a box begins. */
export const keyOf = (box: ChallengeBox, row: ChallengeBrief): [string, string] => [(box === 'square' || box === 'invited' ? row.openedAt : box === 'review' ? row.submittedAt : row.updatedAt) ?? row.updatedAt, row.id];
