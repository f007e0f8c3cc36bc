import { Injectable } from '@nestjs/common';
import { chinaDate } from '@app/kernel';
import { ReferenceLists, type CellValue, type OperationContext } from '@app/platform';
import { seesContent } from '../../domain/access.js';
import { outcomeOf, type Outcome } from '../../domain/award/archive.js';
import type { ArchivedView, ArchiveFilter } from '../../domain/award/award.schema.js';
import { challengeMachine } from '../../domain/challenge.machine.js';
import { ArchiveRepository } from '../../persistence/archive.repository.js';
import { ChallengeFactsOf } from '../challenge-facts.js';
import { ChallengePeople } from '../ports.js';

/** A file holds no more rows than this. */
export const MOST_ARCHIVED = 10_000;
const PAGE = 500;
const KINDS = { open: '揭榜挂帅', race: '赛马', directed: '定向委托', scene: '场景清单' } as const;
const OUTCOMES_ZH: Readonly<Record<Outcome, string>> = { completed: '攻关完成', not_completed: '攻关未成', force_majeure: '不可抗力终止', talked: '对接完成', all_rejected: '全部未选', no_entry: '无人揭榜', withdrawn: '已撤榜', aborted: '已终止' };
export const ARCHIVE_COLUMNS = ['榜单编号', '榜单名称', '类型', '结果', '状态', '发榜单位', '领域', '奖金池（元）', '揭榜方案件数', '中榜单位', '发榜日期', '结束日期'] as const;

/** What has ended, for everybody to learn from. */
@Injectable()
export class ArchiveQuery {
  constructor(private readonly archive: ArchiveRepository, private readonly facts: ChallengeFactsOf, private readonly people: ChallengePeople, private readonly lists: ReferenceLists) {}

  /** Up to `limit` + 1. What a directed challenge asks is for those whom it was addressed to. */
  async list(ctx: OperationContext, { field, ...filter }: ArchiveFilter & { readonly after?: readonly [string, string] | undefined; readonly limit: number }): Promise<ArchivedView[]> {
    const rows = await this.archive.finished(ctx, { ...filter, fields: await this.facts.fieldsBelow(ctx, field) });
    const names = new Map((rows.length === 0 ? [] : await this.people.organisations(ctx, [...new Set(rows.flatMap(({ organisationId, winnerIds }) => [organisationId, ...winnerIds]))])).map((each) => [each.id, each.name]));
    return rows.map((row) => {
      const seen = seesContent(ctx.actor, { organisationId: row.organisationId, content: { kind: row.kind, invited: row.invited } });
      const named = (id: string) => ({ id, name: names.get(id) ?? '' });
      return {
        id: row.id, title: row.title, kind: row.kind, state: row.state, outcome: outcomeOf(row)!, organiser: named(row.organisationId), field: seen ? row.field : null, poolFen: seen ? row.poolFen : null,
        entries: row.entries, winners: seen ? [...new Set(row.winnerIds)].map(named) : [], openedAt: row.openedAt.toISOString(), endedAt: row.endedAt.toISOString(),
      };
    });
  }

  /** The same as a table, header first. */
  async *rows(ctx: OperationContext, filter: ArchiveFilter): AsyncGenerator<readonly CellValue[]> {
    yield ARCHIVE_COLUMNS;
    const fields = await this.lists.list(ctx, 'industry');
    let after: readonly [string, string] | undefined;
    for (let sent = 0; sent < MOST_ARCHIVED; sent += PAGE) {
      const page = await this.list(ctx, { ...filter, after, limit: PAGE });
      for (const one of page.slice(0, PAGE)) {
        yield [
          one.id, one.title, KINDS[one.kind], OUTCOMES_ZH[one.outcome], challengeMachine.states[one.state].texts['zh-CN'], one.organiser.name, one.field === null ? null : fields.get(one.field)?.texts['zh-CN'] ?? one.field,
          one.poolFen === null ? null : one.poolFen / 100, one.entries, one.winners.map(({ name }) => name).join('；'), chinaDate(new Date(one.openedAt)), chinaDate(new Date(one.endedAt)),
        ];
      }
      if (page.length <= PAGE) return;
      const last = page[PAGE - 1]!;
      after = [last.endedAt, last.id];
    }
  }
}
