import type { Terms } from '../domain/terms.js';
import { normalise } from '../domain/terms.js';

/** A cutter for tests whose words are what stands between spaces, so that a case can be worked out by hand. */
export function wordsBySpace(text: string): Terms {
  const runs = normalise(text).split(/[^\p{L}\p{N}]+/u).filter((run) => run !== '');
  return {
    words: runs,
    bigrams: runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2))),
    characters: runs.flatMap((run) => [...run]),
  };
}
