import { Injectable } from '@nestjs/common';
import { hasRole, LOCALES, nextActs, Problem, renderText, type Actor, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { OFFICE_ROLES } from '../domain/access.js';
import { rightsProblems } from '../domain/problems.js';
import type { ApplicationBrief, ApplicationView } from '../domain/rights-application.response.js';
import { WRITABLE, withoutConsent } from '../domain/rights-application.js';
import { rightsApplicationMachine, type ApplicationFacts } from '../domain/rights-application.machine.js';
import { entriesOf } from '../domain/title/assignment-effect.js';
import { RightsApplicationRepository, type ApplicationFilter } from '../persistence/rights-application.repository.js';
import type { Found } from '../persistence/disclosure.repository.js';
import { ApplicationFactsOf } from './application-facts.js';
import { ApplicationReaders } from './application-readers.js';
import { mayActOnApplication } from './application-record.js';
import { AuditorsEyes } from './ports.js';

@Injectable()
export class ApplicationQuery {
  constructor(private readonly applications: RightsApplicationRepository, private readonly factsOf: ApplicationFactsOf, private readonly readers: ApplicationReaders, private readonly auditors: AuditorsEyes) {}

  /** The application with signatures, notice and next acts for whoever may see it, auditors of the unit too. Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<ApplicationView> {
    const found = await this.applications.find(ctx, id);
    if (!found) throw new Problem(rightsProblems['application-not-found']);
    const disclosure = await this.factsOf.disclosure(ctx, found.disclosureId);
    const { facts, ruleVersions } = await this.factsOf.of(ctx, found, disclosure);
    await this.readers.require(ctx, found, facts.completers);
    return view(facts, disclosure, ctx.actor, ruleVersions);
  }

  /** Up to `limit` + 1 rows: one's own and those one signs, the unit's for its office, or those of the units that one audits. */
  async list(ctx: OperationContext, question: Pick<ApplicationFilter, 'box' | 'state' | 'after' | 'limit'>): Promise<ApplicationBrief[]> {
    const { actor } = ctx;
    if (actor.kind !== 'person' || (question.box === 'unit' && !hasRole(actor, ...OFFICE_ROLES))) return [];
    const organisationIds = question.box === 'audited' ? await this.auditors.units(ctx) : [actor.organisationId];
    const rows = await this.applications.list(ctx, { ...question, userId: actor.userId, organisationIds });
    return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
  }
}

const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

function view(facts: ApplicationFacts, disclosure: Found, actor: Actor, rulesInForce: readonly string[]): ApplicationView {
  const { application: a, completers, consents, notice, holds } = facts;
  const { createdAt, updatedAt, split, ...rest } = a;
  const missing = new Set(withoutConsent(completers, consents, a.contentHash));
  return {
    ...rest, split: [...split], ruleVersions: [...a.ruleVersions], rulesInForce: [...rulesInForce], createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), disclosureTitle: disclosure.title,
    completers: completers.map(({ name, userId, signsBy }) => ({ name, userId, signsBy, signed: !missing.has(name), mine: actor.kind === 'person' && actor.userId === userId })),
    consents: consents.map(({ at, paper, ...consent }) => ({ ...consent, onPaper: paper !== null, current: consent.contentHash === a.contentHash, at: at.toISOString() })),
    notice: { noticeId: notice.noticeId, state: notice.state, endsOn: notice.endsOn, clear: notice.clear, openObjections: notice.openObjections },
    holds: holds.map((hold) => ({ ...hold })),
    titleId: disclosure.titleId, effectiveOn: entriesOf(facts.chain ?? [], a.id)[0]?.effectiveOn ?? null,
    nextActs: nextActs(rightsApplicationMachine, a.state, facts, (permission) => mayActOnApplication(actor, permission, a)).map((next) => ({
      ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
    })),
    editable: WRITABLE.includes(a.state) && actor.kind === 'person' && actor.userId === a.applicantId,
  };
}
