import { createDecipheriv, createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock, enforce, Problem } from '@app/kernel';
import { fileName, FileStore, sniffFile, TransactionRunner, type OperationContext } from '@app/platform';
import { entrantIsVerified } from '../domain/entry/entry.rules.js';
import { FILE_TAG_BYTES, MOST_FILE_BYTES } from '../domain/entry/proposal.schema.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { EntryFileRepository } from '../persistence/entry-file.repository.js';
import { EntriesQuery } from './entries.query.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';

/** As a file is handed in. */
export const MOST_STORED_BYTES = MOST_FILE_BYTES + FILE_TAG_BYTES;
/** Of one author for one challenge, replaced entries included. */
const MOST_UPLOADS = 30;
const ACCEPTED = { 'application/pdf': 'PDF' } as const;

/** Files beside entries: bytes that nobody here can read, until the proposal that holds their keys is opened. Nothing is ever unpacked. */
@Injectable()
export class EntryFiles {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly kept: EntryFileRepository, private readonly table: ChallengeTable, private readonly entries: EntriesQuery,
    private readonly files: FileStore, private readonly clock: Clock,
  ) {}

  /** Refuses 404, 409 not open, over or too many files, 413 over the limit (nothing is kept), 422 an organisation that is not verified. */
  async put(ctx: OperationContext, challengeId: string, content: Readable): Promise<{ sha256: string; bytes: number }> {
    const person = actingPerson(ctx.actor);
    const challenge = await this.table.seen(ctx, challengeId);
    enforce([entrantIsVerified], person);
    if (challenge.state !== 'open') throw new Problem(challengeProblems['not-open'], { state: challenge.state });
    if (challenge.entriesUntil !== null && await this.challenges.now(ctx) > challenge.entriesUntil) throw new Problem(challengeProblems['not-open'], { state: 'closed' });
    if (await this.kept.count(ctx, challengeId, person.userId) >= MOST_UPLOADS) throw new Problem(challengeProblems['too-many-files'], { most: MOST_UPLOADS });
    const stored = await this.files.put(content, MOST_STORED_BYTES);
    await this.transactions.run(ctx, (ctx) => this.kept.insert(ctx, { challengeId, authorId: person.userId, ...stored, uploadedAt: this.clock.now() }));
    return stored;
  }

  /** Opened in memory for whoever may read the opened entry. Refuses 404, 422 what does not open or has another hash, 415 anything but a PDF. */
  async read(ctx: OperationContext, challengeId: string, entryId: string, sha256: string): Promise<{ name: string; bytes: Buffer }> {
    const { entry } = await this.entries.readable(ctx, challengeId, entryId);
    const evidence = entry.proposal?.evidence.find((each) => each.sha256 === sha256);
    if (!evidence || !entry.files.includes(sha256)) throw new Problem(challengeProblems['entry-file-not-found']);
    const sealed = await buffer(await this.files.open(sha256));
    const bytes = createHash('sha256').update(sealed).digest('hex') === sha256 ? decrypted(sealed, evidence) : undefined;
    if (!bytes) throw new Problem(challengeProblems['file-not-what-was-sealed']);
    const name = fileName(evidence.name ?? 'evidence.pdf');
    await sniffFile(bytes, name, ACCEPTED);
    return { name, bytes };
  }
}

function decrypted(sealed: Buffer, { key, iv, bytes }: { key: string | null; iv: string | null; bytes: number | null }): Buffer | undefined {
  if (key === null || iv === null || sealed.length !== (bytes ?? -1) + FILE_TAG_BYTES) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), Buffer.from(iv, 'base64')).setAuthTag(sealed.subarray(-FILE_TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -FILE_TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}
