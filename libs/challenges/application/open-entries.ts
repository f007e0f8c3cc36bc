import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import type { Entry } from '../domain/entry/entry.js';
import { faultsOf, proposalIn, type SpoiledBy } from '../domain/entry/opened.js';
import type { Proposal } from '../domain/entry/proposal.schema.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { OpeningRepository, type OpenedPart } from '../persistence/opening.repository.js';
import { MoveChallenge } from './move-challenge.js';
import { MoveEntry, type EntryMove } from './move-entry.js';
import { unseal, Unreadable } from './sealing/unseal.js';

/** Opens entries of a closed challenge that is locked, and moves it on once none is sealed any more. */
@Injectable()
export class OpenEntries {
  constructor(private readonly entries: EntryRepository, private readonly parts: OpeningRepository, private readonly moves: MoveEntry, private readonly challenges: MoveChallenge, private readonly clock: Clock) {}

  /** Opens those of the entries for which enough parts are there; the others wait. How many were opened or found to be spoiled. */
  async tryAll(ctx: TransactionContext, challenge: Challenge, entries: readonly Entry[]): Promise<number> {
    const handedIn = await this.parts.ofEntries(ctx, entries.map(({ id }) => id));
    const due: { before: Entry; move: EntryMove }[] = [];
    for (const entry of entries) {
      const move = await this.moveOf(challenge, entry, handedIn.filter(({ entryId }) => entryId === entry.id));
      if (move) due.push({ before: entry, move });
    }
    await this.moves.many(ctx, challenge, due);
    return due.length;
  }

  /** What came to a scene is read as it is. */
  async openScene(ctx: TransactionContext, challenge: Challenge): Promise<void> {
    const entries = await this.entries.stillSealed(ctx, challenge.id);
    await this.moves.many(ctx, challenge, entries.map((entry) => ({ before: entry, move: entry.plain ? this.opened(challenge, entry, entry.plain) : spoiled('challenges.not-a-proposal') })));
    await this.moveOn(ctx, challenge);
  }

  /** Refuses nothing: while something is sealed the challenge stays where it is. */
  async moveOn(ctx: TransactionContext, challenge: Challenge): Promise<void> {
    if (challenge.state === 'closed' && await this.entries.countSealed(ctx, challenge.id) === 0) await this.challenges.run(ctx, challenge, { act: 'examine' });
  }

  private async moveOf(challenge: Challenge, entry: Entry, handedIn: readonly Pick<OpenedPart, 'keeper' | 'part'>[]): Promise<EntryMove | undefined> {
    const { sealed } = entry;
    if (!sealed) return undefined;
    const parts = [...new Set(handedIn.flatMap(({ part }) => part ?? []))];
    if (parts.length < sealed.header.needed) {
      const toCome = sealed.parts.length - handedIn.length;
      return parts.length + toCome < sealed.header.needed ? spoiled('challenges.parts-unopenable') : undefined;
    }
    try {
      const proposal = proposalIn(await unseal(sealed, parts));
      return proposal ? this.opened(challenge, entry, proposal) : spoiled('challenges.not-a-proposal');
    } catch (error) {
      if (error instanceof Unreadable) return spoiled('challenges.not-what-was-sealed');
      throw error;
    }
  }

  private opened(challenge: Challenge, entry: Entry, proposal: Proposal): EntryMove {
    return { act: 'open', change: { proposal, openedAt: this.clock.now(), faults: [...new Set(faultsOf(proposal, entry, challenge.content).map(({ code }) => code))] } };
  }
}

const spoiled = (fault: SpoiledBy): EntryMove => ({ act: 'spoil', change: { faults: [fault] }, kept: { fault } });
