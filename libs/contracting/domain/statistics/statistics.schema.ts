import { z } from 'zod';
import { GROUPINGS } from './statistics.js';

export const statisticsQuery = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2100).optional(), by: z.enum(GROUPINGS).default('year'), placeRegion: z.string().regex(/^\d{6}$/).optional().describe('only what is implemented there: a province, city or county by its code'),
});
export type StatisticsQuery = z.infer<typeof statisticsQuery>;
export const contractStatisticsSchema = z.object({
  scope: z.enum(['organisation', 'region']), by: z.enum(GROUPINGS), contracts: z.int(), contractFen: z.string().describe('合同成交额 in fen, an integer as text'), technologyFen: z.string(),
  sums: z.array(z.object({ key: z.string(), contracts: z.int(), contractFen: z.string(), technologyFen: z.string() })),
  /** Of the technology amount, by the place of implementation. */
  inProvince: z.object({ inPlaceFen: z.string(), wholeFen: z.string(), unknownFen: z.string() }), inCity: z.object({ inPlaceFen: z.string(), wholeFen: z.string(), unknownFen: z.string() }),
}).meta({ id: 'ContractStatistics' });
export type ContractStatisticsView = z.infer<typeof contractStatisticsSchema>;
