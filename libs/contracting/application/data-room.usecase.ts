import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { brokenRules, chinaDate, Clock, newId, Problem, refusal, type Violation } from '@app/kernel';
import { fileName, FileStore, sniffFile, TransactionRunner, type OperationContext } from '@app/platform';
import { buffer } from 'node:stream/consumers';
import type { Deal } from '../domain/deal.js';
import type { Nda } from '../domain/nda.js';
import { contractingProblems } from '../domain/problems.js';
import { roomRules } from '../domain/rules/room.rules.js';
import { RoomRepository, type RoomFile } from '../persistence/room.repository.js';
import { DealTable, toldAs, type Seat } from './deal-table.js';
import { CannotWatermark, watermarkPdf, type WatermarkReader } from '../signing/watermark.js';
import { DealPeople, DealSources } from './ports.js';

/** A file is stamped whole in memory, so it is never longer than this. */
export const MOST_BYTES = 20 * 1_048_576;
/** Only what can carry the reader's name on every page. */
const ACCEPTED = { 'application/pdf': 'PDF' } as const;

export interface Arriving {
  readonly name: string;
  readonly secrecyAnswer: 'no' | 'yes' | 'unknown';
  readonly read: () => Promise<Buffer>;
}

/** 资料室: what a side puts in is its own; the other side looks while the newest agreement is signed by both and runs. Every look is noted first. */
@Injectable()
export class DataRoom {
  constructor(
    private readonly transactions: TransactionRunner, private readonly room: RoomRepository, private readonly table: DealTable, private readonly sources: DealSources, private readonly people: DealPeople,
    private readonly files: FileStore, private readonly clock: Clock,
  ) {}

  /** Why the room is closed to somebody who did not put the thing in; empty where it is open. */
  closedBecause(deal: Deal, [newest]: readonly Nda[]): readonly Violation[] {
    const live = deal.state === 'talking' || deal.state === 'agreed';
    const nda = newest === undefined ? null : { state: newest.state, number: newest.number, expired: newest.openUntil < chinaDate(this.clock.now()) };
    return brokenRules(roomRules, { live, nda }).slice(0, 1);
  }

  /** Refuses 404, 409, 413, 415 anything but PDF, 422 `contracting.secrecy-stop` before a byte is read, export that is not cleared. */
  async put(ctx: OperationContext, dealId: string, file: Arriving): Promise<void> {
    await this.table.seat(ctx, dealId);
    if (file.secrecyAnswer !== 'no') throw new Problem(contractingProblems['secrecy-stop']);
    await this.table.talkingSeat(ctx, dealId);
    const bytes = await file.read();
    const name = fileName(file.name);
    await sniffFile(bytes, name, ACCEPTED);
    await stamped(bytes, { id: '', name: '' }, this.clock.now());
    const { sha256 } = await this.files.put(Readable.from([bytes]), MOST_BYTES);
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.talkingSeat(ctx, dealId, 'for update');
      const kept: RoomFile = { id: newId(), dealId, side: seat.side, name, sha256, bytes: bytes.length, uploadedBy: seat.person.userId, uploadedAt: this.clock.now() };
      await this.room.insertFile(ctx, kept);
      await this.table.note(ctx, seat, 'file', kept.id, { act: 'put-file', before: null, after: { organisationId: seat.deal.holderId, fileId: kept.id, sha256, bytes: kept.bytes }, events: [toldAs(seat, 'file', kept.id)] });
    });
  }

  /** Refuses 404, 403 a file of the other side. */
  async takeBack(ctx: OperationContext, dealId: string, fileId: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, dealId, 'for update');
      const file = await this.file(ctx, dealId, fileId);
      if (file.side !== seat.side) throw new Problem(contractingProblems['file-not-yours']);
      await this.room.withdrawFile(ctx, fileId, seat.person.userId, this.clock.now());
      await this.table.note(ctx, seat, 'file-withdrawn', fileId, { act: 'take-file-back', before: { fileId, sha256: file.sha256 }, after: { organisationId: seat.deal.holderId, fileId } });
    });
  }

  /** The private text of the achievement, with the reader's name; the look is kept before a word is answered. */
  async privateText(ctx: OperationContext, dealId: string): Promise<{ text: string; reader: string; at: Date }> {
    const { seat, at } = await this.look(ctx, dealId, null);
    // what won a challenge is no achievement yet
    const text = seat.deal.achievementId === null ? null : await this.sources.privateText(ctx, seat.deal.achievementId);
    if (!text) throw new Problem(contractingProblems['no-private-text']);
    const { name, organisation } = await this.readerOf(ctx, seat);
    return { text, reader: `${name}（${organisation}）`, at };
  }

  /** A file with reader and time on every page; one's own as it was put in. */
  async download(ctx: OperationContext, dealId: string, fileId: string): Promise<{ name: string; bytes: Buffer }> {
    const { seat, file, at } = await this.look(ctx, dealId, fileId);
    const bytes = await buffer(await this.files.open(file!.sha256));
    if (file!.side === seat.side) return { name: file!.name, bytes };
    return { name: file!.name, bytes: await stamped(bytes, await this.readerOf(ctx, seat), at) };
  }

  /** Judges and notes the look in one transaction with the deal's row shared: a withdrawal that committed closes the room for whoever asks next. */
  private async look(ctx: OperationContext, dealId: string, fileId: string | null): Promise<{ seat: Seat; file: RoomFile | undefined; at: Date }> {
    return this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, dealId, 'for update');
      const ndas = await this.room.ndas(ctx, dealId);
      const closed = this.closedBecause(seat.deal, ndas);
      const all = fileId === null ? [] : await this.room.files(ctx, dealId);
      const file = all.find(({ id }) => id === fileId);
      const own = (file?.side ?? 'holder') === seat.side;
      // before the room is open nobody learns from an answer which files are in it
      if (closed.length > 0 && !own) throw refusal(closed[0]!, closed);
      if (fileId !== null && !file) throw new Problem(contractingProblems['file-not-found']);
      if (!own) await this.table.talkingSeat(ctx, dealId);
      const at = this.clock.now();
      const id = newId();
      await this.room.look(ctx, { id, dealId, fileId, ndaId: own ? null : ndas[0]!.id, side: seat.side, readerId: seat.person.userId, at });
      await this.table.note(ctx, seat, 'look', fileId, { act: 'look', before: null, after: { organisationId: seat.deal.holderId, lookId: id, what: fileId === null ? 'private_text' : 'file', fileId, ndaNumber: own ? null : ndas[0]!.number } });
      return { seat, file, at };
    });
  }

  private async file(ctx: OperationContext, dealId: string, fileId: string): Promise<RoomFile> {
    const file = (await this.room.files(ctx, dealId)).find(({ id }) => id === fileId);
    if (!file) throw new Problem(contractingProblems['file-not-found']);
    return file;
  }

  private async readerOf(ctx: OperationContext, { person, deal, side }: Seat): Promise<WatermarkReader & { organisation: string }> {
    const [organisation] = await this.people.organisations(ctx, [side === 'holder' ? deal.holderId : deal.acquirerId]);
    return { id: person.userId, name: (await this.people.names(ctx, [person.userId])).get(person.userId) ?? '', organisation: organisation?.nameZh ?? '' };
  }
}

async function stamped(pdf: Buffer, reader: WatermarkReader, at: Date): Promise<Buffer> {
  try {
    return Buffer.from(await watermarkPdf(pdf, { reader, at }));
  } catch (error) {
    if (error instanceof CannotWatermark) throw new Problem(contractingProblems['file-unstampable']);
    throw error;
  }
}
