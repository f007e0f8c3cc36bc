import { TERM_SPACES, type Terms, type TermSpace } from './terms.js';

/** In how many documents of the marketplace a term occurs: what makes a rare term telling. */
export interface CorpusStatistics {
  readonly documents: number;
  frequency(space: TermSpace, term: string): number;
}

/** ln((N+1)/(df+1)) + 1: smoothed inverse document frequency, never below 1 (Salton and Buckley 1988). */
export function inverseFrequency(statistics: CorpusStatistics, space: TermSpace, term: string): number {
  return Math.log((statistics.documents + 1) / (statistics.frequency(space, term) + 1)) + 1;
}

export interface CorpusCountJson {
  documents: number;
  frequencies: Record<TermSpace, Record<string, number>>;
}

/** Counts document by document; can be kept as JSON and go on counting later. */
export class CorpusCount implements CorpusStatistics {
  private counted = 0;
  private readonly frequencies: Record<TermSpace, Map<string, number>> = { words: new Map(), bigrams: new Map(), characters: new Map() };

  get documents(): number {
    return this.counted;
  }

  frequency(space: TermSpace, term: string): number {
    return this.frequencies[space].get(term) ?? 0;
  }

  add(terms: Terms): void {
    this.counted++;
    for (const space of TERM_SPACES) {
      const counts = this.frequencies[space];
      for (const term of new Set(terms[space])) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }

  /** Terms that occur in fewer documents than `atLeast` are left out: most of the size, little of the knowledge. */
  toJson(atLeast = 2): CorpusCountJson {
    const kept = (space: TermSpace): Record<string, number> =>
      Object.fromEntries([...this.frequencies[space]].filter(([, count]) => count >= atLeast));
    return { documents: this.counted, frequencies: { words: kept('words'), bigrams: kept('bigrams'), characters: kept('characters') } };
  }

  static fromJson(json: CorpusCountJson): CorpusCount {
    const count = new CorpusCount();
    count.counted = json.documents;
    for (const space of TERM_SPACES) {
      for (const [term, frequency] of Object.entries(json.frequencies[space])) count.frequencies[space].set(term, frequency);
    }
    return count;
  }
}
