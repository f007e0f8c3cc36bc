import { createHash, sign, type KeyObject } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { SealedPackage } from '../../domain/sealing/sealed-package.schema.js';

/** That an entry came in: what, when by the database's clock, and what came before it. No word about who. */
export interface ReceiptStatement {
  readonly challengeId: string;
  readonly sequence: number;
  readonly entryId: string;
  readonly edition: number;
  readonly packageSha256: string;
  /** ISO 8601 with microseconds, UTC, as the database said it. */
  readonly receivedAt: string;
  /** SHA-256 of the statement before it; null for the first of a challenge. */
  readonly previous: string | null;
}
export interface Receipt extends ReceiptStatement {
  /** SHA-256 of the statement's canonical JSON (RFC 8785), and its Ed25519 signature (RFC 8032). */
  readonly sha256: string;
  readonly signature: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const hashPackage = (entry: SealedPackage): string => sha256(canonicalize(entry));

export function signReceipt(statement: ReceiptStatement, key: KeyObject): Receipt {
  const text = canonicalize(statement);
  return { ...statement, sha256: sha256(text), signature: sign(null, Buffer.from(text), key).toString('base64') };
}

/** Everything that a stand-alone verifier needs (scripts/verify-opening.mjs). Packages and openings may be left out before the opening. */
export interface OpeningExport {
  readonly format: 'luqiao-opening-1';
  readonly challengeId: string;
  /** The last moment at which an entry counts, as receipts write theirs. */
  readonly entriesUntil: string;
  readonly receipts: readonly Receipt[];
  readonly packages: readonly SealedPackage[];
  readonly openings: readonly { readonly entryId: string; readonly edition: number; readonly parts: readonly { readonly keeper: string; readonly part: string }[]; readonly content: string }[];
}
