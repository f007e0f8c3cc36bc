import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { contractEnded, missed, runs } from '../../domain/performing/lane.js';
import type { EliminationInput } from '../../domain/performing/performing.schema.js';
import { challengeProblems } from '../../domain/problems.js';
import { ELIMINATION_RULES } from '../../domain/rules/elimination.rules.js';
import { ChallengeTable } from '../challenge-table.js';
import { LanesOf } from './lanes.js';
import { MoveEntry } from '../move-entry.js';
import { AwardContracts } from './ports.js';

/** A lane of a race goes out by a gate, or because its contract was ended. A contract that still runs is ended in contracting; the settlement waits for that. */
@Injectable()
export class EliminateLane {
  constructor(private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly lanesOf: LanesOf, private readonly contracts: AwardContracts, private readonly moves: MoveEntry, private readonly clock: Clock) {}

  /** Refuses 404, 409 another state or stale version, 422 no race, the last lane, neither a gate that was sent back or missed nor an ended contract. */
  async run(ctx: OperationContext, id: string, entryId: string, { version, reason, milestoneId }: EliminationInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { challenge } = await this.table.own(ctx, id, 'for update');
      // what is handed in at this moment comes before this or not at all
      await this.contracts.hold(ctx, id);
      const lanes = await this.lanesOf.of(ctx, id);
      const lane = lanes.find(({ entry }) => entry.id === entryId);
      if (!lane) throw new Problem(challengeProblems['entry-not-found']);
      expectVersion(lane.entry.version, version);
      if (challenge.state !== 'performing') throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
      if (!runs(lane)) throw new Problem(challengeProblems['not-chosen']);
      const gate = lane.deal?.milestones.find((each) => each.id === milestoneId);
      enforce(ELIMINATION_RULES, { race: challenge.content.kind === 'race', running: lanes.filter(runs).length, gateMissed: gate ? missed(gate, chinaDate(this.clock.now())) : null, contractEnded: contractEnded(lane) });
      await this.moves.decide(ctx, challenge, lane.entry, 'eliminate', { whyNot: reason, kept: { milestoneId: gate?.id ?? null, milestoneState: gate?.state ?? null, contractState: lane.deal?.contract?.state ?? null } });
    });
  }
}
