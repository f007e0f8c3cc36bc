import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, Problem } from '@app/kernel';
import { RuleRegistry, type OperationContext, type RegistryRow } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { rightsProblems } from '../domain/problems.js';
import { effectiveAnswers } from '../domain/questions.js';
import type { Completer, RightsApplication } from '../domain/rights-application.js';
import type { ApplicationFacts } from '../domain/rights-application.machine.js';
import type { ApplicationContent } from '../domain/rights-application.schema.js';
import { DisclosureRepository, type Found } from '../persistence/disclosure.repository.js';
import { contentOf, RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { AssignmentNotices, AuditHolds, RightsUnits } from './ports.js';

const PATENTS: readonly string[] = ['invention', 'utility_model', 'design'];

/** States from which an act writes into the title, or has. */
const TOUCHES_TITLE: readonly RightsApplication['state'][] = ['agreement_signed', 'recordal_pending', 'effective', 'revoked', 'recalled'];

/** SHA-256 over the canonical JSON (RFC 8785) of what the team signs. */
export const contentHashOf = (content: ApplicationContent): string => createHash('sha256').update(canonicalize(contentOf(content))).digest('hex');

/** The completers are those who are to be rewarded for completing the result (Act, article 44); converters do not sign. */
export const completersOf = (disclosure: Pick<Found, 'recipients'>): Completer[] =>
  disclosure.recipients.filter(({ role }) => role === 'completed').map(({ name, userId, signsBy }) => ({ name, userId, signsBy }));

/** Gathers what the rules of an application ask for, with the registry rows to freeze. */
@Injectable()
export class ApplicationFactsOf {
  constructor(
    private readonly registry: RuleRegistry, private readonly disclosures: DisclosureRepository, private readonly applications: RightsApplicationRepository,
    private readonly titles: TitleRepository, private readonly units: RightsUnits, private readonly notices: AssignmentNotices, private readonly audit: AuditHolds,
    private readonly clock: Clock,
  ) {}

  async disclosure(ctx: OperationContext, id: string): Promise<Found> {
    const found = await this.disclosures.find(ctx, id);
    if (!found) throw new Problem(rightsProblems['disclosure-not-found']);
    return found;
  }

  async of(ctx: OperationContext, application: RightsApplication, disclosure: Found): Promise<{ facts: ApplicationFacts; ruleVersions: string[] }> {
    const unit = await this.units.unit(ctx, application.organisationId);
    const jurisdictions = [...(unit ? [unit.region, `${unit.region.slice(0, 2)}0000`] : []), 'CN'];
    const used: RegistryRow[] = [];
    const ask = async (rule: string): Promise<RegistryRow | undefined> => {
      const row = await this.registry.inForce(ctx, { rule, jurisdictions, unitClass: unit?.unitClass ?? 'any', organisationId: application.organisationId });
      if (row) used.push(row);
      return row;
    };
    // one after the other: inside a transaction there is one connection
    const years = await ask('rights.use-right-min-years');
    const share = await ask('rights.share-option');
    const effect = PATENTS.includes(disclosure.protection) ? await ask('recordal.assignment-effective-on') : await ask('recordal.effect-by-kind');
    for (const rule of ['rights.basis-required', 'rights.conditions', 'rights.exclusions', 'rights.no-double-reward']) await ask(rule);
    const notice = await this.notices.standing(ctx, application.id);
    const { defence, security } = effectiveAnswers(disclosure.answers, disclosure.referrals);
    const least = share?.value as { minPercent?: number } | undefined;
    return {
      ruleVersions: [...new Set([...used.map(({ id }) => id), ...notice.ruleVersionIds])],
      facts: {
        content: application, application, completers: completersOf(disclosure), consents: await this.applications.consents(ctx, application.id), notice,
        holds: await this.audit.active(ctx, application), today: chinaDate(this.clock.now()),
        useRightMinYears: typeof years?.value === 'number' ? years.value : null, stagedUseRight: false, leastTeamPercent: least?.minPercent ?? null,
        actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
        disclosureAccepted: disclosure.state === 'accepted', secretOrDefence: defence.answer !== 'no' || security.answer !== 'no',
        effectByRegistration: effectOf(effect?.value, disclosure.protection), unitShare: disclosure.unitShare,
        chain: disclosure.titleId !== null && TOUCHES_TITLE.includes(application.state) ? (await this.titles.find(ctx, disclosure.titleId))?.entries ?? null : null,
      },
    };
  }
}

/** A right whose effect nobody knows waits for its registration. */
function effectOf(value: unknown, protection: string): boolean {
  if (PATENTS.includes(protection)) return value === undefined || value === 'registration';
  return (value as Record<string, string> | undefined)?.[protection] === 'registration';
}
