import { Injectable } from '@nestjs/common';
import { hasRole, type Person } from '@app/kernel';
import type { CellValue, OperationContext } from '@app/platform';
import { inPlace, sumsBy, type CountedContract } from '../domain/statistics/statistics.js';
import type { ContractStatisticsView, StatisticsQuery } from '../domain/statistics/statistics.schema.js';
import { ContractStatisticsRepository, type CountFilter } from '../persistence/contract-statistics.repository.js';
import { personOf } from './deal-table.js';
import { DealUnits } from './ports.js';

const digitsOf = (region: string): string => region.replace(/(00)+$/, '');

/** Registered contracts counted: a unit sees its own as seller, a bureau those of its region's sellers. Names of parties are nowhere in it. */
@Injectable()
export class ContractStatistics {
  constructor(private readonly statistics: ContractStatisticsRepository, private readonly units: DealUnits) {}

  async sums(ctx: OperationContext, query: StatisticsQuery): Promise<ContractStatisticsView> {
    const { scope, lines } = await this.lines(ctx, query);
    const [whole] = sumsBy(lines.map((line) => ({ ...line, countedOn: '0000' })), 'year');
    return {
      scope, by: query.by, contracts: whole?.contracts ?? 0, contractFen: whole?.contractFen ?? '0', technologyFen: whole?.technologyFen ?? '0', sums: sumsBy(lines, query.by), inProvince: inPlace(lines, 2), inCity: inPlace(lines, 4),
    };
  }

  /** Every line, also those that were taken back: enough to compute each figure again. Sums in fen. */
  async rows(ctx: OperationContext, query: StatisticsQuery): Promise<CellValue[][]> {
    const { lines } = await this.lines(ctx, query);
    return [
      ['编号', '登记', '原因', '冲销编号', '计入日期', '全国登记系统编号', '合同成交额（分）', '技术交易额（分）', '合同类型', '技术领域', '国民经济行业', '卖方地区', '买方地区', '实施地', '生效日期', '自成果发布至生效（天）', '自匹配至生效（天）'],
      ...lines.map((s): CellValue[] => [s.id, s.entry, s.cause, s.reverses, s.countedOn, s.nationalNumber, s.contractFen, s.technologyFen, s.kind, s.field, s.industry, s.sellerRegion, s.buyerRegion, s.placeRegion, s.effectiveOn, s.daysFromPublication, s.daysFromMatch]),
    ];
  }

  private async lines(ctx: OperationContext, { year, placeRegion }: StatisticsQuery): Promise<{ scope: ContractStatisticsView['scope']; lines: CountedContract[] }> {
    const person = personOf(ctx.actor);
    const whose = await this.whose(ctx, person);
    return { scope: whose.sellerId === null ? 'region' : 'organisation', lines: await this.statistics.lines(ctx, { ...whose, year, placeRegion: placeRegion && digitsOf(placeRegion) }) };
  }

  private async whose(ctx: OperationContext, person: Person): Promise<Pick<CountFilter, 'sellerId' | 'sellerRegion'>> {
    const region = hasRole(person, 'bureau_officer') ? (await this.units.unit(ctx, person.organisationId))?.region : undefined;
    return region === undefined ? { sellerId: person.organisationId, sellerRegion: null } : { sellerId: null, sellerRegion: digitsOf(region) };
  }
}
