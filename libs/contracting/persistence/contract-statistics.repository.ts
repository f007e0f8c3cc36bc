import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { CountedContract } from '../domain/statistics/statistics.js';

const LINE = `s.id, s.contract_id as "contractId", s.seller_id as "sellerId", s.entry, s.cause, s.reverses, to_char(s.counted_on, 'YYYY-MM-DD') as "countedOn", s.contract_fen::float8 as "contractFen", s.technology_fen::float8 as "technologyFen",
  s.kind, s.field, s.industry, s.seller_region as "sellerRegion", s.buyer_region as "buyerRegion", s.place_region as "placeRegion", s.national_number as "nationalNumber", to_char(s.effective_on, 'YYYY-MM-DD') as "effectiveOn",
  s.days_from_publication as "daysFromPublication", s.days_from_match as "daysFromMatch", s.at`;

/** Whose lines: those of one seller, or of all sellers of a region (the leading digits of its code). */
export interface CountFilter { readonly sellerId: string | null; readonly sellerRegion: string | null; readonly year?: number | undefined; readonly placeRegion?: string | undefined }

@Injectable()
export class ContractStatisticsRepository {
  constructor(private readonly database: Database) {}

  /** False where the same line was taken back before. */
  async insert(ctx: TransactionContext, s: CountedContract): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.statistics_event (id, contract_id, seller_id, entry, cause, reverses, counted_on, contract_fen, technology_fen, kind, field, industry, seller_region, buyer_region, place_region, national_number, effective_on,
         days_from_publication, days_from_match, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) on conflict (reverses) do nothing returning id`,
      [s.id, s.contractId, s.sellerId, s.entry, s.cause, s.reverses, s.countedOn, s.contractFen, s.technologyFen, s.kind, s.field, s.industry, s.sellerRegion, s.buyerRegion, s.placeRegion, s.nationalNumber, s.effectiveOn,
        s.daysFromPublication, s.daysFromMatch, s.at]);
    return rows.length === 1;
  }

  /** The line of a contract that nothing took back. */
  async standing(ctx: OperationContext, contractId: string): Promise<CountedContract | undefined> {
    const [line] = await this.database.query<CountedContract>(ctx,
      `select ${LINE} from contracting.statistics_event s where s.contract_id = $1 and s.entry = 'count' and not exists (select 1 from contracting.statistics_event r where r.reverses = s.id) order by s.id desc limit 1`, [contractId]);
    return line;
  }

  lines(ctx: OperationContext, { sellerId, sellerRegion, year, placeRegion }: CountFilter): Promise<CountedContract[]> {
    return this.database.query<CountedContract>(ctx,
      `select ${LINE} from contracting.statistics_event s where ($1::uuid is null or s.seller_id = $1) and ($2::text is null or s.seller_region like $2 || '%')
         and ($3::int is null or extract(year from s.counted_on) = $3) and ($4::text is null or s.place_region like $4 || '%') order by s.counted_on, s.id`, [sellerId, sellerRegion, year ?? null, placeRegion ?? null]);
  }
}
