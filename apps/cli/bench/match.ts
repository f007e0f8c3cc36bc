import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CANDIDATES, candidateQuery, CorpusCount, documentOf, LISTING_INDEX, PROFILE_COLUMNS, prepareProfile, profileOfDocument, reasonsBetween, explained, scoreMatch, type ColumnTerms, type CorpusStatistics, type DemandProfile, type MatchReason, type Tokenise } from '@app/matching';
import { ChineseText, isEveryday, SearchIndex } from '@app/platform';
import { achievementAt, demandAt } from './documents.js';
import { PostgresFullText } from './postgres-full-text.js';

export interface BenchMatchOptions {
  /** number of achievements */
  size: number;
  /** PostgreSQL to compare with; the bench makes and drops a schema of its own */
  databaseUrl: string;
  seed?: number;
  log?: (line: string) => void;
}

interface Timing {
  p50Ms: number;
  p95Ms: number;
  queries: number;
}

export interface BenchMatchResult {
  size: number;
  seed: number;
  cores: number;
  node: string;
  termsPerQuery: number;
  documents: { meanTerms: number; cutSeconds: number };
  luqiao: {
    indexSeconds: number;
    indexBytes: number;
    /** candidates from the index */
    candidates: Timing;
    /** candidates, re-ranking and reasons: everything between a demand and its matches */
    match: Timing;
    matchesPerSecond: { concurrency1: number; concurrency8: number };
    meanMatchesKept: number;
  };
  postgres: {
    version: string;
    indexSeconds: number;
    /** candidates by ts_rank_cd, the same terms and the same limit */
    candidates: Timing;
    queriesPerSecond: { concurrency1: number; concurrency8: number };
  };
  /** highest resident memory of this process; PostgreSQL's own is not in it */
  peakMemoryMiB: number;
}

const BATCH = 5_000;
/** Statistics of more documents than these say the same. */
const STATISTICS_SAMPLE = 20_000;
const MATCHES_KEPT = 50;
const LEAST_LEVEL = 2;
const WARM_UP = 10;
/** A peer that takes seconds a query must not hold the bench up. */
const LIMIT_PER_MEASURE_MS = 15_000;

