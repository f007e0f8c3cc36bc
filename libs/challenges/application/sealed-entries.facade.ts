import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { EntryRepository } from '../persistence/entry.repository.js';

/** Entries of which nobody may know yet whose they are. */
@Injectable()
export class SealedEntries {
  constructor(private readonly entries: EntryRepository) {}

  /** Of challenges that are open, or closed and not opened; ids, also of what was replaced or taken back. */
  ids(ctx: OperationContext): Promise<readonly string[]> {
    return this.entries.untold(ctx);
  }
}
