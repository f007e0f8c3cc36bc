import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calendarFile, Clock, newId, Problem } from '@app/kernel';
import { ChangeRecorder, Config, TransactionRunner, type OperationContext } from '@app/platform';
import { OFFICE_ROLES } from '../domain/access.js';
import type { DeadlineFeedView, NewDeadlineFeed } from '../domain/deadline/feed.schema.js';
import { DEADLINE_KINDS } from '../domain/deadline/kinds.js';
import { rightsProblems } from '../domain/problems.js';
import { DeadlineFeedRepository, type DeadlineFeed } from '../persistence/deadline-feed.repository.js';
import { DeadlineRepository } from '../persistence/deadline.repository.js';
import { actingPerson } from './acting-person.js';
import { OfficeHolders } from './ports.js';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const view = ({ id, createdAt, revokedAt }: DeadlineFeed): DeadlineFeedView => ({ id, createdAt: createdAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null });
/** So many clocks are in a feed, soonest first. */
const FEED = 500;

/** The unit's deadlines for a calendar program: by an address with a secret, which its owner can take back. */
@Injectable()
export class DeadlineFeeds {
  constructor(
    private readonly transactions: TransactionRunner, private readonly feeds: DeadlineFeedRepository, private readonly deadlines: DeadlineRepository, private readonly holders: OfficeHolders,
    private readonly recorder: ChangeRecorder, private readonly config: Config, private readonly clock: Clock,
  ) {}

  async list(ctx: OperationContext): Promise<DeadlineFeedView[]> {
    return (await this.feeds.ofAccount(ctx, actingPerson(ctx.actor).userId)).map(view);
  }

  /** The address is answered here and never again: only its digest is kept. */
  async create(ctx: OperationContext): Promise<NewDeadlineFeed> {
    const { userId, organisationId } = actingPerson(ctx.actor);
    const token = randomBytes(32).toString('base64url');
    return this.transactions.run(ctx, async (ctx) => {
      const feed: DeadlineFeed = { id: newId(), accountId: userId, organisationId, createdAt: this.clock.now(), revokedAt: null };
      await this.feeds.insert(ctx, feed, hashOf(token));
      await this.recorder.record(ctx, { aggregateType: 'deadline-feed', aggregateId: feed.id, act: 'create', before: null, after: { id: feed.id, accountId: userId, organisationId } });
      return { ...view(feed), url: new URL(`/api/v1/rights-deadlines.ics?token=${token}`, this.config.publicUrl).href };
    });
  }

  /** Refuses 404 another person's or absent; taken back twice is taken back. */
  async revoke(ctx: OperationContext, id: string): Promise<DeadlineFeedView> {
    const { userId } = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.feeds.lock(ctx, id);
      if (!before || before.accountId !== userId) throw new Problem(rightsProblems['feed-not-found']);
      if (before.revokedAt) return view(before);
      const after = { ...before, revokedAt: this.clock.now() };
      await this.feeds.revoke(ctx, id, after.revokedAt);
      await this.recorder.record(ctx, { aggregateType: 'deadline-feed', aggregateId: id, act: 'revoke', before: { revokedAt: null }, after: { revokedAt: after.revokedAt.toISOString() } });
      return view(after);
    });
  }

  /** What runs in the unit, by kind and day: no title leaves by a feed. Refuses 404 an unknown or revoked secret, or one whose owner holds no office there any more. */
  async calendar(ctx: OperationContext, token: string): Promise<string> {
    const feed = await this.feeds.live(ctx, hashOf(token));
    if (!feed || !(await this.holders.holds(ctx, { organisationId: feed.organisationId, userId: feed.accountId }, OFFICE_ROLES))) throw new Problem(rightsProblems['feed-not-found']);
    const found = await this.deadlines.list(ctx, { box: 'unit', userId: feed.accountId, organisationId: feed.organisationId, states: ['open', 'overdue'], limit: FEED });
    return calendarFile('Deadlines', found.flatMap(({ id, kind, dueOn, lastDay, updatedAt }) => (dueOn === null ? [] : [{
      id, changedAt: updatedAt, firstDay: lastDay ?? dueOn, lastDay: lastDay ?? dueOn, summary: DEADLINE_KINDS[kind].texts[ctx.locale], url: new URL(`/deadlines?box=unit&kind=${kind}`, this.config.publicUrl).href,
    }])));
  }
}
