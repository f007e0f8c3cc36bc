import type { Side } from './deal.js';

export const NDA_STATES = ['offered', 'in_force', 'refused', 'superseded', 'withdrawn'] as const;
export type NdaState = (typeof NDA_STATES)[number];

/** A version of the confidentiality agreement. */
export interface Nda {
  readonly id: string;
  readonly dealId: string;
  readonly number: number;
  readonly state: NdaState;
  readonly version: number;
  readonly text: string;
  readonly sha256: string;
  /** The last civil day in China on which the room is open. */
  readonly openUntil: string;
  readonly offeredBySide: Side;
  readonly offeredBy: string;
  readonly offeredAt: Date;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
}
