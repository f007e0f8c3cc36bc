import { gunzipSync, gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';
import { CorpusCount } from '../domain/corpus-statistics.js';

/** Small markets keep every term; in large ones a term that occurs once is most of the size and little of the knowledge. */
const LARGE = 2_000;

/** The term counts of the marketplace, shared by all processes: one row, replaced as a whole. */
@Injectable()
export class StatisticsRepository {
  constructor(private readonly database: Database) {}

  /** 0 where nothing has been counted yet. */
  async version(ctx: OperationContext): Promise<number> {
    const [row] = await this.database.query<{ version: number }>(ctx, 'select version from matching.corpus_statistics');
    return row?.version ?? 0;
  }

  async load(ctx: OperationContext): Promise<{ version: number; statistics: CorpusCount } | undefined> {
    const [row] = await this.database.query<{ version: number; frequencies: Buffer }>(ctx, 'select version, frequencies from matching.corpus_statistics');
    return row && { version: row.version, statistics: CorpusCount.fromJson(JSON.parse(gunzipSync(row.frequencies).toString())) };
  }

  async save(ctx: OperationContext, statistics: CorpusCount, at: Date): Promise<number> {
    const frequencies = gzipSync(JSON.stringify(statistics.toJson(statistics.documents > LARGE ? 2 : 1)), { level: 3 });
    const [row] = await this.database.query<{ version: number }>(ctx,
      `insert into matching.corpus_statistics (version, documents, frequencies, counted_at) values (1, $1, $2, $3)
       on conflict (one) do update set version = corpus_statistics.version + 1, documents = excluded.documents, frequencies = excluded.frequencies, counted_at = excluded.counted_at
       returning version`, [statistics.documents, frequencies, at]);
    return row!.version;
  }
}
