import type { ChangeContent, EntryInput, Papers, PostingKind, ValueBasis, WriteOffInput } from './posting.schema.js';

type Content = { readonly kind: 'entry'; readonly basis: ValueBasis } | ChangeContent | { readonly kind: 'write_off'; readonly cause: WriteOffInput['cause'] } | { readonly kind: 'counter'; readonly of: PostingKind };

/** A line of the ledger: written once; a correction is a counter-posting of the opposite sum. */
export interface Posting extends Papers {
  readonly id: string;
  readonly assetId: string;
  readonly seq: number;
  readonly content: Content;
  /** Change of the carrying amount, in fen. */
  readonly amountFen: number;
  readonly titleEntryId: string | null;
  readonly applicationId: string | null;
  readonly counters: string | null;
  readonly postedBy: string;
  readonly postedAt: Date;
  readonly approvedBy: string | null;
}

/** An achievement as its postings leave it. */
export interface Book {
  readonly carryingFen: number;
  /** Null before the entry. */
  readonly basis: ValueBasis | null;
  readonly entered: boolean;
  readonly contributed: boolean;
  readonly writtenOff: boolean;
}

/** Lines that stand: neither countered nor a counter-posting itself. */
export function standing<P extends Pick<Posting, 'id' | 'counters'>>(postings: readonly P[]): P[] {
  const countered = new Set(postings.flatMap(({ counters }) => counters ?? []));
  return postings.filter(({ id, counters }) => counters === null && !countered.has(id));
}

/** The fold over all lines; the sum over those that stand is the same, since a counter-posting has the opposite sum of what it counters. */
export function bookOf(postings: readonly Pick<Posting, 'id' | 'counters' | 'content' | 'amountFen'>[]): Book {
  const live = standing(postings);
  const has = (kind: PostingKind): boolean => live.some(({ content }) => content.kind === kind);
  const valued = live.flatMap(({ content }) => (content.kind === 'entry' || content.kind === 'revaluation' ? [content.basis] : []));
  return {
    carryingFen: postings.reduce((sum, { amountFen }) => sum + amountFen, 0), basis: valued.at(-1) ?? null, entered: has('entry'), contributed: has('contribution'), writtenOff: has('write_off'),
  };
}

/** By how much a change moves the carrying amount. */
export function amountOf(content: ChangeContent, book: Book): number {
  if (content.kind === 'revaluation') return content.valueFen - book.carryingFen;
  return 'reductionFen' in content ? 0 - content.reductionFen : 0;
}

export const entryAmount = ({ basis, valueFen }: Pick<EntryInput, 'basis' | 'valueFen'>): number => (basis === 'not_valued' ? 0 : valueFen ?? 0);
