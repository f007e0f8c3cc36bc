import { Injectable } from '@nestjs/common';
import { entryMoved } from '@app/events';
import { Clock, decideAct } from '@app/kernel';
import { ChangeRecorder, digest, tell, type Change, type TransactionContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import type { Entry } from '../domain/entry/entry.js';
import { entryMachine } from '../domain/entry/entry.machine.js';
import { EntryRepository } from '../persistence/entry.repository.js';

type Owner = Pick<Challenge, 'id' | 'organisationId'>;
type Said = Pick<Entry, 'id' | 'challengeId' | 'organisationId' | 'authorId' | 'state' | 'version'> & { readonly number: number | null; readonly decidedBy: string | null };

/** As the audit log keeps it: ids, states and numbers, never a word of it. */
export const entryAudit = ({ id, challengeId, organisationId, authorId, state, version, number, decidedBy }: Said): Record<string, unknown> => ({ id, challengeId, organisationId, authorId, state, version, number, decidedBy });

/** One entry of an entry's audit chain, and what its team is told. */
export const entryChange = (challenge: Owner, act: string, before: Said | null, after: Said, { reason, kept }: { readonly reason?: string | undefined; readonly kept?: Record<string, unknown> | undefined } = {}): Change => ({
  aggregateType: 'entry', aggregateId: after.id, act, before: before && entryAudit(before), after: { ...entryAudit(after), ...kept }, reason,
  events: [tell(entryMoved, after.id, {
    challengeId: challenge.id, organisationId: challenge.organisationId, entryId: after.id, entrantId: after.organisationId, authorId: after.authorId, act, from: before?.state ?? null, to: after.state, version: after.version,
  })],
});

export interface EntryMove {
  readonly act: string;
  /** Kept in the audit log; what is for the team alone is `whyNot`. */
  readonly reason?: string | undefined;
  /** What the act writes beside the state. */
  readonly change?: Partial<Pick<Entry, 'proposal' | 'openedAt' | 'faults' | 'whyNot' | 'decidedBy' | 'decidedAt'>>;
  readonly kept?: Record<string, unknown>;
}

/** Acts of the table on entries that are locked already: decided, kept, audited and told. */
@Injectable()
export class MoveEntry {
  constructor(private readonly entries: EntryRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Refuses 409 an illegal move, 422 a missing reason. Whose act it is, is for the caller to have asked. */
  async run(ctx: TransactionContext, challenge: Owner, before: Entry, move: EntryMove): Promise<Entry> {
    return (await this.many(ctx, challenge, [{ before, move }]))[0]!;
  }

  /** A decision about the entry, with who made it: `whyNot` is for its team, null takes back what it was told before. The audit log has its digest. Refuses as above. */
  async decide(ctx: TransactionContext, challenge: Owner, before: Entry, act: string, { whyNot = null, kept }: { readonly whyNot?: string | null; readonly kept?: Record<string, unknown> } = {}): Promise<Entry> {
    const by = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    const change = { whyNot, decidedBy: by, decidedAt: by === null ? null : this.clock.now() };
    return this.run(ctx, challenge, before, { act, change, kept: { ...kept, ...(whyNot !== null && { whyNot: digest(whyNot) }) } });
  }

  /** In the order given; what is audited goes in a constant number of statements. */
  async many(ctx: TransactionContext, challenge: Owner, moves: readonly { readonly before: Entry; readonly move: EntryMove }[]): Promise<Entry[]> {
    const moved: Entry[] = [];
    const changes: Change[] = [];
    for (const { before, move: { act, reason, change, kept } } of moves) {
      const { to } = decideAct(entryMachine, before.state, act, undefined, reason ?? change?.whyNot ?? undefined);
      const after = { ...before, ...change, state: to, version: before.version + 1 };
      await this.entries.save(ctx, after, before.version);
      moved.push(after);
      changes.push(entryChange(challenge, act, before, after, { reason, kept }));
    }
    await this.recorder.recordMany(ctx, changes);
    return moved;
  }
}
