import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, newId, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { seesDisclosure } from '../domain/access.js';
import { rightsProblems } from '../domain/problems.js';
import { rightsApplicationPermissions as may } from '../domain/rights-application.permissions.js';
import { applied, WRITABLE, type RightsApplication } from '../domain/rights-application.js';
import type { ApplicationContent } from '../domain/rights-application.schema.js';
import { disclosureStands, notSecret } from '../domain/rules/application-decision.rules.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { actingPerson } from './acting-person.js';
import { ApplicationFactsOf, completersOf, contentHashOf } from './application-facts.js';
import { applicationAudit, applicationTold, requireApplicationPermission, seesApplication } from './application-record.js';

@Injectable()
export class WriteApplication {
  constructor(
    private readonly transactions: TransactionRunner, private readonly applications: RightsApplicationRepository, private readonly factsOf: ApplicationFactsOf,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Starts a draft about an accepted disclosure. Refuses 404 a disclosure that is not one's own, 409 a live application, 422 one that is secret or not accepted. */
  async create(ctx: OperationContext, { disclosureId, ...content }: ApplicationContent & { disclosureId: string }): Promise<string> {
    const applicant = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const disclosure = await this.factsOf.disclosure(ctx, disclosureId);
      if (!seesDisclosure(applicant, disclosure, disclosure.referrals)) throw new Problem(rightsProblems['disclosure-not-found']);
      const now = this.clock.now();
      const draft: RightsApplication = {
        ...content, id: newId(), version: 1, state: 'draft', organisationId: disclosure.organisationId, disclosureId, applicantId: applicant.userId, contentHash: contentHashOf(content), stateReason: null,
        college: null, unit: null, agreement: null, recordal: null, noticeId: null, reviewedBy: null, decidedBy: null, ruleVersions: [], createdAt: now, updatedAt: now,
      };
      enforce([notSecret, disclosureStands], (await this.factsOf.of(ctx, draft, disclosure)).facts);
      if (!(await this.applications.insert(ctx, draft))) throw new Problem(rightsProblems['application-exists']);
      await this.recorder.record(ctx, { aggregateType: 'rights-application', aggregateId: draft.id, act: 'create', before: null, after: applicationAudit(draft), events: applicationTold(null, draft, 'create') });
      return draft.id;
    });
  }

  /** Writes the whole content anew; signatures under the old content no longer count. Refuses 404, 403, 409 state or stale version. */
  async edit(ctx: OperationContext, id: string, { version, ...content }: ApplicationContent & { version: number }): Promise<void> {
    const editor = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.applications.lock(ctx, id);
      const disclosure = await this.factsOf.disclosure(ctx, before.disclosureId);
      if (!seesApplication(editor, before, completersOf(disclosure))) throw new Problem(rightsProblems['application-not-found']);
      requireApplicationPermission(editor, may['application.write'], before, 'edit');
      expectVersion(before.version, version);
      if (!WRITABLE.includes(before.state)) throw new Problem(rightsProblems['not-editable'], { state: before.state });
      const after = applied(before, before.state, this.clock.now(), { ...content, contentHash: contentHashOf(content) });
      await this.applications.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'rights-application', aggregateId: id, act: 'edit', before: applicationAudit(before), after: applicationAudit(after) });
    });
  }
}
