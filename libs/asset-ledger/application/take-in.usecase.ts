import { Injectable } from '@nestjs/common';
import { ledgerAssetMoved } from '@app/events';
import { Clock, newId } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import { NOTED_ENTRIES, type Asset, type Occurrence, type OccurrenceKind } from '../domain/asset.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { assetAudit, occurrenceAudit } from './audit-view.js';
import { LedgerTitles, LedgerUnits } from './ports.js';

/** What events tell the ledger. Each effect has a unique key: told twice, it is there once. */
@Injectable()
export class TakeIn {
  constructor(
    private readonly assets: AssetRepository, private readonly titles: LedgerTitles, private readonly units: LedgerUnits, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Takes the achievement of a state-set unit into the separate ledger, awaiting its entry; undefined where the unit is no such unit. */
  async title(ctx: TransactionContext, titleId: string): Promise<Asset | undefined> {
    const known = await this.assets.ofTitle(ctx, titleId);
    if (known) return known;
    const title = await this.titles.title(ctx, titleId);
    if (!title || (await this.units.unit(ctx, title.organisationId))?.unitClass !== 'state_set') return undefined;
    const now = this.clock.now();
    const asset: Asset = {
      id: newId(), state: 'awaiting_entry', version: 1, organisationId: title.organisationId, titleId, disclosureId: title.disclosureId, protection: title.protection, writeOff: null, proposedBy: null, createdAt: now, updatedAt: now,
    };
    if (!(await this.assets.insert(ctx, asset))) return this.assets.ofTitle(ctx, titleId);
    await this.recorder.record(ctx, {
      aggregateType: 'ledger-asset', aggregateId: asset.id, act: 'take-in', before: null, after: assetAudit(asset),
      events: [tell(ledgerAssetMoved, asset.id, { assetId: asset.id, titleId, organisationId: asset.organisationId, version: 1, act: 'take-in', from: null, to: asset.state })],
    });
    return asset;
  }

  /** A change of the title chain that the ledger has to answer; dates, annuities and liens are none. */
  async titleEntry(ctx: TransactionContext, { titleId, entryId, kind }: { titleId: string; entryId: string; kind: string }): Promise<void> {
    const asset = await this.title(ctx, titleId);
    const noted = NOTED_ENTRIES[kind];
    if (asset && noted) await this.note(ctx, asset, noted, { titleEntryId: entryId, applicationId: null });
  }

  /** A 赋权 that took effect, or one that was revoked or recalled after it had. */
  async assignment(ctx: TransactionContext, { disclosureId, applicationId, kind }: { disclosureId: string; applicationId: string; kind: Extract<OccurrenceKind, `assignment${string}`> }): Promise<void> {
    const titleId = await this.titles.titleOfDisclosure(ctx, disclosureId);
    const asset = titleId && (await this.title(ctx, titleId));
    if (asset) await this.note(ctx, asset, kind, { titleEntryId: null, applicationId });
  }

  private async note(ctx: TransactionContext, asset: Asset, kind: OccurrenceKind, source: Pick<Occurrence, 'titleEntryId' | 'applicationId'>): Promise<void> {
    const occurrence: Occurrence = { id: newId(), assetId: asset.id, kind, ...source, noticedAt: this.clock.now(), postingId: null, dismissedBy: null, dismissReason: null };
    if (!(await this.assets.note(ctx, occurrence))) return;
    await this.recorder.record(ctx, { aggregateType: 'ledger-asset', aggregateId: asset.id, act: 'note-change', before: null, after: { ...assetAudit(asset), occurrence: occurrenceAudit(occurrence) } });
  }
}
