import type { Book } from './book.js';
import type { EntryInput, Papers, WriteOffInput } from './posting.schema.js';

export const ASSET_STATES = ['awaiting_entry', 'carried', 'write_off_proposed', 'written_off'] as const;
export type AssetState = (typeof ASSET_STATES)[number];

/** An achievement of a state-set unit, apart from its general assets: one for each title chain. */
export interface Asset {
  readonly id: string;
  readonly state: AssetState;
  readonly version: number;
  readonly organisationId: string;
  readonly titleId: string;
  readonly disclosureId: string;
  readonly protection: string;
  readonly writeOff: WriteOffInput | null;
  readonly proposedBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What the title chain or an application told, and what finance made of it: a posting, or a dismissal with its reason. */
export const OCCURRENCE_KINDS = ['ownership', 'licence', 'licence_ended', 'correction', 'assignment', 'assignment_revoked', 'assignment_recalled'] as const;
export type OccurrenceKind = (typeof OCCURRENCE_KINDS)[number];
export interface Occurrence {
  readonly id: string;
  readonly assetId: string;
  readonly kind: OccurrenceKind;
  readonly titleEntryId: string | null;
  readonly applicationId: string | null;
  readonly noticedAt: Date;
  readonly postingId: string | null;
  readonly dismissedBy: string | null;
  readonly dismissReason: string | null;
}
export const isOpen = ({ postingId, dismissedBy }: Occurrence): boolean => postingId === null && dismissedBy === null;

/** Kinds of title entries that touch what the ledger holds; dates, annuities and liens do not. */
export const NOTED_ENTRIES: Readonly<Record<string, OccurrenceKind>> = { ownership: 'ownership', licence: 'licence', licence_ended: 'licence_ended', void: 'correction' };

export interface AssetFacts {
  readonly book: Book;
  /** Postings that stand, the entry among them. */
  readonly standingPostings: number;
  readonly actorId: string;
  readonly proposedBy: string | null;
  readonly today: string;
  readonly entry: EntryInput | undefined;
  readonly writeOff: WriteOffInput | undefined;
  readonly papers: Papers | undefined;
}

export const moved = (asset: Asset, state: AssetState, at: Date, change: Partial<Asset> = {}): Asset => ({ ...asset, ...change, state, version: asset.version + 1, updatedAt: at });
