import type { MatchLevel } from './scorer.js';

/** A pair of the listing with one of the other kind, scored at the versions that both have now. */
export interface ScoredPair {
  readonly otherId: string;
  readonly score: number;
  readonly level: MatchLevel;
}

/** A match that is there already. `held`: a side is interested, so it gives way to no better one. */
export interface StandingMatch {
  readonly matchId: string;
  readonly otherId: string;
  readonly score: number;
  readonly active: boolean;
  readonly held: boolean;
}

/** Active matches of one listing of the other kind that has as many as it may. */
export type Crowd = readonly { readonly matchId: string; readonly score: number; readonly held: boolean }[];

export interface KeptMatches {
  readonly kept: readonly ScoredPair[];
  /** matches of this listing that no longer hold */
  readonly withdrawn: readonly string[];
  /** weaker matches of crowded listings that give way */
  readonly displaced: readonly string[];
}

const LEAST_LEVEL: MatchLevel = 2;

const best = (a: ScoredPair, b: ScoredPair): number => b.score - a.score || (a.otherId < b.otherId ? -1 : 1);

/**
 * Which matches a listing has from now on: the best `most`, level 2 or more; of a listing on the other side that is full
 * already the weakest gives way, where it is weaker. Matches in which somebody is interested come first.
 */
export function keepMatches(scored: readonly ScoredPair[], standing: readonly StandingMatch[], crowds: ReadonlyMap<string, Crowd>, most: number): KeptMatches {
  const relevant = scored.filter(({ level }) => level >= LEAST_LEVEL).sort(best);
  const active = new Map(standing.filter((match) => match.active).map((match) => [match.otherId, match]));
  const isHeld = ({ otherId }: ScoredPair): boolean => active.get(otherId)?.held === true;
  const kept: ScoredPair[] = [];
  const displaced: string[] = [];
  for (const pair of [...relevant.filter(isHeld), ...relevant.filter((pair) => !isHeld(pair))]) {
    if (kept.length >= most && !isHeld(pair)) break;
    const crowd = active.has(pair.otherId) ? undefined : crowds.get(pair.otherId);
    if (crowd && crowd.length >= most) {
      const weakest = [...crowd].filter(({ held }) => !held).sort((a, b) => a.score - b.score || (a.matchId < b.matchId ? 1 : -1))[0];
      if (!weakest || weakest.score >= pair.score) continue;
      displaced.push(weakest.matchId);
    }
    kept.push(pair);
  }
  const keeps = new Set(kept.map(({ otherId }) => otherId));
  return { kept, displaced, withdrawn: [...active.values()].filter(({ otherId }) => !keeps.has(otherId)).map(({ matchId }) => matchId) };
}
