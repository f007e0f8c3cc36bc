import type { SealedPackage } from '../sealing/sealed-package.schema.js';
import type { Proposal } from './proposal.schema.js';

/** Sealed until the deadline; then opened, examined, and chosen or not; what was chosen is performed (docs/decisions/0019). */
export const ENTRY_STATES = [
  'received', 'replaced', 'outdated', 'spoiled', 'withdrawn', 'opened', 'ineligible', 'eligible', 'not_chosen', 'chosen', 'excluded', 'eliminated', 'failed', 'completed',
] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
/** Those that count at the deadline. */
export const SEALED: EntryState = 'received';
/** What is still in the running once it was opened. */
export const IN_THE_RUNNING: readonly EntryState[] = ['opened', 'eligible', 'chosen', 'completed'];

export interface Entry {
  readonly id: string;
  readonly challengeId: string;
  readonly state: EntryState;
  readonly version: number;
  /** In the order of arrival; experts and the public know an entry by it alone. */
  readonly number: number;
  /** Who leads, and signs the contract. */
  readonly organisationId: string;
  readonly authorId: string;
  /** Of the challenge, for which it was sealed. */
  readonly edition: number;
  /** By the clock of the database. */
  readonly receivedAt: Date;
  /** Null for a scene, where nothing is sealed. */
  readonly sealed: SealedPackage | null;
  /** Of a scene: what came in, which nobody reads before the deadline. */
  readonly plain: Proposal | null;
  /** SHA-256 of the encrypted files beside it. */
  readonly files: readonly string[];
  /** Once it was opened. */
  readonly proposal: Proposal | null;
  readonly openedAt: Date | null;
  /** Codes of rules that the opened proposal breaks; a person decides what follows. */
  readonly faults: readonly string[];
  /** For its team: why it was not taken further, in the words of whoever decided. */
  readonly whyNot: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}
