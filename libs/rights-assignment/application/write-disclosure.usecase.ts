import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { disclosureMoved } from '@app/events';
import { seesDisclosure } from '../domain/access.js';
import { EDITABLE_STATES, type Disclosure } from '../domain/disclosure.js';
import type { DisclosureDraft, DisclosureUpdate } from '../domain/disclosure.schema.js';
import { rightsPermissions as may } from '../domain/permissions.js';
import { rightsProblems } from '../domain/problems.js';
import { draftRules } from '../domain/rules/content.rules.js';
import { DisclosureRepository } from '../persistence/disclosure.repository.js';
import { actingPerson, requirePermission } from './acting-person.js';
import { disclosureAudit } from './audit-view.js';
import { DisclosureFactsOf } from './disclosure-facts.js';
import { DisclosureSecrecyGate } from './secrecy-gate.js';

@Injectable()
export class WriteDisclosure {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: DisclosureSecrecyGate, private readonly disclosures: DisclosureRepository,
    private readonly factsOf: DisclosureFactsOf, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Starts a draft in the actor's own unit. Refuses 422 `rights.secrecy-stop` before anything else, then broken rules. */
  async create(ctx: OperationContext, { secrecyAnswer, ...content }: DisclosureDraft): Promise<string> {
    await this.gate.pass(ctx, secrecyAnswer);
    const author = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const now = this.clock.now();
      const draft: Disclosure = {
        ...content, id: newId(), version: 1, state: 'draft', organisationId: author.organisationId, authorId: author.userId, secrecyAnsweredBy: author.userId, secrecyAnsweredAt: now,
        submittedBy: null, submittedAt: null, stateReason: null, assessment: null, assessedBy: null, assessedAt: null, ruleVersions: [], createdAt: now, updatedAt: now,
      };
      enforce(draftRules, (await this.factsOf.of(ctx, draft, [])).facts);
      await this.disclosures.insert(ctx, draft);
      await this.recorder.record(ctx, {
        aggregateType: 'disclosure', aggregateId: draft.id, act: 'create', before: null, after: disclosureAudit(draft),
        events: [tell(disclosureMoved, draft.id, { disclosureId: draft.id, organisationId: draft.organisationId, authorId: draft.authorId, version: 1, act: 'create', from: null, to: 'draft' })],
      });
      return draft.id;
    });
  }

  /** Writes the whole content anew, while it is the discloser's. Refuses 422 secrecy first; 404, 403, 409 state or stale version, 422 broken rules. */
  async edit(ctx: OperationContext, id: string, { secrecyAnswer, version, ...content }: DisclosureUpdate): Promise<void> {
    await this.gate.pass(ctx, secrecyAnswer);
    const editor = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.disclosures.lock(ctx, id);
      if (!seesDisclosure(editor, before, before.referrals)) throw new Problem(rightsProblems['disclosure-not-found']);
      requirePermission(editor, may['disclosure.write'], before, 'edit');
      expectVersion(before.version, version);
      if (!EDITABLE_STATES.includes(before.state)) throw new Problem(rightsProblems['not-editable'], { state: before.state });
      const now = this.clock.now();
      const after: Disclosure = { ...before, ...content, version: before.version + 1, secrecyAnsweredBy: editor.userId, secrecyAnsweredAt: now, updatedAt: now };
      enforce(draftRules, (await this.factsOf.of(ctx, after, before.referrals)).facts);
      await this.disclosures.saveContent(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'disclosure', aggregateId: id, act: 'edit', before: disclosureAudit(before), after: disclosureAudit(after) });
    });
  }
}
