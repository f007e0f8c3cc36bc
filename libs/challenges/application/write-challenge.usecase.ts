import { Injectable } from '@nestjs/common';
import { Clock, expectVersion, newId, Problem } from '@app/kernel';
import { tell, TransactionRunner, type OperationContext } from '@app/platform';
import { challengeMoved } from '@app/events';
import type { Challenge } from '../domain/challenge.js';
import type { ChallengeDraft, ChallengeUpdate } from '../domain/challenge.input.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { actingPerson, challengeAudit, ChallengeTable, refOf } from './challenge-table.js';
import { SecrecyGate } from './secrecy-gate.js';

@Injectable()
export class WriteChallenge {
  constructor(private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly challenges: ChallengeRepository, private readonly table: ChallengeTable, private readonly clock: Clock) {}

  /** Starts a draft of the actor's own organisation, as unfinished as it is. Refuses 422 `challenges.secrecy-stop` before anything is kept. */
  async create(ctx: OperationContext, { secrecyAnswer, content }: ChallengeDraft, id = newId()): Promise<Challenge> {
    await this.gate.pass(ctx, secrecyAnswer);
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const now = this.clock.now();
      const draft: Challenge = {
        id, state: 'draft', version: 1, organisationId: person.organisationId, authorId: person.userId, content, edition: 0, keepersNeeded: 0, secrecyAnsweredBy: person.userId, secrecyAnsweredAt: now,
        submittedBy: null, submittedAt: null, reviewedBy: null, reviewedAt: null, openedAt: null, endedAt: null, stateReason: null, createdAt: now, updatedAt: now,
      };
      await this.challenges.insert(ctx, draft);
      await this.challenges.addMaker(ctx, id, person.userId);
      await this.table.note(ctx, id, 'create', { before: null, after: challengeAudit(draft), events: [tell(challengeMoved, id, { ...refOf(draft), act: 'create', from: null, to: 'draft', version: 1, edition: 0 })] });
      return draft;
    });
  }

  /** Writes the whole content of a draft anew. Refuses 422 `challenges.secrecy-stop` first; 404, 409 state or stale version. */
  async edit(ctx: OperationContext, id: string, { secrecyAnswer, version, content }: ChallengeUpdate): Promise<Challenge> {
    await this.gate.pass(ctx, secrecyAnswer);
    return this.transactions.run(ctx, async (ctx) => {
      const { challenge: before, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(before.version, version);
      if (before.state !== 'draft') throw new Problem(challengeProblems['not-editable'], { state: before.state });
      const now = this.clock.now();
      const after: Challenge = { ...before, content, version: before.version + 1, secrecyAnsweredBy: person.userId, secrecyAnsweredAt: now, updatedAt: now };
      await this.challenges.save(ctx, after, before.version);
      await this.challenges.addMaker(ctx, id, person.userId);
      await this.table.note(ctx, id, 'edit', { before: challengeAudit(before), after: challengeAudit(after) });
      return after;
    });
  }
}
