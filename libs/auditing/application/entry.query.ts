import { Injectable } from '@nestjs/common';
import { Problem, type Locale } from '@app/kernel';
import { GENESIS, hashEntry, TransactionRunner, type CellValue, type OperationContext } from '@app/platform';
import { differences } from '../domain/difference.js';
import type { AuditEntrySummary, AuditEntryView, AuditFilter } from '../domain/entry.schema.js';
import { auditingProblems } from '../domain/problems.js';
import { EntryRepository, type EntryQuestion, type StoredEntry } from '../persistence/entry.repository.js';
import { AuditedParties, WithheldTrails } from './ports.js';
import { AuditReader } from './reader.js';

const PAGE = 500;
export const MOST_EXPORTED = 10_000;
const HEADER: Record<Locale, readonly string[]> = {
  'zh-CN': ['时间', '操作人', '机构', '操作', '对象类型', '对象编号', '序号', '理由', '变更前', '变更后', '记录编号', '请求编号', '哈希'],
  en: ['Time', 'Actor', 'Organisation', 'Act', 'Object type', 'Object id', 'No.', 'Reason', 'Before', 'After', 'Entry id', 'Request id', 'Hash'],
};

/** The trail as an auditor reads it; each look is itself an entry. */
@Injectable()
export class EntryQuery {
  constructor(private readonly transactions: TransactionRunner, private readonly entries: EntryRepository, private readonly reader: AuditReader, private readonly parties: AuditedParties, private readonly withheld: WithheldTrails) {}

  async page(ctx: OperationContext, question: Omit<EntryQuestion, 'scope' | 'withheld'>): Promise<AuditEntrySummary[]> {
    return this.transactions.run(ctx, async (ctx) => {
      const found = await this.entries.page(ctx, { ...question, scope: await this.reader.scopeOf(ctx), withheld: await this.withheld.now(ctx) });
      await this.reader.left(ctx, 'list', question.filter);
      return this.summaries(ctx, found);
    });
  }

  /** Refuses: 404 no such entry, or one that concerns none of the reader's organisations. */
  async get(ctx: OperationContext, id: string): Promise<AuditEntryView> {
    return this.transactions.run(ctx, async (ctx) => {
      const found = await this.entries.find(ctx, id, await this.reader.scopeOf(ctx), await this.withheld.now(ctx));
      if (!found) throw new Problem(auditingProblems['entry-not-found']);
      await this.reader.left(ctx, 'open', { entryId: id });
      const [summary] = await this.summaries(ctx, [found]);
      const { hash, ...entry } = found;
      const follows = found.prevHash === (found.seq === 1 ? GENESIS : await this.entries.hashBefore(ctx, found));
      const { requestId, before, after, ruleVersions, prevHash } = found;
      return { ...summary!, requestId, before, after, changes: differences(before, after), ruleVersions: [...ruleVersions], prevHash, holds: follows && hashEntry(entry) === hash };
    });
  }

  /** The rows of an export, its header first; at most 10,000 entries. The look is recorded before the first row leaves. */
  async *rows(ctx: OperationContext, filter: AuditFilter): AsyncGenerator<CellValue[]> {
    const scope = await this.transactions.run(ctx, async (ctx) => {
      await this.reader.left(ctx, 'export', filter);
      return this.reader.scopeOf(ctx);
    });
    yield [...HEADER[ctx.locale]];
    let after: readonly [string, string] | undefined;
    for (let written = 0; written < MOST_EXPORTED; written += PAGE) {
      const page = await this.entries.page(ctx, { filter, scope, withheld: await this.withheld.now(ctx), after, limit: PAGE });
      const summaries = await this.summaries(ctx, page);
      for (const [i, entry] of page.entries()) {
        const { actor } = summaries[i]!;
        const organisation = actor.organisation && ((ctx.locale === 'en' && actor.organisation.nameEn) || actor.organisation.nameZh);
        yield [
          entry.at, actor.name ?? actor.userId ?? actor.job ?? actor.kind, organisation ?? actor.organisationId, entry.act, entry.aggregateType, entry.aggregateId, entry.seq, entry.reason,
          entry.before === null ? null : JSON.stringify(entry.before), entry.after === null ? null : JSON.stringify(entry.after), entry.id, entry.requestId, entry.hash,
        ];
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = [last.at, last.id];
    }
  }

  private async summaries(ctx: OperationContext, found: readonly StoredEntry[]): Promise<AuditEntrySummary[]> {
    const texts = (field: string) => [...new Set(found.map(({ actor }) => actor[field]).filter((value): value is string => typeof value === 'string'))];
    const people = new Map((await this.parties.people(ctx, texts('userId'))).map(({ userId, name }) => [userId, name]));
    const organisations = new Map((await this.parties.organisations(ctx, texts('organisationId'))).map((each) => [each.id, each]));
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return found.map(({ id, at, aggregateType, aggregateId, seq, act, reason, hash, actor }) => {
      const [userId, organisationId] = [text(actor['userId']), text(actor['organisationId'])];
      const named = organisationId === null ? undefined : organisations.get(organisationId);
      return {
        id, at, aggregateType, aggregateId, seq, act, reason, hash,
        actor: {
          kind: actor['kind'] as 'person' | 'anonymous' | 'system', userId, name: userId === null ? null : people.get(userId) ?? null, roles: Array.isArray(actor['roles']) ? actor['roles'].map(String) : [],
          organisationId, organisation: named ? { id: named.id, nameZh: named.nameZh, nameEn: named.nameEn } : null, job: text(actor['job']),
        },
      };
    });
  }
}
