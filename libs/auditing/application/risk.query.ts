import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { ChangeRecorder, digest, RuleRegistry, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { applicationRisks } from '../domain/application-risks.js';
import { overdueDeadline, overdueFinding, overdueObjection } from '../domain/overdue-risks.js';
import { auditingProblems } from '../domain/problems.js';
import { RISK_KINDS, RISK_STATUSES, type Risk, type RiskStatus, type TrailStep } from '../domain/risk.js';
import type { RiskCounts, RiskFilter, RiskMarkInput, RiskView } from '../domain/risk.schema.js';
import { auditorIsOutside } from '../domain/rules/finding.rules.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { FindingRepository } from '../persistence/finding.repository.js';
import { RiskMarkRepository, type RiskMark } from '../persistence/risk-mark.repository.js';
import { AuditedParties, RiskFacts } from './ports.js';
import { AuditReader, personOf } from './reader.js';

/** So many applications, objections, deadlines and findings are looked at, the newest or longest overdue first; the answer says when there were more. */
const MOST = 2_000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export type KnownRisk = Risk & { readonly id: string; readonly factsHash: string };
interface Asked { readonly filter: RiskFilter; readonly after?: readonly [string, string] | undefined; readonly limit: number }
export interface RiskPage { readonly items: RiskView[]; readonly counts: RiskCounts; readonly complete: boolean }

/** The queue of risks: computed anew at every look from what the modules and the trail say; only the marks are kept. */
@Injectable()
export class RiskQuery {
  constructor(
    private readonly transactions: TransactionRunner, private readonly facts: RiskFacts, private readonly entries: EntryRepository, private readonly findings: FindingRepository, private readonly marks: RiskMarkRepository,
    private readonly reader: AuditReader, private readonly parties: AuditedParties, private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Latest first, up to `limit` rows after the last one seen; the look is recorded. */
  async page(ctx: OperationContext, { filter, after, limit }: Asked): Promise<RiskPage> {
    return this.transactions.run(ctx, async (ctx) => {
      const { risks, complete } = await this.all(ctx, await this.reader.audited(ctx));
      const marks = new Map((await this.marks.latest(ctx, risks)).map((mark) => [mark.riskId, mark]));
      const marked = risks.map((risk) => ({ risk, mark: marks.get(risk.id), status: (marks.get(risk.id)?.status ?? 'new') as RiskStatus }));
      const passes = ({ risk, status }: (typeof marked)[number], { kind, status: wanted, organisationId }: RiskFilter) =>
        (kind === undefined || risk.kind === kind) && (wanted === undefined || status === wanted) && (organisationId === undefined || risk.organisationId === organisationId);
      const { kind: _, ...anyKind } = filter;
      const { status: __, ...anyStatus } = filter;
      const counts = {
        kinds: Object.fromEntries(RISK_KINDS.map((kind) => [kind, marked.filter((each) => passes(each, { ...anyKind, kind })).length])) as RiskCounts['kinds'],
        statuses: Object.fromEntries(RISK_STATUSES.map((status) => [status, marked.filter((each) => passes(each, { ...anyStatus, status })).length])) as RiskCounts['statuses'],
      };
      const listed = marked.filter((each) => passes(each, filter)).filter(({ risk }) => after === undefined || risk.since < after[0] || (risk.since === after[0] && risk.id < after[1])).slice(0, limit);
      const people = new Map((await this.parties.people(ctx, [...new Set(listed.flatMap(({ mark }) => mark?.by ?? []))])).map(({ userId, name }) => [userId, name]));
      const units = new Map((await this.parties.organisations(ctx, [...new Set(listed.map(({ risk }) => risk.organisationId))])).map((each) => [each.id, each]));
      await this.reader.left(ctx, 'see-risks', { ...(filter.organisationId && { organisationId: filter.organisationId }) });
      const items = listed.map(({ risk: { key: ___, ...risk }, mark, status }): RiskView => ({
        ...risk, facts: risk.facts.map((fact) => ({ ...fact })), organisation: units.get(risk.organisationId) ?? null, status,
        mark: mark ? { by: { userId: mark.by, name: people.get(mark.by) ?? null }, at: mark.at.toISOString(), note: mark.note, findingId: mark.findingId } : null,
      }));
      return { items, counts, complete };
    });
  }

  /** Notes that a risk was looked at. Refuses: 404 gone or not of one's units, 409 other facts than those that were seen, 422 an auditor of the unit itself. */
  async lookedAt(ctx: OperationContext, id: string, { factsHash, note }: RiskMarkInput): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const risk = await this.seen(ctx, { id, factsHash });
      enforce([auditorIsOutside], { actorOrganisationId: personOf(ctx).organisationId, organisationId: risk.organisationId });
      await this.mark(ctx, risk, { status: 'looked_at', note, findingId: null });
    });
  }

  /** The risk as it stands, where its facts are those that were seen. */
  async seen(ctx: OperationContext, { id, factsHash }: { readonly id: string; readonly factsHash: string }): Promise<KnownRisk> {
    const risk = (await this.all(ctx, await this.reader.audited(ctx))).risks.find((each) => each.id === id);
    if (!risk) throw new Problem(auditingProblems['risk-not-found']);
    if (risk.factsHash !== factsHash) throw new Problem(auditingProblems['risk-changed']);
    return risk;
  }

  async mark(ctx: TransactionContext, { id, key, factsHash, organisationId }: KnownRisk, said: Pick<RiskMark, 'status' | 'note' | 'findingId'>): Promise<void> {
    const mark: RiskMark = { id: newId(), riskId: id, factsHash, organisationId, ...said, by: personOf(ctx).userId, at: this.clock.now() };
    await this.marks.insert(ctx, mark);
    await this.recorder.record(ctx, { aggregateType: 'audit-risk', aggregateId: id, act: 'mark', before: null, after: { organisationId, key, factsHash, status: said.status, findingId: said.findingId, note: digest(said.note) } });
  }

  private async all(ctx: OperationContext, organisationIds: readonly string[]): Promise<{ risks: KnownRisk[]; complete: boolean }> {
    if (organisationIds.length === 0) return { risks: [], complete: true };
    const today = chinaDate(this.clock.now());
    const days = await this.registry.productDefault(ctx, 'audit.risk-recordal-natural-days');
    const applications = await this.facts.applications(ctx, organisationIds, MOST + 1);
    const objections = await this.facts.overdueObjections(ctx, organisationIds, today, MOST + 1);
    const deadlines = await this.facts.overdueDeadlines(ctx, organisationIds, MOST + 1);
    const findings = await this.findings.overdue(ctx, organisationIds, today, MOST + 1);
    const trails = new Map<string, TrailStep[]>();
    for (const { aggregateId, ...step } of await this.entries.steps(ctx, 'rights-application', applications.map(({ id }) => id))) trails.set(aggregateId, [...(trails.get(aggregateId) ?? []), step]);
    const found = [
      ...applicationRisks(applications.slice(0, MOST).map((each) => ({ ...each, trail: trails.get(each.id) ?? [] })), { today, days }, sha256),
      ...objections.slice(0, MOST).map(overdueObjection), ...deadlines.slice(0, MOST).map(overdueDeadline), ...findings.slice(0, MOST).flatMap((each) => overdueFinding(each, today) ?? []),
    ];
    const risks = found.map((risk): KnownRisk => ({ ...risk, id: sha256(risk.key), factsHash: sha256(canonicalize(risk.facts)) }));
    return { risks: risks.toSorted((a, b) => (a.since === b.since ? (a.id < b.id ? 1 : -1) : a.since < b.since ? 1 : -1)), complete: [applications, objections, deadlines, findings].every(({ length }) => length <= MOST) };
  }
}
