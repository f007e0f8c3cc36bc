import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { ListingKind } from '@app/events';
import { addDays, Clock, findAct, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type Change, type OperationContext, type TransactionContext } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import type { AchievementDraft } from '../domain/achievement.schema.js';
import type { Demand } from '../domain/demand.js';
import type { DemandDraft } from '../domain/demand.schema.js';
import { importProblems, MOST_ERRORS, type ImportBatch } from '../domain/import-batch.js';
import { importMachine, type ImportState } from '../domain/import-batch.machine.js';
import { RowReader, type RowError, type SourceRow } from '../domain/import-row.js';
import { ImportRepository } from '../persistence/import.repository.js';
import { ImportedListings } from '../persistence/imported-listings.repository.js';
import { achievementEvents } from './achievement-events.js';
import { achievementAudit, demandAudit } from './audit-view.js';
import { demandEvents } from './demand-events.js';
import { ImportJudge, type Judged } from './import-judge.js';
import { sourceRows, withTemporaryFile } from './import-source.js';
import { batchAudit } from './import-views.js';

const CHUNK = 500;
const LARGEST_KEPT_FILE = 2_147_483_647;
const ABANDONED_AFTER_DAYS = 60_000 / 86_400_000;

interface ReadChunk {
  readonly rowsDone: number;
  readonly good: readonly { readonly row: SourceRow; readonly draft: AchievementDraft | DemandDraft }[];
  readonly errors: readonly RowError[];
}
export type ImportProgress = (phase: 'checking' | 'committing', rowsDone: number, rowsTotal: number) => void;

