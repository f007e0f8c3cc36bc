import { inverseFrequency, type CorpusStatistics } from './corpus-statistics.js';
import { bodyText, type AchievementProfile, type DemandProfile, type MatchProfile } from './profile.js';
import type { Terms, TermSpace, Tokenise } from './terms.js';

/** Term weights, sub-linear tf x idf, scaled to length 1. */
export type TermVector = ReadonlyMap<string, number>;

export interface TextVectors {
  readonly characters: TermVector;
  readonly bigrams: TermVector;
  readonly words: TermVector;
}

/** A profile with its texts cut and weighed once, to be compared with many others. */
export interface PreparedProfile<P extends MatchProfile = MatchProfile> {
  readonly profile: P;
  readonly title: TextVectors;
  /** title and body together; the title's own vectors when there is no body */
  readonly whole: TextVectors;
  readonly hasBody: boolean;
}
export type PreparedDemand = PreparedProfile<DemandProfile>;
export type PreparedAchievement = PreparedProfile<AchievementProfile>;

/** Longer bodies add nothing to a comparison but time. */
const LONGEST_COMPARED_BODY = 4_000;

export function prepareProfile<P extends MatchProfile>(profile: P, tokenise: Tokenise, statistics: CorpusStatistics): PreparedProfile<P> {
  const title = vectorsOf(tokenise(profile.title), statistics);
  const body = bodyText(profile).slice(0, LONGEST_COMPARED_BODY);
  const hasBody = body !== '';
  return { profile, title, hasBody, whole: hasBody ? vectorsOf(tokenise(`${profile.title}\n${body}`), statistics) : title };
}

/** Each space is weighed when first read: a scorer that looks at bigrams only never pays for words. */
function vectorsOf(terms: Terms, statistics: CorpusStatistics): TextVectors {
  const made: Partial<Record<TermSpace, TermVector>> = {};
  const vector = (space: TermSpace): TermVector => (made[space] ??= termVector(terms[space], space, statistics));
  return {
    get characters() { return vector('characters'); },
    get bigrams() { return vector('bigrams'); },
    get words() { return vector('words'); },
  };
}

export function termVector(terms: readonly string[], space: TermSpace, statistics: CorpusStatistics): TermVector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * inverseFrequency(statistics, space, term);
    vector.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
