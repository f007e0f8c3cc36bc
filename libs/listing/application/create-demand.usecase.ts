import { Injectable } from '@nestjs/common';
import { Clock, enforce, newId } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import type { Demand } from '../domain/demand.js';
import { demandDraftRules } from '../domain/demand.machine.js';
import type { DemandDraft } from '../domain/demand.schema.js';
import { DemandRepository } from '../persistence/demand.repository.js';
import { actingPerson } from './acting-person.js';
import { demandAudit } from './audit-view.js';
import { demandEvents } from './demand-events.js';
import { ListingFacts } from './listing-facts.js';
import { SecrecyGate } from './secrecy-gate.js';

@Injectable()
export class CreateDemand {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly demands: DemandRepository,
    private readonly facts: ListingFacts, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Starts a draft of the actor's own organisation. Refuses 422 `listing.secrecy-stop` before anything else, then broken rules. `id` is for seeds. */
  async run(ctx: OperationContext, { secrecyAnswer, ...content }: DemandDraft, { id = newId() }: { id?: string } = {}): Promise<Demand> {
    await this.gate.pass(ctx, secrecyAnswer);
    const author = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const now = this.clock.now();
      const owner = await this.facts.owner(ctx, author.organisationId);
      const draft: Demand = {
        ...content, id, version: 1, state: 'draft', organisationId: author.organisationId, ownerNameZh: owner?.nameZh ?? '', ownerNameEn: owner?.nameEn ?? null, authorId: author.userId,
        secrecyAnsweredBy: author.userId, secrecyAnsweredAt: now, submittedBy: null, submittedAt: null, publishedBy: null, publishedAt: null, selfReviewRule: null, createdAt: now, updatedAt: now,
      };
      enforce(demandDraftRules, (await this.facts.ofDemand(ctx, draft)).facts);
      await this.demands.insert(ctx, draft);
      await this.recorder.record(ctx, { aggregateType: 'demand', aggregateId: id, act: 'create', before: null, after: demandAudit(draft), events: demandEvents(null, draft, 'create', null) });
      return draft;
    });
  }
}