/** The work behind the acts: reads the stored file row by row, judges it, and where it was asked to, writes all of it or nothing. */
@Injectable()
export class WorkImport {
  constructor(
    private readonly transactions: TransactionRunner, private readonly imports: ImportRepository, private readonly listings: ImportedListings,
    private readonly judge: ImportJudge, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Does what the batch's state asks for; a batch that asks for nothing is left alone, so running it twice changes nothing. */
  async run(ctx: OperationContext, batchId: string, tell: ImportProgress = () => undefined): Promise<void> {
    const batch = await this.imports.find(ctx, batchId);
    if (batch?.state === 'uploaded') await this.move(ctx, batch, 'check');
    const now = await this.imports.find(ctx, batchId);
    if (!now || (now.state !== 'checking' && now.state !== 'committing')) return;
    try {
      await (now.state === 'checking' ? this.check(ctx, now, tell) : this.commit(ctx, now, tell));
    } catch (error) {
      await this.fail(ctx, now, error instanceof Problem ? error.definition.code : 'http.internal');
      if (!(error instanceof Problem)) throw error;
    }
  }

  /** Takes up what a dead worker left behind. */
  async resume(ctx: OperationContext): Promise<void> {
    for (const id of await this.imports.abandoned(ctx, addDays(this.clock.now(), -ABANDONED_AFTER_DAYS))) await this.run(ctx, id);
  }

  private async check(ctx: OperationContext, batch: ImportBatch, tell: ImportProgress): Promise<void> {
    const judgement = await this.judge.of(ctx, batch);
    const report: RowError[] = [];
    let count = 0;
    await this.chunks(ctx, batch, async ({ rowsDone, good, errors }, reader) => {
      const unknownUsers = await this.judge.unknownUsers(ctx, batch.kind, good.map(({ draft }) => draft));
      const broken = good.flatMap(({ row, draft }) => {
        const judged = batch.kind === 'achievement' ? judgement.achievement(draft as AchievementDraft, unknownUsers) : judgement.demand(draft as DemandDraft);
        return judged.broken.map((violation) => reader.broken(row, violation));
      });
      const all = [...errors, ...broken].sort((a, b) => a.row - b.row);
      count += all.length;
      report.push(...all.slice(0, MOST_ERRORS - report.length));
      await this.imports.progress(ctx, batch.id, rowsDone, this.clock.now());
      tell('checking', rowsDone, batch.rowsTotal);
    });
    await this.transactions.run(ctx, async (ctx) => {
      await this.imports.writeErrors(ctx, batch.id, report);
      if (count > 0) await this.imports.dropFile(ctx, batch.id);
      await this.moveLocked(ctx, batch.id, 'report', { errorCount: count, rowsDone: batch.rowsTotal });
    });
  }

  private async commit(ctx: OperationContext, batch: ImportBatch, tell: ImportProgress): Promise<void> {
    const acting: OperationContext = { ...ctx, actor: { ...batch.actor, sessionId: '' } };
    const judgement = await this.judge.of(ctx, batch);
    await this.transactions.run(acting, async (ctx) => {
      if (!(await this.imports.claim(ctx, batch.id))) return;
      await this.listings.prepare(ctx);
      await this.chunks(ctx, batch, async ({ rowsDone, good, errors }) => {
        const unknownUsers = await this.judge.unknownUsers(ctx, batch.kind, good.map(({ draft }) => draft));
        if (batch.kind === 'achievement') await this.writeAchievements(ctx, batch, good.map(({ row, draft }) => ({ line: row.line, judged: judgement.achievement(draft as AchievementDraft, unknownUsers) })), errors);
        else await this.writeDemands(ctx, batch, good.map(({ row, draft }) => ({ line: row.line, judged: judgement.demand(draft as DemandDraft) })), errors);
        await this.imports.progress(ctx, batch.id, rowsDone, this.clock.now());
        tell('committing', rowsDone, batch.rowsTotal);
      });
      await this.imports.dropFile(ctx, batch.id);
      await this.moveLocked(ctx, batch.id, 'finish', { rowsDone: batch.rowsTotal });
    });
  }

  private async writeAchievements(ctx: TransactionContext, batch: ImportBatch, rows: readonly { line: number; judged: Judged<Achievement> }[], errors: readonly RowError[]): Promise<void> {
    refuseFaults(errors, rows);
    await this.listings.insertAchievements(ctx, batch.id, rows.map(({ line, judged }) => ({ line, listing: judged.final })));
    await this.recorder.recordMany(ctx, rows.flatMap(({ judged: { draft, final } }) => changes('achievement', draft, final, achievementAudit, achievementEvents)), { held: true });
  }

  private async writeDemands(ctx: TransactionContext, batch: ImportBatch, rows: readonly { line: number; judged: Judged<Demand> }[], errors: readonly RowError[]): Promise<void> {
    refuseFaults(errors, rows);
    await this.listings.insertDemands(ctx, batch.id, rows.map(({ line, judged }) => ({ line, listing: judged.final })));
    await this.recorder.recordMany(ctx, rows.flatMap(({ judged: { draft, final } }) => changes('demand', draft, final, demandAudit, demandEvents)), { held: true });
  }

  private async chunks(ctx: OperationContext, batch: ImportBatch, work: (chunk: ReadChunk, reader: RowReader<ListingKind>) => Promise<void>): Promise<void> {
    const reader = new RowReader<ListingKind>(batch.kind, await this.judge.names(ctx));
    await withTemporaryFile(Readable.from(this.imports.file(ctx, batch.id)), LARGEST_KEPT_FILE, async (path) => {
      let rowsDone = 0;
      let good: { row: SourceRow; draft: AchievementDraft | DemandDraft }[] = [];
      let errors: RowError[] = [];
      const hand = async () => {
        await work({ rowsDone, good, errors }, reader);
        good = [];
        errors = [];
      };
      for await (const row of sourceRows(path, batch.format, batch.kind)) {
        rowsDone += 1;
        const reading = reader.read(row);
        if ('draft' in reading) good.push({ row, draft: reading.draft });
        else errors.push(...reading.errors);
        if (rowsDone % CHUNK === 0) await hand();
      }
      if (good.length > 0 || errors.length > 0) await hand();
    });
  }

  private move(ctx: OperationContext, batch: ImportBatch, act: string): Promise<void> {
    return this.transactions.run(ctx, (ctx) => this.moveLocked(ctx, batch.id, act, {}));
  }

  /** Two workers may come to the same end; the second finds the move done and leaves it. */
  private async moveLocked(ctx: TransactionContext, id: string, act: string, change: Partial<ImportBatch>): Promise<void> {
    const before = await this.imports.lock(ctx, id);
    const row = importMachine.acts.find((one) => one.act === act && one.from.includes(before.state));
    if (!row) return;
    const after = { ...before, ...change, state: findAct(importMachine, before.state, act).to, version: before.version + 1, updatedAt: this.clock.now() };
    await this.imports.save(ctx, after, before.version);
    await this.recorder.record(ctx, { aggregateType: 'import_batch', aggregateId: id, act, before: batchAudit(before), after: batchAudit(after) });
  }

  private async fail(ctx: OperationContext, { id }: ImportBatch, code: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const { state } = await this.imports.lock(ctx, id);
      const working: readonly ImportState[] = ['checking', 'committing'];
      if (!working.includes(state)) return;
      await this.imports.dropFile(ctx, id);
      await this.moveLocked(ctx, id, 'fail', { failure: code });
    });
  }
}

/** Between check and commit a deadline can pass or a code list change: then nothing at all is written. */
function refuseFaults(errors: readonly RowError[], rows: readonly { judged: { broken: readonly unknown[] } }[]): void {
  if (errors.length > 0 || rows.some(({ judged }) => judged.broken.length > 0)) throw new Problem(importProblems['changed-since-check']);
}

/** A draft is told to nobody; one that is handed in is told as such, as if a person had done it. */
function changes<Listing extends { id: string }>(
  kind: ListingKind, draft: Listing, final: Listing, audit: (listing: Listing) => unknown, events: (before: Listing | null, after: Listing, act: string, reason: string | null) => Change['events'],
): Change[] {
  const made: Change = { aggregateType: kind, aggregateId: draft.id, act: 'import', before: null, after: audit(draft) };
  return draft === final ? [made] : [made, { aggregateType: kind, aggregateId: draft.id, act: 'submit', before: audit(draft), after: audit(final), events: events(draft, final, 'submit', null) ?? [] }];
}
