import type { FILE_RESULTS } from './signing.response.js';

export interface ComparedFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly original: Uint8Array;
  readonly originalSha256: string;
  /** All have signed: the original is the file with the last signature. */
  readonly complete: boolean;
  /** Hashes of the file before and after each signature. */
  readonly stages: readonly string[];
  /** A signature of the original is in it. */
  readonly carriesOurs: boolean;
}

/** What a file is to the one that was signed. One that shares half of the original from its ends inwards was made from it. */
export function fileResult({ bytes, sha256, original, originalSha256, complete, stages, carriesOurs }: ComparedFile): (typeof FILE_RESULTS)[number] {
  if (complete && sha256 === originalSha256) return 'original';
  if (stages.includes(sha256)) return 'incomplete';
  return carriesOurs || 2 * sharedEnds(bytes, original) >= original.length ? 'altered' : 'another';
}

/** Bytes that both begin with, and that both end with; counted once. */
export function sharedEnds(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  return before + after;
}
