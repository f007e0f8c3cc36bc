import { Injectable } from '@nestjs/common';
import { ledgerAssetMoved, ledgerPosted } from '@app/events';
import { chinaDate, Clock, decideAct, expectVersion, findAct, newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { moved, type Asset } from '../domain/asset.js';
import { assetMachine } from '../domain/asset.machine.js';
import { bookOf, entryAmount, standing, type Posting } from '../domain/book.js';
import { assetLedgerProblems } from '../domain/problems.js';
import type { AssetActInput, Papers } from '../domain/posting.schema.js';
import { AssetRepository, type FoundAsset } from '../persistence/asset.repository.js';
import { actingPerson, requireAct, seesLedger } from './access.js';
import { assetAudit, postingAudit } from './audit-view.js';
import { LedgerTitles } from './ports.js';

@Injectable()
export class ActOnAsset {
  constructor(
    private readonly transactions: TransactionRunner, private readonly assets: AssetRepository, private readonly titles: LedgerTitles, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Moves an achievement by one act of its table, with the posting that belongs to it. Refuses 404, 403, 409 illegal move or stale version, 422 broken rules. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason, entry, writeOff, papers }: AssetActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.assets.find(ctx, id, 'for update of a');
      if (!before || !seesLedger(person, before)) throw new Problem(assetLedgerProblems['asset-not-found']);
      expectVersion(before.version, version);
      requireAct(person, before, findAct(assetMachine, before.state, act).permission, act);
      const now = this.clock.now();
      const book = bookOf(before.postings);
      const { to } = decideAct(assetMachine, before.state, act, {
        book, standingPostings: standing(before.postings).length, actorId: person.userId, proposedBy: before.proposedBy, today: chinaDate(now), entry, writeOff, papers,
      }, reason);
      const line = { id: newId(), assetId: id, seq: before.postings.length + 1, titleEntryId: null, applicationId: null, counters: null, postedBy: person.userId, postedAt: now, approvedBy: null };
      const opposite = (kind: 'entry' | 'write_off', rest: Papers): Posting => {
        const of = standing(before.postings).find(({ content }) => content.kind === kind)!;
        return { ...line, ...rest, content: { kind: 'counter', of: kind }, amountFen: 0 - of.amountFen, counters: of.id };
      };
      switch (act) {
        case 'enter': {
          const { basis, valueFen, ...rest } = entry!;
          const firstEntryId = (await this.titles.title(ctx, before.titleId))?.firstEntryId ?? null;
          return this.keep(ctx, before, moved(before, to, now), act, { ...line, ...rest, content: { kind: 'entry', basis }, amountFen: entryAmount({ basis, valueFen }), titleEntryId: firstEntryId });
        }
        case 'correct-entry': return this.keep(ctx, before, moved(before, to, now), act, opposite('entry', papers!));
        case 'propose-write-off': return this.keep(ctx, before, moved(before, to, now, { writeOff: writeOff!, proposedBy: person.userId }), act);
        case 'approve-write-off': {
          const { cause, ...rest } = before.writeOff!;
          return this.keep(ctx, before, moved(before, to, now), act, { ...line, ...rest, content: { kind: 'write_off', cause }, amountFen: 0 - book.carryingFen, postedBy: before.proposedBy!, approvedBy: person.userId });
        }
        case 'reinstate': return this.keep(ctx, before, moved(before, to, now, { writeOff: null, proposedBy: null }), act, opposite('write_off', papers!));
        default: return this.keep(ctx, before, moved(before, to, now, { writeOff: null, proposedBy: null }), act, undefined, reason);
      }
    });
  }

  private async keep(ctx: TransactionContext, before: FoundAsset, after: Asset, act: string, posting?: Posting, reason?: string): Promise<void> {
    await this.assets.save(ctx, after, before.version);
    if (posting) await this.assets.post(ctx, posting);
    const who = { assetId: before.id, titleId: before.titleId, organisationId: before.organisationId };
    await this.recorder.record(ctx, {
      aggregateType: 'ledger-asset', aggregateId: before.id, act, before: assetAudit(before), after: { ...assetAudit(after), ...(posting && { posting: postingAudit(posting) }) }, reason,
      events: [
        tell(ledgerAssetMoved, before.id, { ...who, version: after.version, act, from: before.state, to: after.state }),
        ...(posting ? [tell(ledgerPosted, before.id, { ...who, postingId: posting.id, kind: posting.content.kind })] : []),
      ],
    });
  }
}
