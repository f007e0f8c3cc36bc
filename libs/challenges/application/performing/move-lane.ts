import { Injectable } from '@nestjs/common';
import { entryMoved } from '@app/events';
import { Clock, decideAct } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Entry } from '../../domain/entry/entry.js';
import { entryMachine } from '../../domain/entry/entry.machine.js';
import { EntryRepository } from '../../persistence/entry.repository.js';

/** With these acts of a challenge every lane that still runs has come to nothing. */
export const ENDS_LANES: readonly string[] = ['fail', 'end-by-force-majeure'];

/** Moves of the entries that won; the challenge is locked already. */
@Injectable()
export class MoveLane {
  constructor(private readonly entries: EntryRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Refuses 409 an illegal move, 422 a missing reason. The reason is for the team. */
  async run(ctx: TransactionContext, { id: challengeId, organisationId }: Challenge, before: Entry, act: string, { reason, kept }: { reason?: string; kept?: Record<string, unknown> } = {}): Promise<Entry> {
    const { to } = decideAct(entryMachine, before.state, act, {}, reason);
    const now = this.clock.now();
    const person = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    const after: Entry = { ...before, state: to, version: before.version + 1, ...(reason !== undefined && { whyNot: reason }), ...(person !== null && { decidedBy: person, decidedAt: now }) };
    await this.entries.save(ctx, after, before.version);
    const audit = ({ id, state, version }: Entry) => ({ id, challengeId, organisationId, state, version });
    await this.recorder.record(ctx, {
      aggregateType: 'entry', aggregateId: before.id, act, before: audit(before), after: { ...audit(after), ...kept }, reason,
      events: [tell(entryMoved, before.id, { challengeId, organisationId, entryId: before.id, entrantId: before.organisationId, authorId: before.authorId, act, from: before.state, to, version: after.version })],
    });
    return after;
  }

  /** The challenge failed, or was ended by force majeure. */
  async end(ctx: TransactionContext, challenge: Challenge, reason: string): Promise<void> {
    for (const entry of await this.entries.ofChallenge(ctx, challenge.id, 'for update')) if (entry.state === 'chosen') await this.run(ctx, challenge, entry, 'fail', { reason });
  }
}
