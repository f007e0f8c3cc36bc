import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { newId } from '@app/kernel';
import { LOG, systemContext, type Log } from '@app/platform';
import { CareForIndex } from '../application/care-for-index.usecase.js';

/** A worker that starts makes the index whole; publications that come before wait for it. */
@Injectable()
export class PrepareIndex implements OnApplicationBootstrap {
  constructor(private readonly care: CareForIndex, @Inject(LOG) private readonly log: Log) {}

  onApplicationBootstrap(): void {
    this.care.prepare(systemContext('matching.prepare-index', newId())).catch((error: unknown) => this.log.warn({ err: error }, 'the index is not ready yet; the next publication tries again'));
  }
}
