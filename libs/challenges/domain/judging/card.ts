import type { Points } from '../criteria/criteria.js';

/** What one expert gives one entry. A draft may leave criteria out; once signed it never changes. */
export interface Card {
  readonly id: string;
  readonly challengeId: string;
  readonly seatId: string;
  readonly entryId: string;
  readonly state: 'draft' | 'signed';
  readonly version: number;
  readonly points: Points;
  /** By criterion. */
  readonly comments: Readonly<Record<string, string>>;
  readonly overall: string | null;
  /** Of the canonical JSON of what was signed. */
  readonly sha256: string | null;
  readonly savedAt: Date | null;
  readonly signedAt: Date | null;
}
