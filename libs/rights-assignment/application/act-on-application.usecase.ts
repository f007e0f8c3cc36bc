import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, findAct, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import { rightsApplicationPermissions as may } from '../domain/rights-application.permissions.js';
import { applied, type RightsApplication } from '../domain/rights-application.js';
import { rightsApplicationMachine, type ApplicationFacts } from '../domain/rights-application.machine.js';
import type { ApplicationActInput, Minutes } from '../domain/rights-application.schema.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { actingPerson } from './acting-person.js';
import { ApplicationFactsOf, completersOf } from './application-facts.js';
import { applicationAudit, applicationTold, requireApplicationPermission, seesApplication } from './application-record.js';
import { noticeOf } from './assignment-notice.js';
import { AssignmentAftermath } from './assignment-aftermath.js';
import { SealDossier } from './dossier/seal-dossier.js';
import { AssignmentNotices } from './ports.js';

/** Acts that end a notice that stands. */
const ENDS_NOTICE = new Set(['return', 'reject', 'withdraw']);

@Injectable()
export class ActOnApplication {
  constructor(
    private readonly transactions: TransactionRunner, private readonly applications: RightsApplicationRepository, private readonly factsOf: ApplicationFactsOf,
    private readonly notices: AssignmentNotices, private readonly aftermath: AssignmentAftermath, private readonly seals: SealDossier, private readonly recorder: ChangeRecorder,
    private readonly clock: Clock,
  ) {}

  /** Moves an application by one act of its table, with the papers that belong to it. Refuses 404, 403, 409 illegal move or stale version, 422 a missing reason or broken rules. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason, unit, agreement, recordal }: ApplicationActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.applications.lock(ctx, id);
      const disclosure = await this.factsOf.disclosure(ctx, before.disclosureId);
      if (!seesApplication(person, before, completersOf(disclosure))) throw new Problem(rightsProblems['application-not-found']);
      expectVersion(before.version, version);
      requireApplicationPermission(person, findAct(rightsApplicationMachine, before.state, act).permission, before, act);
      const papers: Partial<RightsApplication> = { ...(act === 'decide' && unit && { unit }), ...(act === 'sign-agreement' && agreement && { agreement }), ...(act === 'record' && recordal && { recordal }) };
      const shown = { ...before, ...papers };
      const { facts, ruleVersions } = await this.factsOf.of(ctx, shown, disclosure);
      const { to } = decideAct(rightsApplicationMachine, before.state, act, facts, reason);
      const opened = act === 'publicise' ? await this.notices.open(ctx, noticeOf(shown, disclosure)) : undefined;
      // one that has ended still holds the application until it is withdrawn
      if (ENDS_NOTICE.has(act) && (facts.notice.state === 'running' || facts.notice.state === 'ended') && facts.notice.noticeId) await this.notices.withdraw(ctx, facts.notice.noticeId, reason!);
      const after = applied(shown, to, this.clock.now(), {
        ...(opened && { noticeId: opened.noticeId, reviewedBy: person.userId }), ...(act === 'decide' && { decidedBy: person.userId }),
        ...(['publicise', 'decide', 'revoke'].includes(act) && { ruleVersions: [...new Set([...ruleVersions, ...(opened?.ruleVersionIds ?? [])])] }),
        ...(act === 'return' && { reviewedBy: null, college: null, noticeId: null }), ...(reason !== undefined && { stateReason: reason }),
      });
      await this.aftermath.follow(ctx, before, after, facts, disclosure.titleId, person.userId);
      const dossier = act === 'decide' ? await this.seals.seal(ctx, { before, after, disclosure, facts }) : undefined;
      await this.keep(ctx, before, after, act, reason, dossier && { dossier });
      if (!dossier) await this.seals.followAct(ctx, act, { after, facts });
    });
  }

  /** The college's resolution, on file before the office passes its review. */
  async enterCollege(ctx: OperationContext, id: string, { version, ...college }: Minutes & { version: number }): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.applications.lock(ctx, id);
      const completers = completersOf(await this.factsOf.disclosure(ctx, before.disclosureId));
      if (!seesApplication(person, before, completers)) throw new Problem(rightsProblems['application-not-found']);
      requireApplicationPermission(person, may['application.resolve'], before, 'enter-college');
      if (before.applicantId === person.userId || completers.some(({ userId }) => userId === person.userId)) throw new Problem(rightsProblems['application-not-yours'], { act: 'enter-college' });
      expectVersion(before.version, version);
      if (before.state !== 'unit_review') throw new Problem(rightsProblems['not-in-review'], { state: before.state });
      await this.keep(ctx, before, applied(before, before.state, this.clock.now(), { college }), 'enter-college');
    });
  }

  /** What publicity tells: an objection came in, or the last open one was settled. Nothing happens where the application has moved on. */
  async followNotice(ctx: TransactionContext, applicationId: string, act: 'object' | 'settle-objections'): Promise<void> {
    const before = await this.applications.lock(ctx, applicationId);
    if (!rightsApplicationMachine.acts.some((row) => row.act === act && row.from.includes(before.state))) return;
    const { facts } = await this.factsOf.of(ctx, before, await this.factsOf.disclosure(ctx, before.disclosureId));
    if (act === 'settle-objections' && facts.notice.openObjections > 0) return;
    const { to } = decideAct(rightsApplicationMachine, before.state, act, facts);
    await this.keep(ctx, before, applied(before, to, this.clock.now()), act);
  }

  /** The right was recalled: the application ends with it. The caller holds it locked and has written the title. */
  async recall(ctx: TransactionContext, before: RightsApplication, facts: ApplicationFacts, reason: string, titleId: string | null, by: string): Promise<void> {
    const { to } = decideAct(rightsApplicationMachine, before.state, 'recall', facts, reason);
    const after = applied(before, to, this.clock.now(), { stateReason: reason });
    await this.aftermath.follow(ctx, before, after, facts, titleId, by);
    await this.keep(ctx, before, after, 'recall', reason);
    await this.seals.followAct(ctx, 'recall', { after, facts });
  }

  private async keep(ctx: TransactionContext, before: RightsApplication, after: RightsApplication, act: string, reason?: string, evidence?: Record<string, unknown>): Promise<void> {
    await this.applications.save(ctx, after, before.version);
    await this.recorder.record(ctx, {
      aggregateType: 'rights-application', aggregateId: before.id, act, before: applicationAudit(before), after: { ...applicationAudit(after), ...evidence }, reason, ruleVersions: after.ruleVersions,
      ...(after.state !== before.state && { events: applicationTold(before, after, act) }),
    });
  }
}

