import { createHash, sign, type KeyObject } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Receipt, ReceiptStatement } from '../../domain/sealing/receipt.js';
import type { SealedPackage } from '../../domain/sealing/sealed-package.schema.js';

export type { Receipt, ReceiptStatement };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Of a scene the proposal stands in the place of the package. */
export const hashPackage = (entry: SealedPackage | object): string => sha256(canonicalize(entry));

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
