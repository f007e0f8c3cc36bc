import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, type RuleVersion } from '@app/kernel';
import { ReferenceLists, RuleRegistry, type OperationContext } from '@app/platform';
import type { AssetView, BalanceView } from '../domain/asset.response.js';
import { LOSS_TEXTS, NATIONAL_TEXTS, SEPARATE_LEDGER, sourceOf } from '../domain/regime.js';
import { LedgerUnits } from './ports.js';

/** What the ledger rests on, as the registry has it for a unit: each row with its article and mark. */
@Injectable()
export class LedgerLaw {
  constructor(private readonly registry: RuleRegistry, private readonly lists: ReferenceLists, private readonly units: LedgerUnits, private readonly clock: Clock) {}

  async places(ctx: OperationContext, organisationId: string): Promise<string[]> {
    const unit = await this.units.unit(ctx, organisationId);
    const ancestry = unit ? (await this.lists.list(ctx, 'region')).ancestry(unit.region) : [];
    return [...ancestry.filter((code) => code !== 'CN'), 'CN'];
  }

  async regime(ctx: OperationContext, organisationId: string): Promise<BalanceView['regime']> {
    const places = await this.places(ctx, organisationId);
    const row = await this.registry.inForce(ctx, { rule: 'asset.regime', jurisdictions: places, unitClass: 'state_set', organisationId });
    return { regime: 'achievement', generalExport: 'never', texts: SEPARATE_LEDGER, source: row ? sourceOf(row, places, chinaDate(this.clock.now())) : null };
  }

  /** Every source that the registry has, wherever it holds, and that no national text was seen. */
  async loss(ctx: OperationContext, organisationId: string): Promise<NonNullable<AssetView['loss']>> {
    const places = await this.places(ctx, organisationId);
    const today = chinaDate(this.clock.now());
    const rows: readonly (RuleVersion & { articleText: string | null })[] = [
      ...(await this.registry.versions(ctx, 'asset.loss-outside-assessment', organisationId)), ...(await this.registry.versions(ctx, 'asset.separate-ledger-required', organisationId)),
    ];
    const sources = rows.filter(({ status }) => status !== 'repealed').map((row) => sourceOf(row, places, today));
    return { texts: LOSS_TEXTS, holdsHere: sources.some(({ rule, holdsHere }) => holdsHere && rule === 'asset.loss-outside-assessment'), sources, national: NATIONAL_TEXTS };
  }
}
