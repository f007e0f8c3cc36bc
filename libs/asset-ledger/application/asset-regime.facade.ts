import { Injectable } from '@nestjs/common';
import type { Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { SEPARATE_LEDGER } from '../domain/regime.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { LedgerTitles, type AchievementRef } from './ports.js';

/** How an asset is kept. `achievement`: separate ledger; `not-entered`: a service achievement whose unit keeps no separate ledger, so a person decides; `other`: no achievement, kept and valued as a general asset. */
export interface Regime {
  readonly regime: 'achievement' | 'not-entered' | 'other';
  readonly ledgerAssetId: string | null;
  /** Whether an export of general assets may hold it. */
  readonly generalExport: 'never' | 'ask-a-person' | 'may';
  readonly texts: Texts;
}

const NOT_ENTERED: Texts = { 'zh-CN': '职务科技成果，但不在单列台账中：不推定，请由人确认管理方式。', en: 'A service achievement that is not in the separate ledger: nothing is presumed, a person says how it is kept.' };
const OTHER: Texts = { 'zh-CN': '不是职务科技成果：按一般国有资产管理，随成果一并处置的须另行评估。', en: 'No service achievement: a general asset, valued on its own where it is disposed of together with one.' };

/** For whoever exports or disposes of general assets: is this an achievement of the separate ledger (行政事业性国有资产管理条例 第二十三条)? */
@Injectable()
export class AssetRegime {
  constructor(private readonly titles: LedgerTitles, private readonly assets: AssetRepository) {}

  async of(ctx: OperationContext, subject: AchievementRef): Promise<Regime> {
    const [found] = await this.ofEach(ctx, [subject]);
    return found!.regime;
  }

  /** What an export of general assets may hold: the subjects that are no achievement. */
  async general<S extends AchievementRef>(ctx: OperationContext, subjects: readonly S[]): Promise<S[]> {
    return (await this.ofEach(ctx, subjects)).filter(({ regime }) => regime.generalExport === 'may').map(({ subject }) => subject);
  }

  private async ofEach<S extends AchievementRef>(ctx: OperationContext, subjects: readonly S[]): Promise<{ subject: S; regime: Regime }[]> {
    const titles = await this.titles.titlesOf(ctx, subjects);
    const kept = await this.assets.amongTitles(ctx, [...titles.values()]);
    return subjects.map((subject) => {
      const titleId = titles.get(`${subject.kind}:${subject.id}`);
      const ledgerAssetId = (titleId && kept.get(titleId)) ?? null;
      if (titleId === undefined) return { subject, regime: { regime: 'other', ledgerAssetId, generalExport: 'may', texts: OTHER } };
      return { subject, regime: ledgerAssetId === null ? { regime: 'not-entered', ledgerAssetId, generalExport: 'ask-a-person', texts: NOT_ENTERED } : { regime: 'achievement', ledgerAssetId, generalExport: 'never', texts: SEPARATE_LEDGER } };
    });
  }
}
