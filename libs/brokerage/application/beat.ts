import { Injectable } from '@nestjs/common';
import { ReferenceLists, type OperationContext } from '@app/platform';

/** Codes of fields and regions together with every group that contains them, so that overlap of two lists is membership. */
@Injectable()
export class BeatCodes {
  constructor(private readonly lists: ReferenceLists) {}

  async withGroups(ctx: OperationContext, { fields, regions }: { fields: readonly string[]; regions: readonly string[] }): Promise<{ fields: string[]; regions: string[] }> {
    const [industries, places] = await Promise.all([this.lists.list(ctx, 'industry'), this.lists.list(ctx, 'region')]);
    const widened = (codes: readonly string[], list: typeof places) => [...new Set(codes.flatMap((code) => [code, ...list.ancestry(code)]))];
    return { fields: widened(fields, industries), regions: widened(regions, places) };
  }

  async known(ctx: OperationContext): Promise<{ isField: (code: string) => boolean; isRegion: (code: string) => boolean }> {
    const [industries, places] = await Promise.all([this.lists.list(ctx, 'industry'), this.lists.list(ctx, 'region')]);
    return { isField: (code) => industries.has(code), isRegion: (code) => places.has(code) };
  }
}
