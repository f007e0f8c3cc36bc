import { Injectable } from '@nestjs/common';
import { challengeAmended } from '@app/events';
import { Clock, enforce, expectVersion, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext } from '@app/platform';
import { amendmentOf } from '../domain/amendment.js';
import { amended, type Challenge } from '../domain/challenge.js';
import type { AmendmentInput } from '../domain/challenge.input.js';
import { challengeContentSchema } from '../domain/challenge.schema.js';
import { challengeProblems } from '../domain/problems.js';
import { AMENDMENT_RULES } from '../domain/rules/amendment.rules.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { ChallengeFactsOf } from './challenge-facts.js';
import { challengeAudit, ChallengeTable, refOf } from './challenge-table.js';
import { editionOf } from './edition.js';
import { MoveEntry } from './move-entry.js';
import { SecrecyGate } from './secrecy-gate.js';

/** The only way in which an open challenge changes: another edition, told to everybody who follows it. */
@Injectable()
export class AmendChallenge {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly challenges: ChallengeRepository, private readonly table: ChallengeTable, private readonly facts: ChallengeFactsOf,
    private readonly entries: EntryRepository, private readonly moves: MoveEntry, private readonly clock: Clock,
  ) {}

  /** Refuses 422 `challenges.secrecy-stop` first; 404, 409 not open, over by the database's clock or stale version, 422 broken rules. */
  async run(ctx: OperationContext, id: string, { secrecyAnswer, version, content, reason }: AmendmentInput): Promise<Challenge> {
    await this.gate.pass(ctx, secrecyAnswer);
    return this.transactions.run(ctx, async (ctx) => {
      const { challenge: before, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(before.version, version);
      if (before.state !== 'open') throw new Problem(challengeProblems['not-open'], { state: before.state });
      if (before.entriesUntil !== null && await this.challenges.now(ctx) > before.entriesUntil) throw new Problem(challengeProblems['deadline-passed'], { until: before.entriesUntil.toISOString() });
      const inForce = challengeContentSchema.parse(before.content);
      const amendment = amendmentOf(inForce, content);
      const { facts, ruleVersionIds } = await this.facts.of(ctx, before, content);
      enforce(AMENDMENT_RULES, { ...facts, before: inForce, amendment });
      const now = this.clock.now();
      const after = amended(before, content, now);
      await this.challenges.insertEdition(ctx, editionOf(after, { reason, changed: amendment.changed, restarts: amendment.restarts, openedBy: person.userId, openedAt: now }));
      await this.challenges.save(ctx, after, before.version);
      // what was sealed answers other terms; a correction of words leaves it
      if (amendment.restarts) await this.moves.many(ctx, before, (await this.entries.stillSealed(ctx, id)).map((entry) => ({ before: entry, move: { act: 'outdate', kept: { edition: after.edition } } })));
      await this.table.note(ctx, id, 'amend', {
        before: challengeAudit(before), after: challengeAudit(after), reason, ruleVersions: ruleVersionIds,
        events: [tell(challengeAmended, id, { ...refOf(after), version: after.version, edition: after.edition, restarts: amendment.restarts })],
      });
      return after;
    });
  }
}
