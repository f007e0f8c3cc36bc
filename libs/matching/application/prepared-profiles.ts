import { Injectable } from '@nestjs/common';
import type { CorpusStatistics } from '../domain/corpus-statistics.js';
import { prepareProfile, type PreparedProfile } from '../domain/prepared-profile.js';
import { bodyText, type MatchProfile } from '../domain/profile.js';
import { TextTerms } from './text-terms.js';

/** Characters of listings whose weighed terms are kept: about 250 bytes each. */
const KEPT_CHARACTERS = 600_000;

/** Listings made ready for comparison. In a burst of publications the same candidates come again and again. */
@Injectable()
export class PreparedProfiles {
  private readonly kept = new Map<string, { readonly prepared: PreparedProfile; readonly size: number }>();
  private characters = 0;

  constructor(private readonly text: TextTerms) {}

  of<P extends MatchProfile>(listing: { id: string; version: number; profile: P }, known: { version: number; statistics: CorpusStatistics }): PreparedProfile<P> {
    const key = `${listing.id} ${listing.version} ${known.version}`;
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
      return found.prepared as PreparedProfile<P>;
    }
    const prepared = prepareProfile(listing.profile, this.text.tokenise, known.statistics);
    const size = listing.profile.title.length * 2 + bodyText(listing.profile).length + 50;
    this.kept.set(key, { prepared, size });
    this.characters += size;
    for (const [oldest, entry] of this.kept) {
      if (this.characters <= KEPT_CHARACTERS) break;
      this.kept.delete(oldest);
      this.characters -= entry.size;
    }
    return prepared;
  }
}
