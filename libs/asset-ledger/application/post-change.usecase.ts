import { Injectable } from '@nestjs/common';
import { ledgerPosted } from '@app/events';
import { chinaDate, Clock, enforce, expectVersion, newId, Problem } from '@app/kernel';
import { ChangeRecorder, RuleRegistry, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { isOpen, moved, type Occurrence } from '../domain/asset.js';
import { amountOf, bookOf, standing, type Posting } from '../domain/book.js';
import { assetLedgerPermissions as may } from '../domain/permissions.js';
import { assetLedgerProblems } from '../domain/problems.js';
import type { ChangeInput, CounterInput } from '../domain/posting.schema.js';
import { counterRules } from '../domain/rules/counter.rules.js';
import { changeRules } from '../domain/rules/posting.rules.js';
import { AssetRepository, type FoundAsset } from '../persistence/asset.repository.js';
import { actingPerson, requireAct } from './access.js';
import { assetAudit, occurrenceAudit, postingAudit } from './audit-view.js';

@Injectable()
export class PostChange {
  constructor(
    private readonly transactions: TransactionRunner, private readonly assets: AssetRepository, private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Posts a change of an entered achievement, and settles the noted change that it answers. Refuses 404, 403, 409 not carried or stale, 422 broken rules. */
  async change(ctx: OperationContext, id: string, { version, content, occurrenceId, ...papers }: ChangeInput): Promise<void> {
    await this.posting(ctx, id, version, 'post-change', async (ctx, before, line) => {
      const occurrence = occurrenceId === null ? null : this.open(before, occurrenceId);
      const book = bookOf(before.postings);
      const required = await this.registry.inForce(ctx, { rule: 'equity.valuation-required', jurisdictions: ['CN'], unitClass: 'state_set' });
      enforce(changeRules, { content, papers, book, today: chinaDate(line.postedAt), valuationRequired: typeof required?.value === 'boolean' ? required.value : undefined });
      const posting: Posting = { ...line, ...papers, content, amountFen: amountOf(content, book), counters: null, titleEntryId: occurrence?.titleEntryId ?? null, applicationId: occurrence?.applicationId ?? null };
      return { posting, occurrence: occurrence && { ...occurrence, postingId: posting.id }, ruleVersions: content.kind === 'contribution' && required ? [required.id] : [] };
    });
  }

  /** Corrects a change by its counter-posting; entries and write-offs have acts of their own. Refuses 404, 403, 409, 422. */
  async counter(ctx: OperationContext, id: string, postingId: string, { version, ...papers }: CounterInput): Promise<void> {
    await this.posting(ctx, id, version, 'counter', (_ctx, before, line) => {
      const of = before.postings.find((posting) => posting.id === postingId);
      if (!of) throw new Problem(assetLedgerProblems['posting-not-found']);
      const without = before.postings.filter((posting) => posting.id !== postingId);
      const live = standing(without);
      enforce(counterRules, {
        of, stands: standing(before.postings).some((posting) => posting.id === postingId), left: bookOf(without), papers, today: chinaDate(line.postedAt),
        lossNotes: live.some(({ content }) => content.kind === 'loss_note'), revaluedSince: live.some(({ seq, content }) => seq > of.seq && content.kind === 'revaluation'),
      });
      return Promise.resolve({ posting: { ...line, ...papers, content: { kind: 'counter', of: of.content.kind }, amountFen: 0 - of.amountFen, counters: of.id, titleEntryId: null, applicationId: null }, occurrence: null, ruleVersions: [] });
    });
  }

  /** Settles a noted change that needs no posting, with the reason. Refuses 404, 403, 409 settled or stale. */
  async dismiss(ctx: OperationContext, id: string, occurrenceId: string, { version, reason }: { version: number; reason: string }): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.assets.find(ctx, id, 'for update of a');
      requireAct(person, before, may['posting.write'], 'dismiss');
      const seen = this.open(before as FoundAsset, occurrenceId);
      expectVersion(before.version, version);
      const after = moved(before, before.state, this.clock.now());
      const settled = { ...seen, dismissedBy: person.userId, dismissReason: reason };
      await this.assets.save(ctx, after, before.version);
      await this.assets.settle(ctx, settled);
      await this.recorder.record(ctx, {
        aggregateType: 'ledger-asset', aggregateId: id, act: 'dismiss', before: { ...assetAudit(before), occurrence: occurrenceAudit(seen) }, after: { ...assetAudit(after), occurrence: occurrenceAudit(settled) },
      });
    });
  }

  private async posting(ctx: OperationContext, id: string, version: number, act: string, make: (ctx: TransactionContext, before: FoundAsset, line: Line) => Promise<Made>): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const found = await this.assets.find(ctx, id, 'for update of a');
      requireAct(person, found, may['posting.write'], act);
      const before = found as FoundAsset;
      expectVersion(before.version, version);
      if (before.state !== 'carried') throw new Problem(assetLedgerProblems['not-carried'], { state: before.state });
      const now = this.clock.now();
      const { posting, occurrence, ruleVersions } = await make(ctx, before, { id: newId(), assetId: id, seq: before.postings.length + 1, postedBy: person.userId, postedAt: now, approvedBy: null });
      const after = moved(before, before.state, now);
      await this.assets.save(ctx, after, before.version);
      await this.assets.post(ctx, posting);
      if (occurrence) await this.assets.settle(ctx, occurrence);
      await this.recorder.record(ctx, {
        aggregateType: 'ledger-asset', aggregateId: id, act, before: assetAudit(before), after: { ...assetAudit(after), posting: postingAudit(posting), ...(occurrence && { occurrence: occurrenceAudit(occurrence) }) }, ruleVersions,
        events: [tell(ledgerPosted, id, { assetId: id, titleId: before.titleId, organisationId: before.organisationId, postingId: posting.id, kind: posting.content.kind })],
      });
    });
  }

  private open(asset: FoundAsset, occurrenceId: string): Occurrence {
    const found = asset.occurrences.find(({ id }) => id === occurrenceId);
    if (!found) throw new Problem(assetLedgerProblems['occurrence-not-found']);
    if (!isOpen(found)) throw new Problem(assetLedgerProblems['occurrence-settled']);
    return found;
  }
}

type Line = Pick<Posting, 'id' | 'assetId' | 'seq' | 'postedBy' | 'postedAt' | 'approvedBy'>;
interface Made { readonly posting: Posting; readonly occurrence: Occurrence | null; readonly ruleVersions: readonly string[] }
