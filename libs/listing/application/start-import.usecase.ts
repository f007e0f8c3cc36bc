import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { ListingKind } from '@app/events';
import { Clock, newId, type SecrecyOfficer } from '@app/kernel';
import { ChangeRecorder, detectFormat, JobQueue, TransactionRunner, type OperationContext } from '@app/platform';
import { IMPORT_BYTES, MOST_ERRORS, type ImportBatch } from '../domain/import-batch.js';
import { secrecyOf, type RowError } from '../domain/import-row.js';
import { secrecyStop } from '../domain/secrecy.js';
import { ImportRepository } from '../persistence/import.repository.js';
import { actingPerson } from './acting-person.js';
import { piecesOf, sourceRows, withTemporaryFile } from './import-source.js';
import { batchAudit, requireKind } from './import-views.js';
import { SecrecyOfficers } from './ports.js';
import { workImport } from './work-import.job-type.js';
import { LOCALES, renderText, type Texts } from '@app/kernel';

export interface ImportUpload {
  readonly kind: ListingKind;
  readonly submit: boolean;
  readonly fileName: string;
  readonly content: Readable;
  /** The command line takes larger files than the web does. */
  readonly limitBytes?: number;
  /** `later`: a worker checks it; `by-caller`: the caller runs `WorkImport` itself. */
  readonly check: 'later' | 'by-caller';
}

const UNANSWERED: Texts = {
  'zh-CN': '“是否涉及国家秘密或工作秘密”未回答，该行及整个文件未作任何保存。', en: 'The secrecy question is not answered; nothing of this row or file was kept.',
};

@Injectable()
export class StartImport {
  constructor(
    private readonly transactions: TransactionRunner, private readonly imports: ImportRepository, private readonly officers: SecrecyOfficers,
    private readonly recorder: ChangeRecorder, private readonly queue: JobQueue, private readonly clock: Clock,
  ) {}

  /**
   * Takes a file in. The secrecy column alone is read first, from a temporary file: one row that is not a plain "no" and the file is gone,
   * only row numbers and the rule stay. Refuses 403 a kind that is not the actor's, 413, 415, 422 an unreadable file or wrong header.
   */
  async run(ctx: OperationContext, { kind, submit, fileName, content, limitBytes = IMPORT_BYTES, check }: ImportUpload): Promise<ImportBatch> {
    const { sessionId: _, ...actor } = actingPerson(ctx.actor);
    requireKind(ctx.actor, kind);
    return withTemporaryFile(content, limitBytes, async (path) => {
      const format = await detectFormat(path);
      const officers = await this.officers.namesOf(ctx, actor.organisationId);
      const { rows, stopped, errors } = await this.askSecrecy(sourceRows(path, format, kind), officers);
      const now = this.clock.now();
      const batch: ImportBatch = {
        id: newId(), state: stopped > 0 || rows === 0 ? 'checked' : 'uploaded', version: 1, organisationId: actor.organisationId, createdBy: actor.userId, actor, kind, submit,
        fileName: stopped > 0 ? `(${format})` : (fileName.split(/[\\/]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').slice(0, 200) || `import.${format}`, format,
        rowsTotal: rows, rowsDone: 0, errorCount: stopped, failure: null, createdAt: now, updatedAt: now,
      };
      await this.transactions.run(ctx, async (ctx) => {
        await this.imports.insert(ctx, batch);
        if (batch.state === 'uploaded') await this.imports.storeFile(ctx, batch.id, piecesOf(path));
        await this.imports.writeErrors(ctx, batch.id, errors);
        await this.recorder.record(ctx, { aggregateType: 'import_batch', aggregateId: batch.id, act: 'upload', before: null, after: batchAudit(batch) });
      });
      if (batch.state === 'uploaded' && check === 'later') await this.queue.add(ctx, workImport, { batchId: batch.id }, { jobId: `${batch.id}-check` });
      return batch;
    });
  }

  private async askSecrecy(source: ReturnType<typeof sourceRows>, officers: readonly SecrecyOfficer[]): Promise<{ rows: number; stopped: number; errors: RowError[] }> {
    let rows = 0;
    let stopped = 0;
    const errors: RowError[] = [];
    for await (const row of source) {
      rows += 1;
      const answer = secrecyOf(row);
      if (answer === 'no') continue;
      stopped += 1;
      if (errors.length >= MOST_ERRORS) continue;
      const [broken] = answer === 'unanswered' ? [] : secrecyStop.check({ answer, officers });
      errors.push({
        row: row.line, column: 'secrecyAnswer', value: null, code: broken?.code ?? 'import.secrecy-unanswered',
        texts: broken ? Object.fromEntries(LOCALES.map((locale) => [locale, renderText(broken.texts, locale, broken.params)])) as Texts : UNANSWERED,
      });
    }
    return { rows, stopped, errors };
  }
}
