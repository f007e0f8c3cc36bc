import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@app/events';
import { chinaDate, Clock, enforce, newId, Problem, ruleInForce, type RuleVersion } from '@app/kernel';
import { CalendarStore, ReferenceLists, RuleRegistry, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { frozen, PERIOD_DEFAULTS, PERIOD_RULES, periodOf, type Notice } from '../domain/notice.js';
import { noticeText } from '../domain/notice-text.js';
import type { NoticeContentInput } from '../domain/notice.schema.js';
import { publicityProblems } from '../domain/problems.js';
import { openingRules } from '../domain/rules/opening.rules.js';
import { PublicityDirectory, SeparateConsents } from './ports.js';

const days = z.int().min(1).max(400);

export interface Wanted {
  readonly kind: NoticeKind;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly organisationId: string;
  readonly content: NoticeContentInput;
  readonly replaced: Notice | null;
}

/** Makes a notice out of what is asked for: judged, dated, worded, with the rule versions that it rests on. */
@Injectable()
export class NoticeDrafting {
  constructor(
    private readonly directory: PublicityDirectory, private readonly registry: RuleRegistry, private readonly calendars: CalendarStore,
    private readonly lists: ReferenceLists, private readonly consents: SeparateConsents, private readonly clock: Clock,
  ) {}

  /** Refuses: 404 no such unit, 422 broken rules, no rule in force (`rules.unknown`), a period beyond the known calendar. */
  async draft(ctx: TransactionContext, { kind, subjectType, subjectId, organisationId, content, replaced }: Wanted): Promise<Notice> {
    const unit = await this.directory.unit(ctx, organisationId);
    if (!unit) throw new Problem(publicityProblems['unit-not-found']);
    const now = this.clock.now();
    const openedOn = chinaDate(now);
    const places = (await this.lists.list(ctx, 'region')).ancestry(unit.region);
    const question = { jurisdictions: [...places.filter((code) => code !== 'CN'), 'CN'], unitClass: unit.unitClass, on: openedOn };
    const perhaps = async (rule: string): Promise<RuleVersion | undefined> => ruleInForce(await this.registry.versions(ctx, rule), { ...question, rule });

    const market = await perhaps('publicity.market-notice-required');
    const marketRequired = market?.value === true;
    const { title, facts, relatedParty, relatedPartyNote, scope, basis, place } = content;
    const accounts = basis?.kind === 'consents' ? basis.consents.flatMap(({ accountId }) => accountId ?? []) : [];
    const standing = new Set(accounts.length === 0 ? [] : (await this.consents.standing(ctx, accounts)).map(({ userId, name }) => `${userId}:${name}`));
    enforce(openingRules, { kind, facts, relatedParty, scope, basis, marketRequired, today: openedOn, standing });

    const fallback = PERIOD_DEFAULTS[kind];
    const known = fallback === undefined ? undefined : await perhaps(PERIOD_RULES[kind]);
    const period = await this.registry.value(ctx, fallback !== undefined && !known ? { rule: fallback, jurisdictions: ['luqiao'], unitClass: 'any', on: openedOn } : { ...question, rule: PERIOD_RULES[kind] }, days);
    const natural = kind === 'agreed-price' ? await perhaps('publicity.notice-natural-days') : undefined;
    const sums = facts.some(({ personalSum }) => personalSum) ? await perhaps('publicity.personal-sums-public') : undefined;
    const span = periodOf(await this.calendars.calendar(ctx), openedOn, period.value, natural ? days.parse(natural.value) : null);
    const widened = scope === 'market' && basis?.kind === 'rule' ? market : undefined;
    const rules = [period.version, natural, widened, sums].filter((version) => version !== undefined).map(frozen);
    const written = {
      organisationName: unit.nameZh, kind, title, facts, relatedParty: relatedParty as 'yes' | 'no', relatedPartyNote, scope, place, workingDays: period.value, openedOn, ...span, rules,
      scopeBasis: scope === 'unit' || basis === null ? null : basis.kind !== 'rule' ? basis : { kind: 'rule' as const, ruleVersionId: widened!.id },
    };
    return {
      ...written, id: newId(), organisationId, subjectType, subjectId, text: noticeText({ ...written, supersedesOn: replaced?.openedOn ?? null }),
      openedBy: ctx.actor.kind === 'person' ? ctx.actor.userId : null, supersedes: replaced?.id ?? null,
      state: 'running', endedAt: null, closedAt: null, closeReason: null, offMarketAt: null, version: 1, createdAt: now, updatedAt: now,
    };
  }
}
