import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { ReferenceLists, SearchIndexError, type Condition, type IndexHit, type OperationContext, type ReferenceListName } from '@app/platform';
import { facetsOf, type Faceted } from '../domain/facets.js';
import { highlight } from '../domain/highlight.js';
import { matchingProblems } from '../domain/problems.js';
import { bodyText } from '../domain/profile.js';
import { answerScore, searchQuery, type SearchQuery } from '../domain/query.js';
import type { SearchAnswer, SearchFilters, SearchHit } from '../domain/search.schema.js';
import { snippet } from '../domain/snippet.js';
import { ListingIndex } from '../persistence/listing-index.repository.js';
import { SearchRepository, type FoundListing, type ListingFilter } from '../persistence/search.repository.js';
import { CorpusKnowledge } from './corpus-knowledge.js';
import { TextTerms } from './text-terms.js';

/** So many results of the index are judged, counted and paged through. */
export const MOST_RESULTS = 1_000;
const JUDGED = ['kind', 'title', 'valueLine', 'body', 'keywords', 'achievementKind', 'field', 'region', 'modes', 'trl'] as const;
const SPELT = ['initials', 'pinyin'] as const;

export type SearchAfter = readonly [by: 'score', score: number, id: string] | readonly [by: 'newest', publishedAt: string, id: string];
/** The answer with the key of its last item where there are further ones. */
export type FoundPage = Omit<SearchAnswer, 'nextCursor'> & { readonly next: SearchAfter | null };

interface Judged {
  readonly faceted: Faceted;
  readonly id: string;
  readonly score: number;
}

/** Searches the market: with a text the index proposes and every result is judged by how much of the text it answers; without one the newest come first. */
@Injectable()
export class SearchListings {
  constructor(
    private readonly index: ListingIndex, private readonly listings: SearchRepository, private readonly corpus: CorpusKnowledge, private readonly text: TextTerms,
    private readonly lists: ReferenceLists,
  ) {}

  async run(ctx: OperationContext, filters: SearchFilters, after: SearchAfter | undefined, limit: number): Promise<FoundPage> {
    const filter: ListingFilter = {
      ...filters, fields: await this.widened(ctx, 'industry', filters.field), regions: await this.widened(ctx, 'region', filters.region),
    };
    const query = searchQuery(filters.q, this.text.tokenise);
    return query.text === '' ? this.newest(ctx, filter, after, limit) : this.matching(ctx, query, filter, after, limit);
  }

  private async newest(ctx: OperationContext, filter: ListingFilter, after: SearchAfter | undefined, limit: number): Promise<FoundPage> {
    const [rows, counted] = await Promise.all([
      this.listings.newest(ctx, filter, after?.[0] === 'newest' ? [after[1], after[2]] : undefined, limit), this.listings.facets(ctx, filter, MOST_RESULTS + 1),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => shown(row, [], null)), ...counts(counted),
      next: last && rows.length > limit ? ['newest', last.publishedAt.toISOString(), last.id] : null,
    };
  }

  private async matching(ctx: OperationContext, query: SearchQuery, filter: ListingFilter, after: SearchAfter | undefined, limit: number): Promise<FoundPage> {
    if (query.columns.length === 0) return { items: [], ...counts([]), next: null };
    const hits = await this.hits(ctx, query, filter);
    const { statistics } = await this.corpus.statistics(ctx);
    const judged = hits.flatMap(({ key, row }): Judged[] => {
      const score = answerScore(query, {
        title: String(row['title']), body: () => `${row['valueLine'] ?? ''}\n${(row['keywords'] as string[] | null)?.join('\n') ?? ''}\n${row['body'] ?? ''}`,
        initials: String(row['initials'] ?? ''), pinyin: () => String(row['pinyin'] ?? '').split(' '),
      }, statistics);
      return score === null ? [] : [{ faceted: row as unknown as Faceted, id: key, score }];
    }).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

    const from = after?.[0] === 'score' ? judged.findIndex(({ score, id }) => score < after[1] || (score === after[1] && id > after[2])) : 0;
    const page = from < 0 ? [] : judged.slice(from, from + limit);
    const last = page.at(-1);
    // the index may be a moment behind: what has just left the market is not shown
    const rows = await this.listings.shown(ctx, page.map(({ id }) => id));
    const terms = [...new Set([...query.terms.words.filter((word) => word.length > 1), ...query.terms.bigrams, ...(query.terms.bigrams.length === 0 ? query.terms.characters : [])])];
    return {
      items: page.flatMap(({ id, score }) => {
        const row = rows.get(id);
        return row ? [shown(row, terms, score)] : [];
      }),
      ...counts(judged.map(({ faceted }) => faceted), hits.length >= MOST_RESULTS),
      next: last && from + limit < judged.length ? ['score', last.score, last.id] : null,
    };
  }

