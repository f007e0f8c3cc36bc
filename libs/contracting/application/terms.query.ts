import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { z } from 'zod';
import { contractingProblems } from '../domain/problems.js';
import { scheduleText } from '../domain/price/schedule-text.js';
import type { PriceSchedule } from '../domain/price/price-schedule.schema.js';
import type { negotiationSchema, termsChangesSchema, termsVersionBrief, termsVersionSchema } from '../domain/terms.response.js';
import { contractHeading, renderClauses } from '../domain/terms/clauses/render.js';
import { diffClauses } from '../domain/terms/diff.js';
import { mayBeSigned } from '../domain/terms/lint/lint.js';
import { pendingOf } from '../domain/terms/negotiation.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { TermsRepository, type KeptVersion } from '../persistence/terms.repository.js';
import { ContractLaw } from './contract-law.js';
import { DealTable } from './deal-table.js';
import { negotiationOf } from './negotiate-terms.usecase.js';
import { DealPeople } from './ports.js';

type Names = ReadonlyMap<string, string>;

/** The terms as both sides read them: versions, the text with what lint finds beside it, and what changed. */
@Injectable()
export class DealTerms {
  constructor(private readonly versions: TermsRepository, private readonly deals: DealRepository, private readonly law: ContractLaw, private readonly people: DealPeople, private readonly table: DealTable) {}

  async list(ctx: OperationContext, dealId: string): Promise<z.infer<typeof negotiationSchema>> {
    const { side } = await this.table.seat(ctx, dealId);
    const kept = await this.versions.versions(ctx, dealId);
    const state = negotiationOf(kept);
    const pending = pendingOf(state);
    const names = await this.names(ctx, kept);
    return { latest: kept.length, frozen: state.frozen, pending: pending?.number ?? null, mine: pending?.by === side, versions: [...kept].reverse().map((version) => brief(version, names)) };
  }

  /** Refuses 404 a version that is not there. */
  async get(ctx: OperationContext, dealId: string, number: number): Promise<z.infer<typeof termsVersionSchema>> {
    const { deal } = await this.table.seat(ctx, dealId);
    const version = await this.version(ctx, dealId, number);
    const comments = await this.versions.comments(ctx, dealId, number);
    const names = await this.names(ctx, [version], comments.map(({ authorId }) => authorId));
    const findings = await this.law.findings(ctx, deal, version.terms, await this.deals.screen(ctx, dealId));
    return {
      ...brief(version, names), terms: { ...version.terms }, heading: contractHeading(version.terms), mayBeSigned: mayBeSigned(findings),
      clauses: renderClauses(version.terms).map(({ id, number: at, label, heading, text }) => ({ id, number: at, label, heading, text })), findings: findings.map((finding) => ({ ...finding })),
      price: version.terms.price ? scheduleText(version.terms.price as PriceSchedule).map(({ componentId, texts }) => ({ componentId, texts })) : [],
      comments: comments.map(({ id, clauseId, side, authorId, text, at }) => ({ id, clauseId, side, author: { id: authorId, name: names.get(authorId) ?? '' }, text, at: at.toISOString() })),
    };
  }

  /** Clause by clause from an earlier version to this one. */
  async changes(ctx: OperationContext, dealId: string, number: number, from: number): Promise<z.infer<typeof termsChangesSchema>> {
    await this.table.seat(ctx, dealId);
    const [before, after] = [await this.version(ctx, dealId, from), await this.version(ctx, dealId, number)];
    const spans = (both: { 'zh-CN': readonly object[]; en: readonly object[] }) => ({ 'zh-CN': [...both['zh-CN']], en: [...both.en] }) as never;
    return { from, to: number, clauses: diffClauses(renderClauses(before.terms), renderClauses(after.terms)).map((change) => ({ ...change, heading: spans(change.heading), text: spans(change.text) })) };
  }

  private async version(ctx: OperationContext, dealId: string, number: number): Promise<KeptVersion> {
    const version = (await this.versions.versions(ctx, dealId)).find((each) => each.number === number);
    if (!version) throw new Problem(contractingProblems['terms-not-found']);
    return version;
  }

  private names(ctx: OperationContext, versions: readonly KeptVersion[], others: readonly string[] = []): Promise<Names> {
    return this.people.names(ctx, [...new Set([...versions.flatMap(({ offeredBy, decidedBy }) => [offeredBy, ...(decidedBy ? [decidedBy] : [])]), ...others])]);
  }
}

function brief({ number, kind, side, offeredBy, offeredAt, note, hash, outcome, decidedBy, decidedAt }: KeptVersion, names: Names): z.infer<typeof termsVersionBrief> {
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return { number, kind, side, offeredBy: person(offeredBy), offeredAt: offeredAt.toISOString(), note, hash, outcome, decidedBy: decidedBy === null ? null : person(decidedBy), decidedAt: decidedAt?.toISOString() ?? null };
}
