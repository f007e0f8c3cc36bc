import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { WorkImport } from '../application/work-import.usecase.js';
import { workImport } from '../application/work-import.job-type.js';

@Handles(workImport as never)
@Injectable()
export class WorkImportHandler implements JobHandler<{ batchId?: string }> {
  constructor(private readonly work: WorkImport) {}

  async run(ctx: OperationContext, { batchId }: { batchId?: string }): Promise<void> {
    await (batchId === undefined ? this.work.resume(ctx) : this.work.run(ctx, batchId));
  }
}
