import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, hasRole, LOCALES, nextActs, Problem, renderText, ROLES, ruleMark, type Actor, type Texts } from '@app/kernel';
import { RuleRegistry, type OperationContext, type RegistryRow } from '@app/platform';
import { OFFICE_ROLES } from '../domain/access.js';
import { CONCERNED_ROLES, seesDeadline, seesTitleOf } from '../domain/deadline/access.js';
import { daysLeft, type DeadlineState } from '../domain/deadline/deadline.js';
import { deadlineMachine } from '../domain/deadline/deadline.machine.js';
import type { DeadlineBox, DeadlineView } from '../domain/deadline/deadline.schema.js';
import { DEADLINE_KINDS, type DeadlineKind } from '../domain/deadline/kinds.js';
import { rightsProblems } from '../domain/problems.js';
import { DeadlineRepository, type FoundDeadline } from '../persistence/deadline.repository.js';
import { mayMeet } from './meet-deadline.usecase.js';

export interface DeadlineQuestion {
  readonly box: DeadlineBox;
  readonly kind?: DeadlineKind | undefined;
  /** `running`: open and overdue. */
  readonly state: DeadlineState | 'running';
  readonly until?: string | undefined;
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

const RUNNING: readonly DeadlineState[] = ['open', 'overdue'];

@Injectable()
export class DeadlinesQuery {
  constructor(private readonly deadlines: DeadlineRepository, private readonly registry: RuleRegistry, private readonly clock: Clock) {}

  /** Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<DeadlineView> {
    const found = await this.deadlines.find(ctx, id);
    if (!found || !seesDeadline(ctx.actor, found)) throw new Problem(rightsProblems['deadline-not-found']);
    return this.view(found, ctx.actor, await this.rows(ctx, [found]));
  }

  /** Up to `limit` + 1 rows, soonest first, in two statements; an empty list for whoever has no such office. */
  async list(ctx: OperationContext, { state, ...question }: DeadlineQuestion): Promise<DeadlineView[]> {
    const { actor } = ctx;
    const needs = { mine: null, unit: OFFICE_ROLES, concerned: CONCERNED_ROLES }[question.box];
    if (actor.kind !== 'person' || (needs && !hasRole(actor, ...needs))) return [];
    const found = await this.deadlines.list(ctx, { ...question, states: state === 'running' ? RUNNING : [state], userId: actor.userId, organisationId: actor.organisationId });
    const rows = await this.rows(ctx, found);
    return found.map((each) => this.view(each, actor, rows));
  }

  private async rows(ctx: OperationContext, found: readonly FoundDeadline[]): Promise<ReadonlyMap<string, RegistryRow>> {
    const wanted = new Set(found.flatMap(({ ruleVersions }) => ruleVersions));
    return wanted.size === 0 ? new Map() : new Map((await this.registry.versions(ctx)).filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]));
  }

  private view(found: FoundDeadline, actor: Actor, rows: ReadonlyMap<string, RegistryRow>): DeadlineView {
    const kind = DEADLINE_KINDS[found.kind];
    const today = chinaDate(this.clock.now());
    const inside = seesTitleOf(actor, found);
    return {
      id: found.id, version: found.version, kind: found.kind, kindTexts: kind.texts, state: found.state, stateTexts: deadlineMachine.states[found.state].texts, organisationId: found.organisationId,
      subjectType: found.subjectType, subjectId: found.subjectId, period: found.period, titleId: inside ? found.titleId : null, disclosureId: inside ? found.disclosureId : null, title: inside ? found.title : null,
      startsOn: found.startsOn, dueOn: found.dueOn, lastDay: found.lastDay, daysLeft: daysLeft(found, today), turn: kind.turn, turnTexts: ROLES[kind.turn], fulfilment: inside ? found.fulfilment : null,
      rules: found.ruleVersions.flatMap((id) => rows.get(id) ?? []).map((row) => ({ rule: row.rule, texts: row.texts, article: row.article, mark: ruleMark(row) })),
      nextActs: nextActs(deadlineMachine, found.state, { deadline: found, fulfilment: null, today }, () => mayMeet(actor, found)).map((next) => ({
        ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
      })),
    };
  }
}

const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;
