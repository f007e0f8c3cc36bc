import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { Challenge } from '../domain/challenge.js';
import type { Entry } from '../domain/entry/entry.js';
import { faultsOf, proposalIn, type SpoiledBy } from '../domain/entry/opened.js';
import type { Proposal } from '../domain/entry/proposal.schema.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { OpeningRepository, type OpenedPart } from '../persistence/opening.repository.js';
import { AskMembers } from './judging/ask-members.js';
import { MoveChallenge } from './move-challenge.js';
import { MoveEntry, type EntryMove } from './move-entry.js';
import { ChallengePeople } from './ports.js';
import { unseal, Unreadable } from './sealing/unseal.js';

/** Opens entries of a closed challenge that is locked, and moves it on once none is sealed any more. */
@Injectable()
export class OpenEntries {
  constructor(
    private readonly entries: EntryRepository, private readonly parts: OpeningRepository, private readonly moves: MoveEntry, private readonly challenges: MoveChallenge, private readonly people: ChallengePeople, private readonly members: AskMembers,
    private readonly clock: Clock,
  ) {}

  /** Opens those of the entries for which enough parts are there; the others wait. How many were opened or found to be spoiled. */
  async tryAll(ctx: TransactionContext, challenge: Challenge, entries: readonly Entry[]): Promise<number> {
    const handedIn = await this.parts.ofEntries(ctx, entries.map(({ id }) => id));
    const due: { before: Entry; move: EntryMove }[] = [];
    for (const entry of entries) {
      const move = await this.moveOf(entry, handedIn.filter(({ entryId }) => entryId === entry.id));
      if (move) due.push({ before: entry, move });
    }
    await this.moves.many(ctx, challenge, await this.looked(ctx, challenge, due));
    return due.length;
  }

  /** What came to a scene is read as it is. */
  async openScene(ctx: TransactionContext, challenge: Challenge): Promise<void> {
    const entries = await this.entries.stillSealed(ctx, challenge.id);
    await this.moves.many(ctx, challenge, await this.looked(ctx, challenge, entries.map((entry) => ({ before: entry, move: entry.plain ? opened(entry.plain) : spoiled('challenges.not-a-proposal') }))));
    await this.moveOn(ctx, challenge);
  }

  /** Refuses nothing: while something is sealed the challenge stays where it is. With the last one members are asked whether they take part. */
  async moveOn(ctx: TransactionContext, challenge: Challenge): Promise<void> {
    if (challenge.state !== 'closed' || await this.entries.countSealed(ctx, challenge.id) > 0) return;
    await this.challenges.run(ctx, challenge, { act: 'examine' });
    await this.members.run(ctx, challenge);
  }

  private async moveOf(entry: Entry, handedIn: readonly Pick<OpenedPart, 'keeper' | 'part'>[]): Promise<EntryMove | undefined> {
    const { sealed } = entry;
    if (!sealed) return undefined;
    const parts = [...new Set(handedIn.flatMap(({ part }) => part ?? []))];
    if (parts.length < sealed.header.needed) {
      const toCome = sealed.parts.length - handedIn.length;
      return parts.length + toCome < sealed.header.needed ? spoiled('challenges.parts-unopenable') : undefined;
    }
    try {
      const proposal = proposalIn(await unseal(sealed, parts));
      return proposal ? opened(proposal) : spoiled('challenges.not-a-proposal');
    } catch (error) {
      if (error instanceof Unreadable) return spoiled('challenges.not-what-was-sealed');
      throw error;
    }
  }

  /** With the moment, and with what the proposals break; members of all of them are looked up at once. */
  private async looked(ctx: TransactionContext, challenge: Challenge, due: readonly { readonly before: Entry; readonly move: EntryMove }[]): Promise<{ before: Entry; move: EntryMove }[]> {
    const named = [...new Set(due.flatMap(({ before, move }) => (move.change?.proposal?.members ?? []).map((member) => member.organisationId).filter((id) => id !== before.organisationId)))];
    const verified = new Set((named.length === 0 ? [] : await this.people.organisations(ctx, named)).filter((each) => each.verified).map(({ id }) => id));
    const unverified = named.filter((id) => !verified.has(id));
    return due.map(({ before, move }) => {
      const proposal = move.change?.proposal;
      if (!proposal) return { before, move };
      const faults = [...new Set(faultsOf(proposal, before, challenge, unverified).map(({ code }) => code))];
      return { before, move: { ...move, change: { proposal, openedAt: this.clock.now(), faults } } };
    });
  }
}

const opened = (proposal: Proposal): EntryMove => ({ act: 'open', change: { proposal } });
const spoiled = (fault: SpoiledBy): EntryMove => ({ act: 'spoil', change: { faults: [fault] }, kept: { fault } });
