import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { bookOf, standing } from '../domain/book.js';
import { EMPTY_FIGURES, spanOf, type FigureLine, type Figures, type Snapshot } from '../domain/report/figures.js';
import { AssetRepository, type FoundAsset } from '../persistence/asset.repository.js';
import { YearlyRights } from './ports.js';
import { ReportLaw } from './report-law.js';

const PAGE = 200;
export const hashOf = (snapshot: Snapshot): string => createHash('sha256').update(canonicalize(snapshot)).digest('hex');

/** The figures of a unit's year as the product's own records have them now. */
@Injectable()
export class YearFacts {
  constructor(private readonly rights: YearlyRights, private readonly assets: AssetRepository, private readonly law: ReportLaw) {}

  async snapshot(ctx: OperationContext, organisationId: string, year: number): Promise<Snapshot> {
    const { ruleVersions } = await this.law.of(ctx, organisationId, year);
    return { schema: 1, organisationId, year, figures: await this.figures(ctx, organisationId, year), empty: Object.keys(EMPTY_FIGURES), ruleVersions };
  }

  private async figures(ctx: OperationContext, organisationId: string, year: number): Promise<Figures> {
    const { from, to } = spanOf(year);
    const { disclosed, accepted, filed, granted, assigned, licensed, ownership } = await this.rights.yearOf(ctx, organisationId, from, to);
    const form = (name: string): FigureLine[] => assigned.filter((line) => line.form === name).map(plain);
    const carried: FigureLine[] = [];
    const writtenOff: FigureLine[] = [];
    for await (const asset of this.all(ctx, organisationId)) {
      const line = (kind: FigureLine['kind'], id: string, on: string): FigureLine => ({ kind, id, entryId: null, disclosureId: asset.disclosureId, on });
      const then = bookOf(asset.postings.filter(({ effectiveOn }) => effectiveOn <= to));
      if (then.entered && !then.writtenOff) carried.push(line('asset', asset.id, to));
      writtenOff.push(...standing(asset.postings).filter(({ content, effectiveOn }) => content.kind === 'write_off' && from <= effectiveOn && effectiveOn <= to).map(({ effectiveOn }) => line('asset', asset.id, effectiveOn)));
    }
    return {
      disclosed: disclosed.map(plain), accepted: accepted.map(plain), filed: filed.map(plain), granted: granted.map(plain), 'assigned-ownership_share': form('ownership_share'), 'assigned-use_right': form('use_right'),
      'assigned-full_assignment': form('full_assignment'), licensed: licensed.map(plain), ownership: ownership.map(plain), carried, 'written-off': writtenOff,
    };
  }

  private async *all(ctx: OperationContext, organisationId: string): AsyncGenerator<FoundAsset> {
    for (let after: string | undefined; ; ) {
      const page = await this.assets.list(ctx, { organisationId, after, limit: PAGE });
      yield* page.slice(0, PAGE);
      if (page.length <= PAGE) return;
      after = page[PAGE - 1]!.id;
    }
  }
}

const plain = ({ kind, id, entryId, disclosureId, on }: FigureLine): FigureLine => ({ kind, id, entryId, disclosureId, on });
