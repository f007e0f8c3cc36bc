import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { seesWholeDemand } from '../domain/access.js';
import { demandRevised, type Demand } from '../domain/demand.js';
import { demandDraftRules } from '../domain/demand.machine.js';
import type { DemandUpdate } from '../domain/demand.schema.js';
import { listingProblems } from '../domain/problems.js';
import { DemandRepository } from '../persistence/demand.repository.js';
import { actingPerson } from './acting-person.js';
import { demandAudit } from './audit-view.js';
import { mayEditDemand } from './demand-views.js';
import { ListingFacts } from './listing-facts.js';
import { SecrecyGate } from './secrecy-gate.js';

@Injectable()
export class EditDemand {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly demands: DemandRepository,
    private readonly facts: ListingFacts, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Writes the whole content of a draft anew. Refuses 422 `listing.secrecy-stop` first; 404, 403, 409 state or stale version, 422 broken rules. */
  async run(ctx: OperationContext, id: string, { secrecyAnswer, version, ...content }: DemandUpdate): Promise<Demand> {
    await this.gate.pass(ctx, secrecyAnswer);
    const editor = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.demands.lock(ctx, id);
      if (!seesWholeDemand(editor, before)) throw new Problem(listingProblems['demand-not-found']);
      expectVersion(before.version, version);
      if (before.state !== 'draft') throw new Problem(listingProblems['not-editable'], { state: before.state });
      if (!mayEditDemand(editor, before)) throw new Problem(listingProblems['not-yours'], { act: 'edit' });
      const now = this.clock.now();
      const after = { ...demandRevised(before, content, now), secrecyAnsweredBy: editor.userId, secrecyAnsweredAt: now };
      enforce(demandDraftRules, (await this.facts.ofDemand(ctx, after)).facts);
      await this.demands.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'demand', aggregateId: id, act: 'edit', before: demandAudit(before), after: demandAudit(after) });
      return after;
    });
  }

  /** Removes a draft that was never published; its audit entries stay. */
  async delete(ctx: OperationContext, id: string, version: number): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.demands.lock(ctx, id);
      if (!seesWholeDemand(person, before)) throw new Problem(listingProblems['demand-not-found']);
      expectVersion(before.version, version);
      if (before.state !== 'draft' || before.publishedAt !== null) throw new Problem(listingProblems['not-deletable']);
      if (!mayEditDemand(person, before)) throw new Problem(listingProblems['not-yours'], { act: 'delete' });
      await this.demands.delete(ctx, id);
      await this.recorder.record(ctx, { aggregateType: 'demand', aggregateId: id, act: 'delete', before: demandAudit(before), after: null });
    });
  }
}
