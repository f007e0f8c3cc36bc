import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, findAct, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { seesWholeDemand } from '../domain/access.js';
import { demandStamped, type Demand } from '../domain/demand.js';
import { demandMachine } from '../domain/demand.machine.js';
import { listingProblems } from '../domain/problems.js';
import { DemandRepository } from '../persistence/demand.repository.js';
import type { ActCommand } from './act-on-achievement.usecase.js';
import { actingPerson, requirePermission } from './acting-person.js';
import { demandAudit } from './audit-view.js';
import { demandEvents } from './demand-events.js';
import { ListingFacts } from './listing-facts.js';

@Injectable()
export class ActOnDemand {
  constructor(
    private readonly transactions: TransactionRunner, private readonly demands: DemandRepository, private readonly facts: ListingFacts,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Moves a demand by one act of its table. Refuses 404 foreign or absent, 409 illegal move or stale version, 403, 422 missing reason or broken rules. */
  async run(ctx: OperationContext, { id, act, version, reason }: ActCommand): Promise<Demand> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.demands.lock(ctx, id);
      if (!seesWholeDemand(person, before)) throw new Problem(listingProblems['demand-not-found']);
      expectVersion(before.version, version);
      requirePermission(person, findAct(demandMachine, before.state, act).permission, before, act);
      const { facts, owner, selfReviewRule } = await this.facts.ofDemand(ctx, before);
      const row = decideAct(demandMachine, before.state, act, facts, reason);
      const moved = demandStamped(before, act, row.to, person.userId, this.clock.now(), selfReviewRule);
      const after = row.to === 'published' && owner ? { ...moved, ownerNameZh: owner.nameZh, ownerNameEn: owner.nameEn } : moved;
      await this.demands.save(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'demand', aggregateId: id, act, before: demandAudit(before), after: demandAudit(after), reason,
        ruleVersions: after.selfReviewRule === null ? [] : [after.selfReviewRule], events: demandEvents(before, after, act, reason ?? null),
      });
      return after;
    });
  }
}
