import { bodyText, matchProfileSchema, type MatchProfile } from './profile.js';
import type { ReadPinyin, Tokenise } from './terms.js';

/** The table of everything that is on the market, one document a listing. Terms are cut here, the index only counts them. */
export const LISTING_INDEX = {
  table: 'listings',
  key: 'id',
  columns: {
    id: { type: 'text' },
    kind: { type: 'text', index: 'exact' },
    version: { type: 'integer' },
    title: { type: 'text' },
    valueLine: { type: 'text' },
    body: { type: 'text' },
    keywords: { type: 'texts' },
    words: { type: 'text', index: 'terms' },
    bigrams: { type: 'text', index: 'terms' },
    pinyin: { type: 'text', index: 'terms' },
    initials: { type: 'text' },
    achievementKind: { type: 'text', index: 'exact' },
    field: { type: 'text', index: 'exact' },
    fieldGroup: { type: 'text', index: 'exact' },
    ipc: { type: 'texts', index: 'labels' },
    industryDivision: { type: 'text' },
    trl: { type: 'integer', index: 'range' },
    wantedTrlMin: { type: 'integer' },
    wantedTrlMax: { type: 'integer' },
    modes: { type: 'texts', index: 'labels' },
    priceFen: { type: 'number', index: 'range' },
    budgetMinFen: { type: 'number' },
    budgetMaxFen: { type: 'number' },
    region: { type: 'text', index: 'exact' },
    publishedAt: { type: 'text', index: 'range' },
  },
} as const;

type Column = keyof typeof LISTING_INDEX.columns;
type Cell<C extends Column> = { text: string; texts: string[]; number: number; integer: number }[(typeof LISTING_INDEX.columns)[C]['type']];
export type ListingDocument = { id: string; kind: 'achievement' | 'demand'; title: string } & { [C in Exclude<Column, 'id' | 'kind' | 'title'>]: Cell<C> | null };

/** Columns from which `profileOfDocument` makes a profile again. */
export const PROFILE_COLUMNS = [
  'id', 'kind', 'title', 'valueLine', 'body', 'keywords', 'field', 'ipc', 'industryDivision', 'trl', 'wantedTrlMin', 'wantedTrlMax',
  'modes', 'priceFen', 'budgetMinFen', 'budgetMaxFen', 'region',
] as const satisfies readonly Column[];

/** Longer texts are indexed up to here; a listing's gist comes first. */
const LONGEST_BODY = 8_000;

/** `achievementKind` is null for demands; `publishedAt` an ISO 8601 instant in UTC. */
export interface ListingFacts {
  id: string;
  version: number;
  achievementKind: string | null;
  publishedAt: string | null;
}

/** The document of a published listing. Takes public words only and never the owner's name. */
export function documentOf(profile: MatchProfile, facts: ListingFacts, tokenise: Tokenise, readPinyin: ReadPinyin): ListingDocument {
  const title = tokenise(profile.title);
  const body = bodyText(profile).slice(0, LONGEST_BODY);
  const terms = tokenise(`${profile.title}\n${body}`);
  const { initials, tokens } = readPinyin(profile.title);
  return {
    ...facts,
    kind: profile.kind,
    title: profile.title,
    valueLine: profile.valueLine ?? null,
    body: profile.body?.slice(0, LONGEST_BODY) ?? null,
    keywords: profile.keywords ?? null,
    // the title's single characters too, so that a search for one character finds something
    words: [...terms.words, ...title.characters].join(' '),
    bigrams: terms.bigrams.join(' '),
    pinyin: tokens.join(' '),
    initials,
    field: profile.field || null,
    fieldGroup: profile.field?.split('.')[0] || null,
    ipc: profile.ipc ?? null,
    industryDivision: profile.industryDivision ?? null,
    trl: profile.kind === 'achievement' ? (profile.trl ?? null) : null,
    wantedTrlMin: profile.kind === 'demand' ? (profile.wantedTrlMin ?? null) : null,
    wantedTrlMax: profile.kind === 'demand' ? (profile.wantedTrlMax ?? null) : null,
    modes: profile.modes ?? null,
    priceFen: profile.kind === 'achievement' ? (profile.expectedPriceFen ?? null) : null,
    budgetMinFen: profile.kind === 'demand' ? (profile.budgetMinFen ?? null) : null,
    budgetMaxFen: profile.kind === 'demand' ? (profile.budgetMaxFen ?? null) : null,
    region: profile.region || null,
  };
}

/** The profile that a document was made of, from its `PROFILE_COLUMNS`. */
export function profileOfDocument(row: Readonly<Record<string, unknown>>): MatchProfile {
  return matchProfileSchema.parse({ ...row, expectedPriceFen: row['priceFen'] });
}