  private async hits(ctx: OperationContext, query: SearchQuery, filter: ListingFilter): Promise<IndexHit[]> {
    try {
      const index = await this.index.current(ctx);
      return await index.query({ terms: query.columns, filter: indexFilter(filter), select: query.letters === null ? JUDGED : [...JUDGED, ...SPELT], limit: MOST_RESULTS });
    } catch (error) {
      if (error instanceof SearchIndexError && error.code === 'other_form') throw new Problem(matchingProblems['index-rebuilding']);
      throw error;
    }
  }

  /** A code with all that lie below it; an unknown code stands for itself and finds nothing. */
  private async widened(ctx: OperationContext, name: ReferenceListName, code: string | undefined): Promise<string[] | undefined> {
    if (code === undefined || code === '') return undefined;
    const list = await this.lists.list(ctx, name);
    const below = list.items.filter((item) => list.ancestry(item.code).includes(code)).map((item) => item.code);
    return below.length > 0 ? below : [code];
  }
}

function counts(results: readonly Faceted[], capped = results.length > MOST_RESULTS) {
  const counted = results.slice(0, MOST_RESULTS);
  return { total: counted.length, capped, facets: facetsOf(counted) };
}

function indexFilter(filter: ListingFilter): Condition[] {
  const { trlMin, trlMax } = filter;
  const isDemand: Condition = { column: 'kind', is: 'demand' };
  return [
    ...(filter.kind ? [{ column: 'kind', is: filter.kind }] : []),
    ...(filter.achievementKind ? [{ column: 'achievementKind', is: filter.achievementKind }] : []),
    ...(filter.fields ? [{ column: 'field', in: filter.fields }] : []),
    ...(filter.regions ? [{ column: 'region', in: filter.regions }] : []),
    ...(filter.mode ? [{ column: 'modes', hasAny: [filter.mode] }] : []),
    // achievements have no wanted stages, so these two let them pass
    ...(trlMin === undefined ? [] : [{ anyOf: [{ column: 'trl', from: trlMin }, isDemand] }, { column: 'wantedTrlMax', from: trlMin, orAbsent: true }]),
    ...(trlMax === undefined ? [] : [{ anyOf: [{ column: 'trl', to: trlMax }, isDemand] }, { column: 'wantedTrlMin', to: trlMax, orAbsent: true }]),
    ...(filter.priceMaxFen === undefined ? [] : [{ column: 'priceFen', to: filter.priceMaxFen, orAbsent: true }]),
  ];
}

function shown(row: FoundListing, terms: readonly string[], score: number | null): SearchHit {
  const { profile } = row;
  const { text, spans } = snippet([profile.valueLine, profile.body, bodyText(profile)], terms);
  const achievement = profile.kind === 'achievement' ? profile : undefined;
  const demand = profile.kind === 'demand' ? profile : undefined;
  return {
    kind: row.kind, id: row.id, title: profile.title, titleSpans: highlight(profile.title, terms), summary: text, summarySpans: spans,
    achievementKind: row.achievementKind, field: profile.field ?? null, region: profile.region ?? null, trl: achievement?.trl ?? null,
    wantedTrlMin: demand?.wantedTrlMin ?? null, wantedTrlMax: demand?.wantedTrlMax ?? null, modes: [...(profile.modes ?? [])],
    expectedPriceFen: achievement?.expectedPriceFen ?? null, budgetMinFen: demand?.budgetMinFen ?? null, budgetMaxFen: demand?.budgetMaxFen ?? null,
    anonymous: row.anonymous, organisationId: row.organisationId, organisationName: row.organisationName, publishedAt: row.publishedAt.toISOString(), score,
  };
}
