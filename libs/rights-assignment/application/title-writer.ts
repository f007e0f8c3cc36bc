import { Injectable } from '@nestjs/common';
import { titleChanged } from '@app/events';
import { Clock, newId } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import { sharePeriods } from '../domain/title/chain.js';
import type { NewEntry } from '../domain/title/assignment-effect.js';
import type { TitleEntry } from '../domain/title/title.schema.js';
import { TitleRepository, type FoundTitle } from '../persistence/title.repository.js';
import { entryAudit, titleAudit } from './audit-view.js';

/** Appends to a title that the caller holds locked: entry, shares over time, version, audit and event, one after the other. */
@Injectable()
export class TitleWriter {
  constructor(private readonly titles: TitleRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** The caller has judged the entries. The database refuses shares that are not the whole on some day. */
  async append(ctx: TransactionContext, title: FoundTitle, entries: readonly NewEntry[], by: string): Promise<FoundTitle> {
    let before = title;
    for (const input of entries) {
      const now = this.clock.now();
      const entry: TitleEntry = { ...input, id: newId(), titleId: title.id, seq: before.entries.length + 1, writtenBy: by, writtenAt: now };
      const after: FoundTitle = { ...before, version: before.version + 1, updatedAt: now, entries: [...before.entries, entry] };
      await this.titles.addEntry(ctx, entry);
      await this.titles.replaceShares(ctx, title.id, sharePeriods(after.entries));
      await this.titles.touch(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'title', aggregateId: title.id, act: `write-${entry.content.kind.replaceAll('_', '-')}`, before: titleAudit(before), after: { ...titleAudit(after), entry: entryAudit(entry) },
        events: [tell(titleChanged, title.id, { titleId: title.id, organisationId: title.organisationId, entryId: entry.id, kind: entry.content.kind, version: after.version })],
      });
      before = after;
    }
    return before;
  }
}
