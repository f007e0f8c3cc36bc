import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { detectFormat, type OperationContext } from '@app/platform';
import type { ListingKind } from '@app/events';
import type { ImportDetailView } from '../domain/import-batch.js';
import { MOST_ERRORS } from '../domain/import-batch.js';
import { ActOnImport } from './act-on-import.usecase.js';
import { ImportQuery } from './import.query.js';
import { StartImport } from './start-import.usecase.js';
import { WorkImport, type ImportProgress } from './work-import.usecase.js';

const LARGEST = 1_073_741_824;

export interface FileImport {
  readonly kind: ListingKind;
  readonly path: string;
  readonly submit: boolean;
  readonly dryRun: boolean;
  readonly progress?: ImportProgress;
}

/** A whole import in this process, for the command line, seeds and benchmarks: the same use cases without the queue. */
@Injectable()
export class BulkImport {
  constructor(private readonly start: StartImport, private readonly work: WorkImport, private readonly actOn: ActOnImport, private readonly query: ImportQuery) {}

  /** Imports all rows or none. Returns the batch: `committed`, or `discarded` after a dry run or with the faults that were found. */
  async file(ctx: OperationContext, { kind, path, submit, dryRun, progress }: FileImport): Promise<ImportDetailView> {
    await detectFormat(path);
    const { id } = await this.start.run(ctx, { kind, submit, fileName: basename(path), content: createReadStream(path), limitBytes: LARGEST, check: 'by-caller' });
    await this.work.run(ctx, id, progress);
    const checked = await this.query.get(ctx, id, 0, MOST_ERRORS);
    if (checked.state !== 'checked' || checked.errorCount > 0 || checked.rowsTotal === 0 || dryRun) {
      await this.actOn.run(ctx, { id, act: 'discard', version: checked.version });
      return { ...checked, state: 'discarded' };
    }
    await this.actOn.run(ctx, { id, act: 'commit', version: checked.version, work: 'by-caller' });
    await this.work.run(ctx, id, progress);
    return this.query.get(ctx, id, 0, MOST_ERRORS);
  }
}
