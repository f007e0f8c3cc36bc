import { Injectable } from '@nestjs/common';
import { enforce, newId, Problem } from '@app/kernel';
import { ChangeRecorder, SigningKeys, spkiOf, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { challengeContentSchema } from '../domain/challenge.schema.js';
import type { EntryInput } from '../domain/entry/entry.input.js';
import { entrantIsVerified, ENTRY_RULES } from '../domain/entry/entry.rules.js';
import { SEALED, type Entry } from '../domain/entry/entry.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository, type FoundChallenge } from '../persistence/challenge.repository.js';
import { EntryFileRepository } from '../persistence/entry-file.repository.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { ReceiptRepository, type KeptReceipt } from '../persistence/receipt.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';
import { entryChange, MoveEntry } from './move-entry.js';
import { hashPackage, signReceipt } from './sealing/receipts.js';
import { SecrecyGate } from './secrecy-gate.js';

/** Takes an entry in until the deadline, one after the other by the database's clock, and answers with a signed receipt. */
@Injectable()
export class ReceiveEntry {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly challenges: ChallengeRepository, private readonly keepers: KeeperRepository, private readonly entries: EntryRepository,
    private readonly receipts: ReceiptRepository, private readonly files: EntryFileRepository, private readonly table: ChallengeTable, private readonly moves: MoveEntry, private readonly recorder: ChangeRecorder, private readonly keys: SigningKeys,
  ) {}

  /** Refuses 422 `challenges.secrecy-stop` first; 404, 409 not open or an id that is known, 422 broken rules (late by the database's clock, another edition, other keepers, …). What the author had sent before is replaced. */
  async run(ctx: OperationContext, challengeId: string, input: EntryInput): Promise<KeptReceipt> {
    await this.gate.pass(ctx, input.secrecyAnswer);
    const key = await this.keys.signing();
    return this.transactions.run(ctx, async (ctx) => {
      const person = actingPerson(ctx.actor);
      // shared, so that entries do not wait for each other here, and nobody closes or amends meanwhile
      const challenge = await this.table.seen(ctx, challengeId, 'for share');
      enforce([entrantIsVerified], person);
      await this.expectOpen(ctx, challenge);
      const facts = await this.factsOf(ctx, challenge, person, input);
      const { sealed, proposal: plain, files } = input;
      const packageSha256 = hashPackage(sealed ?? plain ?? {});
      const fresh = { id: sealed?.header.entryId ?? newId(), challengeId, organisationId: person.organisationId, authorId: person.userId, state: SEALED, version: 1 } as const;
      // before it is this one's turn, so that others wait for as little as can be
      if (await this.entries.isKnown(ctx, fresh.id)) throw new Problem(challengeProblems['entry-known']);
      await this.recorder.recordMany(ctx, [entryChange(challenge, 'receive', null, { ...fresh, number: null, decidedBy: null }, { kept: { edition: challenge.edition, packageSha256, files: files.length } })], { held: true });

      const turn = await this.receipts.turn(ctx, challengeId);
      enforce(ENTRY_RULES, { ...facts, receivedAt: turn.atOrAfter });
      const before = await this.entries.sealedOf(ctx, challengeId, person.userId);
      if (before) await this.moves.run(ctx, challenge, before, { act: 'replace', kept: { replacedBy: fresh.id } });
      const entry: Omit<Entry, 'receivedAt'> & { receivedAt: string } = {
        ...fresh, number: turn.sequence, edition: challenge.edition, receivedAt: turn.at, sealed, plain, files: [...files], proposal: null, openedAt: null, faults: [], whyNot: null, decidedBy: null, decidedAt: null,
      };
      if (!await this.entries.insert(ctx, entry)) throw new Problem(challengeProblems['entry-known']);
      const receipt = {
        ...signReceipt({ challengeId, sequence: turn.sequence, entryId: fresh.id, edition: challenge.edition, packageSha256, receivedAt: turn.at, previous: turn.previous }, key), publicKey: spkiOf(key),
      };
      await this.receipts.insert(ctx, receipt);
      return receipt;
    });
  }

  /** One that was withdrawn is not open; one that is over says so by its rule, whether its job has run or not. */
  private async expectOpen(ctx: TransactionContext, { state, entriesUntil }: FoundChallenge): Promise<void> {
    if (state !== 'open' && (entriesUntil === null || await this.challenges.now(ctx) <= entriesUntil)) throw new Problem(challengeProblems['not-open'], { state });
  }

  private async factsOf(ctx: TransactionContext, challenge: FoundChallenge, { userId, organisationId }: { userId: string; organisationId: string }, { sealed, files }: EntryInput) {
    const content = challengeContentSchema.parse(challenge.content);
    const scene = content.kind === 'scene';
    const keepers = scene ? [] : await this.keepers.of(ctx, challenge.id);
    const known = new Set(files.length === 0 ? [] : await this.files.known(ctx, challenge.id, userId, files));
    return {
      entriesUntil: challenge.entriesUntil ?? new Date(0), edition: sealed?.header.edition ?? challenge.edition, editionInForce: challenge.edition, organisationId, organiserId: challenge.organisationId, invited: content.invited, authorKeeps: keepers.some(({ accountId }) => accountId === userId),
      keepers: keepers.map(({ fingerprint }) => fingerprint ?? ''), sealedFor: scene ? [] : sealed?.parts.map(({ keeper }) => keeper) ?? keepers.map(({ fingerprint }) => fingerprint ?? ''), scene, challengeId: challenge.id,
      needed: challenge.keepersNeeded, header: sealed?.header ?? null, unknownFiles: files.filter((file) => !known.has(file)),
    };
  }
}
