import { inverseFrequency, type CorpusStatistics } from './corpus-statistics.js';
import { highlightNormal, says } from './highlight.js';
import { bodyText, type MatchProfile } from './profile.js';
import { isTelling, normalise, type Tokenise, type Wording } from './terms.js';

const MOST_SHARED = 6;
const MOST_MISSING = 4;
/** Reasons look at the gist; a term that is first said after this many characters is no reason. */
const LONGEST_TEXT = 4_000;

export interface TermComparison {
  /** stretches of the achievement's words that the demand says too, the most telling first */
  shared: string[];
  /** telling words of the demand's title that the achievement never says */
  missing: string[];
}

/** A listing's gist with its telling words, cut once to be compared with many. */
export interface ComparedText {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly titleWords: readonly string[];
}

export function comparedText(profile: MatchProfile, tokenise: Tokenise): ComparedText {
  const text = normalise(`${profile.title}\n${bodyText(profile)}`.slice(0, LONGEST_TEXT));
  return { text, words: new Set(tokenise(text).words.filter(isTelling)), titleWords: tokenise(profile.title).words.filter(isTelling) };
}

/** The terms two texts share, as a person would quote them: neighbouring shared words are one term (锂离子 + 电池). */
export function compareTerms(demand: ComparedText, achievement: ComparedText, { tokenise, isEveryday }: Wording, statistics: CorpusStatistics): TermComparison {
  const common = [...achievement.words].filter((word) => demand.words.has(word));
  const telling = (term: string): number => tokenise(term).bigrams.reduce((sum, pair) => sum + inverseFrequency(statistics, 'bigrams', pair), 0);
  // A stretch may hold everyday words (连续爬坡) but not consist of them (一根).
  const names = (term: string): boolean => tokenise(term).words.some((word) => isTelling(word) && !isEveryday(word)) && !isEveryday(term);
  return {
    shared: longest(pieces(achievement.text, demand.text, common).filter(names), telling).slice(0, MOST_SHARED),
    missing: longest(demand.titleWords.filter((word) => !achievement.words.has(word) && !isEveryday(word) && !says(achievement.text, word)), telling).slice(0, MOST_MISSING),
  };
}

/** Runs of shared words in `offered`, cut into the longest stretches from word start to word end that `wanted` says as they are. */
function pieces(offered: string, wanted: string, common: readonly string[]): string[] {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const word of common) {
    for (let at = offered.indexOf(word); at >= 0; at = offered.indexOf(word, at + 1)) {
      starts.add(at);
      ends.add(at + word.length);
    }
  }
  const found: string[] = [];
  for (const run of highlightNormal(offered, common)) {
    let from = run.start;
    while (from < run.end) {
      let to = run.end;
      while (to > from && !(starts.has(from) && ends.has(to) && wanted.includes(offered.slice(from, to)))) to--;
      if (to > from) found.push(offered.slice(from, to));
      from = Math.max(to, from + 1);
    }
  }
  return found.filter(isTelling);
}

/** Without repeats and without terms that stand inside a longer one; the most telling first. */
function longest(terms: readonly string[], telling: (term: string) => number): string[] {
  const unique = [...new Set(terms)];
  return unique
    .filter((term) => !unique.some((other) => other !== term && other.includes(term)))
    .map((term) => ({ term, weight: telling(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term);
}
