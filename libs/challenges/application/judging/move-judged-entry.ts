import { Injectable } from '@nestjs/common';
import { entryMoved } from '@app/events';
import { Clock, decideAct } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import type { Challenge } from '../../domain/challenge.js';
import type { Entry } from '../../domain/entry/entry.js';
import { entryMachine } from '../../domain/entry/entry.machine.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { actingPerson } from '../challenge-table.js';

const auditOf = ({ id, challengeId, state, version, number, organisationId, decidedBy }: Entry): Record<string, unknown> => ({ id, challengeId, state, version, number, organisationId, decidedBy });

/** One act of whoever decides on a locked entry: kept, audited and told. */
@Injectable()
export class MoveJudgedEntry {
  constructor(private readonly entries: EntryRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** `whyNot` is for the team; what an earlier decision said is gone. Refuses 409 an illegal move. */
  async run(ctx: TransactionContext, { id: challengeId, organisationId }: Challenge, before: Entry, act: string, whyNot: string | null): Promise<Entry> {
    const { to } = decideAct(entryMachine, before.state, act, undefined, whyNot ?? undefined);
    const after: Entry = { ...before, state: to, version: before.version + 1, whyNot, decidedBy: actingPerson(ctx.actor).userId, decidedAt: this.clock.now() };
    await this.entries.save(ctx, after, before.version);
    await this.recorder.record(ctx, {
      aggregateType: 'entry', aggregateId: before.id, act, before: auditOf(before), after: auditOf(after),
      events: [tell(entryMoved, before.id, { challengeId, organisationId, entryId: before.id, entrantId: before.organisationId, authorId: before.authorId, act, from: before.state, to, version: after.version })],
    });
    return after;
  }
}
