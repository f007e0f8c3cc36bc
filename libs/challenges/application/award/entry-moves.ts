import { Injectable } from '@nestjs/common';
import { entryMoved } from '@app/events';
import { Clock, decideAct, findAct } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Entry } from '../../domain/entry/entry.js';
import { entryMachine } from '../../domain/entry/entry.machine.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { refOf } from '../challenge-table.js';

/** As the audit log keeps it: what a team or whoever decides wrote is not in it. */
export const entryAudit = ({ id, challengeId, state, version, number, organisationId, decidedBy }: Entry): Record<string, unknown> => ({ id, challengeId, state, version, number, organisationId, decidedBy });

/** One act of the table on entries that are locked already: kept, audited and told. */
@Injectable()
export class AwardEntryMoves {
  constructor(private readonly entries: EntryRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** `whyNot`: what the team is told; null takes back what it was told before. Refuses 409 an illegal move, 422 a missing reason. */
  async run(ctx: TransactionContext, challenge: Challenge, entries: readonly Entry[], { act, whyNot }: { readonly act: string; readonly whyNot: string | null }): Promise<void> {
    const now = this.clock.now();
    const by = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    for (const before of entries) {
      const { to } = whyNot === null ? findAct(entryMachine, before.state, act) : decideAct(entryMachine, before.state, act, {}, whyNot);
      const after: Entry = { ...before, state: to, version: before.version + 1, whyNot, decidedBy: by, decidedAt: by === null ? null : now };
      await this.entries.save(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'entry', aggregateId: before.id, act, before: entryAudit(before), after: entryAudit(after),
        events: [tell(entryMoved, before.id, { ...refOf(challenge), entryId: before.id, entrantId: before.organisationId, authorId: before.authorId, act, from: before.state, to, version: after.version })],
      });
    }
  }
}
