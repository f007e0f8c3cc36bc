import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, newId, Problem } from '@app/kernel';
import { fileName, FileStore, sniffFile, TransactionRunner, type OperationContext } from '@app/platform';
import { buffer } from 'node:stream/consumers';
import { SHARED_PAPERS, type Paper, type PaperKind } from '../domain/contract/contract.js';
import { contractingProblems } from '../domain/problems.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { ContractTable } from './contract-table.js';
import { toldAs } from './deal-table.js';

/** Scans and office papers are small. */
export const MOST_PAPER_BYTES = 20 * 1_048_576;
const ACCEPTED = { 'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPEG' } as const;

/** Papers to a contract: kept as they came, never replaced; a later one of the same kind stands beside it. */
@Injectable()
export class ContractPapers {
  constructor(private readonly transactions: TransactionRunner, private readonly contracts: ContractRepository, private readonly table: ContractTable, private readonly files: FileStore, private readonly clock: Clock) {}

  /** Refuses 404, 413, 415 anything but PDF and pictures, 409 a contract that was given up. */
  async put(ctx: OperationContext, contractId: string, { kind, name, read }: { kind: PaperKind; name: string; read: () => Promise<Buffer> }): Promise<string> {
    await this.table.seat(ctx, contractId);
    const bytes = await read();
    await sniffFile(bytes, name, ACCEPTED);
    const { sha256 } = await this.files.put(Readable.from([bytes]), MOST_PAPER_BYTES);
    return this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      if (seat.contract.state === 'cancelled') this.table.expectState(seat.contract, ['preparing']);
      const paper: Paper = { id: newId(), contractId, kind, side: seat.side, shared: SHARED_PAPERS.includes(kind), name: fileName(name), sha256, bytes: bytes.length, uploadedBy: seat.person.userId, uploadedAt: this.clock.now() };
      await this.contracts.addPaper(ctx, paper);
      // the other side hears only of what it may read
      await this.table.tell(ctx, seat, seat.contract, paper.shared ? 'paper' : 'own-paper', { act: 'put-paper', after: { paperId: paper.id, kind, sha256 }, refId: paper.id, events: paper.shared ? [toldAs(seat, 'paper', paper.id)] : [] });
      return paper.id;
    });
  }

  /** Refuses 404 a paper of the other side that is not shared. */
  async read(ctx: OperationContext, contractId: string, paperId: string): Promise<{ name: string; bytes: Buffer }> {
    const { side } = await this.table.seat(ctx, contractId);
    const paper = (await this.contracts.papers(ctx, contractId, side)).find(({ id }) => id === paperId);
    if (!paper) throw new Problem(contractingProblems['paper-not-found']);
    return { name: paper.name, bytes: await buffer(await this.files.open(paper.sha256)) };
  }
}
