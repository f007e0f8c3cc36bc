import { Injectable } from '@nestjs/common';
import { LOCALES, nextActs, Problem, renderText, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import { secondStepMachine } from '../domain/second-step/step.machine.js';
import type { StepView } from '../domain/second-step/step.schema.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { SecondStepRepository } from '../persistence/second-step.repository.js';
import { ApplicationFactsOf, completersOf } from './application-facts.js';
import { ApplicationReaders } from './application-readers.js';
import { SecondStepFactsOf } from './second-step-facts.js';
import { mayActOnStep } from './second-step.usecase.js';

const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

@Injectable()
export class SecondStepQuery {
  constructor(private readonly applications: RightsApplicationRepository, private readonly steps: SecondStepRepository, private readonly applicationFacts: ApplicationFactsOf, private readonly factsOf: SecondStepFactsOf, private readonly readers: ApplicationReaders) {}

  /** The second steps of an application, the latest first, for whoever may see it. Refuses 404 foreign or absent. */
  async of(ctx: OperationContext, applicationId: string): Promise<StepView[]> {
    const application = await this.applications.find(ctx, applicationId);
    if (!application) throw new Problem(rightsProblems['application-not-found']);
    const disclosure = await this.applicationFacts.disclosure(ctx, application.disclosureId);
    await this.readers.require(ctx, application, completersOf(disclosure));
    const views: StepView[] = [];
    for (const step of await this.steps.ofApplication(ctx, applicationId)) {
      const { facts } = await this.factsOf.of(ctx, application, disclosure, step);
      const { organisationId: _, pricedBy: __, decidedBy: ___, noticeId: ____, scope: _____, createdAt: ______, updatedAt: _______, ruleVersions, purchasers, ...rest } = step;
      const { noticeId, state, endsOn, clear, openObjections } = facts.priceNotice;
      views.push({
        ...rest, purchasers: [...purchasers], ruleVersions: [...ruleVersions], notice: { noticeId, state, endsOn, clear, openObjections },
        nextActs: nextActs(secondStepMachine, step.state, facts, (permission) => mayActOnStep(ctx.actor, permission, application)).map((next) => ({
          ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
        })),
      });
    }
    return views;
  }
}
