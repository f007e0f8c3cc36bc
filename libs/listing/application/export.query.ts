import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import type { Texts } from '@app/kernel';
import type { CellValue, OperationContext } from '@app/platform';
import { achievementMachine } from '../domain/achievement.machine.js';
import { demandMachine } from '../domain/demand.machine.js';
import { writeCell } from '../domain/import-cells.js';
import { EXPORT_ONLY, IMPORT_COLUMNS, type ImportColumn } from '../domain/import-columns.js';
import type { AchievementBrief, DemandBrief } from '../domain/listing-response.schema.js';
import { ImportedListings } from '../persistence/imported-listings.repository.js';
import { AchievementQuery, type ListQuestion } from './achievement.query.js';
import { DemandQuery } from './demand.query.js';

const PAGE = 500;
export const MOST_EXPORTED = 100_000;

type Brief = AchievementBrief | DemandBrief;
export type ExportQuestion = Omit<ListQuestion, 'after' | 'limit'>;

/** What others may read of a listing; the brief behind it has passed the guard and left out the names that stay unsaid. */
const PUBLIC: Readonly<Record<ListingKind, readonly string[]>> = {
  achievement: ['kind', 'title', 'valueLine', 'keywords', 'field', 'ipc', 'division', 'trl', 'modes', 'expectedPriceFen', 'priceNegotiable', 'region'],
  demand: ['title', 'budgetMinFen', 'budgetMaxFen', 'deadline', 'modes', 'field', 'region', 'wantedTrlMin', 'wantedTrlMax', 'keywords'],
};

const stateText = (kind: ListingKind, state: string): string => {
  const states: Readonly<Record<string, { readonly texts: Texts }>> = kind === 'achievement' ? achievementMachine.states : demandMachine.states;
  return states[state]?.texts['zh-CN'] ?? state;
};
/** A file travels: in public words nobody's unsaid name stands, not even for a reviewer who may see it on the page. */
const ownerText = (brief: Brief, own: boolean): string => (!own && 'anonymous' in brief && brief.anonymous ? undefined : brief.owner?.nameZh) ?? '（匿名）';

/** The rows of a list as a table: one's own whole and ready to be imported again, everybody else's in public words. */
@Injectable()
export class ExportQuery {
  constructor(private readonly achievements: AchievementQuery, private readonly demands: DemandQuery, private readonly whole: ImportedListings) {}

  async *rows(ctx: OperationContext, kind: ListingKind, question: ExportQuestion): AsyncGenerator<CellValue[]> {
    const own = question.mine === true;
    const columns = own ? IMPORT_COLUMNS[kind] : PUBLIC[kind].map((key) => IMPORT_COLUMNS[kind].find((column) => column.key === key)!);
    const extra = own ? ['id', 'state', 'updatedAt'] as const : ['owner', 'publishedAt', 'id'] as const;
    yield [...columns.map(({ header }) => header['zh-CN']), ...extra.map((key) => EXPORT_ONLY[key]['zh-CN'])];
    let count = 0;
    for await (const page of this.pages(ctx, kind, question)) {
      const contents = own ? await this.contents(ctx, kind, page) : new Map(page.map((brief) => [brief.id, brief as object]));
      for (const brief of page) {
        const content = contents.get(brief.id);
        if (!content || count >= MOST_EXPORTED) continue;
        count += 1;
        const last = { id: brief.id, state: stateText(kind, brief.state), updatedAt: brief.updatedAt, publishedAt: brief.publishedAt, owner: ownerText(brief, own) };
        yield [...columns.map((column) => cell(column, content)), ...extra.map((key) => last[key])];
      }
      if (count >= MOST_EXPORTED) return;
    }
  }

  private async *pages(ctx: OperationContext, kind: ListingKind, question: ExportQuestion): AsyncGenerator<Brief[]> {
    let after: [string, string] | undefined;
    for (;;) {
      const asked = { ...question, after, limit: PAGE };
      const rows: Brief[] = kind === 'achievement' ? await this.achievements.list(ctx, asked) : await this.demands.list(ctx, asked);
      const page = rows.slice(0, PAGE);
      if (page.length > 0) yield page;
      const last = page.at(-1);
      if (rows.length <= PAGE || !last) return;
      after = [(question.mine ? last.updatedAt : question.queue ? last.submittedAt : last.publishedAt) ?? last.updatedAt, last.id];
    }
  }

  private async contents(ctx: OperationContext, kind: ListingKind, page: readonly Brief[]): Promise<Map<string, object>> {
    const ids = page.map(({ id }) => id);
    const rows: { id: string }[] = kind === 'achievement' ? await this.whole.achievements(ctx, ids) : await this.whole.demands(ctx, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** The secrecy answer is asked anew with every import, so no export carries one. */
const cell = (column: ImportColumn, content: object): CellValue => (column.key === 'secrecyAnswer' ? null : writeCell(column, (content as Record<string, unknown>)[column.key]));
