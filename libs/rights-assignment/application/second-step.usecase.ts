import { Injectable } from '@nestjs/common';
import { belongsTo, Clock, decideAct, enforce, expectVersion, findAct, mayUse, newId, Problem, type Actor, type Permission } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { RightsApplication } from '../domain/rights-application.js';
import { secondStepPermissions as may } from '../domain/second-step/permissions.js';
import { always, secondStepMachine } from '../domain/second-step/step.machine.js';
import type { StepActInput, StepInput } from '../domain/second-step/step.schema.js';
import type { SecondStep } from '../domain/second-step/step.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { SecondStepRepository } from '../persistence/second-step.repository.js';
import { actingPerson } from './acting-person.js';
import { ApplicationFactsOf, completersOf } from './application-facts.js';
import { seesApplication } from './application-record.js';
import { ImplementationReports } from './implementation-reports.js';
import { PriceNotices } from './ports.js';
import { SecondStepFactsOf } from './second-step-facts.js';
import { noticeOfPrice, stepAudit, stepTold } from './second-step-record.js';
import { TitleEffect } from './title-effect.js';

export const mayActOnStep = (actor: Actor, permission: Permission | 'system', application: Pick<RightsApplication, 'organisationId'>): boolean =>
  permission !== 'system' && belongsTo(actor, application.organisationId) && mayUse(actor, permission);

@Injectable()
export class TakeSecondStep {
  constructor(
    private readonly transactions: TransactionRunner, private readonly applications: RightsApplicationRepository, private readonly steps: SecondStepRepository, private readonly applicationFacts: ApplicationFactsOf,
    private readonly factsOf: SecondStepFactsOf, private readonly notices: PriceNotices, private readonly title: TitleEffect, private readonly reports: ImplementationReports, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Prices the unit's residual share. Refuses 404, 403, 409 one that is under way or done, 422 broken rules: the first step not in effect, purchasers from outside, another price without its reason. */
  async price(ctx: OperationContext, applicationId: string, input: StepInput): Promise<string> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const { application, disclosure } = await this.seen(ctx, applicationId, (id) => this.applications.lock(ctx, id));
      if (!mayActOnStep(person, may['second-step.price'], application)) throw new Problem(rightsProblems['application-not-yours'], { act: 'price' });
      const now = this.clock.now();
      const step: SecondStep = {
        ...input, id: newId(), version: 1, state: 'priced', applicationId, organisationId: application.organisationId, pricedBy: person.userId, noticeId: null, minutes: null, decidedBy: null, agreement: null, recordal: null,
        stateReason: null, ruleVersions: [], createdAt: now, updatedAt: now,
      };
      const { facts, ruleVersions } = await this.factsOf.of(ctx, application, disclosure, step);
      enforce(always, facts);
      if (!(await this.steps.insert(ctx, { ...step, ruleVersions }))) throw new Problem(rightsProblems['second-step-exists']);
      await this.recorder.record(ctx, { aggregateType: 'second-step', aggregateId: step.id, act: 'price', before: null, after: stepAudit({ ...step, ruleVersions }), ruleVersions, events: stepTold(application, null, step, 'price') });
      return step.id;
    });
  }

  /** Moves it by one act of its table; the effect writes the title in the same transaction. Refuses 404, 403, 409 illegal move or stale version, 422 a missing reason or broken rules. */
  async act(ctx: OperationContext, applicationId: string, stepId: string, act: string, { version, reason, minutes, agreement, recordal }: StepActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const { application, disclosure } = await this.seen(ctx, applicationId, (id) => this.applications.lock(ctx, id));
      const before = await this.steps.lock(ctx, applicationId, stepId);
      expectVersion(before.version, version);
      if (!mayActOnStep(person, findAct(secondStepMachine, before.state, act).permission, application)) throw new Problem(rightsProblems['application-not-yours'], { act });
      const shown: SecondStep = {
        ...before, ...(act === 'decide-transfer' && minutes && { minutes, decidedBy: person.userId }), ...(act === 'sign-transfer' && agreement && { agreement }), ...(act === 'record-transfer' && recordal && { recordal }),
      };
      const { facts, ruleVersions } = await this.factsOf.of(ctx, application, disclosure, shown);
      const { to } = decideAct(secondStepMachine, before.state, act, facts, reason);
      const opened = act === 'publicise-price' ? await this.notices.open(ctx, noticeOfPrice(shown, disclosure.title)) : undefined;
      const live = facts.priceNotice.state === 'running' || facts.priceNotice.state === 'ended';
      if (act === 'withdraw-transfer' && live && facts.priceNotice.noticeId) await this.notices.withdraw(ctx, facts.priceNotice.noticeId, reason!);
      const after: SecondStep = {
        ...shown, state: to, version: before.version + 1, updatedAt: this.clock.now(), ...(opened && { noticeId: opened.noticeId }), ...(reason !== undefined && { stateReason: reason }),
        ...(['publicise-price', 'decide-transfer'].includes(act) && { ruleVersions: [...new Set([...ruleVersions, ...(opened?.ruleVersionIds ?? [])])] }),
      };
      await this.steps.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'second-step', aggregateId: stepId, act, before: stepAudit(before), after: stepAudit(after), reason, ruleVersions: after.ruleVersions, events: stepTold(application, before, after, act) });
      if (to !== 'effective') return;
      await this.title.purchase(ctx, facts, disclosure.titleId, person.userId);
      await this.reports.lapse(ctx, application);
    });
  }

  private async seen(ctx: OperationContext, id: string, load: (id: string) => Promise<RightsApplication>) {
    const application = await load(id);
    const disclosure = await this.applicationFacts.disclosure(ctx, application.disclosureId);
    if (!seesApplication(ctx.actor, application, completersOf(disclosure))) throw new Problem(rightsProblems['application-not-found']);
    return { application, disclosure };
  }
}