/** Builds both indexes over the same generated achievements and asks both for the candidates of the same generated demands. */
export async function benchMatch({ size, databaseUrl, seed = 1, log = () => undefined }: BenchMatchOptions): Promise<BenchMatchResult> {
  const chinese = new ChineseText();
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-bench-match-'));
  const index = new SearchIndex({ uri: folder, spec: LISTING_INDEX, onOtherForm: 'reset' });
  const postgres = new PostgresFullText(databaseUrl);
  try {
    await postgres.create();
    const statistics = new CorpusCount();
    let terms = 0;
    let cutMs = 0;
    let postgresMs = 0;
    async function* batches(): AsyncGenerator<ReturnType<typeof documentOf>[]> {
      for (let from = 0; from < size; from += BATCH) {
        const cutting = performance.now();
        const rows = Array.from({ length: Math.min(BATCH, size - from) }, (_, offset) => {
          const profile = achievementAt(seed, from + offset);
          if (from + offset < STATISTICS_SAMPLE) statistics.add(chinese.terms(`${profile.title}\n${profile.body}`));
          return documentOf(profile, { id: profile.id, version: 1, achievementKind: 'invention', publishedAt: null }, chinese.terms, chinese.pinyin);
        });
        cutMs += performance.now() - cutting;
        const sent = performance.now();
        const forPostgres = rows.map(({ id, words, bigrams }) => ({ id, terms: `${words} ${bigrams}` }));
        terms += forPostgres.reduce((sum, row) => sum + row.terms.split(' ').length, 0);
        await postgres.add(forPostgres);
        postgresMs += performance.now() - sent;
        log(`${from + rows.length} of ${size} documents`);
        yield rows;
      }
    }
    const building = performance.now();
    await index.rebuild(batches());
    const indexMs = performance.now() - building - cutMs - postgresMs;
    const indexing = performance.now();
    await postgres.index();
    postgresMs += performance.now() - indexing;
    log('both indexes built');

    let kept = 0;
    let asked = 0;
    const candidatesOf = (demand: DemandProfile) =>
      index.query({ terms: candidateQuery(demand, chinese.terms, statistics), filter: [{ column: 'kind', is: 'achievement' }], select: PROFILE_COLUMNS, limit: CANDIDATES });
    const match = async (demand: DemandProfile): Promise<void> => {
      const hits = await candidatesOf(demand);
      kept += rank(demand, hits.map(({ key, row }) => ({ ...row, id: key })), chinese.terms, statistics).length;
      asked++;
    };
    const inPostgres = (demand: DemandProfile) => postgres.query(allTerms(candidateQuery(demand, chinese.terms, statistics)), CANDIDATES);
    const demand = (at: number): DemandProfile => demandAt(seed, at);

    await measure(demand, match, WARM_UP);
    const candidates = await measure(demand, candidatesOf, 200);
    const whole = await measure(demand, match, 200);
    const concurrency1 = await throughput(demand, match, 1);
    const concurrency8 = await throughput(demand, match, 8);
    log('luqiao measured');
    await measure(demand, inPostgres, 2);
    const peerCandidates = await measure(demand, inPostgres, 200);
    const peer1 = await throughput(demand, inPostgres, 1);
    const peer8 = await throughput(demand, inPostgres, 8);
    log('PostgreSQL measured');

    return {
      size, seed, cores: availableParallelism(), node: process.version,
      termsPerQuery: Math.round(mean(Array.from({ length: 50 }, (_, at) => allTerms(candidateQuery(demand(at), chinese.terms, statistics)).length))),
      documents: { meanTerms: Math.round(terms / size), cutSeconds: seconds(cutMs) },
      luqiao: {
        indexSeconds: seconds(indexMs), indexBytes: await bytesUnder(folder), candidates, match: whole,
        matchesPerSecond: { concurrency1, concurrency8 }, meanMatchesKept: Math.round((kept / asked) * 10) / 10,
      },
      postgres: { version: await postgres.version(), indexSeconds: seconds(postgresMs), candidates: peerCandidates, queriesPerSecond: { concurrency1: peer1, concurrency8: peer8 } },
      peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await index.close();
    await postgres.drop(databaseUrl);
    await rm(folder, { recursive: true, maxRetries: 10 });
  }
}

/** What the worker does with candidates, nothing kept from one demand to the next: score, keep the best fifty, say why. */
function rank(demand: DemandProfile, rows: readonly Record<string, unknown>[], tokenise: Tokenise, statistics: CorpusStatistics): MatchReason[][] {
  const prepared = prepareProfile(demand, tokenise, statistics);
  const wanted = explained(demand, tokenise);
  return rows
    .map((row) => profileOfDocument(row))
    .filter((profile) => profile.kind === 'achievement')
    .map((achievement) => ({ achievement, ...scoreMatch(prepared, prepareProfile(achievement, tokenise, statistics)) }))
    .filter(({ level }) => level >= LEAST_LEVEL)
    .sort((a, b) => b.score - a.score)
    .slice(0, MATCHES_KEPT)
    .map(({ achievement }) => reasonsBetween(wanted, explained(achievement, tokenise), { tokenise, isEveryday }, statistics));
}

function allTerms(queries: readonly ColumnTerms[]): string[] {
  return [...new Set(queries.flatMap(({ terms }) => terms))];
}

/** One after another; as many as fit in the limit, at least two. */
async function measure(demand: (at: number) => DemandProfile, act: (demand: DemandProfile) => Promise<unknown>, most: number): Promise<Timing> {
  const times: number[] = [];
  const started = performance.now();
  while (times.length < most && (times.length < 2 || performance.now() - started < LIMIT_PER_MEASURE_MS)) {
    const from = performance.now();
    await act(demand(times.length));
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10;
  return { p50Ms: at(0.5), p95Ms: at(0.95), queries: times.length };
}

/** Answers per second with so many asked at the same time, for at most a third of the limit or 400 answers. */
async function throughput(demand: (at: number) => DemandProfile, act: (demand: DemandProfile) => Promise<unknown>, concurrency: number): Promise<number> {
  let next = 0;
  const started = performance.now();
  const until = started + LIMIT_PER_MEASURE_MS / 3;
  await Promise.all(Array.from({ length: concurrency }, async () => {
    while (next < 400 && performance.now() < until) await act(demand(next++));
  }));
  return Math.round((next / ((performance.now() - started) / 1000)) * 10) / 10;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}

async function bytesUnder(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return sum;
}
