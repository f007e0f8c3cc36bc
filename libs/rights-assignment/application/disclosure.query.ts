import { Injectable } from '@nestjs/common';
import { hasRole, LOCALES, nextActs, Problem, renderText, type Actor, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { mayActOn, mayAnswer, OFFICE_ROLES, seesDisclosure } from '../domain/access.js';
import { EDITABLE_STATES } from '../domain/disclosure.js';
import { disclosureMachine } from '../domain/disclosure.machine.js';
import type { DisclosureFacts } from '../domain/facts.js';
import { rightsPermissions as may } from '../domain/permissions.js';
import { rightsProblems } from '../domain/problems.js';
import { isOpen, isService, QUESTION_NAMES, QUESTIONS, REFERRAL_KINDS, ROLE_OF } from '../domain/questions.js';
import type { DisclosureBrief, DisclosureView } from '../domain/response.schema.js';
import { DisclosureRepository, type DisclosureFilter, type Found } from '../persistence/disclosure.repository.js';
import { DisclosureFactsOf } from './disclosure-facts.js';

const iso = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString());

@Injectable()
export class DisclosureQuery {
  constructor(private readonly disclosures: DisclosureRepository, private readonly factsOf: DisclosureFactsOf) {}

  /** The disclosure with next acts for whoever may see it. Refuses 404 foreign or absent, colleagues without a part in it too. */
  async get(ctx: OperationContext, id: string): Promise<DisclosureView> {
    const found = await this.disclosures.find(ctx, id);
    if (!found || !seesDisclosure(ctx.actor, found, found.referrals)) throw new Problem(rightsProblems['disclosure-not-found']);
    const { facts } = await this.factsOf.of(ctx, found, found.referrals);
    return view(found, ctx.actor, facts);
  }

  /** Up to `limit` + 1 rows: one's own, the office's, or what was referred to one's role. A person without that office sees an empty list. */
  async list(ctx: OperationContext, { box, state, after, limit }: Pick<DisclosureFilter, 'box' | 'state' | 'after' | 'limit'>): Promise<DisclosureBrief[]> {
    const { actor } = ctx;
    if (actor.kind !== 'person' || (box === 'office' && !hasRole(actor, ...OFFICE_ROLES))) return [];
    const kinds = REFERRAL_KINDS.filter((kind) => hasRole(actor, ROLE_OF[kind]));
    if (box === 'referrals' && kinds.length === 0) return [];
    const rows = await this.disclosures.list(ctx, { box, state, after, limit, kinds, userId: actor.userId, organisationId: actor.organisationId });
    return rows.map((row) => ({ ...row, submittedAt: iso(row.submittedAt), updatedAt: row.updatedAt.toISOString() }));
  }
}

const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

function view(found: Found, actor: Actor, facts: DisclosureFacts): DisclosureView {
  const { assessment, assessedBy, assessedAt, ruleVersions, referrals, createdAt, updatedAt, submittedAt, publications, ...rest } = found;
  return {
    ...rest, publications: [...publications], createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), submittedAt: iso(submittedAt), openReferrals: referrals.filter(isOpen).length,
    service: isService(facts.answers) ?? null,
    assessment: assessment && { ...assessment, by: assessedBy!, at: iso(assessedAt)!, ruleVersions: [...ruleVersions] },
    referrals: referrals.map((referral) => ({
      ...referral, questionTexts: QUESTIONS[referral.question].texts, openedAt: iso(referral.openedAt)!, answeredAt: iso(referral.answeredAt),
      mayAnswer: found.state === 'referred' && mayAnswer(actor, found, referral),
    })),
    questions: QUESTION_NAMES.map((name) => ({ name, texts: QUESTIONS[name].texts, to: QUESTIONS[name].to })),
    nextActs: nextActs(disclosureMachine, found.state, facts, (permission) => mayActOn(actor, permission, found)).map((next) => ({
      ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
    })),
    editable: EDITABLE_STATES.includes(found.state) && mayActOn(actor, may['disclosure.write'], found),
  };
}
