import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, mayUse, nextActs, Problem, type WorkingCalendar } from '@app/kernel';
import { CalendarStore, Config, decodeCursor, pageFrom, type OperationContext, type Page } from '@app/platform';
import { z } from 'zod';
import { calendarFeed, newsFeed } from '../domain/feeds.js';
import { FREE_SUBJECT, standingOf, workingDaysLeft, type Notice } from '../domain/notice.js';
import { KIND_TEXTS } from '../domain/notice-text.js';
import { noticeMachine } from '../domain/notice.machine.js';
import type { NoticeSummaryView, NoticeView } from '../domain/notice.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { NoticeRepository, type NoticeFilter } from '../persistence/notice.repository.js';
import { ObjectionRepository } from '../persistence/objection.repository.js';
import { AuditedUnits } from './ports.js';
import { handles, lookerOf, mayObject, ofTheUnit, seesSums } from './readers.js';

/** So many notices are in a feed, newest first. */
const FEED = 50;

/** The notice board: each reader sees what is meant for them. */
@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticeRepository, private readonly objections: ObjectionRepository, private readonly calendars: CalendarStore,
    private readonly config: Config, private readonly auditors: AuditedUnits, private readonly clock: Clock,
  ) {}

  async page(ctx: OperationContext, { cursor, limit, ...filter }: NoticeFilter & { cursor?: string | undefined; limit: number }): Promise<Page<NoticeSummaryView>> {
    const [before] = decodeCursor(cursor, [z.uuid()]) ?? [];
    const page = pageFrom(await this.notices.page(ctx, await lookerOf(ctx, this.auditors), filter, { before, limit: limit + 1 }), limit, ({ id }) => [id]);
    const calendar = await this.calendars.calendar(ctx);
    return { ...page, items: page.items.map((notice) => this.summary(notice, calendar)) };
  }

  /** Refuses: 404 outside the unit of a notice that is not on the market. */
  async get(ctx: OperationContext, id: string): Promise<NoticeView> {
    const reader = await lookerOf(ctx, this.auditors);
    const notice = await this.notices.find(ctx, reader, id);
    if (!notice) throw new Problem(publicityProblems['notice-not-found']);
    if (reader.audited?.includes(notice.organisationId)) await this.auditors.looked(ctx, notice);
    const standing = standingOf(notice, await this.objections.blocking(ctx, notice));
    const sums = seesSums(ctx.actor, notice);
    const inside = ofTheUnit(ctx.actor, notice);
    const facts = notice.facts.filter(({ personalSum }) => sums || !personalSum);
    const acts = inside ? nextActs(noticeMachine, notice.state, {}, (permission) => mayUse(ctx.actor, permission)) : [];
    return {
      ...this.summary(notice, await this.calendars.calendar(ctx)), subjectType: notice.subjectType, subjectId: notice.subjectId,
      facts: facts.map((fact) => ({ ...fact })), hiddenSums: notice.facts.length - facts.length, relatedPartyNote: notice.relatedPartyNote,
      scopeBasis: notice.scopeBasis?.kind ?? null, place: notice.place, text: notice.text, rules: notice.rules.map((rule) => ({ ...rule })),
      offMarketAt: notice.offMarketAt?.toISOString() ?? null, supersedes: notice.supersedes, supersededBy: notice.supersededBy, closeReason: inside ? notice.closeReason : null,
      openObjections: inside ? standing.openObjections : null, clear: standing.clear, mayObject: mayObject(ctx.actor, notice),
      handles: handles(ctx.actor, { organisationId: notice.organisationId, maker: notice.openedBy }),
      // What a procedure opened, the procedure supersedes.
      nextActs: acts.filter(({ act }) => act !== 'supersede' || notice.subjectType === FREE_SUBJECT).map((act) => ({ ...act, blockedBy: [] })),
    };
  }

  async feed(ctx: OperationContext, format: 'ics' | 'rss'): Promise<string> {
    return (format === 'ics' ? calendarFeed : newsFeed)(await this.notices.onMarket(ctx, FEED), this.config.publicUrl, ctx.locale);
  }

  private summary(notice: Notice, calendar: WorkingCalendar): NoticeSummaryView {
    const { id, kind, organisationId, organisationName, title, state, scope, relatedParty, startsOn, endsOn, workingDays, version, createdAt } = notice;
    return {
      id, kind, kindTexts: KIND_TEXTS[kind], organisationId, organisationName, title, state, scope, relatedParty: relatedParty === 'yes', startsOn, endsOn, workingDays,
      workingDaysLeft: state === 'running' ? workingDaysLeft(calendar, notice, chinaDate(this.clock.now())) : 0, version, createdAt: createdAt.toISOString(),
    };
  }
}
