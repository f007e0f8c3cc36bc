import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Clock, Problem } from '@app/kernel';
import { decodeCursor, type OperationContext, type Page, pageFrom, TransactionRunner } from '@app/platform';
import { z } from 'zod';
import type { NoticeView } from '../domain/notice.schema.js';
import { notificationProblems } from '../domain/problems.js';
import { groupOf, renderNotice } from '../domain/templates.js';
import { InboxRepository, type NoticeRow } from '../persistence/inbox.repository.js';
import { ChallengeCircle, ListingNames } from './ports.js';
import { readerOf } from './reader.js';

/** The reader's own notices, in the language of the request. */
@Injectable()
export class Inbox {
  constructor(private readonly notices: InboxRepository, private readonly names: ListingNames, private readonly challenges: ChallengeCircle, private readonly transactions: TransactionRunner, private readonly clock: Clock) {}

  async page(ctx: OperationContext, query: { unread?: boolean | undefined; cursor?: string | undefined; limit: number }): Promise<Page<NoticeView>> {
    const [before] = decodeCursor(query.cursor, [z.uuid()]) ?? [];
    const rows = await this.notices.page(ctx, readerOf(ctx), { unread: query.unread === true, before, limit: query.limit + 1 });
    const page = pageFrom(rows, query.limit, ({ id }) => [id]);
    return { ...page, items: await this.views(ctx, page.items) };
  }

  async unread(ctx: OperationContext): Promise<{ unread: number }> {
    return { unread: await this.notices.unread(ctx, readerOf(ctx)) };
  }

  /** Refuses: 404 absent or another person's. */
  async markRead(ctx: OperationContext, id: string): Promise<NoticeView> {
    const userId = readerOf(ctx);
    const row = await this.transactions.run(ctx, (ctx) => this.notices.markRead(ctx, userId, id, this.clock.now()));
    if (!row) throw new Problem(notificationProblems['not-found']);
    return (await this.views(ctx, [row]))[0]!;
  }

  async markAllRead(ctx: OperationContext): Promise<{ read: number }> {
    const userId = readerOf(ctx);
    return { read: await this.transactions.run(ctx, (ctx) => this.notices.markAllRead(ctx, userId, this.clock.now())) };
  }

  /** Notices keep no title of a listing that is not public: its reader sees the one that the listing has now. So of a challenge, once it was opened. */
  private async views(ctx: OperationContext, rows: readonly NoticeRow[]): Promise<NoticeView[]> {
    const names = await this.names.of(ctx, rows.flatMap(({ params }) => aboutListing(params) ?? []));
    const challenges = rows.flatMap(({ params }) => aboutChallenge(params) ?? []);
    const titles = challenges.length ? await this.challenges.titles(ctx, challenges) : new Map<string, string>();
    return rows.map(({ id, kind, params, createdAt, readAt }) => ({
      id, kind, group: groupOf(kind), ...renderNotice(kind, params, ctx.locale), subject: names.get(aboutListing(params)?.id ?? '') ?? titles.get(aboutChallenge(params) ?? '') ?? null,
      createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null,
    }));
  }
}

const aboutListing = ({ listing, listingId }: NoticeRow['params']): { kind: ListingKind; id: string } | undefined =>
  (listing === 'achievement' || listing === 'demand') && typeof listingId === 'string' ? { kind: listing, id: listingId } : undefined;
const aboutChallenge = ({ challengeId }: NoticeRow['params']): string | undefined => (typeof challengeId === 'string' ? challengeId : undefined);
