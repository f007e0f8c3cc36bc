import { inverseFrequency, type CorpusStatistics } from './corpus-statistics.js';
import { bodyText, type MatchProfile } from './profile.js';
import { isTelling, normalise, type Terms, type Tokenise } from './terms.js';

/** Terms to look for in the columns of the index; any of them may match. */
export interface ColumnTerms {
  column: 'words' | 'bigrams' | 'pinyin';
  terms: string[];
  boost: number;
}

/** How many terms a profile looks for: enough that nine in ten of the best matches are candidates, few enough to be quick. */
const PROFILE_TERMS = { titleWords: 12, titleBigrams: 16, bodyWords: 15, bodyBigrams: 15 };
const TITLE_BOOST = 2;

/** How many candidates the index gives for the re-ranking. */
export const CANDIDATES = 300;

/** A profile's most telling terms. Of a title even common terms are looked for: it is short and chosen with care. */
export function candidateQuery(profile: MatchProfile, tokenise: Tokenise, statistics: CorpusStatistics): ColumnTerms[] {
  const title = tokenise(profile.title);
  const body = tokenise(bodyText(profile));
  const queries: ColumnTerms[] = [
    { column: 'words', terms: mostTelling('words', title.words.filter(isTelling), statistics, PROFILE_TERMS.titleWords), boost: TITLE_BOOST },
    { column: 'bigrams', terms: mostTelling('bigrams', title.bigrams, statistics, PROFILE_TERMS.titleBigrams), boost: TITLE_BOOST },
    { column: 'words', terms: mostTelling('words', body.words.filter(isTelling), statistics, PROFILE_TERMS.bodyWords), boost: 1 },
    { column: 'bigrams', terms: mostTelling('bigrams', body.bigrams.filter(isTelling), statistics, PROFILE_TERMS.bodyBigrams), boost: 1 },
  ];
  return queries.filter(({ terms }) => terms.length > 0);
}

function mostTelling(space: 'words' | 'bigrams', terms: readonly string[], statistics: CorpusStatistics, limit: number): string[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, times]) => ({ term, weight: (1 + Math.log(times)) * inverseFrequency(statistics, space, term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, limit)
    .map(({ term }) => term);
}

/** What a person typed, ready for the index and for judging what it returns. */
export interface SearchQuery {
  text: string;
  terms: Terms;
  /** the letters, when they may be pinyin initials or a reading; null otherwise */
  letters: string | null;
  columns: ColumnTerms[];
  /** each of its characters with the pieces of the text in which a document may hold it */
  judged: { character: string; holding: string[] }[];
}

const LETTERS = /^[a-z]{2,24}$/;
/** A search text is cut here: nobody types more, and a pasted page must not become a query of thousands of terms. */
const LONGEST_SEARCH_TEXT = 200;

export function searchQuery(input: string, tokenise: Tokenise): SearchQuery {
  const text = normalise(input).trim().slice(0, LONGEST_SEARCH_TEXT);
  const terms = tokenise(text);
  const compact = text.replace(/[\s']/g, '');
  const letters = LETTERS.test(compact) ? compact : null;
  const columns: ColumnTerms[] = [
    { column: 'words', terms: [...new Set(terms.words)], boost: 2 },
    { column: 'bigrams', terms: [...new Set(terms.bigrams)], boost: 1 },
  ];
  if (letters) columns.push({ column: 'pinyin', terms: [letters, ...pairsOf(letters)], boost: 1 });
  const pieces = piecesOf(terms);
  const judged = [...new Set(terms.characters)].map((character) => ({ character, holding: pieces.filter((piece) => piece.includes(character)) }));
  return { text, terms, letters, columns: columns.filter((each) => each.terms.length > 0), judged };
}

function pairsOf(letters: string): string[] {
  return [...new Set(Array.from({ length: Math.max(0, letters.length - 2) + 1 }, (_, at) => letters.slice(at, at + 2)))].filter((pair) => pair !== letters);
}

/** The texts of a document that a search result is judged by. */
export interface SearchedTexts {
  title: string;
  /** everything else that was indexed, as one text; asked for only where the title does not say it all */
  body: () => string;
  /** pinyin initials of the title */
  initials: string;
  /** full readings and runs of initials of the title, as indexed */
  pinyin: () => readonly string[];
}

/** A result must hold at least this share of what the search text says. */
const LEAST_COVER = 0.5;
/** A term in the body only counts this much of one in the title. */
const BODY_SHARE = 0.6;

/**
 * How well a document answers the search text, 0 to 1; null when it does not: an index that finds any of the terms returns
 * much that shares a syllable only. The share of the text's characters, weighed by how telling they are, that stand in the
 * document within a shared bigram or word; the whole text as one phrase comes first.
 */
export function answerScore(query: SearchQuery, texts: SearchedTexts, statistics: CorpusStatistics): number | null {
  const title = normalise(texts.title);
  let body: string | undefined;
  const inBody = (piece: string): boolean => (body ??= normalise(texts.body())).includes(piece);
  let said = 0;
  let found = 0;
  for (const { character, holding } of query.judged) {
    const weight = inverseFrequency(statistics, 'characters', character);
    said += weight;
    if (holding.some((piece) => title.includes(piece))) found += weight;
    else if (holding.some(inBody)) found += weight * BODY_SHARE;
  }
  const cover = said === 0 ? 0 : found / said;
  const best = Math.max(query.letters === null ? 0 : lettersScore(query.letters, texts), cover);
  if (best < LEAST_COVER) return null;
  const phrase = query.text !== '' && title.includes(query.text) ? 0.1 : 0;
  return Math.min(1, 0.9 * best + phrase);
}

/** What must stand in a document as it is: words and bigrams; single characters only where the search text has nothing longer. */
function piecesOf({ words, bigrams, characters }: Terms): string[] {
  const long = [...words.filter((word) => word.length > 1), ...bigrams];
  return [...new Set(long.length > 0 ? long : [...words, ...characters])];
}

/** 1 a run of initials or a reading of the title, 0.6 the letters in order with gaps (ldcgm in 锂离子电池用复合隔膜), 0 otherwise. */
function lettersScore(letters: string, { initials, pinyin }: SearchedTexts): number {
  if (initials.includes(letters) || pinyin().includes(letters)) return 1;
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return letters.length >= 3 && at === letters.length ? 0.6 : 0;
}
