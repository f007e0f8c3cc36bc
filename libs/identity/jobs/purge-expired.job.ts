import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { purgeExpired } from '../application/jobs.js';
import { PurgeExpired } from '../application/purge-expired.usecase.js';

@Handles(purgeExpired as never)
@Injectable()
export class PurgeExpiredJob implements JobHandler {
  constructor(private readonly purge: PurgeExpired) {}

  run(ctx: OperationContext): Promise<void> {
    return this.purge.run(ctx);
  }
}
