import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, LOCALES, nextActs, Problem, renderText, type NextAct, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { isOverdue, type Finding } from '../domain/finding.js';
import { findingMachine } from '../domain/finding.machine.js';
import type { FindingBrief, FindingFilter, FindingView } from '../domain/finding.schema.js';
import { auditingProblems } from '../domain/problems.js';
import { FindingRepository } from '../persistence/finding.repository.js';
import { findingFacts, mayActOnFinding } from './act-on-finding.usecase.js';
import { AuditedParties, type NamedOrganisation } from './ports.js';
import { AuditReader, personOf } from './reader.js';

/** What blocks an act comes with its words filled in. */
export const shownActs = (acts: readonly NextAct[]) => acts.map(({ blockedBy, ...act }) => ({
  ...act, blockedBy: blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params ?? {})])) as Texts })),
}));

@Injectable()
export class FindingQuery {
  constructor(private readonly findings: FindingRepository, private readonly reader: AuditReader, private readonly parties: AuditedParties, private readonly clock: Clock) {}

  /** Those of the reader's organisations, newest first. */
  async page(ctx: OperationContext, filter: FindingFilter, page: { before: string | undefined; limit: number }): Promise<FindingBrief[]> {
    const today = chinaDate(this.clock.now());
    const found = await this.findings.page(ctx, await this.reader.scopeOfMatters(ctx), filter, { ...page, today });
    const units = await this.units(ctx, found);
    return found.map((each) => brief(each, units, today));
  }

  /** With its timeline and what the reader may do next. Refuses: 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<FindingView> {
    const person = personOf(ctx);
    const found = await this.findings.find(ctx, await this.reader.scopeOfMatters(ctx), id);
    if (!found) throw new Problem(auditingProblems['finding-not-found']);
    const [steps, audits, today] = [await this.findings.steps(ctx, id), await this.reader.audits(ctx, found.organisationId), chinaDate(this.clock.now())];
    const names = new Map((await this.parties.people(ctx, [...new Set([found.raisedBy, ...steps.map(({ by }) => by)])])).map(({ userId, name }) => [userId, name]));
    const named = (userId: string) => ({ userId, name: names.get(userId) ?? null });
    const facts = findingFacts(person, found, { answered: true, dueOn: null, today });
    return {
      ...brief(found, await this.units(ctx, [found]), today), entryId: found.entryId, riskKey: found.riskKey, raisedBy: named(found.raisedBy), createdAt: found.createdAt.toISOString(),
      steps: steps.map(({ by, at, ...step }) => ({ ...step, by: named(by), at: at.toISOString() })),
      nextActs: shownActs(nextActs(findingMachine, found.state, facts, (permission) => mayActOnFinding(person, permission, found, audits))),
    };
  }

  private async units(ctx: OperationContext, found: readonly Finding[]): Promise<ReadonlyMap<string, NamedOrganisation>> {
    return new Map((await this.parties.organisations(ctx, [...new Set(found.map(({ organisationId }) => organisationId))])).map((each) => [each.id, each]));
  }
}

function brief(f: Finding, units: ReadonlyMap<string, NamedOrganisation>, today: string): FindingBrief {
  const { id, version, state, severity, organisationId, subjectType, subjectId, subjectTitle, basis, text, dueOn, updatedAt } = f;
  return { id, version, state, severity, organisationId, organisation: units.get(organisationId) ?? null, subjectType, subjectId, subjectTitle, basis, text, dueOn, overdue: isOverdue(f, today), updatedAt: updatedAt.toISOString() };
}
